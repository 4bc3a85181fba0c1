/// What version control ignores, from the folder that holds `.git` down to the folder a walk is in.
struct IgnoredPaths: Sendable {
  private var rules: [IgnoreRules]

  /// Starts with what the folders above a folder ignore. Outside of version control nothing is
  /// ignored above.
  init(above folder: String) {
    let depth = FilePath.parts(of: Directory.current).count
    var found: [IgnoreRules] = []
    var current = folder
    while !FileStatus.exists(FilePath.joining(current, ".git")) {
      guard let above = FilePath.parent(of: current, depth: depth) else {
        rules = []
        return
      }
      if let own = IgnoreRules(in: above) { found.append(own) }
      current = above
    }
    rules = found.reversed()
  }

  /// Takes what a folder ignores into account, until it is left.
  mutating func enter(_ own: IgnoreRules) { rules.append(own) }

  mutating func leave() { rules.removeLast() }

  /// Whether a path is ignored; the nearest file that says something about it counts.
  func holds(_ path: String, isFolder: Bool) -> Bool {
    guard !rules.isEmpty else { return false }
    let parts = FilePath.absoluteParts(of: path)
    return rules.reversed().lazy.compactMap { $0.ignores(parts, isFolder: isFolder) }.first
      ?? false
  }
}
