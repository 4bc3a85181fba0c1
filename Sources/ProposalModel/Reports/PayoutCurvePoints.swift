/// What a plan pays along the scale of its measure, for tables and charts (domain-model 16).
public struct PayoutCurvePoints: Sendable, Hashable {
  /// One level of the scale.
  public struct Point: Sendable, Hashable {
    /// In the measure's own unit.
    public var level: Rational
    /// In percent of the target level, where there is one and more is better.
    public var percentOfTarget: Rational?
    /// What is paid just short of the level; another amount than `payout` where the pay jumps.
    public var before: Amount
    /// What is paid at the level.
    public var payout: Amount
    /// Whether the pay bends or jumps here.
    public var isBreakpoint: Bool
  }

  /// From the worst to the best.
  public let points: [Point]
  /// Which way is better.
  public let direction: Direction
  /// The level called target, or of full achievement.
  public let targetLevel: Rational?

  /// The shares of the target level that every table shows, in percent.
  public static let shownPercents: [Rational] = [0, 50, 80, 90, 100, 110, 120, 150]

  /// The points of a plan, every gate met; `nil` where nothing depends on a level, or where the plan
  /// does not come to money.
  public init?(_ plan: PayoutPlan, currency: Currency) {
    let scale = PayoutScale(plan.terms)
    guard !scale.breakpoints.isEmpty, plan.unit == .money || plan.base != nil else { return nil }
    direction = scale.direction
    let target = plan.targetLevel ?? plan.terms.fullLevel
    targetLevel = target
    let shares = direction == .higherIsBetter && (target ?? .zero) > .zero ? target : nil
    let breaks = Set(scale.breakpoints + [plan.targetLevel].compactMap(\.self))
    let shown = shares.map { target in Self.shownPercents.map { target * $0.percent } } ?? []
    let isRising = direction == .higherIsBetter
    points = breaks.union(shown).sorted { isRising ? $0 < $1 : $0 > $1 }.map { level in
      Point(
        level: level,
        percentOfTarget: shares.flatMap { (level * .hundred).dividing(by: $0) },
        before: plan.amount(at: level - (isRising ? Self.step : -Self.step), currency),
        payout: plan.amount(at: level, currency), isBreakpoint: breaks.contains(level))
    }
  }

  /// Less than any sheet can tell apart: its numbers have at most 18 decimals.
  private static let step = Rational.decimalUnit(60)
}

extension PayoutPlan {
  /// What is paid at a level of the one measure.
  fileprivate func amount(at level: Rational, _ currency: Currency) -> Amount {
    var facts = PayoutFacts()
    facts.actual = level
    return result(for: facts).payout.map { currency.payable($0) } ?? .notSettled
  }
}

/// The levels at which the pay of terms bends or jumps.
struct PayoutScale {
  private(set) var breakpoints: [Rational] = []
  private(set) var direction = Direction.higherIsBetter

  init(_ terms: PayoutTerms) {
    switch terms {
    case .threshold(_, let level, let direction):
      self.direction = direction
      breakpoints = [level.value]
    case .tiers(let tiers, _, let direction):
      self.direction = direction
      breakpoints = tiers.map(\.level.value)
    case .bands(let bands, _): breakpoints = bands.map(\.from) + bands.compactMap(\.to)
    case .interpolated(let curve):
      direction = curve.direction
      breakpoints = curve.segments.map(\.from) + curve.segments.compactMap(\.to)
    case .percentOfValue(let terms): breakpoints = Self.bends(of: terms)
    case .perUnit(let terms):
      direction = terms.direction
      breakpoints = Self.bends(of: terms)
    case .partialProportional(let credit): breakpoints = Self.bends(of: credit)
    case .partialSteps(let level, let steps):
      breakpoints = steps.map { (level ?? .hundred) * $0.level.value.percent }
    case .shareOfPool(_, let inner): self = PayoutScale(inner)
    case .fixed, .scheduleLine, .weightedScorecard, .stated: break
    }
  }

  /// The hurdle, and where floor and cap begin; several bases have no one scale.
  private static func bends(of terms: PercentOfValue) -> [Rational] {
    guard terms.bases.count == 1, let rate = terms.bases.first?.rate, rate > .zero else {
      return []
    }
    let start = terms.hurdle ?? .zero
    let limits = [terms.floor, terms.cap].compactMap(\.self)
    return [start] + (terms.entry.map { [$0.value] } ?? [])
      + limits.compactMap { ($0 * .hundred).dividing(by: rate).map { start + $0 } }
  }

  private static func bends(of terms: PerUnit) -> [Rational] {
    if terms.step != nil {
      return terms.stepLevels(atMost: mostSteps) ?? [terms.level(ofUnits: .one)]
    }
    let capped =
      terms.further == nil
      ? terms.cap.flatMap { $0.dividing(by: terms.amount) }.map(terms.level) : nil
    let further = terms.further.map { terms.level(ofUnits: $0.beyond) }
    let most = terms.mostUnits.map(terms.level)
    return [terms.free] + [terms.leastUnits, further, capped, most].compactMap(\.self)
  }

  /// More steps than any sheet pays for one after another.
  private static let mostSteps = 1000

  private static func bends(of credit: ProportionalCredit) -> [Rational] {
    let floor = credit.level * credit.floor.percent
    return [floor, credit.level] + [credit.cap.map { credit.level * $0.percent }].compactMap(\.self)
  }
}
