import ProposalModel
import Testing

/// Rows, prices and kept shares of a contract that say more than an amount.
@Suite struct RowDoubtTests {
  @Test(arguments: [
    "| 2 | Intake | £54,000 (waived) |", "| 2 | Intake | no charge (normally £54,000) |",
    "| 2 | Intake | 120 h @ £450 |", "| 2 | Intake | remainder of £180,000 |",
    "| 2 | Intake | NTE £54,000 |", "| 2 | Intake | £54,000 maximum |",
    "| | Retention 5% | £4,500 |", "| 2b | Training (included in 1) | £10,000 |",
    "| 3 | Late delivery penalty | £10,000 |", "| CO-1 | Change, replaces milestone 1 | £60,000 |",
    "| 1 | Prototype (revised) | £60,000 |", "| | Amount due to date | £36,000 |",
    "| | Previously paid | £36,000 |", "| 3 | Credit note | £3,000 |",
    "| 3 | Hosting, payable by the contractor | £6,000 |", "| | Maximum payable | £85,000 |",
    "| | Retention released 12 months after handover | £4,500 |",
  ])
  func `such a row leaves the total open`(_ row: String) {
    #expect(report(row, "").maximum.said == nil)
  }

  @Test(arguments: [
    "Release of the beta version", "Credit scoring module", "Refund workflow", "Retention campaign",
    "Portal replaces the old site", "Bank guarantee delivered", "Maximum load test",
  ])
  func `a deliverable of that name is paid`(_ name: String) {
    #expect(report("| 2 | \(name) | £54,000 |", "").maximum.said == "90000.00")
  }

  @Test(arguments: [
    "Price: £90,000 less 5% discount.", "Price: £90,000 per site, two sites.",
    "Price: up to £90,000.", "Price: £7,500 a month for 12 months.", "Price: 600 hours at £150.",
  ])
  func `shares of a qualified price are open`(_ price: String) {
    let text = """
      # Site

      Client: Corran Foods. Agency: Blue Fig Ltd. \(price)

      | Milestone | Payment |
      |---|---:|
      | Kick-off | 30% |
      | Site live | 70% |
      """
    #expect(PayoutReport(of: Construction("", text, nil).proposal).maximum.said == nil)
  }

  @Test(arguments: [
    "The client retains 5% of each payment, but not more than £3,000 in total.",
    "The client retains 5% of each payment until £2,000 has been retained.",
    "Retention of 10% applies to the first £50,000 only.",
    "Retention is 10% of milestone 1 and 5% of milestone 2.",
    "A 10% retention applies to every payment except milestone 1.",
    "Retention of 10% was waived by the client.", "Retention is not 10% but 5%.",
    "Retention: 10% of each invoice above £40,000.", "The client may retain up to 10%.",
    "Retention: 10% of each payment. The contractor has replaced the retention by a bond.",
  ])
  func `what is kept back in words not understood is not settled`(_ words: String) {
    let row = "| 2 | Intake | £54,000 |"
    #expect(report(row, words, met: true).milestones.first?.retained == .notSettled)
  }

  @Test(arguments: [
    "The client retains 5% of each payment, calculated after any reduction, until handover.",
    "Retention: 5% of each payment (£4,500 in all), paid 30 days after handover.",
    "Five per cent of every payment is retained. Half is released at handover, the rest a year later.",
    "The client holds back 5% of each payment. Nothing is held back from the early bonus.",
    "20% VAT goes on top of the payments, before retention. 5% of every payment is kept back.",
    "5% of every payment, milestone 2 included, is kept back. One half is released at handover.",
  ])
  func `a plain share is kept back`(_ words: String) {
    let row = "| 2 | Intake | £54,000 |"
    let kept = report(row, words, met: true).milestones.first?.retained
    #expect(kept?.said == "1800.00")
  }

  @Test(arguments: [
    "half if later than 31 March 2026", "plus €5,000 if by 1 March 2026", "to be confirmed",
    "-€200 per day", "waived if the site is closed",
  ])
  func `a remark beside a row leaves it open`(_ remark: String) {
    let table = { (remark: String) in
      "# Site\n\nClient: Corran Foods. Agency: Blue Fig Ltd. Currency: EUR.\n\n| Milestone | Amount | Remarks |\n|---|---:|---|\n| Permit | €30,000.00 | \(remark) |\n| Handover | €60,000.00 | |\n"
    }
    let report = { PayoutReport(of: Construction("", table($0), nil).proposal) }
    #expect(report(remark).maximum.said == nil)
    #expect(report("permit in hand").maximum.said == "90000.00")
  }

  @Test(arguments: [
    "Liquidated damages of $5,000 are deducted from this application.",
    "Backcharge for clean-up: $2,000.", "Retainage of $8,000 is released with this application.",
    "Half the retainage is released with this application.",
    "Previous certificates: No. 1 $70,000, No. 2 $100,000.",
  ])
  func `an application that says more than its sums is not settled`(_ words: String) {
    #expect(application(words).schedule == nil)
  }

  @Test func `what leaves a share or an application open is told with its words`() {
    let kept = "The client retains 5% of each payment, but not more than £3,000 in total."
    let open = proposal("| 2 | Intake | £54,000 |", kept).issues.map(\.value)
    #expect(open.contains(.unread(words: kept, .retention)))
  }

  @Test func `an application of plain sums is settled`() {
    let plain = application("Materials stored on site: $30,000.")
    #expect(plain.schedule?.due.amount == 100_000)
  }

  @Test func `a part of a contract whose payment is not understood leaves the total open`() {
    for payment in ["€50,000 + 19% VAT", "TBC", "€50,000, less the advance"] {
      let text = """
        # Agreement

        Client: Northwind. Contractor: Adler GmbH.

        ## Deliverable 1: Report

        - Payment: €20,000
        - Due: 2 March 2026

        ## Deliverable 2: Survey

        - Payment: \(payment)
        - Due: 1 June 2026
        """
      #expect(PayoutReport(of: Construction("", text, nil).proposal).maximum.said == nil)
    }
  }

  private func application(_ words: String) -> PayoutReport {
    let text = """
      # Application No. 3

      Owner: Tidewater. Contractor: Bellhaven. Contract sum: $600,000.00.

      | Line | Description | Scheduled value | % complete | Completed to date |
      |---|---|---:|---:|---:|
      | 1 | Mobilization | $50,000.00 | 100% | $50,000.00 |
      | 2 | Foundations | $150,000.00 | 80% | $120,000.00 |
      | 3 | Steel | $400,000.00 | 25% | $100,000.00 |

      Retainage is 10% of completed work and stored materials. Previous certificates: $170,000.00. \(words)
      """
    return PayoutReport(of: Construction("", text, nil).proposal)
  }

  private func report(_ row: String, _ words: String, met: Bool = false) -> PayoutReport {
    var facts = SheetFacts()
    if met { facts.actuals[SheetFacts.Key(milestone: "1")] = .met }
    return PayoutReport(of: proposal(row, words), facts: facts)
  }

  private func proposal(_ row: String, _ words: String) -> Proposal {
    let text = """
      # Portal

      Client: Fenwick. Contractor: Orchard Ltd.

      | # | Deliverable | Amount |
      |---|---|---:|
      | 1 | Prototype | £36,000 |
      \(row)

      Invoice on acceptance, net 30 days. \(words)
      """
    return Construction("", text, nil).proposal
  }
}
