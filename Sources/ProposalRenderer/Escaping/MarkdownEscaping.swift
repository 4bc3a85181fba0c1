/// Text in CommonMark, in a paragraph, a heading, a list item or a cell of a GFM table.
enum MarkdownEscaping {
  static func append(_ text: String, to output: inout [UInt8]) {
    output.append(contentsOf: text.utf8)
  }
}
