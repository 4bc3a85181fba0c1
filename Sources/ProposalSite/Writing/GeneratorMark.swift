/// How Milepost knows a file it wrote: a mark near the beginning of every page.
enum GeneratorMark {
  /// As it stands in HTML.
  static let html = Array(#"<meta name="generator" content="Milepost"#.utf8)
  /// As it stands in Markdown.
  static let markdown = Array("<!-- Made by Milepost".utf8)

  /// As it stands in style sheets and scripts, in calendars, and in `robots.txt`.
  private static let others = [
    Array("/* Made by Milepost".utf8),
    Array("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Milepost".utf8),
    Array("# Made by Milepost".utf8),
  ]

  /// How far from the beginning the mark may stand.
  private static let reach = 2048

  /// Whether a text begins as a page of Milepost does.
  static func isIn(_ bytes: [UInt8]) -> Bool {
    let head = bytes.prefix(reach)
    return head.starts(with: markdown) || others.contains { head.starts(with: $0) }
      || holds(html, in: head)
  }

  /// Whether `mark` stands in `text`. Byte by byte: every file found is searched, and the library's
  /// own search took a fortieth of the time of `lint`.
  private static func holds(_ mark: [UInt8], in text: ArraySlice<UInt8>) -> Bool {
    let bytes = text.span
    let wanted = mark.span
    var start = 0
    while start + wanted.count <= bytes.count {
      var length = 0
      while length < wanted.count, bytes[start + length] == wanted[length] { length += 1 }
      if length == wanted.count { return true }
      start += 1
    }
    return false
  }

  /// Whether the file at `path` is a page of Milepost; false when it cannot be read.
  static func isOnFile(at path: String) -> Bool {
    guard let file = try? OpenFile.reading(path), (try? file.status())?.kind == .file else {
      return false
    }
    return (try? file.head(reach)).map(isIn) ?? false
  }
}
