import Testing

@testable import ProposalModel
@testable import ProposalRenderer

@Suite struct PayoutExhibitTests {
  static let million = Rational(1_000_000)

  /// The exhibit of a sheet with one milestone of these terms.
  static func exhibit(
    _ plan: PayoutPlan, unit: MeasureUnit? = .money(.usDollar), maximum: Amount = .dollars(1)
  ) -> PayoutExhibit? {
    var sheet = SheetFixture()
    let place = sheet.add(.paragraph, "The clause.", milestone: 0)
    var milestone = Milestone(
      id: "1", name: sheet.prose("Growth"), place: place,
      payout: MilestonePayout(state: .settled(plan), currency: .usDollar, places: []))
    if let unit { milestone.measure = Measure(name: sheet.prose("Revenue"), unit: unit) }
    let promised = milestone
    sheet.edit { $0.milestones = [promised] }
    var report = PayoutReport.empty(.usDollar)
    report.milestones = [.range("1", plan.terms.kindName, .dollars(0), .notStated, maximum)]
    report.maximum = maximum
    return PayoutExhibit(ProposalContext(sheet.proposal, report, .init()), 0)
  }

  static func rows(_ terms: PayoutTerms, unit: MeasureUnit? = .money(.usDollar)) -> [String] {
    (exhibit(PayoutPlan(terms: terms), unit: unit)?.rows ?? []).map {
      $0.words + ": " + $0.payout.text
    }
  }

  static func tiers(_ pairs: [(Int, Int)], isStrict: Bool = false) -> [Tier] {
    pairs.map { Tier(level: Level(Rational($0.0), isStrict: isStrict), pays: Rational($0.1)) }
  }

  @Test func `Highest and cumulative tiers show what each level comes to`() {
    let tiers = Self.tiers([(5, 50_000), (8, 75_000)])
    let highest = PayoutTerms.tiers(tiers, rule: .highest, direction: .higherIsBetter)
    #expect(Self.rows(highest) == ["from $5: $50,000", "from $8: $75,000"])
    let cumulative = PayoutTerms.tiers(tiers, rule: .cumulative, direction: .higherIsBetter)
    #expect(Self.rows(cumulative) == ["from $5: $50,000", "from $8: $125,000"])
  }

