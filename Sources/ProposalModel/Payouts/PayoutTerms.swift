/// What was agreed: one of the ways in which performance turns into pay (domain-model section 6).
///
/// Amounts are in the unit of the plan: money, or percent of its base.
public indirect enum PayoutTerms: Sendable, Hashable {
  /// An amount if achieved in time.
  case fixed(amount: Rational)
  /// An amount if the level is reached in time.
  case threshold(amount: Rational, level: Level, direction: Direction)
  /// Amounts for levels, from the easiest to the hardest.
  case tiers([Tier], rule: TierRule, direction: Direction)
  /// Rates for parts of a value, ascending.
  case bands([Band], rule: BandRule)
  /// A curve of straight pieces.
  case interpolated(PayoutCurve)
  /// Percentages of values.
  case percentOfValue(PercentOfValue)
  /// An amount for each unit.
  case perUnit(PerUnit)
  /// Part of an amount in proportion to attainment.
  case partialProportional(ProportionalCredit)
  /// Amounts for steps of attainment, in percent of `level`, ascending.
  case partialSteps(level: Rational?, steps: [Tier])
  /// Weighted measures.
  case weightedScorecard(WeightedScorecard)
  /// The percentage has been decided elsewhere: the result is the actual itself.
  case stated
  /// A share of a pool, in percent, of what the inner terms pay.
  case shareOfPool(weight: Rational, of: PayoutTerms)
  /// A line of a payment schedule.
  case scheduleLine(amount: Rational)

  /// The name of the kind, as DESIGN section 4 lists them.
  public var kindName: String {
    switch self {
    case .fixed: "fixed"
    case .threshold: "threshold"
    case .tiers(_, let rule, _): "tiers-\(rule.rawValue)"
    case .bands(_, let rule): "tiers-\(rule.rawValue)"
    case .interpolated: "interpolated"
    case .percentOfValue: "percent-of-value"
    case .perUnit: "per-unit"
    case .partialProportional: "partial-proportional"
    case .partialSteps: "partial-steps"
    case .weightedScorecard: "weighted-scorecard"
    case .stated: "stated"
    case .shareOfPool: "share-of-pool"
    case .scheduleLine: "schedule-line"
    }
  }
}

/// Percentages of one or more values (domain-model 6.4).
public struct PercentOfValue: Sendable, Hashable {
  /// A value and the rate applied to it.
  public struct Base: Sendable, Hashable {
    /// The name facts give the value by.
    public var name: String
    /// In percent.
    public var rate: Rational

    /// Makes a base.
    public init(name: String, rate: Rational) {
      self.name = name
      self.rate = rate
    }
  }

  public var bases: [Base]
  /// Paid on the excess over it, and only once it is passed.
  public var hurdle: Rational?
  /// Nothing is paid short of it; once it is reached the whole value counts.
  public var entry: Level?
  /// Least that is paid, once the hurdle is passed.
  public var floor: Rational?
  /// Most that is paid.
  public var cap: Rational?
  /// Whether a value below zero counts as zero: the words say so.
  public var countsNegativeAsZero = false

  /// Makes terms; `hurdle` is for a single base.
  public init(
    bases: [Base], hurdle: Rational? = nil, entry: Level? = nil, floor: Rational? = nil,
    cap: Rational? = nil
  ) {
    self.bases = bases
    self.hurdle = hurdle
    self.entry = entry
    self.floor = floor
    self.cap = cap
  }
}

/// An amount for each unit.
public struct PerUnit: Sendable, Hashable {
  public var amount: Rational
  /// Most that is paid in all.
  public var cap: Rational?
  /// Units that are not paid for: "beyond ten"; where lower is better, the level below which they count.
  public var free: Rational
  /// Whether units count above the free ones, or below them: "for each day below 58".
  public var direction = Direction.higherIsBetter
  /// Most units that are paid for.
  public var mostUnits: Rational?
  /// Fewest units that pay; once they are reached, all of them do.
  public var leastUnits: Rational?
  /// Another amount for each unit beyond a number of paid units: "1,500 for every further one".
  public var further: Further?
  /// How much of the measure makes one unit, where units are steps and only whole ones are paid: 0.1
  /// for "each full 0.1 percentage point".
  public var step: Rational?

