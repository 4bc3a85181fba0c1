import ProposalModel

/// Writes the blocks of a sheet for one kind of output.
struct SheetTextWriter {
  /// The sheet stands in a section of level 2, so its own headings start at level 3.
  private static let topLevel = 3

  private let kind: OutputKind
  private var html = SheetTextHTML(topLevel: topLevel)
  private var markdown = SheetTextMarkdown(topLevel: topLevel)
  private var plain: [UInt8] = []

  init(_ kind: OutputKind) {
    self.kind = kind
  }

  /// Writes one block, with marks on its words where the output has a way to show them.
  mutating func append(_ block: SheetBlock, _ marks: [TextMark] = []) {
    switch kind {
    case .html: html.append(block, marks)
    case .markdown: markdown.append(block, marks)
    case .plain: plain.append(contentsOf: SheetTextPlain.text(of: block))
    }
  }

  /// Takes what was written so far; lists and quotes end here.
  mutating func take() -> [UInt8] {
    switch kind {
    case .html: return html.take()
    case .markdown: return markdown.take()
    case .plain:
      defer { plain = [] }
      return plain
    }
  }
}