  /// Between two steps nothing is added: a line drawn through them would promise what is not paid.
  @Test func `Whole steps are rows and no line`() throws {
    let terms = PayoutTerms.perUnit(
      PerUnit(amount: 2_000, free: Rational(992) * .decimalUnit(1), step: .decimalUnit(1)))
    let plan = PayoutPlan(terms: terms, adjustments: [.cap(.amount(5_000))])
    let rows = Self.exhibit(plan, unit: .percent)?.rows ?? []
    #expect(
      rows.map { $0.words + ": " + $0.payout.text }
        == ["from 99.3%: $2,000", "from 99.4%: $4,000", "from 99.5%: $5,000"])
    #expect(Self.exhibit(PayoutPlan(terms: terms), unit: .percent)?.rows.isEmpty ?? true)
  }

  @Test func `A strict level is said to be strict and pays beyond it`() {
    let terms = PayoutTerms.threshold(
      amount: Rational(500), level: Level(Rational(40), isStrict: true),
      direction: .higherIsBetter)
    #expect(Self.rows(terms, unit: .percent) == ["more than 40%: $500"])
  }

  @Test func `Fewer is better reads the other way round`() {
    let terms = PayoutTerms.tiers(
      Self.tiers([(12, 1_000), (8, 3_000)]), rule: .highest, direction: .lowerIsBetter)
    #expect(Self.rows(terms, unit: .count("days")) == ["at most 12: $1,000", "at most 8: $3,000"])
  }

  @Test func `A curve shows its points and a share of a value where its cap starts`() throws {
    let curve = try #require(
      PayoutCurve(points: Self.tiers([(80, 50_000), (120, 200_000)]), direction: .higherIsBetter))
    #expect(
      Self.rows(.interpolated(curve), unit: .percent)
        == ["at 80%: $50,000", "from 120%: $200,000"])
    let share = PercentOfValue(
      bases: [.init(name: "savings", rate: Rational(2))], cap: Rational(250_000))
    #expect(Self.rows(.percentOfValue(share)) == ["from $12,500,000: $250,000"])
  }

  @Test func `A retroactive band jumps and its table shows the amount after the jump`() {
    let bands = [
      Band(from: .zero, to: Rational(1_000), rate: Rational(6)),
      Band(from: Rational(1_000), to: nil, rate: Rational(8)),
    ]
    #expect(Self.rows(.bands(bands, rule: .retroactive)) == ["at $1,000: $80"])
    let pieces = PayoutLevels(.bands(bands, rule: .retroactive)).flatMap {
      PayoutPieces(PayoutPlan(terms: .bands(bands, rule: .retroactive)), $0)
    }
    #expect(pieces?.pieces.map(\.end).first == Rational(60))
  }

  @Test func `Terms that hang on a decision or on several measures have no exhibit`() {
    let terms = PayoutTerms.threshold(
      amount: Rational(500), level: Level(Rational(40)), direction: .higherIsBetter)
    let decided = PayoutPlan(terms: terms, adjustments: [.discretion(.amount(Rational(9)))])
    #expect(Self.exhibit(decided) == nil)
    #expect(Self.exhibit(PayoutPlan(terms: .fixed(amount: Rational(5)))) == nil)
    #expect(Self.exhibit(PayoutPlan(terms: terms), maximum: .notSettled) == nil)
  }

  @Test func `Only a payout the sheet leaves open is called uncapped`() throws {
    let curve = try #require(
      PayoutCurve(
        points: Self.tiers([(80, 50), (100, 100)]), above: .extend, direction: .higherIsBetter))
    let plan = PayoutPlan(terms: .interpolated(curve))
    #expect(try #require(Self.exhibit(plan, maximum: .noCap)).sentence.contains("without a cap"))
    #expect(try !#require(Self.exhibit(plan)).sentence.contains("cap"))
  }

  @Test func `The drawing keeps to its scale and draws nothing short of what the sheet says`()
    throws
  {
    let tiers = Self.tiers([(5, 50_000), (8, 75_000)])
    let terms = PayoutTerms.tiers(tiers, rule: .highest, direction: .higherIsBetter)
    let exhibit = try #require(Self.exhibit(PayoutPlan(terms: terms)))
    let input = try #require(ExhibitDrawing(exhibit, idPrefix: "m", title: "t").input)
    #expect(input.segments.count == 2)
    #expect(input.segments.first?.start.x == 0)
    #expect(input.segments.last?.end.x == PayoutChart.scale)
    for segment in input.segments {
      #expect(0...PayoutChart.scale ~= segment.start.y)
      #expect(0...PayoutChart.scale ~= segment.end.y)
    }
  }

  @Test func `A limit of the plan bends the curve where it is reached`() throws {
    let credit = ProportionalCredit(
      amount: Rational(40_000), level: Rational(40), floor: Rational(80), cap: nil)
    let plan = PayoutPlan(
      terms: .partialProportional(credit), adjustments: [.cap(.amount(Rational(40_000)))])
    let exhibit = try #require(Self.exhibit(plan, unit: .count("leads")))
    #expect(exhibit.rows.map(\.words) == ["at 32", "from 40"])
    #expect(exhibit.rows.map(\.payout.text) == ["$32,000", "$40,000"])
    #expect(!exhibit.isOpen)
  }

  @Test func `A cap far beyond the levels of the terms is a level too`() throws {
    let share = PercentOfValue(bases: [.init(name: "savings", rate: Rational(2))])
    let plan = PayoutPlan(
      terms: .percentOfValue(share), adjustments: [.cap(.amount(Rational(250_000)))])
    let exhibit = try #require(Self.exhibit(plan))
    #expect(exhibit.rows.map(\.words) == ["from $12,500,000"])
  }
}
