/// What happened, for one plan.
public struct PayoutFacts: Sendable, Hashable {
  /// How a condition stands.
  public enum ConditionFact: Sendable, Hashable {
    case met(Bool)
    /// To be compared with the condition's own level.
    case actual(Rational)
  }

  /// The measured level; the percentage itself for `stated` terms.
  public var actual: Rational?
  /// Whether the measured level is a day, by its number.
  public var countsDays = false
  /// By component name.
  public var actuals: [String: Rational] = [:]
  /// By base name.
  public var values: [String: Rational] = [:]
  public var achieved: Bool?
  public var achievedOn: CalendarDate?
  /// Whether a level was reached inside the time allowed.
  public var isOnTime = true
  /// By condition name.
  public var conditions: [String: ConditionFact] = [:]

  /// Nothing is known.
  public init() {}

  /// A level in the words of a step: a day as `2027-03-31`, anything else as a number.
  func words(of level: Rational) -> String {
    let day = countsDays ? level.exactInt.flatMap { CalendarDate(dayNumber: $0) } : nil
    return day?.iso ?? NumberText.grouped(level)
  }
}

/// What a plan pays for facts.
public struct PayoutResult: Sendable {
  /// Each component of a scorecard, after its cap and before weighting, in percent.
  public var componentPercents: [Rational] = []
  /// In percent of the full level.
  public var attainment: Rational?
  /// What the terms alone give, where they pay a percentage.
  public var termsPercent: Rational?
  /// Money after gates and modifiers, before discretion, limits and proration; not rounded.
  public var formulaPayout: Rational?
  /// The final percentage.
  public var percent: Rational?
  /// The final money, not yet rounded to the minor unit.
  public var payout: Rational?
  /// The last day of the window.
  public var deadline: CalendarDate?
  /// Whole shares.
  public var shares: Rational?
  /// How it was computed, one sentence a step.
  public var steps: [String] = []
  /// Conditions that were not given and count as met.
  public var assumptions: [String] = []
  /// What the facts lack; without it there is no result.
  public var missing: [String] = []
}
