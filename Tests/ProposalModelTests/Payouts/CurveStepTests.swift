import ProposalModel
import Testing

@Suite("A step shows how a level comes to its payout")
struct CurveStepTests {
  private static let rising: [Tier] = [
    Tier(level: Level(50), pays: 100), Tier(level: Level(56), pays: 150),
  ]
  private static let falling: [Tier] = [
    Tier(level: Level(14), pays: 50), Tier(level: Level(9), pays: 150),
  ]

  @Test(arguments: [
    (rising, Direction.higherIsBetter, Rational(53), "100 + 50 x 3 / 6 = 125"),
    (rising, .higherIsBetter, Rational(56), "from 56 on; 150"),
    (rising, .higherIsBetter, Rational(49), "short of the first point; 0"),
    (falling, .lowerIsBetter, Rational(12), "between 14 (50) and 9 (150); 50 + 100 x 2 / 5 = 90"),
  ])
  func curve(_ points: [Tier], _ direction: Direction, _ actual: Rational, _ words: String) throws {
    let curve = try #require(PayoutCurve(points: points, direction: direction))
    #expect(try steps(.interpolated(curve), actual).contains(words))
  }

  @Test(arguments: [
    (Rational(9), "90.00% of 150 = 135"), (Rational(13), "120.00% of 150 = 180"),
    (Rational(7), "short of 80%; nothing"),
  ])
  func proportion(_ actual: Rational, _ words: String) throws {
    let credit = ProportionalCredit(amount: 150, level: 10, floor: 80, cap: 120)
    #expect(try steps(.partialProportional(credit), actual).contains(words))
  }

  private func steps(_ terms: PayoutTerms, _ actual: Rational) throws -> String {
    var facts = PayoutFacts()
    facts.actual = actual
    return PayoutPlan(terms: terms).result(for: facts).steps.joined(separator: "; ")
  }
}
