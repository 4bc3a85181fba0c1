import ProposalModel

/// Turns what the words come to into a plan that can be computed, or into readings, or into the
/// reason why neither is possible.
struct PlanBuilder {
  let evidence: PayoutEvidence
  let book: FigureBook
  /// The level that a table of the milestone calls target.
  var tableTarget: Rational?
  /// What amounts in percent are a share of.
  var share: Share?

  /// An amount, and the part of it in percent where the milestone shares it with others.
  struct Share {
    let base: Rational
    var weight: Rational?
  }

  /// The state of a payout of this shape.
  func state(of shape: PayoutShape, words: String) -> MilestonePayout.State {
    if case .unresolved(let reason) = shape { return .unresolved(words: words, reason: reason) }
    if case .none = shape { return .missing }
    guard evidence.floors.isEmpty || takesFloor(shape) else {
      return .unresolved(words: words, reason: .notUnderstood)
    }
    guard let cap = moneyCap(shape) else {
      return .unresolved(words: words, reason: .contradictory)
    }
    guard !undercuts(cap.amount, shape) else {
      return .unresolved(words: words, reason: .contradictory)
    }
    return state(of: shape, cap: cap.amount, words: words)
  }

  /// Whether a bound stands in a sentence with several days, one of them behind it.
  private var boundsOtherDay: Bool {
    evidence.sources.contains { sentence in
      let days = sentence.figures.filter { book[$0].day != nil }
      return days.count > 1
        && evidence.caps.contains { sentence.figures.contains($0) && $0 < days[days.count - 1] }
    }
  }

  /// "$40,000 by June, up to $20,000 by September": a bound below an amount that is paid whole bounds something else.
  private func undercuts(_ cap: Rational?, _ shape: PayoutShape) -> Bool {
    guard let cap, boundsOtherDay else { return false }
    switch shape {
    case .fixed(let amount), .threshold(let amount, _), .scheduleLine(let amount):
      return cap < amount && share == nil
    case .tiers(let tiers, .highest):
      return share == nil && tiers.allSatisfy { $0.level.axis == .date }
        && tiers.contains { cap < $0.pays }
    default: return false
    }
  }

  private func state(of shape: PayoutShape, cap: Rational?, words: String)
    -> MilestonePayout.State
  {
    switch shape {
    case .tiers(let tiers, nil):
      return .ambiguous(
        [TierReading.highest, .cumulative].map { rule in
          PayoutReading(rule: rule.rawValue, plan: plan(self.terms(tiers, rule), cap, nil))
        })
    case .bands(let bands, nil):
      return .ambiguous(
        [BandReading.marginal, .retroactive].map { rule in
          PayoutReading(rule: rule.rawValue, plan: plan(self.terms(bands, rule), cap, nil))
        })
    default:
      guard let terms = terms(shape) else {
        return .unresolved(words: words, reason: .notUnderstood)
      }
      return .settled(plan(terms, cap, shape))
    }
  }

  private func plan(_ terms: PayoutTerms, _ cap: Rational?, _ shape: PayoutShape?) -> PayoutPlan {
    let gates = evidence.zeroConditions.map { Adjustment.gate($0) }
    let adjustments = gates + leastPay(shape) + (cap.map { [.cap(.amount($0))] } ?? []) + rounding
    guard let share else {
      return PayoutPlan(terms: terms, adjustments: adjustments, targetLevel: targetLevel(shape))
    }
    return PayoutPlan(
      terms: share.weight.map { .shareOfPool(weight: $0, of: terms) } ?? terms, unit: .percent,
      base: .amount(share.base), adjustments: adjustments, targetLevel: targetLevel(shape))
  }

  // MARK: Terms

