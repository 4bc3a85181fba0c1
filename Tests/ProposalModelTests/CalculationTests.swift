import ProposalModel
import Testing

@Suite struct CalculationTests {
  @Test(arguments: [(6, false, "0"), (7, false, "10"), (8, true, "20"), (70, false, "80")])
  func `a deduction counts full or begun periods, up to its limit`(
    days: Int, begun: Bool, taken: String
  ) throws {
    let deduction = LateDeduction(
      rate: .percent(1), period: .days(7), countsBegunPeriods: begun, limitPercent: 8)
    let due = try #require(CalendarDate(iso: "2027-06-30"))
    let day = try #require(due.adding(days: days))
    #expect(deduction.amount(of: 1_000, after: due, on: day) == Rational(text: taken))
  }

  @Test(arguments: [(5, "0"), (6, "5"), (14, "45"), (90, "100")])
  func `days that cost nothing are counted first`(days: Int, taken: String) throws {
    var deduction = LateDeduction(
      rate: .percent(Rational(1, 2) ?? .one), period: .days(1), countsBegunPeriods: false,
      limitPercent: 10)
    deduction.freePeriods = 5
    let due = try #require(CalendarDate(iso: "2027-06-30"))
    let day = try #require(due.adding(days: days))
    #expect(deduction.amount(of: 1_000, after: due, on: day) == Rational(text: taken))
  }

  @Test(
    "a month is full on the same day of the next one, or on its last day",
    arguments: [
      ("2027-06-30", "2027-07-29", 0, 1), ("2027-06-30", "2027-07-30", 1, 1),
      ("2027-06-30", "2027-07-31", 1, 2), ("2027-01-31", "2027-02-27", 0, 1),
      ("2027-01-31", "2027-02-28", 1, 1), ("2027-01-31", "2027-03-30", 1, 2),
      ("2027-01-31", "2027-03-31", 2, 2), ("2027-11-15", "2028-02-14", 2, 3),
      ("2027-06-30", "2027-06-30", 0, 0), ("2027-06-30", "2026-01-01", 0, 0),
    ])
  func months(_ due: String, _ day: String, _ full: Int, _ begun: Int) throws {
    let (due, day) = (try #require(CalendarDate(iso: due)), try #require(CalendarDate(iso: day)))
    #expect(LatePeriod.months(1).count(after: due, on: day, begun: false) == full)
    #expect(LatePeriod.months(1).count(after: due, on: day, begun: true) == begun)
  }

  @Test func `a deduction never exceeds the payment`() throws {
    let deduction = LateDeduction(
      rate: .amount(400), period: .days(1), countsBegunPeriods: true, limitPercent: 500)
    let due = try #require(CalendarDate(iso: "2027-06-30"))
    let last = try #require(CalendarDate(iso: "9999-12-31"))
    #expect(deduction.amount(of: 1_000, after: due, on: last) == 1_000)
    #expect(deduction.amount(of: 1_000, after: last, on: due) == 0)
  }

  private static func amount(_ deduction: LateDeduction, daysLate days: Int) throws -> Rational {
    let due = try #require(CalendarDate(iso: "2027-06-30"))
    return deduction.amount(of: 1_000, after: due, on: try #require(due.adding(days: days)))
  }

  @Test(arguments: [(90, 80), (30, 30), (80, 80)])
  func `of two limits of a deduction the smaller counts`(limit: Int, taken: Int) throws {
    let deduction = LateDeduction(
      rate: .percent(1), period: .days(7), countsBegunPeriods: false, limitPercent: 8,
      limitAmount: Rational(limit))
    #expect(try Self.amount(deduction, daysLate: 700) == Rational(taken))
  }

  @Test func `a limit beyond the payment takes no more than the payment`() throws {
    let deduction = LateDeduction(
      rate: .amount(400), period: .days(1), countsBegunPeriods: true, limitAmount: 5_000)
    #expect(try Self.amount(deduction, daysLate: 30) == 1_000)
  }

  @Test func `released retainage is due with the rest`() {
    var certificate = ProgressCertificate(
      lines: [.init(scheduled: 10_000, percentComplete: 50)], stored: 1_000, retainagePercent: 10,
      previousCertificates: 2_000)
    #expect(certificate.retained == 600 && certificate.due == 3_400)
    certificate.isRetainageReleased = true
    #expect(certificate.retained == 0 && certificate.due == 4_000)
  }

  @Test func `a discount is for payment in time`() {
    let discount = EarlyPaymentDiscount(percent: 2, days: 10)
    #expect(discount.amount(of: 14_400, paidWithinDays: 10) == 288)
    #expect(discount.amount(of: 14_400, paidWithinDays: 11) == 0)
  }

  @Test func `a displayed figure stands for what rounds to it`() throws {
    let shown = try #require(DisplayInterval(text: "93.33"))
    #expect(shown.contains(try #require(Rational(280, 3))))
    #expect(!shown.contains(93) && DisplayInterval(text: "280/3") == nil)
    let product = shown * DisplayInterval(2, decimals: 0)
    #expect(
      product.lower == Rational(text: "139.9875") && product.upper == Rational(text: "233.3375"))
    #expect((shown + shown).contains(Rational(text: "186.67") ?? 0))
    #expect(DisplayInterval(1, unit: 1).overlaps(DisplayInterval(2, unit: 1)))
  }

  /// AUB printed 16.67, 13.33 and 93.33 for thirds: the stated sum lies inside what they may mean.
  @Test func `a stated result that lies inside the displayed inputs is within rounding`() throws {
    let score =
      DisplayInterval(70, 70) * DisplayInterval(100, 100)
      + (try #require(DisplayInterval(text: "16.67"))) * DisplayInterval(90, 90)
      + (try #require(DisplayInterval(text: "13.33")))
      * (try #require(DisplayInterval(text: "93.33")))
    let paid = score * DisplayInterval(1_125_000, 1_125_000)
    #expect(paid.contains(1_096_250 * 10_000) && !paid.contains(1_098_000 * 10_000))
  }

  @Test func `tax on top and included agree`() throws {
    let net = Money(100_000, .euro)
    let onTop = try #require(TaxAmounts(net, rate: 19, isIncluded: false))
    #expect(TaxAmounts(onTop.gross, rate: 19, isIncluded: true) == onTop)
    #expect(TaxBreakdown([net, Money(1, .yen)], rate: 19, isIncluded: false) == nil)
  }

  @Test func `a base of zero gives no result`() {
    #expect(Escalation(.growthRatio, base: 0, new: 5).result(target: 10) == nil)
    #expect(IndexedShare(price: 1, share: 1, base: 0, new: 1, ratioDecimals: 4) == nil)
    #expect(GrossUp(net: 1, taxPercent: 100) == nil)
    #expect(EquitySettlement(amount: 1, percent: 1, price: 0, rounding: .floor) == nil)
    #expect(LateInterest(amount: 1, daysLate: 1, ratePercent: 1, dayCount: 0) == nil)
    #expect(PercentConversion(percentOfTarget: 1).ofMaximum(0) == nil)
  }
}
