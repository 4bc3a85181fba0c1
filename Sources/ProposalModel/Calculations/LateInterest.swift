/// Interest on a late payment, and a fixed sum beside it (domain-model 12, late fee).
public struct LateInterest: Sendable, Hashable {
  /// amount x rate x days / day count, not rounded.
  public let interest: Rational
  /// Amount, interest and fixed sum.
  public let payout: Rational

  /// `ratePercent` is a year's, of `dayCount` days. Nil where that is zero.
  public init?(
    amount: Rational, daysLate: Rational, ratePercent: Rational, dayCount: Rational,
    fixedSum: Rational = .zero
  ) {
    guard let years = daysLate.dividing(by: dayCount) else { return nil }
    interest = amount * ratePercent.percent * years
    payout = amount + interest + fixedSum
  }
}
