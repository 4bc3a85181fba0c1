/// Computes what milestones that share one amount come to together (domain-model 6.7, 6.8).
struct GroupComputation {
  private let sheet: SheetComputation
  private let group: GroupPlan
  private let currency: Currency
  private let members: [Int]
  private let outcomes: [MilestoneOutcome]
  /// The steps from the score, or the sum, to what is paid.
  private let plan: PayoutPlan

  /// A group that has more to say than that its parts add up; `nil` otherwise.
  init?(_ sheet: SheetComputation, _ outcomes: [MilestoneOutcome], _ currency: Currency) {
    guard let group = sheet.proposal.group,
      sheet.isBlended || !group.adjustments.isEmpty || group.combination != .sum
    else { return nil }
    self.sheet = sheet
    self.group = group
    self.currency = currency
    self.outcomes = outcomes
    let milestones = sheet.proposal.milestones
    let pooled = milestones.indices.filter { position in
      milestones[position].payout.plan?.terms.isShareOfPool
        ?? (milestones[position].weight != nil)
    }
    members = pooled.isEmpty ? Array(milestones.indices) : pooled
    let base = group.targetAmount?.value
    let isScore = base != nil && !pooled.isEmpty
    plan = PayoutPlan(
      terms: .stated, unit: isScore ? .percent : .money, base: base.map { .amount($0) },
      adjustments: group.adjustments)
  }

  /// The positions of milestones that have no part in it.
  var others: [Int] { outcomes.indices.filter { !members.contains($0) } }

  /// The least, the agreed and the most the group pays.
  var range: (minimum: Amount, target: Amount, maximum: Amount) {
    guard isSettled else { return (.notSettled, .notSettled, .notSettled) }
    let least = sum(\.leastPaid) ?? .zero
    let range = PlanRange(
      plan, currency, least: curve?.below ?? least, agreed: agreed,
      most: curve == nil ? sum(\.mostPaid) : curve?.maximum)
    return (range.minimum, range.target, range.maximum)
  }

  /// The result for the facts; `nil` where none is known.
  var result: (amount: Amount, score: Rational?, steps: [String], assumptions: [String])? {
    guard isSettled, let start = start else { return nil }
    guard !members.contains(where: { outcomes[$0].report.payout == .notSettled }) else {
      return (.notSettled, nil, [], [])
    }
    let result = plan.result(of: start, sheet.conditions(group.adjustments, of: ""))
    let amount = result.payout.map { currency.payable($0) } ?? .notSettled
    return (amount, isScore ? start : nil, combining + result.steps, result.assumptions)
  }

  /// How the parts come to one amount, where they are not just added.
  private var combining: [String] {
    switch group.combination {
    case .sum: []
    case .highest: ["only the highest amount is paid"]
    case .allOrNothing: ["paid only if every milestone is reached"]
    }
  }

  private var isScore: Bool { plan.unit == .percent }

  private var isSettled: Bool {
    members.allSatisfy { outcomes[$0].isSettled } && (isScore || !sheet.isBlended)
      && (curve != nil || !sheet.isBlended)
  }

  private var curve: PayoutCurve? {
    guard case .attainments(.interpolated(let curve))? = sheet.proposal.group?.blend else {
      return nil
    }
    return curve
  }

  /// At 100% attainment where attainments are blended, else the parts at their targets.
  private var agreed: Rational? {
    curve.map { $0.value(at: .hundred).pays } ?? sum(\.agreedPaid)
  }

  /// The score, or the sum of the parts, that the adjustments start from.
  private var start: Rational? {
    let known = members.filter { hasResult($0) }
    guard !known.isEmpty else { return nil }
    if let curve { return curve.value(at: blend(of: known)).pays }
    if isScore { return score(known.compactMap { outcomes[$0].exact }.sum) }
    let amounts = known.compactMap { outcomes[$0].report.payout?.money?.amount }
    // What depends on a milestone without a result is not known, unless another one was missed.
    if group.combination == .allOrNothing, known.count < members.count,
      !amounts.contains(where: \.isZero)
    {
      return nil
    }
    return combined(amounts)
  }

  /// What amounts come to together.
  private func combined(_ amounts: [Rational]) -> Rational {
    switch group.combination {
    case .sum: amounts.sum
    case .highest: amounts.max() ?? .zero
    case .allOrNothing: amounts.contains(where: \.isZero) ? .zero : amounts.sum
    }
  }

  private func hasResult(_ position: Int) -> Bool {
    let report = outcomes[position].report
    return curve == nil ? report.payout?.money != nil : report.attainment != nil
  }

  /// The weighted sum of attainments, in percent.
  private func blend(of known: [Int]) -> Rational {
    known.map { position in
      let weight = sheet.proposal.milestones[position].poolWeight ?? .zero
      return weight.percent * (outcomes[position].report.attainment ?? .zero)
    }.sum
  }

  /// The sum of the parts, in the unit of the plan; `nil` where one has no such amount.
  private func sum(_ amount: (PlanRange) -> Rational?) -> Rational? {
    var parts: [Rational] = []
    for position in members {
      guard let exact = outcomes[position].range.flatMap(amount) else { return nil }
      parts.append(isScore ? exact : currency.rounded(exact))
    }
    let total = combined(parts)
    return isScore ? score(total) : total
  }

  /// An amount in percent of the common one.
  private func score(_ amount: Rational) -> Rational? {
    plan.base.flatMap { (amount * .hundred).dividing(by: $0.amount) }
  }
}

extension Milestone {
  /// The share of the common amount, in percent: as stated, else as the terms have it.
  var poolWeight: Rational? {
    if let weight { return weight.value }
    if case .shareOfPool(let weight, _)? = payout.plan?.terms { return weight }
    return nil
  }
}
