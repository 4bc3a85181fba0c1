/// `milepost new`: a starter sheet.
public struct NewRequest: Sendable {
  /// Where to write it; a folder means a file in it.
  public var path: String?
  /// A name from `--list`, or the beginning of one.
  public var kind = "executive-bonus"

  /// Asks for a starter at `path`; for the list of kinds without one.
  public init(path: String?) {
    self.path = path
  }

  /// Writes the sheet, where nothing stands yet.
  public func outcome() -> Outcome {
    do {
      guard let path else { return Outcome(output: Array(Self.list.utf8)) }
      let starter = try StarterSheet.named(kind)
      let target = Self.target(path, starter)
      try Self.create(starter.bytes, at: target)
      let words =
        "\(target.printable): fill in every [[slot]], then: milepost lint \(target.printable)\n"
      return Outcome(output: Array(words.utf8))
    } catch {
      return Outcome(error)
    }
  }

  /// Each kind with the title of its example.
  private static var list: String {
    var table = TextTable(header: [])
    for starter in StarterSheet.all { table.add([starter.kind, starter.title]) }
    return table.lines(leading: 2).dropFirst().map { $0 + "\n" }.joined()
  }

  private static func target(_ path: String, _ starter: StarterSheet) -> String {
    let isFolder = (try? FileStatus.of(path))?.kind == .directory
    if isFolder { return FilePath.joining(path, starter.kind + ".md") }
    return FilePath.name(of: path).contains(".") ? path : path + ".md"
  }

  private static func create(_ bytes: [UInt8], at target: String) throws(SiteError) {
    guard !FileStatus.exists(target) else {
      throw SiteError(
        path: target, problem: "exists already", advice: "Choose another name, or move it away.")
    }
    do {
      try AtomicFile.create(bytes, at: target)
    } catch {
      throw error.told(of: target)
    }
  }
}
