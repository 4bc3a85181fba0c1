/// The figures of a proposal's front page, beside the totals of its report (domain-model 11, 16).
///
/// Each is there only where the sheet states what it is computed from; ratios are exact.
public struct AskFigures: Sendable {
  /// Money that leaves the payer in one fiscal year.
  public struct YearlyCash: Sendable, Hashable {
    /// The year by its name; `nil` for what has no settled date.
    public var fiscalYear: Int?
    /// Whether one of its dates counts from an anchor that the words do not name.
    public var isAssumed: Bool
    public var target: Amount
    public var maximum: Amount
  }

  /// The ask as a fraction of the value created.
  public struct ShareOfValue: Sendable, Hashable {
    public var target: Rational?
    public var maximum: Rational?
  }

  /// What a permanent raise of the same yearly amount would cost over the same years.
  public struct PermanentRaise: Sendable, Hashable {
    /// Whole years of the performance period.
    public var years: Int
    /// The target amount, paid as salary in each of these years.
    public var cost: Money
  }

  /// In order of time, what has no date last; empty where the parts do not make the totals.
  public var cashByYear: [YearlyCash] = []
  public var shareOfValue: ShareOfValue?
  /// The top of the salary band less the salary; below zero for a salary above the band.
  public var bandHeadroom: Money?
  public var permanentRaise: PermanentRaise?
  /// Target / (salary + target): the part of a year's pay that hangs on results.
  public var shareAtRisk: Rational?

  /// The figures of a sheet; `shows` leaves out what was read from places others may not see.
  public init(
    of proposal: Proposal, report: PayoutReport,
    shows: @escaping (SourceRange) -> Bool = { _ in true }
  ) {
    let sheet = ShownSheet(proposal: proposal, report: report, shows: shows)
    cashByYear = sheet.cashByYear
    shareOfValue = sheet.shareOfValue
    bandHeadroom = sheet.bandHeadroom
    permanentRaise = sheet.permanentRaise
    shareAtRisk = sheet.shareAtRisk
  }
}

/// A sheet as far as a reader may see it.
private struct ShownSheet {
  let proposal: Proposal
  let report: PayoutReport
  let shows: (SourceRange) -> Bool

  private func shown<Value>(_ value: Located<Value>?) -> Value? {
    value.flatMap { shows($0.place) ? $0.value : nil }
  }

  // MARK: Ratios

  var shareOfValue: AskFigures.ShareOfValue? {
    guard let created = shown(proposal.valueCreated), !created.amount.isZero else { return nil }
    return AskFigures.ShareOfValue(
      target: report.target.share(of: created), maximum: report.maximum.share(of: created))
  }

  var bandHeadroom: Money? {
    guard let salary = shown(proposal.baseSalary), let band = shown(proposal.salaryBand),
      let top = band.max(by: { $0.amount < $1.amount }), top.currency == salary.currency
    else { return nil }
    return Money(top.amount - salary.amount, top.currency)
  }

  var permanentRaise: AskFigures.PermanentRaise? {
    guard shown(proposal.baseSalary) != nil, let target = report.target.money,
      let years = shown(proposal.period)?.wholeYears
    else { return nil }
    return AskFigures.PermanentRaise(
      years: years, cost: Money(target.amount * Rational(years), target.currency))
  }

  var shareAtRisk: Rational? {
    guard let salary = shown(proposal.baseSalary), let target = report.target.money,
      target.currency == salary.currency
    else { return nil }
    return target.amount.dividing(by: salary.amount + target.amount)
  }

  // MARK: Cash

  /// Empty where no milestone has a date, or where the milestones do not add up to the totals.
  var cashByYear: [AskFigures.YearlyCash] {
    guard Amount.sum(report.milestones.map(\.target)) == report.target,
      Amount.sum(report.milestones.map(\.maximum)) == report.maximum
    else { return [] }
    let calendar = shown(proposal.fiscalCalendar) ?? .calendarYear
    let payments = zip(proposal.milestones, report.milestones).map { milestone, report in
      let (date, isAssumed) = payday(of: milestone)
      return AskFigures.YearlyCash(
        fiscalYear: date.map(calendar.year(containing:)), isAssumed: isAssumed,
        target: report.target, maximum: report.maximum)
    }
    guard payments.contains(where: { $0.fiscalYear != nil }) else { return [] }
    return Self.byYear(payments)
  }

  /// The latest day of payment the milestone or the sheet names, else the deadline.
  private func payday(of milestone: Milestone) -> (date: CalendarDate?, isAssumed: Bool) {
    for term in milestone.terms + proposal.terms where shows(term.place) {
      if case .payment(let payment) = term.value, let latest = shown(payment.latest) {
        return (latest, false)
      }
    }
    let deadline = shown(milestone.deadline)
    return (deadline?.date, deadline?.date != nil && deadline?.isAssumed == true)
  }

  private static func byYear(_ payments: [AskFigures.YearlyCash]) -> [AskFigures.YearlyCash] {
    let years = Dictionary(grouping: payments, by: \.fiscalYear)
    return years.sorted { ($0.key ?? .max) < ($1.key ?? .max) }.map { year, payments in
      AskFigures.YearlyCash(
        fiscalYear: year, isAssumed: payments.contains(where: \.isAssumed),
        target: Amount.sum(payments.map(\.target)), maximum: Amount.sum(payments.map(\.maximum)))
    }
  }
}

extension Amount {
  /// The amount as a fraction of another of the same currency.
  fileprivate func share(of whole: Money) -> Rational? {
    guard let money, money.currency == whole.currency else { return nil }
    return money.amount.dividing(by: whole.amount)
  }
}

extension DateSpan {
  /// How many years the span is, where it is whole years.
  fileprivate var wholeYears: Int? {
    guard let next = end.adding(days: 1) else { return nil }
    let years = next.year - start.year
    return years > 0 && start.adding(years: years) == next ? years : nil
  }
}