  /// An amount for each unit beyond some.
  public struct Further: Sendable, Hashable {
    /// How many units earn the first amount.
    public var beyond: Rational
    public var amount: Rational

    /// Makes an amount for further units.
    public init(beyond: Rational, amount: Rational) {
      self.beyond = beyond
      self.amount = amount
    }
  }

  /// Makes terms.
  public init(
    amount: Rational, cap: Rational? = nil, free: Rational = .zero, mostUnits: Rational? = nil,
    further: Further? = nil, step: Rational? = nil
  ) {
    self.amount = amount
    self.cap = cap
    self.free = free
    self.mostUnits = mostUnits
    self.further = further
    self.step = step
  }

  /// The units that a level of the measure is paid for.
  public func units(at level: Rational) -> Rational {
    if let leastUnits, level < leastUnits { return .zero }
    let beyond = max(.zero, direction == .higherIsBetter ? level - free : free - level)
    let units = step.map { beyond.dividing(by: $0)?.floor ?? .zero } ?? beyond
    return mostUnits.map { min(units, $0) } ?? units
  }

  /// The level of the measure at which so many units are paid for.
  public func level(ofUnits units: Rational) -> Rational {
    let distance = units * (step ?? .one)
    return direction == .higherIsBetter ? free + distance : free - distance
  }

  /// The levels at which one more whole step is paid, up to what the terms or a bound in money allow; `nil`
  /// where units are no steps, nothing bounds them, or they are more than `count`.
  public func stepLevels(upTo bound: Rational? = nil, atMost count: Int) -> [Rational]? {
    guard step != nil, further == nil, let most = [maximum, bound].compactMap(\.self).min(),
      let units = most.dividing(by: amount),
      let last = (units.isInteger ? units : units.floor + .one).exactInt, 1...count ~= last
    else { return nil }
    return (1...last).map { level(ofUnits: Rational($0)) }
  }

  /// What so many paid units come to, before any cap in money.
  public func pay(units: Rational) -> Rational {
    guard let further, units > further.beyond else { return amount * units }
    return amount * further.beyond + further.amount * (units - further.beyond)
  }

  /// Most that is paid; `nil` for no limit. Below a level there are no more units than it has.
  public var maximum: Rational? {
    let most = direction == .higherIsBetter ? mostUnits : units(at: .zero)
    let units = most.map { pay(units: $0) }
    guard let cap else { return units }
    return units.map { min($0, cap) } ?? cap
  }
}

/// Part of an amount in proportion to attainment (domain-model 6.6).
public struct ProportionalCredit: Sendable, Hashable {
  public var amount: Rational
  /// The level that earns the full amount.
  public var level: Rational
  /// Least attainment that pays, in percent.
  public var floor: Rational
  /// Most attainment that counts, in percent; `nil` for no end.
  public var cap: Rational?

  /// Makes terms.
  public init(amount: Rational, level: Rational, floor: Rational, cap: Rational?) {
    self.amount = amount
    self.level = level
    self.floor = floor
    self.cap = cap
  }
}

/// Several measures that share one amount (domain-model 6.7).
public struct WeightedScorecard: Sendable, Hashable {
  /// One measure.
  public struct Component: Sendable, Hashable {
    /// The name facts give its actual by.
    public var name: String
    /// In percent.
    public var weight: Rational
    /// What its actual pays, in percent; `nil` where the actual is the percentage.
    public var terms: PayoutTerms?
    /// Most it counts for before weighting, in percent.
    public var cap: Rational?

    /// Makes a component.
    public init(
      name: String, weight: Rational, terms: PayoutTerms? = nil, cap: Rational? = nil
    ) {
      self.name = name
      self.weight = weight
      self.terms = terms
      self.cap = cap
    }
  }

  public var components: [Component]
  /// From the blended attainment to percent; `nil` where each measure is curved before weighting.
  public var curve: PayoutCurve?

  /// Makes a scorecard.
  public init(components: [Component], curve: PayoutCurve? = nil) {
    self.components = components
    self.curve = curve
  }
}
