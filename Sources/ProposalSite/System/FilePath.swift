/// The parts of a path, by its bytes alone.
enum FilePath {
  /// The last part: `plan.md` of `a/plan.md`.
  static func name(of path: String) -> String {
    String(path.split(separator: "/").last ?? "")
  }

  /// Everything before the last part; nil when there is nothing before it.
  static func folder(of path: String) -> String? {
    let trimmed = trimmingSlashes(path)
    guard let slash = trimmed.lastIndex(of: "/") else { return nil }
    return slash == trimmed.startIndex ? "/" : String(trimmed[..<slash])
  }

  /// `name` below `folder`.
  static func joining(_ folder: String, _ name: String) -> String {
    if folder.isEmpty { return name }
    return folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  /// The part of a name before its last dot: `plan` of `plan.md`.
  static func stem(of name: String) -> String {
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
    return String(name[..<dot])
  }

  private static func trimmingSlashes(_ path: String) -> String {
    var rest = path[...]
    while rest.count > 1, rest.last == "/" { rest.removeLast() }
    return String(rest)
  }
}
