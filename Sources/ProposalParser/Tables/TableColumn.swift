import ProposalModel

/// What a column of a table holds.
struct TableColumn: Sendable {
  /// The part a column plays.
  enum Role: Sendable, Hashable {
    /// `1`, `A`, `CO-1`.
    case label
    /// What is delivered.
    case name
    /// What has to be reached.
    case goal
    case payout, unitPrice, share, weight, deadline
    case evidence, acceptance, certifier, gate
    /// Levels of a goal, one column each.
    case threshold, target, maximum
    /// A level a row, and the two ends of a level where they stand apart.
    case level, from, to
    /// A schedule of values.
    case scheduled, percentComplete, completed
    /// What was reached.
    case actual
    /// Past values, chances, derived sums: never pay.
    case aside
    case unknown
  }

  var role: Role
  /// What a bare number of the column is.
  var unit: ColumnUnit
}

/// What a column's head says about its numbers: `Bonus (USD)`, `Amount, kEUR`, `Rate in %`.
struct ColumnUnit: Sendable, Hashable {
  var currency: Currency?
  /// What a bare number is multiplied by.
  var scale = Rational.one
  var isPercent = false

  /// Whether nothing is said of the unit.
  var isBare: Bool { currency == nil && scale == .one && !isPercent }
}
