/// The payment that leaves a net amount after tax: net / (1 - rate) (domain-model 14).
public struct GrossUp: Sendable, Hashable {
  /// The payment, not rounded.
  public let payout: Rational

  /// Nil for a tax of 100 percent or more, which leaves nothing.
  public init?(net: Rational, taxPercent: Rational) {
    guard taxPercent < .hundred,
      let payout = net.dividing(by: (Rational.hundred - taxPercent).percent)
    else { return nil }
    self.payout = payout
  }
}
