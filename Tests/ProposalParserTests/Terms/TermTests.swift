import ProposalModel
import Testing

@testable import ProposalParser

private func terms(_ text: String) -> [SheetTerm] {
  let proposal = SheetParser.proposal(from: Array(text.utf8))
  return (proposal.terms + proposal.milestones.flatMap(\.terms)).map(\.value)
}

private func first<Value>(_ text: String, _ value: (SheetTerm) -> Value?) -> Value? {
  terms(text).lazy.compactMap(value).first
}

@Suite("One term gives one value, however it is written")
struct TermTests {
  @Test(
    "review days, silence and rounds",
    arguments: [
      "The Client accepts or rejects in writing within 10 business days. Silence counts as "
        + "acceptance. Rejected items are corrected, at most twice.",
      "- **Acceptance:** the client has ten business days to accept; silence is acceptance. Two "
        + "rounds of corrections are included.",
      "| | |\n|---|---|\n| Client | A |\n| Acceptance | 10 business days to accept; silence is "
        + "acceptance; two rounds of corrections |",
    ])
  func acceptance(_ text: String) throws {
    let term = try #require(
      first(text) { if case .acceptance(let term) = $0 { term } else { nil } })
    #expect(term.reviewDays == 10 && term.countsBusinessDays)
    #expect(term.silenceAccepts == true && term.rounds == 2)
  }

  @Test(
    "net days of payment",
    arguments: [
      "Invoices are due net 30.", "Invoices are paid within 30 days of receipt.",
      "Payment: net 30 days from a proper invoice", "Die Rechnung ist innert 30 Tagen zahlbar.",
      "The Committee certifies within 45 days. Payment follows within 30 days of certification.",
    ])
  func payment(_ text: String) throws {
    let term = try #require(first(text) { if case .payment(let term) = $0 { term } else { nil } })
    #expect(term.netDays == 30)
  }

  @Test(
    "the latest day of payment is not the day of certifying",
    arguments: [
      "It is paid by 15 March 2027. If I resign before 31 December 2026, nothing that is open is paid.",
      "It is paid by 15 March 2027. Amounts are still paid if I leave after 31 December 2026.",
      "Certified by the CFO by 31 January 2027, paid by 15 March 2027.",
      "The board certifies by 28 February 2027. Payment is made no later than March 15, 2027.",
      "Payment is made by 15 March 2027, and only if she has not resigned before 1 May 2027.",
    ])
  func latest(_ text: String) throws {
    let term = try #require(first(text) { if case .payment(let term) = $0 { term } else { nil } })
    #expect(term.latest?.value == CalendarDate(year: 2027, month: 3, day: 15))
  }

  @Test(
    "tax on top, inside, or none",
    arguments: [
      ("Fee: £84,500 plus VAT at 20%", 20, false), ("All prices include 19 % VAT.", 19, true),
      ("119.000 EUR einschließlich 19 % Mehrwertsteuer.", 19, true),
      ("Auf jeden Betrag kommen 8.1% MWST.", Rational(81, 10) ?? 0, false),
      ("GST of 5% is added to each payment.", 5, false), ("Sales tax does not apply.", 0, false),
    ])
  func tax(_ text: String, _ rate: Rational, _ isIncluded: Bool) throws {
    let term = try #require(first(text) { if case .tax(let term) = $0 { term } else { nil } })
    #expect(term.rate?.value == rate && term.isIncluded == isIncluded)
  }

  @Test(
    "a deduction for late delivery has a rate, a period and a limit",
    arguments: [
      ("For each full week of delay the Client deducts 1% of the price, up to 8%.", 7, false),
      ("Late delivery: 1% for each week or part of a week, at most 8%.", 7, true),
      ("For every 7 days of delay 1% is deducted, at most 8% of the amount.", 7, false),
      ("Bei verspäteter Leistung werden je Kalendertag 1 % abgezogen, höchstens 8 %.", 1, false),
    ])
  func lateDeduction(_ text: String, _ days: Int, _ begun: Bool) throws {
    let term = try #require(
      first(text) { if case .lateDeduction(let term) = $0 { term } else { nil } })
    #expect(term.rate == .percent(1) && term.limitPercent == 8)
    #expect(term.period == .days(days) && term.countsBegunPeriods == begun)
  }

  @Test func `a limit in money bounds the deduction`() throws {
    let text = "For each week of delay $2,000 is deducted, at most $16,000."
    let term = try #require(
      first(text) { if case .lateDeduction(let term) = $0 { term } else { nil } })
    #expect(term.rate == .amount(2_000) && term.limitAmount == 16_000 && term.limitPercent == nil)
    let due = try #require(CalendarDate(iso: "2027-06-30"))
    let day = try #require(due.adding(days: 70))
    #expect(LateDeduction(term).amount(of: 100_000, after: due, on: day) == 16_000)
  }

  @Test(
    "retainage, and retention that is a measure",
    arguments: [
      ("The Client retains 10% of each payment until handover.", true),
      ("Holdback: 10%, released 60 days after launch", true),
      ("Retention is 10% of each certified amount.", true),
      ("Net revenue retention of 10% is reported.", false),
      ("Customer retention rate: 10%.", false),
    ])
  func retainage(_ text: String, _ isRetainage: Bool) {
    let term = first(text) { if case .retainage(let term) = $0 { term } else { nil } }
    #expect((term?.percent.value == 10) == isRetainage)
  }

  @Test func `an executed change order, an advance, and a discount keep their figures`() {
    let text = """
      Change order CO-1 (roof curb): +$36,000.00, executed 20 January 2026.

      The Owner pays an advance of $42,000.00 on signature.

      If an invoice is paid within ten days, the Client may deduct 2% of it.
      """
    let order = first(text) { if case .changeOrder(let term) = $0 { term } else { nil } }
    #expect(order?.label == "CO-1" && order?.amount.value == 36_000)
    let advance = first(text) { if case .advance(let term) = $0 { term } else { nil } }
    #expect(advance?.amount?.value == 42_000)
    let discount = first(text) {
      if case .earlyPaymentDiscount(let term) = $0 { term } else { nil }
    }
    #expect(discount?.percent.value == 2 && discount?.days == 10)
  }

  @Test(
    "a discovery period ends, has a limit and a fallback",
    arguments: [
      "Effective date: 2 March 2026.\n\n## Discovery\n\nWithin 60 days the target may move by at "
        + "most 15%. If nothing is agreed, the terms above are final.",
      "## Discovery period\n\nTargets are reviewed within 60 days of 2 March 2026, by 1 May 2026.\n"
        + "\n- The target may move by at most 15%.\n- If nothing is agreed, the terms become final.",
    ])
  func discovery(_ text: String) throws {
    let term = try #require(first(text) { if case .discovery(let term) = $0 { term } else { nil } })
    #expect(term.days == 60 && term.limit == 15 && term.fallback != nil)
    #expect(term.end == CalendarDate(year: 2026, month: 5, day: 1))
  }

  @Test func `an escalation says how the target follows the figure`() throws {
    let text = """
      ## Escalation

      If the growth forecast, 8% at January 2026, is revised by more than 2 percentage points, the
      target becomes 40 x (1 + new forecast) / (1 + 8%), rounded to a whole number, within 20%.
      """
    let term = try #require(
      first(text) { if case .escalation(let term) = $0 { term } else { nil } })
    #expect(term.formula == .levelRatio && term.base == 8 && term.trigger == 2)
    #expect(term.limit == 20 && term.increment == 1)
  }
}
