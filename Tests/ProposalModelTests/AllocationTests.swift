import ProposalModel
import Testing

@Suite struct AllocationTests {
  @Test func `parts always sum to the amount, and are multiples of the increment but the last`() {
    var random = SplitMix64(seed: 51)
    for _ in 0..<3_000 {
      let amount = Rational(Int.random(in: -1_000_000...1_000_000, using: &random)).percent
      let weights = (0..<Int.random(in: 1...9, using: &random)).map { _ in
        Rational(Int.random(in: 0...50, using: &random))
      }
      let cent = Rational.decimalUnit(2)
      if let parts = Allocation(amount, weights: weights, increment: cent) {
        #expect(parts.total == amount)
        for (part, weight) in zip(parts.parts, weights) {
          let exact = (amount * weight).dividing(by: weights.sum) ?? .zero
          #expect((part - exact).magnitude < cent && part.rounded(toMultipleOf: cent) == part)
        }
      }
      #expect(Allocation(amount, count: weights.count, increment: cent)?.total == amount)
    }
  }

  @Test func `an amount that is no multiple of the increment loses nothing`() throws {
    let amount = try #require(Rational(text: "10.7"))
    #expect(Allocation(amount, weights: [1, 1], increment: 1)?.total == amount)
    #expect(Allocation(amount, count: 3, increment: 1)?.total == amount)
  }

  @Test func `there is no split into nothing`() {
    #expect(Allocation(1, count: 0, increment: 1) == nil)
    #expect(Allocation(1, count: .max, increment: 1) == nil)
    #expect(Allocation(1, weights: [], increment: 1) == nil)
    #expect(Allocation(1, weights: [0, 0], increment: 1) == nil)
    #expect(Allocation(1, weights: [1, -1, 3], increment: 1) == nil)
    #expect(Allocation(1, weights: [1], increment: 0) == nil)
  }
}
