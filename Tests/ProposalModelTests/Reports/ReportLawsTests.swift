import Testing

@testable import ProposalModel

/// What holds for every report, however absurd the sheet.
@Suite struct ReportLawsTests {
  @Test func `no sheet and no fact stops a report, and every amount is to the minor unit`() {
    var random = RandomSheet(seed: 41)
    for _ in 0..<1_500 {
      let report = random.sheet().report(random.facts())
      for money in report.amounts.compactMap(\.money) {
        #expect(money.rounded() == money && !money.amount.isNegative)
      }
    }
  }

  @Test func `without a plan for the group a total is the sum of its rounded parts`() {
    var random = RandomSheet(seed: 42)
    var counted = 0
    for _ in 0..<800 {
      var sheet = random.sheet()
      sheet.proposal.group = nil
      let report = sheet.report(random.facts())
      #expect(report.maximum == Amount.sum(report.milestones.map(\.maximum)))
      #expect(report.minimum == Amount.sum(report.milestones.map(\.minimum)))
      guard report.unsettled.isEmpty, report.unusedFacts.isEmpty else { continue }
      counted += 1
      #expect(report.total == Amount.sum(report.milestones.compactMap(\.payout)))
    }
    #expect(counted > 20)
  }

  @Test func `whatever contains an unsettled amount is not settled`() {
    var random = RandomSheet(seed: 43)
    for _ in 0..<800 {
      var sheet = random.sheet()
      sheet.addOpenLadder("open", [Tier(1, 10), Tier(2, 20)])
      let report = sheet.report(random.facts())
      #expect(report.unsettled.contains("open"))
      #expect(report.range == Array(repeating: "not settled", count: 3))
      #expect(report.total == .notSettled && report.tax == nil)
      #expect(report.split.allSatisfy { $0.amount == .notSettled })
    }
  }

  @Test func `the parts of payees, and net and kept back, sum to what is paid`() {
    var random = RandomSheet(seed: 44)
    for _ in 0..<1_500 {
      var sheet = random.sheet()
      sheet.proposal.payees = zip(["A", "B", "C"], [50, 30, 20]).map {
        Payee(
          name: SheetSketch.text($0), share: SheetSketch.at(Rational($1).percent))
      }
      let report = sheet.report(random.facts())
      if let total = report.total.money {
        #expect(report.split.compactMap(\.amount.money?.amount).sum == total.amount)
      }
      for milestone in report.milestones {
        guard let kept = milestone.retained?.money, let net = milestone.net?.money else { continue }
        #expect(kept.adding(net) == milestone.payout?.money)
      }
    }
  }

  @Test func `what is paid lies between minimum and maximum`() {
    for actual in -3...40 {
      for (terms, target) in Self.ordinary {
        var sheet = SheetSketch()
        sheet.add("1", PayoutPlan(terms: terms, targetLevel: target))
        let report = sheet.report(.values(["1": .number(Rational(actual))]))
        guard let paid = report.total.money, let least = report.minimum.money else {
          Issue.record("\(terms) pays nothing certain")
          continue
        }
        #expect(least.amount <= paid.amount)
        #expect(paid.amount <= report.maximum.money?.amount ?? paid.amount, "\(terms) \(actual)")
      }
    }
  }

  private static let ordinary: [(PayoutTerms, Rational?)] = [
    (.threshold(amount: 7, level: Level(3), direction: .lowerIsBetter), nil),
    (.tiers([Tier(5, 10), Tier(9, 30)], rule: .cumulative, direction: .higherIsBetter), 9),
    (
      .bands(
        [Band(from: 0, to: 10, rate: 5), Band(from: 10, to: nil, rate: 3)], rule: .marginal), nil
    ),
    (.perUnit(PerUnit(amount: 2, cap: 9, free: 1, mostUnits: 12)), nil),
    (.partialProportional(ProportionalCredit(amount: 9, level: 20, floor: 50, cap: 150)), 20),
    (.partialSteps(level: 20, steps: [Tier(50, 4), Tier(100, 9)]), 20),
    (.percentOfValue(PercentOfValue(bases: [.init(name: "a", rate: 50)], hurdle: 2, cap: 9)), nil),
  ]
}

extension PayoutReport {
  /// Every amount of the report.
  fileprivate var amounts: [Amount] {
    let own = milestones.flatMap { report in
      [report.minimum, report.target, report.maximum]
        + [report.payout, report.retained, report.net].compactMap(\.self)
        + report.readings.map(\.maximum)
    }
    return own + [minimum, target, maximum, total]
  }
}
