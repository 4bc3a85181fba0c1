/// A total as a report prints it: the sum of its printed parts (domain-model 7).
public struct RoundedTotal: Sendable, Hashable {
  /// Units times price, each rounded half away from zero.
  public let parts: [Rational]
  /// The sum of the rounded parts.
  public let total: Rational
  /// The exact sum, rounded once; it may differ from the total.
  public let exactTotal: Rational

  /// Prices units and rounds each product to a multiple of `increment`.
  public init(units: [Rational], price: Rational, increment: Rational) {
    let exact = units.map { $0 * price }
    parts = exact.map { $0.rounded(toMultipleOf: increment) }
    total = parts.sum
    exactTotal = exact.sum.rounded(toMultipleOf: increment)
  }
}
