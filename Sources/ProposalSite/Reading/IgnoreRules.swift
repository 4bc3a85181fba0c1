/// What version control is told to ignore in a folder and below (`.gitignore`): patterns as in
/// `PathPattern`, `!` in front for an exception, `/` behind for folders only. The last one counts.
struct IgnoreRules: Sendable {
  private struct Rule: Sendable {
    let pattern: PathPattern
    let isException: Bool
    let isForFolders: Bool
  }

  /// How many names the folder is below the root.
  private let depth: Int
  private let rules: [Rule]

  static let name = ".gitignore"

  /// The rules of a folder; nil where it has none.
  init?(in folder: String) {
    let path = FilePath.joining(folder, Self.name)
    guard FileStatus.exists(path), let file = try? SourceFile.read(path) else { return nil }
    self.init(file.bytes, depth: FilePath.absoluteParts(of: folder).count)
  }

  /// Reads the text of a file whose folder is so many names below the root.
  init(_ bytes: [UInt8], depth: Int) {
    self.depth = depth
    rules = bytes.split { $0 == 0x0A || $0 == 0x0D }.compactMap { line in
      var text = String(decoding: line, as: UTF8.self)[...]
      while text.last == " " || text.last == "\t" { text.removeLast() }
      guard !text.isEmpty, !text.hasPrefix("#") else { return nil }
      let isException = text.hasPrefix("!")
      if isException { text.removeFirst() }
      let isForFolders = text.hasSuffix("/")
      if isForFolders { text.removeLast() }
      return Rule(
        pattern: PathPattern(String(text)), isException: isException, isForFolders: isForFolders)
    }
  }

  /// Whether a path, by its names from the root, is ignored; nil where nothing is said about it.
  func ignores(_ parts: [String], isFolder: Bool) -> Bool? {
    let path = parts.dropFirst(depth).joined(separator: "/")
    let last = rules.last { $0.pattern.matches(path) && (isFolder || !$0.isForFolders) }
    return last.map { !$0.isException }
  }
}
