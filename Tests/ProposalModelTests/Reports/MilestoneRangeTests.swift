import Testing

@testable import ProposalModel

@Suite struct MilestoneRangeTests {
  private static let ladder = [
    Tier(5_000_000, 50_000), Tier(8_000_000, 75_000), Tier(10_000_000, 100_000),
  ]

  private static let ranges: [(PayoutPlan, [String])] = [
    (PayoutPlan(terms: .fixed(amount: 18_000)), ["0.00", "18000.00", "18000.00"]),
    (PayoutPlan(terms: .scheduleLine(amount: 60_000)), ["0.00", "60000.00", "60000.00"]),
    (
      PayoutPlan(terms: .threshold(amount: 20, level: Level(8), direction: .higherIsBetter)),
      ["0.00", "20.00", "20.00"]
    ),
    (
      PayoutPlan(terms: .tiers(ladder, rule: .highest, direction: .higherIsBetter)),
      ["0.00", "not stated", "100000.00"]
    ),
    (
      PayoutPlan(
        terms: .tiers(ladder, rule: .cumulative, direction: .higherIsBetter),
        targetLevel: 10_000_000),
      ["0.00", "225000.00", "225000.00"]
    ),
    (
      PayoutPlan(terms: .bands([Band(from: 0, to: nil, rate: 5)], rule: .marginal)),
      ["0.00", "not stated", "no cap"]
    ),
    (
      PayoutPlan(
        terms: .bands([Band(from: 0, to: nil, rate: 5)], rule: .retroactive),
        adjustments: [.cap(.amount(50_000))]),
      ["0.00", "not stated", "50000.00"]
    ),
    (
      PayoutPlan(terms: .bands([Band(from: 0, to: 100, rate: 5)], rule: .marginal)),
      ["0.00", "not stated", "5.00"]
    ),
    (
      PayoutPlan(terms: .perUnit(PerUnit(amount: 15_000, cap: 60_000))),
      ["0.00", "not stated", "60000.00"]
    ),
    (PayoutPlan(terms: .perUnit(PerUnit(amount: 1_000))), ["0.00", "not stated", "no cap"]),
    (
      PayoutPlan(
        terms: .percentOfValue(
          PercentOfValue(bases: [.init(name: "savings", rate: 4)], floor: 20_000, cap: 150_000))),
      ["20000.00", "not stated", "150000.00"]
    ),
    (
      PayoutPlan(
        terms: .percentOfValue(
          PercentOfValue(bases: [.init(name: "savings", rate: 4)], hurdle: 1, floor: 20_000))),
      ["0.00", "not stated", "no cap"]
    ),
    (
      PayoutPlan(
        terms: .partialProportional(
          ProportionalCredit(amount: 48_000, level: 12, floor: 80, cap: 100))),
      ["0.00", "48000.00", "48000.00"]
    ),
    (
      PayoutPlan(
        terms: .partialProportional(
          ProportionalCredit(amount: 48_000, level: 12, floor: 80, cap: nil))),
      ["0.00", "48000.00", "no cap"]
    ),
    (
      PayoutPlan(terms: .partialSteps(level: nil, steps: [Tier(86, 50_000), Tier(90, 80_000)])),
      ["0.00", "80000.00", "80000.00"]
    ),
    (
      PayoutPlan(
        terms: .shareOfPool(weight: 50, of: .interpolated(curve)), unit: .percent,
        base: .amount(120_000), targetLevel: 40),
      ["0.00", "60000.00", "90000.00"]
    ),
    (
      PayoutPlan(
        terms: .stated, unit: .percent, base: .amount(100),
        adjustments: [
          .gate(Condition(name: "covenant")), .multiplyIf(Condition(name: "nps"), 110),
          .conditionalCap(Condition(name: "tsr"), 100), .cap(.percent(150)),
          .floor(.percent(20)),
        ]),
      ["20.00", "not stated", "150.00"]
    ),
  ]

  private static let curve =
    PayoutCurve(
      points: [Tier(36, 50), Tier(40, 100), Tier(46, 150)], direction: .higherIsBetter)
    ?? PayoutCurve(segments: [], direction: .higherIsBetter)

  @Test(arguments: ranges.indices)
  func `a plan's least, target and most follow from its terms and adjustments`(index: Int) {
    let (stated, expected) = Self.ranges[index]
    var plan = stated
    plan.saysNoCap = true
    var sheet = SheetSketch()
    sheet.add("1", plan)
    #expect(sheet.report().milestones.first?.range == expected)
    #expect(sheet.report().range == expected)
  }

  @Test func `what starts with a floor pays it when everything is missed`() throws {
    let curve = try #require(
      PayoutCurve(
        points: [Tier(100, 2_700_000), Tier(200, 9_000_000)], below: .first, above: .extend,
        direction: .higherIsBetter))
    var sheet = SheetSketch()
    sheet.add("1", PayoutPlan(terms: .interpolated(curve)))
    #expect(sheet.report().range == ["2700000.00", "not stated", "not stated"])
    #expect(sheet.report(.values(["1": .missed])).total.text == "2700000.00")
  }

  @Test func `a guarantee raises the least of its milestone, and that of the sheet`() {
    var sheet = SheetSketch()
    let guarantee = SheetTerm.riskSharing(
      .guaranteed(SheetSketch.at(5_000), SheetSketch.text("in any event")))
    sheet.add("1", PayoutPlan(terms: .fixed(amount: 18_000))) {
      $0.terms = [SheetSketch.at(guarantee)]
    }
    sheet.add("2", PayoutPlan(terms: .fixed(amount: 2_000)))
    #expect(sheet.report().range == ["5000.00", "20000.00", "20000.00"])
    let missed = sheet.report(.values(["1": .missed, "2": .missed]))
    #expect(missed.total.text == "5000.00")
  }

  @Test func `a percentage without a base has no amount`() {
    var sheet = SheetSketch()
    sheet.add("1", PayoutPlan(terms: .fixed(amount: 10), unit: .percent))
    #expect(sheet.report().range == Array(repeating: "not settled", count: 3))
    #expect(sheet.report().unsettled == ["1"])
  }
}
