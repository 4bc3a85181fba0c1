import ProposalModel
import Testing

/// What holds for every plan, however absurd.
@Suite struct PayoutLawsTests {
  @Test func `a result is complete or says what it lacks, never both`() {
    var random = RandomTerms(seed: 31)
    for _ in 0..<3_000 {
      let plan = random.plan()
      let result = plan.result(for: random.facts())
      if result.missing.isEmpty {
        #expect(result.payout != nil || plan.unit == .percent && plan.base == nil)
        #expect(result.payout != nil || result.percent != nil)
      } else {
        #expect(result.payout == nil && result.percent == nil && result.formulaPayout == nil)
      }
    }
  }

  @Test func `the order of operations is the same however the steps are listed`() {
    var random = RandomTerms(seed: 32)
    for _ in 0..<1_000 {
      var plan = random.plan()
      let facts = random.facts()
      let gate = Adjustment.gate(Condition(name: "late gate"))
      plan.adjustments = [.multiply(50), .cap(.amount(7)), gate]
      let listed = plan.result(for: facts)
      plan.adjustments = [.cap(.amount(7)), gate, .multiply(50)]
      let other = plan.result(for: facts)
      #expect(listed.payout == other.payout && listed.formulaPayout == other.formulaPayout)
    }
  }

  @Test func `better performance never pays less where the amounts rise`() throws {
    var random = RandomTerms(seed: 33)
    for _ in 0..<150 {
      let direction = random.direction()
      let sign: Rational = direction == .higherIsBetter ? 1 : -1
      let rising = Self.rising(&random).map { Tier(level: Level($0.0 * sign), pays: $0.1) }
      let curve = try #require(PayoutCurve(points: rising, direction: direction))
      let ladders: [PayoutTerms] = [
        .interpolated(curve), .tiers(rising, rule: .highest, direction: direction),
        .tiers(rising, rule: .cumulative, direction: direction),
      ]
      for terms in ladders {
        let paid = (-5...45).compactMap { Self.paid(terms, Rational($0) * sign) }
        #expect(paid.count == 51 && paid == paid.sorted(), "\(terms)")
      }
    }
  }

  @Test func `the order in which tiers are written does not matter`() {
    var random = RandomTerms(seed: 34)
    for _ in 0..<150 {
      let tiers = Self.rising(&random).map { Tier(level: Level($0.0), pays: $0.1) }
      let shuffled = tiers.shuffled(using: &random.generator)
      for rule in [TierRule.highest, .cumulative] {
        for actual in 0...40 {
          let first = Self.paid(
            .tiers(tiers, rule: rule, direction: .higherIsBetter), Rational(actual))
          let second = Self.paid(
            .tiers(shuffled, rule: rule, direction: .higherIsBetter), Rational(actual))
          #expect(first == second)
        }
      }
    }
  }

  /// Rising levels from 0 to 40 and rising amounts.
  private static func rising(_ random: inout RandomTerms) -> [(Rational, Rational)] {
    var (level, pays) = (Rational.zero, Rational.zero)
    return (0..<4).map { _ in
      level += Rational(Int.random(in: 1...9, using: &random.generator))
      pays += Rational(Int.random(in: 0...500, using: &random.generator)).percent
      return (level, pays)
    }
  }

  private static func paid(_ terms: PayoutTerms, _ actual: Rational) -> Rational? {
    var facts = PayoutFacts()
    facts.actual = actual
    return PayoutPlan(terms: terms).result(for: facts).payout
  }
}
