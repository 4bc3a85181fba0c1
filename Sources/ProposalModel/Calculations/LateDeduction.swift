/// What late delivery takes from a payment (domain-model 6.5, decay).
public struct LateDeduction: Sendable, Hashable {
  /// For each period: percent of the payment, or an amount.
  public var rate: LateRate
  public var period: LatePeriod
  /// Whether a period counts once begun, or only when full.
  public var countsBegunPeriods: Bool
  /// How many periods at the start of a delay cost nothing.
  public var freePeriods = 0
  /// Most that is taken, in percent of the payment; all of it where nothing is said.
  public var limitPercent: Rational?
  /// Most that is taken, as an amount.
  public var limitAmount: Rational?

  /// Makes a deduction; a period shorter than a day counts as a day.
  public init(
    rate: LateRate, period: LatePeriod, countsBegunPeriods: Bool, limitPercent: Rational? = nil,
    limitAmount: Rational? = nil
  ) {
    self.rate = rate
    self.period = period
    self.countsBegunPeriods = countsBegunPeriods
    self.limitPercent = limitPercent
    self.limitAmount = limitAmount
  }

  /// The deduction a sheet states.
  public init(_ term: LateDeductionTerm) {
    self.init(
      rate: term.rate, period: term.period, countsBegunPeriods: term.countsBegunPeriods,
      limitPercent: term.limitPercent, limitAmount: term.limitAmount)
    freePeriods = term.freePeriods
  }

  /// What is taken from `payment`, at most the limit and the payment itself; not rounded.
  public func amount(
    of payment: Rational, after deadline: CalendarDate, on day: CalendarDate
  ) -> Rational {
    let periods = period.count(after: deadline, on: day, begun: countsBegunPeriods)
    let count = Rational(max(0, periods - freePeriods))
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
