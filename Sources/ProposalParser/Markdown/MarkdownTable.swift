internal import ProposalModel

/// A table, whatever it was written as.
struct MarkdownTable: Sendable {
  /// How a table was written.
  enum Form: Sendable, Hashable { case pipes, dashes, grid, tabs, html }

  /// Where a column's text is set.
  enum Alignment: Sendable, Hashable { case none, left, center, right }

  let form: Form
  /// The header's cells; empty when there is no header.
  let header: [Prose]
  /// One for each column.
  let alignments: [Alignment]
  /// The body's cells, in each row as many as there are columns; fewer only in absurdly wide tables.
  let rows: [[Prose]]
  /// Where each row of the body stands.
  let rowPlaces: [SourceRange]
  /// Cells beyond the last column, which no renderer shows.
  var extras: [Prose] = []
  /// Cells of an HTML table that span columns or rows, by row (header first) and column.
  var spans: [Span] = []
  let place: SourceRange

  /// A cell that covers more than one column or row; the others it covers are empty.
  struct Span: Sendable, Hashable {
    let row: Int
    let column: Int
    let columns: Int
    let rows: Int
  }
}
