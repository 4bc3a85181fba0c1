import Testing

@testable import ProposalModel

@Suite struct GroupTests {
  private static func curve(_ points: [(Rational, Rational)]) throws -> PayoutTerms {
    .interpolated(
      try #require(
        PayoutCurve(points: points.map { Tier($0, $1) }, direction: .higherIsBetter)))
  }

  private static func scorecard() throws -> SheetSketch {
    var sheet = SheetSketch(.swissFranc)
    let scale = try curve([(80, 0), (90, 50), (100, 100), (110, 140)])
    for (id, weight) in [("1", 40), ("2", 40), ("3", 20)] {
      sheet.add(
        id,
        PayoutPlan(
          terms: .shareOfPool(weight: Rational(weight), of: scale), unit: .percent,
          base: .amount(60_000), targetLevel: 100)
      ) { $0.weight = SheetSketch.at(Rational(weight)) }
    }
    sheet.proposal.group = GroupPlan(targetAmount: SheetSketch.at(60_000))
    return sheet
  }

  @Test func `measures that share an amount add up, weighted`() throws {
    let sheet = try Self.scorecard()
    #expect(sheet.report().range == ["0.00", "60000.00", "84000.00"])
    let report = sheet.report(
      .values([
        "1": .number(try #require(Rational(text: "97.3"))), "2": .number(106), "3": .number(80),
      ]))
    #expect(report.milestones.map { $0.payout?.text } == ["20760.00", "29760.00", "0.00"])
    #expect(report.milestones[0].percent?.description == "86.5")
    #expect(report.score?.description == "84.2")
    #expect(report.total.text == "50520.00")
  }

  @Test func `a gate and a modifier act on the sum, which is rounded once`() throws {
    var sheet = try Self.scorecard()
    sheet.proposal.group?.adjustments = [
      .gate(Condition(name: "covenant")), .multiplyIf(Condition(name: "nps"), 110),
      .round(RoundingStep(of: .money, increment: 100, mode: .halfAwayFromZero)),
    ]
    #expect(sheet.report().range == ["0.00", "60000.00", "92400.00"])
    var facts = SheetFacts.values([
      "1": .number(try #require(Rational(text: "97.3"))), "2": .number(106), "3": .number(80),
    ])
    #expect(sheet.report(facts).total.text == "50500.00")
    #expect(
      sheet.report(facts).assumptions == [
        "covenant: counted as met", "nps: counted as not the case",
      ])
    facts.gates[SheetFacts.GateKey(milestone: "", name: "nps")] = true
    #expect(sheet.report(facts).total.text == "55600.00")
    facts.gates[SheetFacts.GateKey(milestone: "", name: "covenant")] = false
    #expect(sheet.report(facts).total.text == "0.00")
  }

  /// 47.5 of 50 and 76 of 80 blend to 95%, which pays 87.5%, for nine of twelve months.
  @Test func `attainments are blended before the one curve is read`() throws {
    var sheet = SheetSketch()
    for (id, weight, target) in [("1", 60, 50), ("2", 40, 80)] {
      sheet.add(
        id,
        PayoutPlan(
          terms: .shareOfPool(weight: Rational(weight), of: .stated), unit: .percent,
          base: .amount(75_000), targetLevel: Rational(target))
      ) { $0.weight = SheetSketch.at(Rational(weight)) }
    }
    sheet.proposal.group = GroupPlan(
      targetAmount: SheetSketch.at(75_000),
      adjustments: [.prorate(numerator: 9, denominator: 12)],
      blend: .attainments(try Self.curve([(80, 50), (100, 100), (120, 200)])))
    #expect(sheet.report().range == ["0.00", "56250.00", "112500.00"])
    #expect(sheet.report().milestones[0].range == Array(repeating: "not stated", count: 3))
    let facts = SheetFacts.values([
      "1": .attainment(95), "2": .attainment(95),
    ])
    let report = sheet.report(facts)
    #expect(report.total.text == "49218.75")
    #expect(report.score?.description == "87.5")
    #expect(report.unsettled.isEmpty)
  }

  @Test func `one cap on several promises limits their sum`() {
    var sheet = SheetSketch()
    sheet.add("1", PayoutPlan(terms: .perUnit(PerUnit(amount: 1_000))))
    sheet.add("2", PayoutPlan(terms: .fixed(amount: 5_000)))
    sheet.proposal.group = GroupPlan(targetAmount: nil, adjustments: [.cap(.amount(20_000))])
    #expect(sheet.report().range == ["0.00", "not stated", "20000.00"])
    #expect(sheet.report(.values(["1": .number(16), "2": .met])).total.text == "20000.00")
    #expect(sheet.report(.values(["1": .number(3), "2": .met])).total.text == "8000.00")
  }

  @Test func `only the highest of several amounts is paid`() {
    var sheet = SheetSketch()
    sheet.add("1", PayoutPlan(terms: .fixed(amount: 9_000)))
    sheet.add("2", PayoutPlan(terms: .fixed(amount: 14_000)))
    sheet.proposal.group = GroupPlan(targetAmount: nil)
    sheet.proposal.group?.combination = .highest
    #expect(sheet.report().range == ["0.00", "14000.00", "14000.00"])
    #expect(sheet.report(.values(["1": .met, "2": .met])).total.text == "14000.00")
    #expect(sheet.report(.values(["1": .met, "2": .missed])).total.text == "9000.00")
  }

  @Test func `what depends on all milestones is known once all are, or one was missed`() {
    var sheet = SheetSketch()
    sheet.add("1", PayoutPlan(terms: .fixed(amount: 9_000)))
    sheet.add("2", PayoutPlan(terms: .fixed(amount: 14_000)))
    sheet.proposal.group = GroupPlan(targetAmount: nil)
    sheet.proposal.group?.combination = .allOrNothing
    #expect(sheet.report().range == ["0.00", "23000.00", "23000.00"])
    #expect(sheet.report(.values(["1": .met, "2": .met])).total.text == "23000.00")
    #expect(sheet.report(.values(["1": .met, "2": .missed])).total.text == "0.00")
    #expect(sheet.report(.values(["2": .missed])).total.text == "0.00")
    #expect(sheet.report(.values(["1": .met])).total == .notStated)
  }
}
