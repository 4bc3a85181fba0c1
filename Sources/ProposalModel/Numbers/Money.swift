/// An exact amount in one currency.
public struct Money: Sendable, Hashable {
  /// In whole units of the currency, not in cents.
  public var amount: Rational
  public var currency: Currency

  public init(_ amount: Rational, _ currency: Currency) {
    self.amount = amount
    self.currency = currency
  }

  /// The payable amount: to the minor unit of the currency, halves away from zero.
  public func rounded() -> Money {
    rounded(toMultipleOf: currency.increment)
  }

  /// The amount to a multiple of a stated increment, such as whole dollars or 10,000.
  public func rounded(
    toMultipleOf increment: Rational, mode: Rounding = .halfAwayFromZero
  ) -> Money {
    Money(amount.rounded(toMultipleOf: increment, mode: mode), currency)
  }

  /// The sum; nil where the currencies differ, as one sum is in one currency.
  public func adding(_ other: Money) -> Money? {
    currency == other.currency ? Money(amount + other.amount, currency) : nil
  }

  /// The payable amount with the decimals of the currency and no grouping: `75000.00`.
  public var decimalText: String {
    amount.decimalText(decimals: currency.minorUnits)
  }
}

extension Money: CustomStringConvertible {
  public var description: String { currency.code + " " + decimalText }
}
