/// A walk through a folder and those below it.
struct SheetWalk {
  private(set) var found: [Result<FoundSheet, SiteError>] = []
  /// What version control ignores, from the folder that holds `.git` down to here.
  private var ignored: [IgnoreRules]

  /// Starts with what the folders above a folder ignore.
  init(from folder: String) {
    ignored = Self.rules(above: folder)
  }

  /// Looks at a folder and those below it.
  mutating func visit(_ folder: String) {
    let count = ignored.count
    if let rules = IgnoreRules(in: folder) { ignored.append(rules) }
    defer { ignored.removeLast(ignored.count - count) }
    do {
      for name in try Directory.names(in: folder) where !name.hasPrefix(".") {
        visit(name, in: folder)
      }
    } catch {
      found.append(.failure(error.told(of: folder)))
    }
  }

  private mutating func visit(_ name: String, in folder: String) {
    let path = FilePath.joining(folder, name)
    // A link to a folder is not followed: it could lead back here.
    let kind = (try? FileStatus.of(path, followingLinks: false))?.kind
    if kind == .directory {
      if !isIgnored(path, isFolder: true) { visit(path) }
    } else if SheetSearch.isSheet(name), !isIgnored(path, isFolder: false),
      !GeneratorMark.isOnFile(at: path)
    {
      found.append(.success(FoundSheet(path: path, isNamed: false)))
    }
  }

  private func isIgnored(_ path: String, isFolder: Bool) -> Bool {
    guard !ignored.isEmpty else { return false }
    let parts = FilePath.absoluteParts(of: path)
    return ignored.reversed().lazy.compactMap { $0.ignores(parts, isFolder: isFolder) }.first
      ?? false
  }

  /// Outside of version control nothing is ignored above.
  private static func rules(above folder: String) -> [IgnoreRules] {
    let depth = FilePath.parts(of: Directory.current).count
    var rules: [IgnoreRules] = []
    var current = folder
    while !FileStatus.exists(FilePath.joining(current, ".git")) {
      guard let above = FilePath.parent(of: current, depth: depth) else { return [] }
      if let found = IgnoreRules(in: above) { rules.append(found) }
      current = above
    }
    return rules.reversed()
  }
}
