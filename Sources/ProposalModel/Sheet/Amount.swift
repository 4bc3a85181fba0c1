/// An amount a report may print, or why it may not.
public enum Amount: Sendable, Hashable {
  /// The amount, rounded to its currency's minor unit.
  case settled(Money)
  /// The words set no upper end.
  case noCap
  /// Two readings give different money, or no payout can be computed.
  case notSettled
  /// The sheet does not say, and nothing may be inferred.
  case notStated

  /// The amount where there is one.
  public var money: Money? {
    if case .settled(let money) = self { money } else { nil }
  }

  /// The sum; not settled, not stated, and no cap win over amounts, in that order.
  public static func + (left: Amount, right: Amount) -> Amount {
    switch (left, right) {
    case (.settled(let first), .settled(let second)) where first.currency == second.currency:
      .settled(Money(first.amount + second.amount, first.currency))
    case (.notSettled, _), (_, .notSettled), (.settled, .settled): .notSettled
    case (.notStated, _), (_, .notStated): .notStated
    case (.noCap, _), (_, .noCap): .noCap
    }
  }
}
