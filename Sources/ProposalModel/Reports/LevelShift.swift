/// How levels move with a published figure, within the clause's limits (domain-model 10).
struct LevelShift {
  private let factor: Rational
  private let increment: Rational?
  let sentence: String

  /// What a new value of the figure does; `nil` where it moves too little to count.
  ///
  /// Throws where the clause names no formula or base value: then no level follows from it.
  init?(_ clause: EscalationClause, new: Rational) throws(Undecided) {
    guard let formula = clause.formula, let base = clause.base else { throw Undecided() }
    let escalation = Escalation(formula, base: base, new: new)
    if let trigger = clause.trigger, escalation.move <= trigger.magnitude { return nil }
    guard let factor = escalation.factor, factor > .zero else { throw Undecided() }
    let band = clause.limit.map(\.magnitude.percent)
    self.factor = factor.clamped(from: band.map { .one - $0 }, to: band.map { .one + $0 })
    increment = clause.increment
    sentence = "levels move: \(base) became \(new) (\(formula.rawValue))"
  }

  /// No level follows from the clause's words.
  struct Undecided: Error {}

  /// The new value of a level.
  func moved(_ level: Rational) -> Rational {
    let exact = level * factor
    return increment.map { exact.rounded(toMultipleOf: $0) } ?? exact
  }

  /// The plan with all its levels moved.
  func moved(_ plan: PayoutPlan) -> PayoutPlan {
    var plan = plan
    plan.terms = moved(plan.terms)
    plan.targetLevel = plan.targetLevel.map(moved)
    return plan
  }

  private func moved(_ level: Level) -> Level {
    Level(moved(level.value), isStrict: level.isStrict)
  }

  private func moved(_ tier: Tier) -> Tier { Tier(level: moved(tier.level), pays: tier.pays) }

  private func moved(_ terms: PayoutTerms) -> PayoutTerms {
    switch terms {
    case .threshold(let amount, let level, let direction):
      return .threshold(amount: amount, level: moved(level), direction: direction)
    case .tiers(let tiers, let rule, let direction):
      return .tiers(tiers.map(moved), rule: rule, direction: direction)
    case .interpolated(let curve): return .interpolated(moved(curve))
    case .partialProportional(var credit):
      credit.level = moved(credit.level)
      return .partialProportional(credit)
    case .partialSteps(let level?, let steps):
      return .partialSteps(level: moved(level), steps: steps)
    case .shareOfPool(let weight, let inner): return .shareOfPool(weight: weight, of: moved(inner))
    default: return terms
    }
  }

  /// Every bend moves; each piece still rises from what it paid at its start to what it paid at its
  /// end. The endless last piece keeps its slope.
  private func moved(_ curve: PayoutCurve) -> PayoutCurve {
    var curve = curve
    curve.segments = curve.segments.map { segment in
      var new = segment
      new.from = moved(segment.from)
      guard let to = segment.to else { return new }
      let end = moved(to)
      new.to = end
      let run = curve.direction.distance(from: new.from, to: end)
      let rise = segment.slope * curve.direction.distance(from: segment.from, to: to)
      new.slope = rise.dividing(by: run) ?? segment.slope
      return new
    }
    return curve
  }
}

extension PayoutTerms {
  /// The levels that an escalation moves, in order.
  var levels: [Rational] {
    switch self {
    case .threshold(_, let level, _): [level.value]
    case .tiers(let tiers, _, _): tiers.map(\.level.value)
    case .interpolated(let curve): curve.segments.map(\.from)
    case .partialProportional(let credit): [credit.level]
    case .partialSteps(let level?, _): [level]
    case .shareOfPool(_, let inner): inner.levels
    default: []
    }
  }
}
