import ProposalModel

/// Terms and facts as no sheet would have them: nothing about them is in order or makes sense.
struct RandomTerms {
  var generator: SplitMix64

  init(seed: UInt64) {
    generator = SplitMix64(seed: seed)
  }

  mutating func number() -> Rational {
    switch generator.next() % 8 {
    case 0: .zero
    case 1: Rational(Int.random(in: -3...3, using: &generator))
    case 2: Rational(Int128.max - Int128(generator.next() % 3), 1) ?? .one
    case 3: Rational(Int128(generator.next()), Int128(generator.next() >> 1) + 1) ?? .one
    default: Rational(Int128(Int.random(in: -50...400, using: &generator)), 3) ?? .one
    }
  }

  mutating func maybe() -> Rational? { generator.next().isMultiple(of: 2) ? number() : nil }

  mutating func flag() -> Bool { generator.next().isMultiple(of: 2) }

  mutating func direction() -> Direction { flag() ? .higherIsBetter : .lowerIsBetter }

  mutating func tiers() -> [Tier] {
    (0..<Int(generator.next() % 5)).map { _ in
      Tier(level: Level(number(), isStrict: flag()), pays: number())
    }
  }

  mutating func curve() -> PayoutCurve {
    if flag(), let curve = PayoutCurve(points: tiers(), above: .extend, direction: direction()) {
      return curve
    }
    let segments = tiers().map {
      PayoutCurve.Segment(from: $0.level.value, to: maybe(), start: $0.pays, slope: number())
    }
    return PayoutCurve(segments: segments, below: number(), direction: direction())
  }

  mutating func terms(depth: Int = 2) -> PayoutTerms {
    switch generator.next() % 13 {
    case 0: .fixed(amount: number())
    case 1: .threshold(amount: number(), level: Level(number()), direction: direction())
    case 2: .tiers(tiers(), rule: .highest, direction: direction())
    case 3: .tiers(tiers(), rule: .cumulative, direction: direction())
    case 4: .bands(bands(), rule: flag() ? .marginal : .retroactive)
    case 5: .interpolated(curve())
    case 6: .percentOfValue(percentOfValue())
    case 7: .perUnit(PerUnit(amount: number(), cap: maybe(), free: number(), mostUnits: maybe()))
    case 8: .partialProportional(credit())
    case 9: .partialSteps(level: maybe(), steps: tiers())
    case 10 where depth > 0: .weightedScorecard(scorecard(depth: depth - 1))
    case 11 where depth > 0: .shareOfPool(weight: number(), of: terms(depth: depth - 1))
    default: .stated
    }
  }

  private mutating func bands() -> [Band] {
    tiers().map { Band(from: $0.level.value, to: maybe(), rate: $0.pays, isStrict: flag()) }
  }

  private mutating func percentOfValue() -> PercentOfValue {
    PercentOfValue(
      bases: [.init(name: "a", rate: number()), .init(name: "b", rate: number())],
      hurdle: maybe(), floor: maybe(), cap: maybe())
  }

  private mutating func credit() -> ProportionalCredit {
    ProportionalCredit(amount: number(), level: number(), floor: number(), cap: maybe())
  }

  private mutating func scorecard(depth: Int) -> WeightedScorecard {
    WeightedScorecard(
      components: ["a", "b"].map { name in
        .init(
          name: name, weight: number(), terms: flag() ? terms(depth: depth) : nil, cap: maybe())
      },
      curve: flag() ? curve() : nil)
  }
}
