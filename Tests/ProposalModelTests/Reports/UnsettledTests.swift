import Testing

@testable import ProposalModel

@Suite struct UnsettledTests {
  private static func sheet() -> SheetSketch {
    var sheet = SheetSketch()
    sheet.addOpenLadder("a", [Tier(5, 50), Tier(8, 75), Tier(10, 100)])
    sheet.add("b", PayoutPlan(terms: .fixed(amount: 10)))
    return sheet
  }

  @Test func `one open ladder unsettles every total, at any facts`() {
    let facts: [[String: ActualValue]] = [
      [:], ["b": .met], ["a": .number(1), "b": .met], ["a": .number(11), "b": .missed],
    ]
    for known in facts {
      let report = Self.sheet().report(.values(known))
      #expect(report.range == Array(repeating: "not settled", count: 3))
      #expect(report.total == .notSettled)
      #expect(report.unsettled == ["a"])
      #expect(report.milestones[1].range == ["0.00", "10.00", "10.00"])
    }
  }

  @Test func `an open ladder shows both readings and neither amount`() {
    let report = Self.sheet().report(.values(["a": .number(11)])).milestones[0]
    #expect(report.kind == "tiers-unresolved")
    #expect(report.range == Array(repeating: "not settled", count: 3))
    #expect(report.payout == .notSettled)
    #expect(report.readings.map(\.rule) == ["highest", "cumulative"])
    #expect(report.readings.map(\.maximum.text) == ["100.00", "225.00"])
  }

  @Test func `a promise that cannot be computed is unsettled, and so is one without an amount`() {
    var sheet = Self.sheet()
    sheet.proposal.milestones[0] = SheetSketch.milestone(
      "a", .unresolved(words: "up to $5", reason: .upToAmount))
    #expect(sheet.report().milestones[0].kind == "unresolved")
    #expect(sheet.report().maximum == .notSettled)
    sheet.proposal.milestones[0] = SheetSketch.milestone("a", .missing)
    #expect(sheet.report().maximum == .notSettled)
  }

  @Test func `a fact that could matter and that no clause takes up unsettles the result`() {
    var sheet = SheetSketch()
    sheet.add("b", PayoutPlan(terms: .fixed(amount: 10)))
    var gated = SheetFacts.values(["b": .met])
    gated.gates[SheetFacts.GateKey(milestone: "", name: "covenant")] = false
    var indexed = SheetFacts.values(["b": .met])
    indexed.indexes["cpi"] = 4
    for facts in [
      gated, indexed, .values(["b": .met, "b.revenue": .number(1), ".nps": .number(4)]),
    ] {
      let report = sheet.report(facts)
      #expect(report.total == .notSettled && report.milestones[0].payout == .notSettled)
      #expect(report.unusedFacts.count == 1 && report.range == ["0.00", "10.00", "10.00"])
    }
    gated.gates[SheetFacts.GateKey(milestone: "", name: "covenant")] = true
    #expect(sheet.report(gated).total == .notSettled)
    #expect(sheet.report(.values(["b": .met, "x": .met])).unusedFacts.count == 1)
    #expect(sheet.report(.values(["b": .met, "x": .met])).total.text == "10.00")
  }

  @Test func `amounts of two currencies have no sum`() {
    var sheet = SheetSketch()
    sheet.add("a", PayoutPlan(terms: .fixed(amount: 10)))
    sheet.add("b", PayoutPlan(terms: .fixed(amount: 10))) { $0.payout.currency = .euro }
    #expect(sheet.report().currency == nil)
    #expect(sheet.report().maximum == .notSettled)
    #expect(sheet.report(.values(["a": .met, "b": .met])).total == .notSettled)
  }

  @Test func `without a currency nothing is an amount`() {
    var sheet = SheetSketch(nil)
    sheet.add("a", PayoutPlan(terms: .fixed(amount: 10)))
    #expect(sheet.report().maximum == .notSettled)
  }
}
