/// Net, tax and gross, by line and in total: the total's tax is the sum of the lines' rounded taxes.
public struct TaxBreakdown: Sendable, Hashable {
  public let lines: [TaxAmounts]
  /// The sums of the lines; nil for no line.
  public let total: TaxAmounts?

  /// Taxes payable amounts of one currency, which contain the tax or do not; `rate` in percent.
  ///
  /// Nil for amounts of several currencies, and for a rate of -100 percent on included tax.
  public init?(_ amounts: [Money], rate: Rational, isIncluded: Bool) {
    var lines: [TaxAmounts] = []
    for amount in amounts {
      guard amount.currency == amounts.first?.currency,
        let line = TaxAmounts(amount, rate: rate, isIncluded: isIncluded)
      else { return nil }
      lines.append(line)
    }
    self.lines = lines
    total = lines.first.map { first in lines.dropFirst().reduce(first) { $0.adding($1) } }
  }
}

extension TaxAmounts {
  /// Net, tax and gross of one payable amount; the tax is rounded to the minor unit.
  ///
  /// On top: tax = net x rate. Included: tax = gross x rate / (100 + rate). `rate` in percent.
  public init?(_ amount: Money, rate: Rational, isIncluded: Bool) {
    let divisor = isIncluded ? Rational.hundred + rate : .hundred
    guard let exact = (amount.amount * rate).dividing(by: divisor) else { return nil }
    let tax = Money(exact, amount.currency).rounded()
    let other = Money(
      isIncluded ? amount.amount - tax.amount : amount.amount + tax.amount, amount.currency)
    self.init(net: isIncluded ? other : amount, tax: tax, gross: isIncluded ? amount : other)
  }

  /// The sum, in the currency of the first.
  fileprivate func adding(_ other: TaxAmounts) -> TaxAmounts {
    TaxAmounts(
      net: Money(net.amount + other.net.amount, net.currency),
      tax: Money(tax.amount + other.tax.amount, net.currency),
      gross: Money(gross.amount + other.gross.amount, net.currency))
  }
}
