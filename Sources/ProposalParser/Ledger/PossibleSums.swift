import ProposalModel

/// What the milestones of a sheet can come to together, as far as it can be listed: to tell a sum that is
/// said again from one that contradicts them.
struct PossibleSums {
  /// What one milestone can pay.
  private struct Pay {
    /// The amounts at the levels that its terms name.
    let steps: Set<Rational>
    /// The most that lies between them; `nil` where nothing does.
    let most: Rational?

    func holds(_ amount: Rational) -> Bool {
      steps.contains(amount) || most.map { amount > .zero && amount <= $0 } ?? false
    }
  }

  private let pays: [Pay]
  /// The totals of the report.
  private let totals: Set<Rational>
  /// Sums of one amount each, where there are not too many.
  private let sums: Set<Rational>

  private static let mostSums = 4096

  /// `nil` where a milestone is open.
  init?(of proposal: Proposal) {
    let report = PayoutReport(of: proposal)
    var pays: [Pay] = []
    for (milestone, computed) in zip(proposal.milestones, report.milestones) {
      guard let terms = milestone.payout.plan?.terms, let most = computed.maximum.money?.amount,
        let least = computed.minimum.money?.amount
      else { return nil }
      let target = computed.target.money.map { [$0.amount] } ?? []
      pays.append(
        Pay(steps: Set(terms.steps + [least, most] + target), most: terms.isStepped ? nil : most))
    }
    guard !pays.isEmpty else { return nil }
    self.pays = pays
    totals = Set(
      [report.minimum, report.target, report.maximum].compactMap { $0.money?.amount })
    sums = Self.sums(of: pays.map(\.steps))
  }

  /// Whether an amount is what the milestones can come to at the levels they name.
  func contain(_ amount: Rational) -> Bool {
    amount.isZero || totals.contains(amount) || sums.contains(amount)
  }

  /// Whether they may come to an amount; true where one of them pays on a line.
  func mayCome(to amount: Rational) -> Bool {
    contain(amount) || pays.contains { $0.most != nil } || sums.isEmpty
  }

  /// Whether each of some amounts can be what another milestone pays.
  ///
  /// Tries the milestones in turn for each amount; larger sheets and longer sums are not looked at.
  func holdParts(_ amounts: [Rational]) -> Bool {
    pays.count <= Self.mostParts && amounts.count <= pays.count
      && holds(amounts[...], free: pays.indices.map { $0 })
  }

  private static let mostParts = 8

  private func holds(_ amounts: ArraySlice<Rational>, free: [Int]) -> Bool {
    guard let first = amounts.first else { return true }
    return free.contains { position in
      pays[position].holds(first)
        && holds(amounts.dropFirst(), free: free.filter { $0 != position })
    }
  }

  private static func sums(of steps: [Set<Rational>]) -> Set<Rational> {
    var sums: Set<Rational> = [.zero]
    for amounts in steps {
      guard sums.count * amounts.count <= mostSums * 16 else { return [] }
      sums = Set(sums.flatMap { sum in amounts.map { sum + $0 } })
      if sums.count > mostSums { return [] }
    }
    return sums
  }
}

extension PayoutTerms {
  /// Whether nothing lies between the amounts at the levels.
  fileprivate var isStepped: Bool {
    switch self {
    case .fixed, .threshold, .scheduleLine, .tiers, .partialSteps: true
    case .shareOfPool(_, let terms): terms.isStepped
    case .interpolated, .bands, .percentOfValue, .perUnit, .partialProportional,
      .weightedScorecard, .stated:
      false
    }
  }

  /// The amounts at the levels that the terms name.
  fileprivate var steps: [Rational] {
    switch self {
    case .fixed(let amount), .threshold(let amount, _, _), .scheduleLine(let amount):
      [.zero, amount]
    case .tiers(let tiers, let rule, _):
      rule == .cumulative ? Self.running(tiers.map(\.pays)) : tiers.map(\.pays)
    case .interpolated(let curve): curve.segments.map(\.start)
    case .partialSteps(_, let steps): steps.map(\.pays)
    case .shareOfPool, .bands, .percentOfValue, .perUnit, .partialProportional, .weightedScorecard,
      .stated:
      []
    }
  }

  private static func running(_ amounts: [Rational]) -> [Rational] {
    var sum = Rational.zero
    return amounts.map { amount in
      sum += amount
      return sum
    }
  }
}