  private func terms(_ shape: PayoutShape) -> PayoutTerms? {
    switch shape {
    case .fixed(let amount): .fixed(amount: amount)
    case .threshold(let amount, let level):
      .threshold(amount: amount, level: level.model, direction: level.direction)
    case .tiers(let tiers, let rule): rule.map { terms(tiers, $0) }
    case .bands(let bands, let rule): rule.map { terms(bands, $0) }
    case .line(let tiers): line(tiers)
    case .percentOfValue(let bases, let hurdle, let isEntry): percent(bases, hurdle, isEntry)
    case .perUnit: shape.units.map { .perUnit($0) }
    case .proportional(let amount, let level, let from, let to):
      .partialProportional(ProportionalCredit(amount: amount, level: level, floor: from, cap: to))
    case .steps(let tiers, let level): .partialSteps(level: level, steps: tiers.map(\.model))
    case .curve(let curve): .interpolated(curve)
    case .scheduleLine(let amount): .scheduleLine(amount: amount)
    case .unresolved, .none: nil
    }
  }

  private func terms(_ tiers: [ReadTier], _ rule: TierReading) -> PayoutTerms {
    .tiers(
      tiers.map(\.model), rule: rule == .highest ? .highest : .cumulative,
      direction: tiers.first?.level.direction ?? .higherIsBetter)
  }

  private func terms(_ bands: [ReadBand], _ rule: BandReading) -> PayoutTerms {
    .bands(
      bands.map { Band(from: $0.from, to: $0.to, rate: $0.rate, isStrict: $0.isStrict) },
      rule: rule == .marginal ? .marginal : .retroactive)
  }

  private func line(_ tiers: [ReadTier]) -> PayoutTerms? {
    PayoutCurve(
      points: tiers.map(\.model), direction: tiers.first?.level.direction ?? .higherIsBetter
    ).map { .interpolated($0) }
  }

  private func percent(_ bases: [ReadBase], _ hurdle: ReadLevel?, _ isEntry: Bool) -> PayoutTerms? {
    let model = bases.map { PercentOfValue.Base(name: $0.name, rate: $0.rate) }
    guard Set(bases.map(\.name)).count == bases.count else { return nil }
    var terms = PercentOfValue(bases: model, floor: floor)
    terms.countsNegativeAsZero = evidence.says(.negativeIsZero)
    if isEntry { terms.entry = hurdle?.model } else { terms.hurdle = hurdle?.value }
    return .percentOfValue(terms)
  }

  /// The one increment the words round to.
  private var rounding: [Adjustment] {
    let steps = Set(
      evidence.roundings.compactMap { book[$0].money?.amount ?? book[$0].number })
    guard steps.count == 1, let step = steps.first, step > .zero else { return [] }
    return [.round(RoundingStep(of: .money, increment: step, mode: .halfAwayFromZero))]
  }

  // MARK: Bounds

  private func takesFloor(_ shape: PayoutShape) -> Bool {
    switch shape {
    case .percentOfValue, .bands(_, .some): floor != nil
    default: false
    }
  }

  /// The least that rates for parts of a value pay: "the royalty is at least $200,000".
  private func leastPay(_ shape: PayoutShape?) -> [Adjustment] {
    guard case .bands? = shape, let floor else { return [] }
    return [.floor(.amount(floor))]
  }

  private var floor: Rational? {
    let amounts = Set(evidence.floors.map { book[$0].money?.amount })
    return amounts.count == 1 ? amounts.first ?? nil : nil
  }

  /// The one amount that bounds the payout; `nil` where two differ.
  private func moneyCap(_ shape: PayoutShape) -> (amount: Rational?, Void)? {
    var amounts = Set(
      evidence.caps.compactMap { figure -> Rational? in
        if case .money(let amount, _) = book[figure].value { amount } else { nil }
      })
    amounts.formUnion(evidence.computedCaps)
    if case .perUnit(let amount, _, let most?, let further, _, _, _) = shape {
      amounts.remove(PerUnit(amount: amount, further: further).pay(units: most))
    }
    guard amounts.count <= 1 else { return nil }
    return (amounts.first, ())
  }
}

extension ReadLevel {
  var model: Level { Level(value, isStrict: isStrict) }
  var direction: Direction { isLowerBetter ? .lowerIsBetter : .higherIsBetter }
}

extension ReadTier {
  var model: Tier { Tier(level: level.model, pays: pays) }
}
