import Testing

@testable import ProposalModel

@Suite struct PayoutCurvePointsTests {
  private static func shown(_ plan: PayoutPlan) -> [String] {
    let curve = PayoutCurvePoints(plan, currency: .usDollar)
    return (curve?.points ?? []).map { point in
      let jump = point.before == point.payout ? "" : "\(point.before.text) to "
      return "\(point.level)\(point.isBreakpoint ? "!" : ""): \(jump)\(point.payout.text)"
    }
  }

  @Test func `a ladder jumps at its levels`() {
    let plan = PayoutPlan(
      terms: .tiers([Tier(5, 50), Tier(8, 75)], rule: .highest, direction: .higherIsBetter))
    #expect(Self.shown(plan) == ["5!: 0.00 to 50.00", "8!: 50.00 to 75.00"])
  }

  @Test func `a target level adds the shares of it that every table shows`() {
    let plan = PayoutPlan(
      terms: .partialProportional(
        ProportionalCredit(amount: 100, level: 10, floor: 80, cap: 110)))
    #expect(
      Self.shown(plan) == [
        "0: 0.00", "5: 0.00", "8!: 0.00 to 80.00", "9: 90.00", "10!: 100.00", "11!: 110.00",
        "12: 110.00", "15: 110.00",
      ])
  }

  @Test func `where less is better the points run down`() throws {
    let curve = try #require(
      PayoutCurve(points: [Tier(4, 50), Tier(2, 100)], direction: .lowerIsBetter))
    let plan = PayoutPlan(terms: .interpolated(curve), targetLevel: 3)
    #expect(Self.shown(plan) == ["4!: 0.00 to 50.00", "3!: 75.00", "2!: 100.00"])
  }

  @Test func `a share of savings bends at hurdle, floor and cap`() {
    let plan = PayoutPlan(
      terms: .percentOfValue(
        PercentOfValue(bases: [.init(name: "a", rate: 4)], hurdle: 500, floor: 20, cap: 60)))
    #expect(Self.shown(plan) == ["500!: 0.00", "1000!: 20.00", "2000!: 60.00"])
  }

  @Test func `whole steps jump, and nothing is paid between them`() {
    let plan = PayoutPlan(
      terms: .perUnit(PerUnit(amount: 20, cap: 50, free: 90, step: Rational(2))))
    #expect(
      Self.shown(plan) == ["92!: 0.00 to 20.00", "94!: 20.00 to 40.00", "96!: 40.00 to 50.00"])
  }

  @Test func `what has no level, or no money, has no curve`() {
    #expect(PayoutCurvePoints(PayoutPlan(terms: .fixed(amount: 1)), currency: .euro) == nil)
    let percent = PayoutPlan(
      terms: .threshold(amount: 1, level: Level(1), direction: .higherIsBetter), unit: .percent)
    #expect(PayoutCurvePoints(percent, currency: .euro) == nil)
  }
}
