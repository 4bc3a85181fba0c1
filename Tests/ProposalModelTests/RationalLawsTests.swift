import ProposalModel
import Testing

/// The laws of the field, over numbers on both sides of the 128-bit path.
@Suite struct RationalLawsTests {
  private static func random(using generator: inout SplitMix64) -> Rational {
    let small = Rational(
      Int128(Int64.random(in: -999...999, using: &generator)),
      Int128(Int64.random(in: 1...99, using: &generator)))
    guard generator.next().isMultiple(of: 3) else { return small ?? .zero }
    let huge = Int128(
      truncatingIfNeeded: UInt128(generator.next()) << 64 | UInt128(generator.next()))
    let scale = Rational(huge, Int128(generator.next() >> 1) + 1) ?? .one
    return generator.next().isMultiple(of: 2) ? scale : scale * scale
  }

  private static func triples(seed: UInt64) -> [(Rational, Rational, Rational)] {
    var generator = SplitMix64(seed: seed)
    return (0..<1_000).map { _ in
      (random(using: &generator), random(using: &generator), random(using: &generator))
    }
  }

  @Test func `sums and products commute, associate and distribute`() {
    for (a, b, c) in Self.triples(seed: 11) {
      #expect(a + b == b + a)
      #expect(a * b == b * a)
      #expect((a + b) + c == a + (b + c))
      #expect((a * b) * c == a * (b * c))
      #expect(a * (b + c) == a * b + a * c)
    }
  }

  @Test func `subtraction and division undo addition and multiplication`() {
    for (a, b, _) in Self.triples(seed: 12) {
      #expect(a + b - b == a)
      #expect(a - a == .zero)
      if b != .zero { #expect((a * b).dividing(by: b) == a) }
    }
  }

  @Test func `a value is one value however it was reached`() {
    for (a, b, c) in Self.triples(seed: 13) {
      let back = (a + b + c) - b - c
      #expect(back == a)
      #expect(back.hashValue == a.hashValue)
    }
  }

  @Test func `order agrees with the sign of the difference`() {
    for (a, b, c) in Self.triples(seed: 14) {
      #expect((a < b) == (a - b).isNegative)
      #expect((a < b) == (a + c < b + c))
      #expect(!(a < a))
    }
  }

  @Test func `printed text reads back as the same number`() {
    for (a, _, _) in Self.triples(seed: 15) {
      #expect(Rational(text: a.plainText) == a)
    }
  }

  @Test func `the floor is the last whole number not above`() {
    for (a, _, _) in Self.triples(seed: 16) {
      #expect(a.floor.isInteger && a.floor <= a && a < a.floor + 1)
      #expect((a.rounded() - a).magnitude <= Rational(1, 2) ?? 0)
      #expect((-a).rounded() == -a.rounded())
    }
  }
}
