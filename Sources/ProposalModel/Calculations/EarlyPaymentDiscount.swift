/// Less is owed when it is paid early: "2% within 10 days" (domain-model 12).
public struct EarlyPaymentDiscount: Sendable, Hashable {
  /// In percent of the payment.
  public var percent: Rational
  /// The last day that earns it, counted from the invoice; nil for any day.
  public var days: Int?

  /// Makes a discount.
  public init(percent: Rational, days: Int? = nil) {
    self.percent = percent
    self.days = days
  }

  /// What is taken from `payment` when it is paid after so many days; not rounded.
  public func amount(of payment: Rational, paidWithinDays paid: Int) -> Rational {
    paid <= days ?? paid ? payment * percent.percent : .zero
  }
}
