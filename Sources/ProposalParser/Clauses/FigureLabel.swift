/// What a figure does in its sentence.
enum FigureLabel: Equatable, Sendable {
  /// An amount that is paid.
  case pay
  /// An amount for each unit.
  case unitPrice
  /// A percentage of a value that is paid.
  case rate
  /// A percentage of the pay itself, or of a salary.
  case payShare(ShareBase)
  /// Most that is paid.
  case cap
  /// Least that is paid.
  case floor
  /// A level of the metric.
  case level(Comparison)
  /// A level beside which nothing is paid: "below 99.5% no award".
  case unpaid(Comparison)
  /// A level as a percentage of the goal.
  case attainment(Comparison)
  /// The width of a part of a value: "the first $1 million", "the next £2m".
  case portion
  /// A count named by its rank: "for the third".
  case rank
  /// A day or period.
  case date
  /// A length of time.
  case time
  /// A length of time as a level: "48 hours or less".
  case length(Comparison)
  /// A share of the target amount.
  case weight
  /// The figure before, said in another way.
  case restated
  /// A sum over milestones.
  case sum
  /// Says why, not what.
  case background
  /// Nothing the reader knows.
  case unknown
}

/// What a percentage of pay is a percentage of.
enum ShareBase: Sendable, Hashable {
  /// The amount the milestone states.
  case bonus
  /// The base salary.
  case salary
  /// The price of the whole contract.
  case contract
  /// The amount at target that the sheet states.
  case target
  /// The words do not say: "a 15% bonus".
  case unstated
}

/// How a level is compared with what was reached.
enum Comparison: Sendable, Hashable {
  /// No word says; a level named as goal or tier is reached when met.
  case unstated
  case atLeast, moreThan, atMost, lessThan

  /// Whether the level itself falls short.
  var isStrict: Bool { self == .moreThan || self == .lessThan }
  /// Whether a smaller value is better.
  var isLowerBetter: Bool { self == .atMost || self == .lessThan }
}
