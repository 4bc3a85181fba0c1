/// How Milepost knows a file it wrote: a mark near the beginning of every page.
enum GeneratorMark {
  /// As it stands in HTML.
  static let html = Array(#"<meta name="generator" content="Milepost"#.utf8)
  /// As it stands in Markdown.
  static let markdown = Array("<!-- Made by Milepost".utf8)

  /// How far from the beginning the mark may stand.
  private static let reach = 2048

  /// Whether a text begins as a page of Milepost does.
  static func isIn(_ bytes: [UInt8]) -> Bool {
    let head = bytes.prefix(reach)
    return head.starts(with: markdown) || head.contains(html)
  }

  /// Whether the file at `path` is a page of Milepost; false when it cannot be read.
  static func isOnFile(at path: String) -> Bool {
    (try? SourceFile.read(path)).map { isIn($0.bytes) } ?? false
  }
}
