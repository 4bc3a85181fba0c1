@testable import ProposalModel

/// A sheet drawn with a few strokes: milestones with plans, and what applies to them.
struct SheetSketch {
  var proposal = Proposal()

  init(_ currency: Currency? = .usDollar) {
    proposal.currency = currency.map { Self.at($0) }
  }

  static func text(_ words: String) -> Prose {
    Prose(utf8: Array(words.utf8), runs: [], place: SourceRange(start: 0, end: 0))
  }

  static func at<Value: Sendable>(_ value: Value) -> Located<Value> {
    Located(value, at: SourceRange(start: 0, end: 0))
  }

  /// A milestone without a payout.
  static func milestone(_ id: String, _ state: MilestonePayout.State) -> Milestone {
    Milestone(
      id: id, name: text(id), place: SourceRange(start: 0, end: 0),
      payout: MilestonePayout(state: state, currency: nil, places: []))
  }

  mutating func add(
    _ id: String, _ plan: PayoutPlan, _ change: (inout Milestone) -> Void = { _ in }
  ) {
    var milestone = Self.milestone(id, .settled(plan))
    change(&milestone)
    proposal.milestones.append(milestone)
  }

  /// A ladder whose rule is not stated.
  mutating func addOpenLadder(_ id: String, _ tiers: [Tier]) {
    let readings = [TierRule.highest, .cumulative].map { rule in
      PayoutReading(
        rule: rule.rawValue,
        plan: PayoutPlan(terms: .tiers(tiers, rule: rule, direction: .higherIsBetter)))
    }
    proposal.milestones.append(Self.milestone(id, .ambiguous(readings)))
  }

  mutating func add(_ term: SheetTerm) { proposal.terms.append(Self.at(term)) }

  func report(_ facts: SheetFacts = SheetFacts()) -> PayoutReport {
    PayoutReport(of: proposal, facts: facts)
  }
}

extension SheetFacts {
  /// Values by `id` or `id.measure`.
  static func values(_ actuals: [String: ActualValue]) -> SheetFacts {
    var facts = SheetFacts()
    for (name, value) in actuals {
      let parts = name.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        .map(String.init)
      facts.actuals[Key(milestone: parts[0], measure: parts.count > 1 ? parts[1] : nil)] = value
    }
    return facts
  }
}

extension Tier {
  init(_ level: Rational, _ pays: Rational) { self.init(level: Level(level), pays: pays) }
}

extension Amount {
  /// The amount as text: `75000.00`, or the name of what it is instead.
  var text: String {
    switch self {
    case .settled(let money): money.decimalText
    case .noCap: "no cap"
    case .notSettled: "not settled"
    case .notStated: "not stated"
    }
  }
}

extension PayoutReport {
  /// Minimum, target and maximum.
  var range: [String] { [minimum, target, maximum].map(\.text) }
}

extension MilestoneReport {
  /// Minimum, target and maximum.
  var range: [String] { [minimum, target, maximum].map(\.text) }
}
