import ProposalModel

/// What a table is for.
enum TableShape: Sendable, Hashable {
  /// Each row is a milestone.
  case milestones
  /// Each row is a level of one milestone.
  case levels
  /// Each column is a level of one milestone, rows say what it takes and what it pays.
  case levelColumns
  /// The lines of a schedule of values.
  case schedule
  /// What was reached.
  case results
  /// Sums over the milestones.
  case totals
  /// How the price of another table came about.
  case price
  /// Anything else.
  case other

  /// Whether the table itself promises pay.
  var pays: Bool { self != .other && self != .results && self != .totals && self != .price }
  /// Whether the table holds the levels of one milestone.
  var holdsLevels: Bool { self == .levels || self == .levelColumns }
  /// Whether each row is a candidate.
  var hasMilestoneRows: Bool { self == .milestones || self == .schedule }
}

extension SheetReading {
  /// What a table is for, told from its heads and cells.
  func tableShape(_ index: Int) -> TableShape { layouts[index].shape }
}
