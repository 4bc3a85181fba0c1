/// A text and where it came from.
public struct SourceFile: Sendable {
  /// The path as the user gave it, or as it was found below a folder the user gave.
  public let path: String
  /// The text as it stands on the disk.
  public let bytes: [UInt8]

  /// The most bytes a sheet may have. A sheet of a hundred pages has a hundredth of it.
  public static let limit = 16 << 20

  /// Takes a text that is already in memory.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// Reads a file whole. Refuses what is not a file, and what is larger than `limit`.
  public static func read(_ path: String) throws(SiteError) -> SourceFile {
    do {
      let file = try OpenFile.reading(path)
      let status = try file.status()
      try check(status, path)
      guard let bytes = try file.bytes(limit: limit, expecting: status.size) else {
        throw tooLarge(path)
      }
      return SourceFile(path: path, bytes: bytes)
    } catch let failure as SystemFailure {
      throw failure.told(of: path)
    } catch let error as SiteError {
      throw error
    } catch {
      throw SiteError(path: path, problem: "cannot be read", advice: "Check the path.")
    }
  }

  /// Reads standard input, known as `-`.
  public static func readStandardInput() throws(SiteError) -> SourceFile {
    let bytes: [UInt8]?
    do {
      bytes = try StandardStream.inputBytes(limit: limit)
    } catch {
      throw error.told(of: "-")
    }
    guard let bytes else { throw tooLarge("-") }
    return SourceFile(path: "-", bytes: bytes)
  }

  private static func check(_ status: FileStatus, _ path: String) throws(SiteError) {
    guard status.kind == .file else { throw notAFile(path, status.kind) }
    guard status.size <= limit else { throw tooLarge(path) }
  }

  private static func notAFile(_ path: String, _ kind: FileStatus.Kind) -> SiteError {
    let what =
      switch kind {
      case .directory: "is a directory"
      case .pipe: "is a pipe"
      case .device: "is a device"
      default: "is not a file"
      }
    return SiteError(
      path: path, problem: what, advice: "Name a Markdown file, or - for standard input.")
  }

  private static func tooLarge(_ path: String) -> SiteError {
    SiteError(
      path: path, problem: "is larger than \(limit >> 20) MB",
      advice: "A sheet is a text of some pages: check that this is one.")
  }
}
