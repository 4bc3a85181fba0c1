/// An amount split into parts that are multiples of an increment and sum to it (domain-model 7).
public struct Allocation: Sendable, Hashable {
  /// The parts, in order.
  public let parts: [Rational]

  /// The most parts an amount is split into.
  public static let partLimit = 100_000

  /// The sum of the parts, which is the amount.
  public var total: Rational { parts.sum }

  /// Equal parts rounded down; what is left goes to the last.
  ///
  /// Nil for fewer than one part, more than `partLimit`, or an increment of zero.
  public init?(_ amount: Rational, count: Int, increment: Rational) {
    guard (1...Self.partLimit).contains(count), !increment.isZero else { return nil }
    let part = (amount / count).rounded(toMultipleOf: increment, mode: .floor)
    let last = amount - part * Rational(count - 1)
    parts = Array(repeating: part, count: count - 1) + [last]
  }

  /// Parts in proportion to weights: each is rounded down, and the increments left go one by one to
  /// the largest remainders, ties to the earlier part.
  ///
  /// The weights need not sum to 100. What is left of an amount that is no multiple of the
  /// increment goes to the last part. Nil for no weight, a negative one, a sum of zero, more than
  /// `partLimit`, or an increment of zero.
  public init?(_ amount: Rational, weights: [Rational], increment: Rational) {
    let increment = increment.magnitude
    guard weights.count <= Self.partLimit, !weights.contains(where: \.isNegative),
      let unit = amount.dividing(by: weights.sum), !increment.isZero
    else { return nil }
    let exact = weights.map { unit * $0 }
    var parts = exact.map { $0.rounded(toMultipleOf: increment, mode: .floor) }
    var left = amount - parts.sum
    for index in Self.largestRemainders(exact, parts) where left >= increment {
      parts[index] += increment
      left -= increment
    }
    if let last = parts.indices.last { parts[last] += left }
    self.parts = parts
  }

  /// The positions by falling remainder; sorting is stable, so ties stay in order.
  private static func largestRemainders(_ exact: [Rational], _ parts: [Rational]) -> [Int] {
    let remainders = zip(exact, parts).map { $0 - $1 }
    return remainders.indices.sorted {
      remainders[$0] == remainders[$1] ? $0 < $1 : remainders[$0] > remainders[$1]
    }
  }
}
