internal import ProposalModel

/// A sheet as Markdown: its blocks, their text with places, and what could not be read.
struct MarkdownDocument: Sendable {
  let text: SheetText
  /// All blocks in document order; the first is the document itself.
  let blocks: [MarkdownBlock]
  /// All comments, in blocks and in text, in order.
  let comments: [MarkdownComment]
  /// All footnote marks, in order.
  let footnotes: [FootnoteReference]
  let issues: [MarkdownIssue]

  /// Reads a sheet. Never fails: what is wrong is among `issues`.
  init(bytes: [UInt8], source: SourceID = .sheet) {
    text = SheetText(bytes: bytes, source: source)
    let skeleton = BlockSkeleton(of: text)
    let tree = CMarkTree(parsing: skeleton.parsed)
    var reader = BlockReader(text: text, raw: tree.blocks())
    reader.read()
    blocks = reader.blocks
    comments = reader.inline.comments
    footnotes = reader.inline.footnotes
    let issues = text.issues + skeleton.issues + reader.issues + reader.inline.issues
    self.issues = issues.sorted { $0.place < $1.place }
  }
}
