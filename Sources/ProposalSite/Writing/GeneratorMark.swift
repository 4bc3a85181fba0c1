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

  /// Whether `mark` stands in `text`. The library's own search takes ten times as long.
  private static func holds(_ mark: [UInt8], in text: ArraySlice<UInt8>) -> Bool {
    var rest = text
    while let start = rest.firstIndex(where: { $0 == mark.first }) {
      rest = rest[start...]
      if rest.starts(with: mark) { return true }
      rest = rest.dropFirst()
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
