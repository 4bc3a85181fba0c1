/// The least, the agreed and the most that a plan pays, after its adjustments, as amounts.
struct PlanRange {
  let plan: PayoutPlan
  let currency: Currency
  /// What terms give at least, at target and at most; the plan's own unless others are given.
  let least: Rational
  let agreed: Rational?
  let most: Rational?
  /// What conditions beside the plan leave of it when all are missed: 1 where there are none, 0 where one leaves nothing.
  var left = Rational.one

  init(_ plan: PayoutPlan, _ currency: Currency, behind gates: [Gate] = []) {
    let terms = TermsRange(plan.terms)
    self.init(
      plan, currency, least: terms.minimum, agreed: terms.target(at: plan.targetLevel),
      most: terms.maximum)
    left = gates.reduce(.one) { $0 * $1.leaves.percent }
  }

  /// The range of a plan whose terms give these values, as a group's score does.
  init(
    _ plan: PayoutPlan, _ currency: Currency, least: Rational, agreed: Rational?, most: Rational?
  ) {
    self.plan = plan
    self.currency = currency
    self.least = least
    self.agreed = agreed
    self.most = most
  }

  /// Everything missed, every condition at its worst; floors and guarantees of the plan included.
  var minimum: Amount {
    leastPaid.map { currency.payable($0) } ?? .notSettled
  }

  /// The same, exact; `nil` where it cannot be computed.
  var leastPaid: Rational? {
    guard let paid = outcomes(of: least)?.min() else { return nil }
    return paid < .zero ? paid : paid * left
  }

  /// At target, every gate met, no other condition holding.
  var target: Amount {
    guard agreed != nil else { return .notStated }
    return agreedPaid.map { currency.payable($0) } ?? .notSettled
  }

  /// The same, exact; `nil` where there is none.
  var agreedPaid: Rational? {
    agreed.flatMap { plan.paid($0) }
  }

  /// Everything at its best. Where more performance always pays more: no cap if the words say so,
  /// else not stated.
  var maximum: Amount {
    guard let high = outcomes(of: most ?? Self.endless)?.max() else { return .notSettled }
    guard isEndless(high) else { return currency.payable(high) }
    return plan.saysNoCap ? .noCap : .notStated
  }

  /// The same, exact; `nil` where there is no cap or it cannot be computed.
  var mostPaid: Rational? {
    outcomes(of: most ?? Self.endless)?.max().flatMap { isEndless($0) ? nil : $0 }
  }

  /// Whether even more performance pays more than `high`.
  private func isEndless(_ high: Rational) -> Bool {
    guard most == nil, let higher = outcomes(of: Self.endless * 10)?.max() else { return false }
    return higher > high
  }

  /// Beyond every bound a sheet can state: its numbers have at most 30 digits, products of two 60.
  private static let endless = Rational(text: "1" + String(repeating: "0", count: 90)) ?? .hundred

  /// What `value` becomes under every combination of conditions; `nil` where it cannot be paid.
  private func outcomes(of value: Rational) -> [Rational]? {
    guard let assignments = plan.conditionOutcomes else { return nil }
    var results: [Rational] = []
    for conditions in assignments {
      guard let paid = plan.paid(value, conditions) else { return nil }
      results.append(paid)
    }
    return results
  }
}

extension Currency {
  /// An exact result as a payable amount: rounded once; below zero nothing is paid (6.7).
  func payable(_ exact: Rational) -> Amount {
    .settled(Money(max(.zero, exact), self).rounded())
  }
}

extension Currency {
  /// An exact amount to the minor unit.
  func rounded(_ exact: Rational) -> Rational { Money(exact, self).rounded().amount }
}

extension PayoutPlan {
  /// The money that a value of the terms comes to, not rounded.
  func paid(
    _ value: Rational, _ conditions: [String: PayoutFacts.ConditionFact] = [:]
  ) -> Rational? {
    guard !adjustments.isEmpty else {
      return unit == .money ? value : base.map { value * $0.amount / 100 }
    }
    return result(of: value, conditions, inWords: false).payout
  }

  /// The result for a value of the terms.
  func result(
    of value: Rational, _ conditions: [String: PayoutFacts.ConditionFact], inWords: Bool = true
  ) -> PayoutResult {
    var decided = self
    decided.terms = .stated
    var facts = PayoutFacts()
    facts.actual = value
    facts.conditions = conditions
    return decided.result(for: facts, inWords: inWords)
  }

  /// Every way the conditions of the adjustments can turn out; `nil` for more than ten conditions.
  var conditionOutcomes: [[String: PayoutFacts.ConditionFact]]? {
    guard !adjustments.isEmpty else { return [[:]] }
    let choices = Dictionary(
      adjustments.compactMap(\.choices), uniquingKeysWith: { first, _ in first })
    guard choices.count <= 10 else { return nil }
    return choices.sorted { $0.key < $1.key }.reduce([[:]]) { outcomes, choice in
      outcomes.flatMap { outcome in
        choice.value.map { fact in outcome.merging([choice.key: fact]) { $1 } }
      }
    }
  }
}

extension Adjustment {
  /// The condition the step hangs on, and how it can turn out.
  var choices: (name: String, facts: [PayoutFacts.ConditionFact])? {
    switch self {
    case .gate(let condition), .multiplyIf(let condition, _), .addIf(let condition, _),
      .conditionalCap(let condition, _):
      (condition.name, [.met(true), .met(false)])
    case .factor(let factor): (factor.name, [.actual(factor.lower), .actual(factor.upper)])
    default: nil
    }
  }
}

extension Milestone {
  /// The names under which facts say how a condition of the milestone turned out: its gates, and the conditions of
  /// steps behind its payout, in order.
  public var conditionNames: [String] {
    gates.map(\.name) + (payout.plan?.adjustments ?? []).compactMap(\.choices?.name)
  }
}
