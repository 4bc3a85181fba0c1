import ProposalModel

/// What the words of a milestone come to: one of the ways to pay, or why none can be told.
enum PayoutShape: Sendable {
  /// An amount for an event.
  case fixed(Rational)
  /// An amount for reaching a level.
  case threshold(Rational, ReadLevel)
  /// Amounts for several levels. No rule: the words do not say how they combine.
  case tiers([ReadTier], TierReading?)
  /// Amounts between levels on a straight line.
  case line([ReadTier])
  /// Rates for parts of a value. No rule: the words do not say what each applies to.
  case bands([ReadBand], BandReading?)
  /// A percentage of one or more values. As an entry the hurdle is a condition of the whole;
  /// otherwise the excess over it counts.
  case percentOfValue([ReadBase], hurdle: ReadLevel?, isEntry: Bool)
  /// An amount for each unit beyond the free ones, or below them, for so many units at most.
  case perUnit(
    Rational, free: Rational, mostUnits: Rational?, further: PerUnit.Further? = nil,
    step: Rational? = nil, least: Rational? = nil, direction: Direction = .higherIsBetter)
  /// Part of an amount in proportion to what was reached.
  case proportional(Rational, level: Rational, from: Rational, to: Rational?)
  /// Amounts for steps of attainment.
  case steps([ReadTier], level: Rational?)
  /// Amounts on a scale of straight pieces that may jump.
  case curve(PayoutCurve)
  /// A line of a payment schedule.
  case scheduleLine(Rational)
  /// No payout is stated.
  case none
  /// Not told.
  case unresolved(UnresolvedReason)
}

extension PayoutShape {
  /// The terms of an amount for each unit; `nil` for other shapes.
  var units: PerUnit? {
    guard
      case .perUnit(
        let amount, let free, let most, let further, let step, let least, let direction) =
        self
    else { return nil }
    var units = PerUnit(amount: amount, free: free, mostUnits: most, further: further, step: step)
    (units.leastUnits, units.direction) = (least, direction)
    return units
  }

  /// The amount of an event or a line; `nil` for what depends on a result.
  var plainAmount: Rational? {
    switch self {
    case .fixed(let amount), .scheduleLine(let amount): amount
    default: nil
    }
  }

  /// Whether the levels that the words of several sentences state do not go together.
  var isInconsistent: Bool {
    if case .unresolved(.inconsistentLevels) = self { true } else { false }
  }

  /// Whether the words were not understood, or promise nothing.
  var isOpen: Bool {
    switch self {
    case .none, .unresolved(.notUnderstood), .unresolved(.ambiguousNumber),
      .unresolved(.baseUnstated), .unresolved(.upToAmount):
      true
    default: false
    }
  }
}

/// A level as read.
struct ReadLevel: Sendable, Hashable {
  var value: Rational
  var isStrict = false
  var isLowerBetter = false
  var axis: Axis

  /// What the level counts.
  enum Axis: Sendable, Hashable {
    case money(Currency?)
    case percent, count, date, attainment
    /// A length of time in this unit.
    case length(DurationUnit)
  }
}

/// A level and what it pays.
struct ReadTier: Sendable, Hashable {
  var level: ReadLevel
  var pays: Rational
}

/// A level, however it is compared, and what is paid there as far as that is known.
struct PaidPoint: Hashable {
  let value: Rational
  let axis: ReadLevel.Axis
  let pays: Rational?
}

/// A part of a value and its rate in percent.
struct ReadBand: Sendable, Hashable {
  var from: Rational
  var to: Rational?
  var rate: Rational
  /// Whether the band starts above `from` only.
  var isStrict = false
}

/// A value and the rate paid of it, in percent.
struct ReadBase: Sendable, Hashable {
  var name: String
  var rate: Rational
}

/// How tiers combine.
enum TierReading: String, Sendable, Hashable { case highest, cumulative }

/// What a band's rate applies to.
enum BandReading: String, Sendable, Hashable { case marginal, retroactive }
