import ProposalModel

/// A part of the sheet that belongs together: a section, a bold-headed paragraph, a list item.
struct Scope: Sendable {
  /// What opened the scope.
  enum Opening: UInt8, Sendable {
    case sheet, heading, boldLine, boldLead, item
  }

  let opening: Opening
  /// Nesting for headings; deeper openings have higher numbers.
  let level: Int
  /// The position of the enclosing scope; `nil` for the sheet.
  let parent: Int?
  /// The heading as prose, with the tokens of its text behind any number or label.
  var title: Title?
  /// What the scope is for.
  var role: SectionRole
  /// Who may read it.
  var audience: BlockAudience = .everyone
  /// The passages directly in the scope, in order.
  var statements: [Int] = []
  /// The tables directly in the scope.
  var tables: [Int] = []
  /// The scopes directly inside.
  var children: [Int] = []
  /// Where the scope stands.
  var place: SourceRange
}

/// A heading, taken apart: `Milestone A - Market entry`.
struct Title: Sendable {
  let prose: Prose
  /// `A`, `1`, `CO-1`: the label as written, if there is one.
  let label: String?
  /// Whether the label's own word says that this is a milestone: `Milestone`, `Goal`, `Bonus`.
  let isMilestoneWord: Bool
  /// The tokens of the name behind the label.
  let name: Range<Int>

  /// The name as prose; the label where nothing is behind it.
  var nameProse: Prose { name.isEmpty ? prose.part(0..<name.lowerBound) : prose.part(name) }
}

/// A sentence group with its label: what a line, item, cell or paragraph says.
struct Statement: Sendable {
  /// The position of the passage.
  let passage: Int
  /// The field the label names, where there is a known one.
  let field: Field?
  /// The label's tokens, known or not.
  let label: Range<Int>?
  /// The tokens behind the label.
  let body: Range<Int>
  /// The scope it stands in.
  let scope: Int
  /// The marker of the list item it opens, as written.
  let marker: String?
  /// Whether it is one of several promises that stand in one text.
  var isJoined = false
}

/// A table with its cells as passages.
struct OutlineTable: Sendable {
  /// The fields of the columns, where the heads are known.
  let columns: [Field?]
  /// The passages of the heads; `nil` for an empty cell.
  let header: [Int?]
  /// The passages of the cells, row by row.
  let rows: [[Int?]]
  /// How many columns the widest row has.
  let width: Int
  /// The scope it stands in.
  let scope: Int
  /// Where it stands.
  let place: SourceRange
}
