/// Paths as reports name them: from the folder the command was run in, because a report is read on
/// another machine.
enum RelativePath {
  /// `offers/plan.md` for `./offers/plan.md` and for the same file's absolute path; a path that
  /// leads elsewhere as it is.
  static func from(_ path: String, in folder: String = Directory.current) -> String {
    var rest = path[...]
    if folder != "/", rest.hasPrefix(folder + "/") {
      rest = rest.dropFirst(folder.count + 1)
    }
    while rest.hasPrefix("./") { rest = rest.dropFirst(2).drop { $0 == "/" } }
    return rest.isEmpty ? path : String(rest)
  }

  /// The path as a relative URI reference (RFC 3986), or as a `file` URI where it is absolute.
  static func uri(of path: String, in folder: String = Directory.current) -> String {
    let relative = from(path, in: folder)
    var output = relative.hasPrefix("/") ? "file://" : ""
    for byte in relative.utf8 { output += isPlain(byte) ? character(byte) : encoded(byte) }
    return output
  }

  /// Unreserved characters and the slash.
  private static func isPlain(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || "-._~/".utf8.contains(byte)
  }

  private static func character(_ byte: UInt8) -> String {
    String(decoding: [byte], as: UTF8.self)
  }

  private static func encoded(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.count < 2 ? "%0" + digits : "%" + digits
  }
}
