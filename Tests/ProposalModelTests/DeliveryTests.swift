import ProposalModel
import Testing

@Suite struct DeliveryTests {
  private static func day(_ iso: String) -> CalendarDate {
    guard let day = CalendarDate(iso: iso) else { fatalError("\(iso) is no day") }
    return day
  }

  private static var words: Prose {
    .empty(at: SourceRange(source: .sheet, start: 0, end: 0))
  }

  private static func payment(
    net days: Int?, business: Bool = false, rate: Rational? = nil
  ) -> PaymentTerm {
    var term = PaymentTerm(text: words)
    term.netDays = days
    term.countsBusinessDays = business
    term.lateRate = rate
    return term
  }

  private static let payable = Money(Rational(10_000), .euro)

  private static func standing(
    _ delivery: Delivery, _ payment: PaymentTerm?, on day: String,
    acceptance: AcceptanceTerm? = nil
  ) -> DeliveryStanding {
    DeliveryStanding(
      delivery, payable: payable, payment: payment, acceptance: acceptance, on: Self.day(day))
  }

  @Test func `payment is due so many days after the invoice`() {
    var delivery = Delivery()
    delivery.accepted = Self.day("2027-03-01")
    delivery.invoiced = Self.day("2027-03-05")
    let standing = Self.standing(delivery, Self.payment(net: 30), on: "2027-03-20")
    #expect(standing.step == .invoiced)
    #expect(standing.due == Self.day("2027-04-04"))
    #expect(standing.assumption == nil && standing.daysLate == 0)
    #expect(standing.outstanding == Self.payable)
  }

  @Test func `without an invoice the date says what it assumes`() {
    var delivery = Delivery()
    delivery.accepted = Self.day("2027-03-01")
    let standing = Self.standing(delivery, Self.payment(net: 30), on: "2027-03-20")
    #expect(standing.due == Self.day("2027-03-31"))
    #expect(standing.assumption == "no invoice is reported")
  }

  @Test func `business days know weekends only, and say so`() {
    var delivery = Delivery()
    delivery.invoiced = Self.day("2027-03-05")
    let standing = Self.standing(
      delivery, Self.payment(net: 5, business: true), on: "2027-03-06")
    #expect(standing.due == Self.day("2027-03-12"))
    #expect(standing.countsWeekendsOnly)
  }

  @Test func `interest runs from the due date to the payment`() {
    var delivery = Delivery()
    delivery.invoiced = Self.day("2027-01-01")
    delivery.paid = Self.day("2027-03-05")
    let standing = Self.standing(delivery, Self.payment(net: 30, rate: 9), on: "2027-06-01")
    #expect(standing.daysLate == 33)
    // 10,000 x 9% x 33 / 365 = 81.369…
    #expect(standing.interest?.decimalText == "81.37")
    #expect(standing.outstanding?.decimalText == "0.00")
    #expect(standing.step == .paid)
  }

  @Test func `a part payment leaves the rest outstanding`() {
    var delivery = Delivery()
    delivery.invoiced = Self.day("2027-01-01")
    delivery.paid = Self.day("2027-01-20")
    delivery.paidAmount = Money(Rational(4_000), .euro)
    let standing = Self.standing(delivery, Self.payment(net: 30), on: "2027-02-01")
    #expect(standing.outstanding?.decimalText == "6000.00")
  }

  @Test func `a payment in another currency settles nothing`() {
    var delivery = Delivery()
    delivery.paid = Self.day("2027-01-20")
    delivery.paidAmount = Money(Rational(4_000), .usDollar)
    #expect(Self.standing(delivery, nil, on: "2027-02-01").outstanding == nil)
  }

  @Test func `a rejection holds until a later delivery`() {
    var delivery = Delivery()
    delivery.delivered = Self.day("2027-01-05")
    delivery.rejected = Self.day("2027-01-10")
    #expect(Self.standing(delivery, nil, on: "2027-02-01").step == .rejected)
    delivery.delivered = Self.day("2027-01-12")
    #expect(Self.standing(delivery, nil, on: "2027-02-01").step == .delivered)
  }

  @Test func `silence accepts where the sheet says so, and the date says that it assumes it`() {
    var delivery = Delivery()
    delivery.delivered = Self.day("2027-01-05")
    var acceptance = AcceptanceTerm(text: Self.words)
    acceptance.reviewDays = 10
    acceptance.silenceAccepts = true
    let standing = Self.standing(
      delivery, Self.payment(net: 30), on: "2027-02-01", acceptance: acceptance)
    #expect(standing.step == .accepted)
    #expect(standing.due == Self.day("2027-02-14"))
    #expect(standing.assumption == "silence counts as acceptance")
  }
}
