import ProposalModel

/// Something that may be a milestone: the scope, item or row that states one promise.
struct Candidate: Sendable {
  /// The name as written.
  var name: Prose
  /// The label as written: `A`, `1`, `CO-1`.
  var label: String?
  /// The statements that belong to it, in order.
  var statements: [Int] = []
  /// The statements of the footnotes to its words.
  var notes: [Int] = []
  /// The tables that belong to it.
  var tables: [Int] = []
  /// The table and row that state it, when it is a row.
  var row: Row?
  /// The row whose amount its own words detail, when it is the section of one.
  var detailed: Row?
  /// The scope it fills, when it fills one.
  var scope: Int?
  /// Where it stands.
  var place: SourceRange

  /// A row of a table.
  struct Row: Sendable {
    let table: Int
    let row: Int
  }
}
