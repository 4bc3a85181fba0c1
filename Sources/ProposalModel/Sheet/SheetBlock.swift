/// One block of the sheet, in the order it was written, so that nothing of it is lost.
public struct SheetBlock: Sendable {
  /// The shape of a block.
  public enum Kind: Sendable {
    /// A title or section heading, level 1 to 6.
    case heading(level: Int)
    case paragraph
    /// A list item's own text; the marker as written: `-`, `3.`, `b)`.
    case item(marker: String)
    case table(SheetTable)
    /// Code, shown as written.
    case code
    /// The text of a footnote.
    case footnote(label: String)
    /// An entry of the front matter that the reader understood, or kept.
    case frontMatter(key: String)
    case rule
  }

  /// The block's shape.
  public let kind: Kind
  /// The block's text; empty for tables and rules.
  public let prose: Prose
  /// How many lists the block stands in.
  public let listDepth: Int
  /// How many block quotes the block stands in.
  public let quoteDepth: Int
  /// What the block is for.
  public let role: SectionRole
  /// Who may read the block.
  public let audience: BlockAudience
  /// The position in `Proposal.milestones` of the milestone the block belongs to.
  public let milestone: Int?
  /// Where the block stands.
  public let place: SourceRange

  /// Makes a block.
  public init(
    kind: Kind, prose: Prose, listDepth: Int = 0, quoteDepth: Int = 0,
    role: SectionRole = .operative, audience: BlockAudience = .everyone, milestone: Int? = nil,
    place: SourceRange
  ) {
    self.kind = kind
    self.prose = prose
    self.listDepth = listDepth
    self.quoteDepth = quoteDepth
    self.role = role
    self.audience = audience
    self.milestone = milestone
    self.place = place
  }
}

/// A table as written.
public struct SheetTable: Sendable {
  /// How a column is set.
  public enum Alignment: Sendable, Hashable { case none, left, center, right }

  /// The head row; empty when the table has none.
  public let header: [Prose]
  /// One alignment a column.
  public let alignments: [Alignment]
  /// The rows, cell by cell.
  public let rows: [[Prose]]

  /// Makes a table.
  public init(header: [Prose], alignments: [Alignment], rows: [[Prose]]) {
    self.header = header
    self.alignments = alignments
    self.rows = rows
  }
}
