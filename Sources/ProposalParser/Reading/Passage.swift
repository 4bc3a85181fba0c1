import ProposalModel

/// A text of the sheet that is read as one: a paragraph, an item, a cell, a front-matter value.
struct Passage: Sendable {
  /// The text.
  let prose: Prose
  /// Its figures, as positions in the book.
  let figures: Range<Int>
  /// The position of its block in the sheet's blocks.
  let block: Int
}
