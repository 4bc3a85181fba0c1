import ProposalModel

/// An amount as a band, for those who may see about how much and not how much.
///
/// The ends are those of a fixed 1-2.5-5 series, never drawn from the amounts themselves: an end
/// that depends on the data tells about the data.
enum AmountBand {
  /// "50,000 to 100,000 USD", "none"; nil for an amount that is no figure.
  static func words(_ amount: Amount, _ format: DocumentFormat) -> String? {
    guard let money = amount.money else { return nil }
    if money.amount.isZero { return "none" }
    let upper = ends.first { money.amount <= $0 }
    let lower = ends.last { money.amount > $0 } ?? .zero
    guard let upper else { return "over \(text(ends.last ?? .zero, money.currency, format))" }
    return lower.isZero
      ? "up to \(text(upper, money.currency, format))"
      : "\(format.number(lower)) to \(text(upper, money.currency, format))"
  }

  private static let ends: [Rational] = [
    5_000, 10_000, 25_000, 50_000, 100_000, 250_000, 500_000, 1_000_000, 2_500_000, 5_000_000,
    10_000_000,
  ]

  private static func text(_ value: Rational, _ currency: Currency, _ format: DocumentFormat)
    -> String
  {
    format.number(value) + " " + currency.code
  }
}
