/// The least, the agreed and the most that terms give, in their own unit.
struct TermsRange {
  let terms: PayoutTerms

  init(_ terms: PayoutTerms) {
    self.terms = terms
  }

  /// What is paid when everything is missed.
  var minimum: Rational {
    switch terms {
    case .interpolated(let curve): curve.below
    case .percentOfValue(let terms): minimum(of: terms)
    case .weightedScorecard(let scorecard): minimum(of: scorecard)
    case .shareOfPool(let weight, let inner): TermsRange(inner).minimum * weight.percent
    default: .zero
    }
  }

  /// A floor holds without any value only where there is no hurdle to pass first.
  private func minimum(of terms: PercentOfValue) -> Rational {
    guard terms.hurdle == nil, terms.entry == nil, let floor = terms.floor else { return .zero }
    return terms.cap.map { min(floor, $0) } ?? floor
  }

  private func minimum(of scorecard: WeightedScorecard) -> Rational {
    if let curve = scorecard.curve { return min(curve.below, curve.value(at: .zero).pays) }
    return scorecard.components.map { component in
      component.weight.percent * (component.terms.map { TermsRange($0).minimum } ?? .zero)
    }.sum
  }

  /// Most that is paid; `nil` where it rises without end.
  var maximum: Rational? {
    switch terms {
    case .fixed(let amount), .scheduleLine(let amount), .threshold(let amount, _, _): amount
    case .tiers(let tiers, let rule, _): most(tiers.map(\.pays), rule)
    case .bands(let bands, let rule): maximum(of: bands, rule)
    case .interpolated(let curve): curve.maximum.map { max($0, curve.below) }
    case .percentOfValue(let terms): terms.cap
    case .perUnit(let terms): terms.maximum
    case .partialProportional(let terms): terms.cap.map { terms.amount * $0.percent }
    case .partialSteps(_, let steps): most(steps.map(\.pays), .highest)
    case .weightedScorecard(let scorecard): maximum(of: scorecard)
    case .stated: nil
    case .shareOfPool(let weight, let inner):
      TermsRange(inner).maximum.map { $0 * weight.percent }
    }
  }

  private func most(_ pays: [Rational], _ rule: TierRule) -> Rational {
    switch rule {
    case .highest: pays.reduce(.zero, max)
    case .cumulative: pays.reduce(.zero) { $0 + max($1, .zero) }
    }
  }

  /// A last band that is closed ends marginal pay; a rate on the whole value never ends.
  private func maximum(of bands: [Band], _ rule: BandRule) -> Rational? {
    guard rule == .marginal else { return bands.contains { $0.rate > .zero } ? nil : .zero }
    var sum = Rational.zero
    for band in bands where band.rate > .zero {
      guard let to = band.to else { return nil }
      sum += max(.zero, to - band.from) * band.rate.percent
    }
    return sum
  }

  private func maximum(of scorecard: WeightedScorecard) -> Rational? {
    var sum: Rational? = .zero
    for component in scorecard.components {
      let own = component.terms.flatMap { TermsRange($0).maximum }
      let most = component.cap.map { cap in own.map { min($0, cap) } ?? cap } ?? own
      sum = sum.flatMap { sum in most.map { sum + $0 * component.weight.percent } }
    }
    guard let curve = scorecard.curve else { return sum }
    return sum.map { curve.value(at: $0).pays } ?? curve.maximum
  }

  /// What is paid at the level the sheet calls target, else at full achievement of the stated goal;
  /// `nil` where the terms name neither (DESIGN section 4).
  func target(at level: Rational?) -> Rational? {
    switch terms {
    case .fixed(let amount), .scheduleLine(let amount), .threshold(let amount, _, _): amount
    case .shareOfPool(let weight, let inner):
      TermsRange(inner).target(at: level).map { $0 * weight.percent }
    default: level.map(value) ?? fullAchievement
    }
  }

  private func value(at level: Rational) -> Rational? {
    var facts = PayoutFacts()
    facts.actual = level
    var evaluator = TermsEvaluator(facts: facts, inWords: false)
    return evaluator.value(of: terms)
  }

  /// What an attainment of 100% pays, for terms that speak of attainment.
  private var fullAchievement: Rational? {
    switch terms {
    case .partialProportional(let terms):
      terms.floor <= .hundred ? terms.amount * (terms.cap.map { min($0, 100) } ?? 100).percent : nil
    case .partialSteps(let level, _): value(at: level ?? .hundred)
    case .weightedScorecard(let scorecard): scorecard.curve.map { $0.value(at: .hundred).pays }
    default: nil
    }
  }
}
