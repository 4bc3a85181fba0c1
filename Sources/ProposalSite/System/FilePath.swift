/// The parts of a path, by its bytes alone.
enum FilePath {
  /// The last part: `plan.md` of `a/plan.md`.
  static func name(of path: String) -> String {
    let trimmed = trimmingSlashes(path)
    guard trimmed.utf8.last != slash else { return "" }
    let start = trimmed.utf8.lastIndex(of: slash).map(trimmed.utf8.index(after:))
    return String(trimmed[(start ?? trimmed.startIndex)...])
  }

  /// Everything before the last part; nil when there is nothing before it.
  static func folder(of path: String) -> String? {
    let trimmed = trimmingSlashes(path)
    guard let end = trimmed.utf8.lastIndex(of: slash) else { return nil }
    return end == trimmed.startIndex ? "/" : String(trimmed[..<end])
  }

  /// `name` below `folder`.
  static func joining(_ folder: String, _ name: String) -> String {
    if folder.isEmpty { return name }
    return folder.utf8.last == slash ? folder + name : folder + "/" + name
  }

  /// A key that differs wherever the bytes of two paths do. Swift takes the two normal forms of a
  /// letter with a mark for one text; a file system may hold a file of each.
  static func key(_ path: String) -> String {
    guard path.utf8.contains(where: { $0 >= 0x80 || $0 == percent }) else { return path }
    var bytes: [UInt8] = []
    for byte in path.utf8 {
      if byte >= 0x80 || byte == percent {
        bytes += [percent, hexadecimal(byte >> 4), hexadecimal(byte & 15)]
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let percent = UInt8(ascii: "%")
  private static let slash = UInt8(ascii: "/")

  private static func hexadecimal(_ digit: UInt8) -> UInt8 {
    digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
  }

  /// The part of a name before its last dot: `plan` of `plan.md`.
  static func stem(of name: String) -> String {
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
    return String(name[..<dot])
  }

  /// The names of a path, without `.`; what `..` leaves is left out.
  static func parts(of path: String) -> [String] {
    var parts: [String] = []
    for part in path.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." {
        parts.removeLast()
      } else {
        parts.append(String(part))
      }
    }
    return parts
  }

  /// A path without `.` and without `..` behind a name: one way to write it.
  static func normalized(_ path: String) -> String {
    (path.hasPrefix("/") ? "/" : "") + parts(of: path).joined(separator: "/")
  }

  /// The names of a path from the root.
  static func absoluteParts(of path: String) -> [String] {
    parts(of: path.hasPrefix("/") ? path : Directory.current + "/" + path)
  }

  /// A path as it is written in a folder: `b.md`, `../b.md`.
  static func relative(_ path: String, to folder: String) -> String {
    let (parts, base) = (absoluteParts(of: path), absoluteParts(of: folder))
    let shared = zip(parts, base).prefix { $0 == $1 }.count
    let up = [String](repeating: "..", count: base.count - shared)
    return (up + parts.dropFirst(shared)).joined(separator: "/")
  }

  /// The folder that holds a folder, `..` and `../..` once the current one is left; nil above the
  /// root. The current folder is `depth` names below it.
  static func parent(of folder: String, depth: Int) -> String? {
    let parts = parts(of: folder)
    if folder.hasPrefix("/") {
      return parts.isEmpty ? nil : "/" + parts.dropLast().joined(separator: "/")
    }
    guard let last = parts.last, last != ".." else {
      let above = parts + [".."]
      return above.count > depth ? nil : above.joined(separator: "/")
    }
    return parts.dropLast().joined(separator: "/")
  }

  private static func trimmingSlashes(_ path: String) -> Substring {
    var rest = path[...]
    while rest.utf8.count > 1, rest.utf8.last == slash { rest = rest.dropLast() }
    return rest
  }
}
