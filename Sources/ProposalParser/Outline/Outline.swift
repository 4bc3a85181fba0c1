import ProposalModel

/// The sheet as scopes and statements: every way to write a fact comes out as the same thing, a
/// statement with or without a label, in a scope.
struct Outline: Sendable {
  /// The texts of the sheet, in order.
  var passages: [TextPassage] = []
  var statements: [Statement] = []
  var tables: [OutlineTable] = []
  /// The first is the sheet itself.
  var scopes: [Scope] = []
  /// The sheet's blocks, for documents.
  var blocks: [OutlineBlock] = []
  /// The statements of footnotes, with the passage that each is a note to.
  var footnotes: [(statement: Int, passage: Int)] = []

  /// The scopes whose title ends in an amount of which nothing tells what it is, with its place.
  var openAmounts: [(scope: Int, place: SourceRange)] = []

  /// Makes room for what so many blocks of Markdown come to.
  mutating func reserve(blocks count: Int) {
    blocks.reserveCapacity(count)
    passages.reserveCapacity(count)
    statements.reserveCapacity(count)
    scopes.reserveCapacity(count / 2 + 1)
  }
}

/// A text and the block it stands in.
struct TextPassage: Sendable {
  let prose: Prose
  /// The position in `Outline.blocks`.
  let block: Int
}

/// A block as documents show it, before milestones are known.
struct OutlineBlock: Sendable {
  let kind: SheetBlock.Kind
  let prose: Prose
  let listDepth: Int
  let quoteDepth: Int
  let scope: Int
  let audience: BlockAudience
  let place: SourceRange
}
