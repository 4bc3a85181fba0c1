internal import ProposalModel

/// A sheet as Markdown: its blocks, their text with places, and what could not be read.
struct MarkdownDocument: Sendable {
  let text: SheetText
  /// The YAML block in front, if there is one; it is not among `blocks`.
  let frontMatter: FrontMatter?
  /// All blocks in document order; the first is the document itself.
  let blocks: [MarkdownBlock]
  /// All comments, in blocks and in text, in order.
  let comments: [MarkdownComment]
  /// All footnote marks, in order.
  let footnotes: [FootnoteReference]
  let issues: [MarkdownIssue]

  /// Reads a sheet. Never fails: what is wrong is among `issues`.
  init(bytes: [UInt8], source: SourceID = .sheet) {
    let text = SheetText(bytes: bytes, source: source)
    var issues = text.issues
    let frontMatter = Self.frontMatter(of: text, &issues)
    var finder = LooseTableFinder(text)
    finder.find(from: frontMatter.map { text.lines.line(at: $0.place.end) + 1 } ?? 0)
    let skeleton = BlockSkeleton(of: text, without: frontMatter, finder.tables)
    let tree = CMarkTree(parsing: skeleton.parsed)
    var reader = BlockReader(text: text, raw: tree.blocks(), looseTables: finder.tables)
    reader.read()
    issues += skeleton.issues + reader.issues + reader.inline.issues
    self.text = text
    self.frontMatter = frontMatter
    self.issues = issues.sorted { $0.place < $1.place }
    blocks = reader.blocks
    comments = reader.inline.comments
    footnotes = reader.inline.footnotes
  }

  private static func frontMatter(of text: SheetText, _ issues: inout [MarkdownIssue])
    -> FrontMatter?
  {
    switch FrontMatterFence.find(in: text) {
    case .none: return nil
    case .unclosed(let place):
      issues.append(MarkdownIssue(kind: .unclosedFrontMatter, place: place))
      return nil
    case .found(let fence):
      var reader = FrontMatterReader(fence, in: text)
      let frontMatter = reader.read()
      issues += reader.issues
      return frontMatter
    }
  }
}

extension SourceRange {
  /// The offsets alone.
  var bytes: Range<Int> { start..<end }
}
