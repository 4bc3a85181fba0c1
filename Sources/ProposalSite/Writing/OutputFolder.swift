/// The folder that documents are written to. Nothing is written outside of it, nothing in it is
/// deleted, and no file in it is replaced that Milepost did not write.
public struct OutputFolder: Sendable {
  /// The path as the user gave it.
  public let path: String

  /// Names a folder; it is made when the first file is written. An empty path is the current one.
  public init(_ path: String) {
    self.path = path
  }

  /// Writes a file, where its bytes differ from those that are there.
  ///
  /// - Parameter name: a name, or a folder and a name, such as `private/plan.readiness.html`.
  /// - Returns: the path of the file.
  @discardableResult
  public func write(_ bytes: [UInt8], as name: String) throws(SiteError) -> String {
    let target = FilePath.joining(path, name)
    do {
      if !path.isEmpty { try Directory.create(path) }
      try prepareFolder(of: name)
      guard try isFree(target) else { throw foreign(target) }
      try AtomicFile.write(bytes, to: target)
    } catch let failure as SystemFailure {
      throw failure.told(of: target)
    } catch let error as SiteError {
      throw error
    } catch {
      throw SiteError(path: target, problem: "cannot be written", advice: "Check the path.")
    }
    return target
  }

  /// Makes the folder between `path` and the file. A link there could lead outside.
  private func prepareFolder(of name: String) throws {
    guard let inner = FilePath.folder(of: name) else { return }
    let folder = FilePath.joining(path, inner)
    if !FileStatus.exists(folder) { try Directory.create(folder) }
    let status = try FileStatus.of(folder, followingLinks: false)
    guard status.kind == .directory, !inner.split(separator: "/").contains("..") else {
      throw SiteError(
        path: folder, problem: "leads outside of the output folder",
        advice: "Remove it, or choose another folder with --output.")
    }
  }

  /// Whether nothing stands at `target`, or a page of Milepost.
  private func isFree(_ target: String) throws -> Bool {
    guard FileStatus.exists(target) else { return true }
    guard try FileStatus.of(target, followingLinks: false).kind == .file else { return false }
    return GeneratorMark.isOnFile(at: target)
  }

  private func foreign(_ target: String) -> SiteError {
    SiteError(
      path: target, problem: "exists and was not written by Milepost",
      advice: "Move it away, or choose another folder with --output.")
  }
}
