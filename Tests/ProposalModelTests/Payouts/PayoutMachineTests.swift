import ProposalModel
import Testing

@Suite struct PayoutMachineTests {
  private static let ladder = PayoutTerms.tiers(
    [
      Tier(level: Level(5_000_000), pays: 50_000),
      Tier(level: Level(8_000_000, isStrict: true), pays: 75_000),
    ], rule: .highest, direction: .higherIsBetter)

  private static func facts(_ actual: Rational?, onTime: Bool = true) -> PayoutFacts {
    var facts = PayoutFacts()
    facts.actual = actual
    facts.isOnTime = onTime
    return facts
  }

  @Test(arguments: [(5_000_000, 50_000), (8_000_000, 50_000), (8_000_001, 75_000), (1, 0)])
  func `more than a level is not the level itself`(actual: Int, pays: Int) {
    let result = PayoutPlan(terms: Self.ladder).result(for: Self.facts(Rational(actual)))
    #expect(result.payout == Rational(pays))
  }

  @Test(arguments: [(false, 100, 20), (false, 99, 10), (true, 100, 10), (true, 101, 20)])
  func `a rate for all begins at its level, or only above it`(
    isStrict: Bool, actual: Int, rate: Int
  ) {
    let bands = [
      Band(from: 0, to: 100, rate: 10), Band(from: 100, to: nil, rate: 20, isStrict: isStrict),
    ]
    let result = PayoutPlan(terms: .bands(bands, rule: .retroactive))
      .result(for: Self.facts(Rational(actual)))
    #expect(result.payout == Rational(actual * rate).dividing(by: 100))
  }

  @Test func `proration follows the caps`() throws {
    let plan = PayoutPlan(
      terms: Self.ladder,
      adjustments: [.prorate(numerator: 3, denominator: 12), .cap(.amount(40_000))])
    #expect(plan.result(for: Self.facts(6_000_000)).payout == 10_000)
  }

  @Test func `dates are levels of which the lower is better`() throws {
    let days = try ["2026-05-01", "2026-06-01"].map {
      Rational(try #require(CalendarDate(iso: $0)).dayNumber)
    }
    let plan = PayoutPlan(
      terms: .tiers(
        [Tier(level: Level(days[1]), pays: 40_000), Tier(level: Level(days[0]), pays: 60_000)],
        rule: .highest, direction: .lowerIsBetter))
    #expect(plan.result(for: Self.facts(days[0])).payout == 60_000)
    #expect(plan.result(for: Self.facts(days[0] + 1)).payout == 40_000)
    #expect(plan.result(for: Self.facts(days[1])).payout == 40_000)
    #expect(plan.result(for: Self.facts(days[1] + 1)).payout == 0)
  }

  @Test func `what is reached too late pays what a miss pays`() throws {
    let guaranteed = try #require(
      PayoutCurve(
        points: [Tier(level: Level(1), pays: 10), Tier(level: Level(2), pays: 20)], below: .first,
        direction: .higherIsBetter))
    let late = Self.facts(9_000_000, onTime: false)
    #expect(PayoutPlan(terms: Self.ladder).result(for: late).payout == 0)
    #expect(PayoutPlan(terms: .perUnit(PerUnit(amount: 5))).result(for: late).payout == 0)
    #expect(PayoutPlan(terms: .interpolated(guaranteed)).result(for: late).payout == 10)
  }

  @Test func `a gate that was not given counts as met and is named`() {
    let plan = PayoutPlan(terms: Self.ladder, adjustments: [.gate(Condition(name: "safety"))])
    var facts = Self.facts(6_000_000)
    let assumed = plan.result(for: facts)
    #expect(assumed.payout == 50_000)
    #expect(assumed.assumptions.count == 1 && assumed.assumptions[0].contains("safety"))
    facts.conditions["safety"] = .met(false)
    let failed = plan.result(for: facts)
    #expect(failed.payout == 0 && failed.assumptions.isEmpty)
  }

  @Test(arguments: [
    PayoutPlan(terms: ladder, adjustments: [.cap(.percent(100))]),
    PayoutPlan(terms: ladder, adjustments: [.add(5)]),
    PayoutPlan(terms: ladder, adjustments: [.discretion(.percent(50))]),
    PayoutPlan(terms: ladder, adjustments: [.prorate(numerator: 3, denominator: 0)]),
    PayoutPlan(terms: ladder, adjustments: [.shares(.price(0, .floor))]),
    PayoutPlan(terms: .stated, unit: .percent, adjustments: [.cap(.amount(9))]),
    PayoutPlan(terms: .partialSteps(level: 0, steps: [])),
    PayoutPlan(
      terms: .percentOfValue(
        PercentOfValue(bases: [.init(name: "a", rate: 1)] + [.init(name: "b", rate: 1)]))),
  ])
  func `a step that cannot be taken leaves no amount behind`(plan: PayoutPlan) {
    let result = plan.result(for: Self.facts(6_000_000))
    #expect(result.payout == nil && !result.missing.isEmpty)
  }

  @Test func `a missing fact is named`() {
    let result = PayoutPlan(terms: Self.ladder).result(for: Self.facts(nil))
    #expect(result.payout == nil && result.missing == ["actual"])
  }

  @Test func `the steps tell the level, the tier and the amount`() {
    let result = PayoutPlan(terms: Self.ladder).result(for: Self.facts(9_200_000))
    #expect(result.steps == ["level reached 9,200,000; highest tier 8,000,000; 75,000"])
  }

  @Test func `a window that leaves the calendar has no deadline and pays nothing certain`() throws {
    let start = try #require(CalendarDate(iso: "2026-01-01"))
    let plan = PayoutPlan(
      terms: .fixed(amount: 5), window: .init(effectiveDate: start, months: .max))
    var facts = PayoutFacts()
    facts.achievedOn = start
    #expect(plan.result(for: facts).payout == nil)
    #expect(plan.result(for: facts).missing == ["deadline"])
  }
}
