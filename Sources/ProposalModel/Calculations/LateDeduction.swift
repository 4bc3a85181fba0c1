/// What late delivery takes from a payment (domain-model 6.5, decay).
public struct LateDeduction: Sendable, Hashable {
  /// For each period: percent of the payment, or an amount.
  public var rate: LateRate
  public var periodDays: Int
  /// Whether a period counts once begun, or only when full.
  public var countsBegunPeriods: Bool
  /// Most that is taken, in percent of the payment; all of it where nothing is said.
  public var limitPercent: Rational?
  /// Most that is taken, as an amount.
  public var limitAmount: Rational?

  /// Makes a deduction; a period shorter than a day counts as a day.
  public init(
    rate: LateRate, periodDays: Int, countsBegunPeriods: Bool, limitPercent: Rational? = nil,
    limitAmount: Rational? = nil
  ) {
    self.rate = rate
    self.periodDays = max(1, periodDays)
    self.countsBegunPeriods = countsBegunPeriods
    self.limitPercent = limitPercent
    self.limitAmount = limitAmount
  }

  /// The deduction a sheet states.
  public init(_ term: LateDeductionTerm) {
    self.init(
      rate: term.rate, periodDays: term.periodDays, countsBegunPeriods: term.countsBegunPeriods,
      limitPercent: term.limitPercent, limitAmount: term.limitAmount)
  }

  /// How many periods so many days of delay count for.
  public func periods(daysLate: Int) -> Int {
    guard daysLate > 0 else { return 0 }
    let (full, rest) = daysLate.quotientAndRemainder(dividingBy: periodDays)
    return full + (countsBegunPeriods && rest > 0 ? 1 : 0)
  }

  /// What is taken from `payment`, at most the limit and the payment itself; not rounded.
  public func amount(of payment: Rational, daysLate: Int) -> Rational {
    let count = Rational(periods(daysLate: daysLate))
    let taken =
      switch rate {
      case .percent(let percent): payment * percent.percent * count
      case .amount(let amount): amount * count
      }
    let share = limitPercent.map { min(payment, payment * $0.percent) } ?? payment
    let most = limitAmount.map { min(share, $0) } ?? share
    return max(.zero, min(taken, most))
  }
}
