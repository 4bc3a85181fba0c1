/// The levels of a measure that a plan's words state: never one that is computed from pay, such as
/// the level at which a cap is reached, for that would tell the pay.
public struct StatedLevels: Sendable, Hashable {
  /// The first level that pays; with one level only, that level is the target.
  public let threshold: Rational?
  /// What the sheet calls target, or the only level there is.
  public let target: Rational?
  /// The level beyond which no more is paid.
  public let maximum: Rational?
  /// Which way is better.
  public let direction: Direction

  /// The levels of a plan; `nil` where its terms state none.
  public init?(_ plan: PayoutPlan) {
    guard let stated = plan.terms.statedLevels else { return nil }
    direction = stated.direction
    let sign = direction == .higherIsBetter ? Rational.one : -Rational.one
    let values = Set(stated.values).sorted { $0 * sign < $1 * sign }
    guard !values.isEmpty || plan.targetLevel != nil else { return nil }
    threshold = values.count > 1 ? values.first : nil
    target = plan.targetLevel ?? (values.count == 1 ? values.first : nil)
    maximum = values.count > 1 && !stated.isOpen ? values.last : nil
  }
}

extension PayoutTerms {
  fileprivate typealias Stated = (values: [Rational], direction: Direction, isOpen: Bool)

  fileprivate var statedLevels: Stated? {
    switch self {
    case .threshold(_, let level, let direction): ([level.value], direction, false)
    case .tiers(let tiers, _, let direction): (tiers.map(\.level.value), direction, false)
    case .bands(let bands, _):
      (bands.map(\.from) + bands.compactMap(\.to), .higherIsBetter, bands.last?.to == nil)
    case .interpolated(let curve): Self.levels(of: curve)
    case .percentOfValue(let share):
      ([share.hurdle, share.entry?.value].compactMap(\.self), .higherIsBetter, true)
    case .partialProportional(let credit): Self.levels(of: credit)
    case .partialSteps(let level, let steps):
      (steps.map { $0.level.value * (level ?? .hundred) * .oneHundredth }, .higherIsBetter, false)
    case .shareOfPool(_, let inner): inner.statedLevels
    case .perUnit(let units):
      units.leastUnits.map { ([$0], .higherIsBetter, true) }
    case .fixed, .weightedScorecard, .stated, .scheduleLine: nil
    }
  }

  private static func levels(of curve: PayoutCurve) -> Stated {
    let ends = curve.segments.compactMap(\.to)
    return (curve.segments.map(\.from) + ends, curve.direction, curve.maximum == nil)
  }

  private static func levels(of credit: ProportionalCredit) -> Stated {
    let percents = [credit.floor, .hundred] + (credit.cap.map { [$0] } ?? [])
    let values = percents.map { credit.level * $0 * .oneHundredth }
    return (values.filter { !$0.isZero }, .higherIsBetter, credit.cap == nil)
  }
}

extension Rational {
  fileprivate static let oneHundredth = Rational.decimalUnit(2)
}
