/// What happened to a deliverable, from delivery to payment, as reported.
public struct Delivery: Sendable, Hashable {
  public var delivered: CalendarDate?
  /// The last rejection; a later delivery or acceptance cures it.
  public var rejected: CalendarDate?
  public var accepted: CalendarDate?
  public var invoiced: CalendarDate?
  public var paid: CalendarDate?
  /// What was paid; with a day of payment and no amount, all of it.
  public var paidAmount: Money?

  /// Nothing is known.
  public init() {}

  /// Whether nothing is known.
  public var isEmpty: Bool { self == Delivery() }
}

/// Where a delivery stands on a day: what is due, when, how late it is, and what that costs.
public struct DeliveryStanding: Sendable, Hashable {
  /// How far it has come.
  public enum Step: String, Sendable, Hashable {
    case pending, delivered, rejected, accepted, invoiced, paid
  }

  public let step: Step
  /// The last day of payment, where it follows from what is reported.
  public private(set) var due: CalendarDate?
  /// Whether the days to pay are business days, of which only weekends are known.
  public private(set) var countsWeekendsOnly = false
  /// What the due date rests on beside the words: "no invoice is reported".
  public private(set) var assumption: String?
  /// What is still to be paid; `nil` where the amount is not settled.
  public let outstanding: Money?
  /// Days past the due date, to the payment or to the day asked for; 0 in time.
  public private(set) var daysLate = 0
  /// Interest on what is or was late, simple, 365 days a year; `nil` where the sheet states no rate.
  public private(set) var interest: Money?

  /// The standing of a delivery on a day.
  ///
  /// - Parameters:
  ///   - delivery: what is reported.
  ///   - payable: what the milestone pays, where that is settled.
  ///   - payment: the sheet's terms of payment.
  ///   - acceptance: the sheet's terms of acceptance.
  ///   - day: the day asked for.
  public init(
    _ delivery: Delivery, payable: Money?, payment: PaymentTerm?, acceptance: AcceptanceTerm?,
    on day: CalendarDate
  ) {
    let silent = Self.silentAcceptance(delivery, acceptance, on: day)
    step = Self.step(delivery, isSilentlyAccepted: silent != nil)
    outstanding = Self.outstanding(delivery, payable)
    let start = delivery.invoiced ?? delivery.accepted ?? silent
    if let start { setDue(from: start, payment) } else { due = payment?.latest?.value }
    if due != nil, delivery.invoiced == nil, start != nil {
      assumption = silent == nil ? "no invoice is reported" : "silence counts as acceptance"
    }
    setLateness(to: delivery.paid ?? day, payable, payment)
  }

  private mutating func setDue(from start: CalendarDate, _ payment: PaymentTerm?) {
    guard let days = payment?.netDays else {
      due = payment?.latest?.value
      return
    }
    countsWeekendsOnly = payment?.countsBusinessDays == true
    due = countsWeekendsOnly ? start.adding(businessDays: days) : start.adding(days: days)
  }

  private mutating func setLateness(
    to day: CalendarDate, _ payable: Money?, _ payment: PaymentTerm?
  ) {
    guard let due, step != .rejected, due < day else { return }
    daysLate = due.days(until: day)
    guard let payable, let rate = payment?.lateRate,
      let late = LateInterest(
        amount: payable.amount, daysLate: Rational(daysLate), ratePercent: rate,
        dayCount: Rational(365))
    else { return }
    interest = Money(late.interest, payable.currency).rounded()
  }

  private static func step(_ delivery: Delivery, isSilentlyAccepted: Bool) -> Step {
    if delivery.paid != nil { return .paid }
    if delivery.invoiced != nil { return .invoiced }
    if delivery.accepted != nil || isSilentlyAccepted { return .accepted }
    guard let delivered = delivery.delivered else {
      return delivery.rejected == nil ? .pending : .rejected
    }
    return delivery.rejected.map { $0 >= delivered } == true ? .rejected : .delivered
  }

  private static func outstanding(_ delivery: Delivery, _ payable: Money?) -> Money? {
    guard let payable else { return nil }
    if let paid = delivery.paidAmount {
      return paid.currency == payable.currency
        ? Money(payable.amount - paid.amount, payable.currency) : nil
    }
    return delivery.paid == nil ? payable : Money(.zero, payable.currency)
  }

  /// The day silence turned into acceptance, where the sheet says that it does.
  private static func silentAcceptance(
    _ delivery: Delivery, _ acceptance: AcceptanceTerm?, on day: CalendarDate
  ) -> CalendarDate? {
    guard delivery.accepted == nil, delivery.rejected == nil, let delivered = delivery.delivered,
      let acceptance, acceptance.silenceAccepts == true, let days = acceptance.reviewDays,
      let end = acceptance.countsBusinessDays
        ? delivered.adding(businessDays: days) : delivered.adding(days: days)
    else { return nil }
    return end < day ? end : nil
  }
}
