import Testing

@testable import ProposalModel

@Suite struct MagnitudeTests {
  /// Limbs at the ends of their range make the rare branches of algorithm D common.
  private static func random(limbs: Int, using generator: inout SplitMix64) -> Magnitude {
    let edges: [UInt64] = [0, 1, .max, .max - 1, 1 << 63, (1 << 63) - 1]
    return Magnitude(
      limbs: (0..<limbs).map { _ in
        Bool.random(using: &generator)
          ? edges.randomElement(using: &generator) ?? 0 : generator.next()
      })
  }

  @Test func `a quotient times its divisor plus the remainder is the dividend`() throws {
    var generator = SplitMix64(seed: 1)
    for _ in 0..<20_000 {
      let a = Self.random(limbs: .random(in: 0...7, using: &generator), using: &generator)
      let b = Self.random(limbs: .random(in: 1...5, using: &generator), using: &generator)
      guard let (quotient, remainder) = a.divided(by: b) else {
        #expect(b.isZero)
        continue
      }
      #expect(quotient * b + remainder == a)
      #expect(remainder < b)
    }
  }

  @Test func `a digit estimated one too large is added back`() throws {
    // The add-back case of Warren, Hacker's Delight, 9-2, moved from base 2^32 to 2^64.
    let dividend = Magnitude(limbs: [3, 0, 0x8000_0000_0000_0000])
    let divisor = Magnitude(limbs: [1, 0, 0x2000_0000_0000_0000])
    let (quotient, remainder) = try #require(dividend.divided(by: divisor))
    #expect(quotient == Magnitude(3))
    #expect(remainder == Magnitude(limbs: [0, 0, 0x2000_0000_0000_0000]))
    let hard = Magnitude(limbs: [0, 0xFFFF_FFFF_FFFF_FFFE, 0x8000_0000_0000_0000])
    let step = try #require(hard.divided(by: Magnitude(limbs: [.max, 0x8000_0000_0000_0000])))
    #expect(
      step.quotient * Magnitude(limbs: [.max, 0x8000_0000_0000_0000]) + step.remainder == hard)
  }

  @Test func `the greatest common divisor divides both and takes a common factor along`() throws {
    var generator = SplitMix64(seed: 2)
    for _ in 0..<1_000 {
      let a = Self.random(limbs: .random(in: 1...4, using: &generator), using: &generator) + .one
      let b = Self.random(limbs: .random(in: 1...4, using: &generator), using: &generator) + .one
      let factor = Self.random(limbs: 3, using: &generator) + .one
      let divisor = a.greatestCommonDivisor(with: b)
      #expect(try #require(a.divided(by: divisor)).remainder.isZero)
      #expect(try #require(b.divided(by: divisor)).remainder.isZero)
      #expect((a * factor).greatestCommonDivisor(with: b * factor) == divisor * factor)
    }
  }

  @Test func `digits read back as the number they print`() {
    var generator = SplitMix64(seed: 3)
    for _ in 0..<2_000 {
      let value = Self.random(limbs: .random(in: 0...6, using: &generator), using: &generator)
      #expect(Magnitude(digits: value.digits.utf8) == value)
    }
    #expect(Magnitude.powerOfTen(38).digits == "1" + String(repeating: "0", count: 38))
    #expect(Magnitude(digits: "".utf8) == nil)
    #expect(Magnitude(digits: "1a".utf8) == nil)
  }

  @Test func `the distance between numbers undoes a sum`() {
    var generator = SplitMix64(seed: 4)
    for _ in 0..<2_000 {
      let a = Self.random(limbs: .random(in: 0...5, using: &generator), using: &generator)
      let b = Self.random(limbs: .random(in: 0...5, using: &generator), using: &generator)
      #expect((a + b).distance(to: a) == b)
      #expect(a.distance(to: a + b) == b)
    }
  }
}
