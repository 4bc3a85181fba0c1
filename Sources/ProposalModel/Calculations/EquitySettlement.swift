/// Part of an amount paid in whole shares, the rest of that part in cash (domain-model 7, 14).
public struct EquitySettlement: Sendable, Hashable {
  /// The part of the amount that shares settle, not rounded.
  public let value: Rational
  /// Whole shares.
  public let shares: Rational
  /// What the shares leave of the value; below zero where they were rounded up.
  public let cash: Rational

  /// Settles `percent` of `amount` at a price a share. Nil for a price of zero.
  public init?(amount: Rational, percent: Rational, price: Rational, rounding: Rounding) {
    value = amount * percent.percent
    guard let units = value.dividing(by: price) else { return nil }
    shares = units.rounded(rounding)
    cash = value - shares * price
  }
}
