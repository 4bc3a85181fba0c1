import ProposalModel
import Testing

@Suite struct SafeTotalsTests {
  private static func contribution(_ payee: Int, _ group: String, _ amount: Int)
    -> SafeTotals.Contribution
  {
    SafeTotals.Contribution(
      payee: "payee \(payee)", group: group,
      amount: .settled(Money(Rational(amount), .usDollar)))
  }

  private static func group(_ name: String, of payees: Range<Int>) -> [SafeTotals.Contribution] {
    payees.map { contribution($0, name, 1_000 + $0) }
  }

  @Test func `a sum over fewer than five payees is withheld`() {
    #expect(SafeTotals(of: Self.group("a", of: 0..<4)).total == nil)
    #expect(SafeTotals(of: Self.group("a", of: 0..<5)).total != nil)
  }

  @Test func `a group is withheld with another one where it would follow from the rest`() {
    let parts =
      Self.group("a", of: 0..<6) + Self.group("b", of: 6..<13) + Self.group("c", of: 13..<15)
    let totals = SafeTotals(of: parts)
    #expect(totals.total != nil)
    #expect(totals.lines.map { $0.sum == nil } == [true, false, true])
  }

  @Test func `five sheets of one payee are one payee`() {
    let parts = (0..<8).map { Self.contribution($0 % 2, "a", $0 + 1) }
    #expect(SafeTotals(of: parts).total == nil)
  }

  @Test func `a payee known to get nothing hides nobody`() {
    let parts = Self.group("a", of: 0..<2) + (2..<9).map { Self.contribution($0, "a", 0) }
    #expect(SafeTotals(of: parts).total == nil)
  }

  @Test func `what is not settled makes its sums not settled`() {
    var parts = Self.group("a", of: 0..<6)
    parts.append(SafeTotals.Contribution(payee: "x", group: "a", amount: .notSettled))
    #expect(SafeTotals(of: parts).total == .notSettled)
  }

  /// Every sum over fewer than five payees is tried as a combination of what is published.
  @Test func `no amount of fewer than five payees follows by subtraction`() {
    var random = SplitMix64(seed: 20_270_101)
    for _ in 0..<300 {
      let count = Int.random(in: 1...14, using: &random)
      let parts = (0..<count).map { payee in
        let amount = Int.random(in: 0...3, using: &random) == 0 ? 0 : 1 + payee * payee
        return Self.contribution(payee, "group \(Int.random(in: 0...3, using: &random))", amount)
      }
      let attack = SubtractionAttack(on: SafeTotals(of: parts), parts)
      #expect(attack.revealed.isEmpty, "\(parts.map { ($0.group, $0.amount) })")
    }
  }

  @Test func `the attack finds what a careless site would tell`() {
    let parts = Self.group("a", of: 0..<6) + Self.group("b", of: 6..<8)
    let open = [parts, parts.filter { $0.group == "a" }]
    #expect(!SubtractionAttack(onSums: open, of: parts).revealed.isEmpty)
  }
}

/// Linear algebra on published sums: is the sum over some payees a combination of them?
private struct SubtractionAttack {
  private let unknowns: [SafeTotals.Contribution]
  private let rows: [[Int]]

  init(on totals: SafeTotals, _ parts: [SafeTotals.Contribution]) {
    let open = totals.lines.filter { $0.sum != nil }.map { line in
      parts.filter { $0.group == line.group }
    }
    self.init(onSums: open + (totals.total == nil ? [] : [parts]), of: parts)
  }

  init(onSums sums: [[SafeTotals.Contribution]], of parts: [SafeTotals.Contribution]) {
    // Amounts of zero are known to the attacker.
    let unknowns = parts.filter { $0.amount.money?.amount.isZero != true }
    self.unknowns = unknowns
    rows = sums.map { sum in unknowns.map { sum.contains($0) ? 1 : 0 } }
  }

  /// The sets of fewer than five payees whose sum follows.
  var revealed: [[Int]] {
    let rank = Self.rank(rows)
    return subsets(upTo: 4).filter { subset in
      let row = unknowns.indices.map { subset.contains($0) ? 1 : 0 }
      return Self.rank(rows + [row]) == rank
    }
  }

  private func subsets(upTo size: Int) -> [[Int]] {
    var all: [[Int]] = []
    var last: [[Int]] = [[]]
    for _ in 0..<size {
      last = last.flatMap { subset in
        unknowns.indices.filter { $0 > subset.last ?? -1 }.map { subset + [$0] }
      }
      all += last
    }
    return all
  }

  /// The rank over the integers modulo a prime; sums of ones keep their rank in it.
  private static func rank(_ matrix: [[Int]]) -> Int {
    let prime = 1_000_003
    var rows = matrix
    var rank = 0
    for column in 0..<(matrix.first?.count ?? 0) {
      guard let pivot = rows.indices.dropFirst(rank).first(where: { rows[$0][column] != 0 }) else {
        continue
      }
      rows.swapAt(rank, pivot)
      let inverse = power(rows[rank][column], prime - 2, prime)
      for row in rows.indices where row != rank && rows[row][column] != 0 {
        let factor = rows[row][column] * inverse % prime
        for index in rows[row].indices {
          rows[row][index] =
            ((rows[row][index] - factor * rows[rank][index]) % prime + prime) % prime
        }
      }
      rank += 1
    }
    return rank
  }

  private static func power(_ base: Int, _ exponent: Int, _ prime: Int) -> Int {
    var (result, base, exponent) = (1, base % prime, exponent)
    while exponent > 0 {
      if exponent & 1 == 1 { result = result * base % prime }
      base = base * base % prime
      exponent >>= 1
    }
    return result
  }
}
