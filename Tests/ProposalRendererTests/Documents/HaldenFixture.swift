@testable import ProposalModel

/// A bonus proposal of two milestones with everything the first page can show.
enum HaldenFixture {
  static func make() -> (Proposal, PayoutReport) {
    var sheet = SheetFixture()
    addText(to: &sheet)
    let goals = addMilestones(to: &sheet)
    addTerms(to: &sheet)
    sheet.edit { $0.milestones = goals }
    addFields(to: &sheet)
    return (sheet.proposal, report)
  }

  private static func addText(to sheet: inout SheetFixture) {
    sheet.add(.heading(level: 1), "Milestone bonus proposal: Chief Revenue Officer")
    sheet.add(
      .paragraph,
      sheet.prose([
        ("Proposed by ", []), ("Priya Raman", .strong),
        (" to the Compensation Committee of Halden Software, Inc.", []),
      ]))
    sheet.add(.heading(level: 2), "Business case")
    sheet.add(
      .paragraph,
      "Salary for this role is at the top of the band. A milestone bonus rewards results without adding fixed cost."
    )
    sheet.add(
      .item(marker: "-"), "Value created: $5,760,000 gross margin, finance model v7.", list: 1)
    sheet.add(.item(marker: "-"), "If no tier is reached, nothing is paid.", list: 1)
  }

  private static func addMilestones(to sheet: inout SheetFixture) -> [Milestone] {
    let place = sheet.add(.heading(level: 2), "Milestone 1: Meridian revenue ladder", milestone: 0)
    sheet.add(
      .paragraph, "Recognised net revenue from Meridian subscriptions in 2026:", milestone: 0)
    for tier in ["$5 million → $50,000", "$8 million → $75,000", "$10 million → $100,000"] {
      sheet.add(.item(marker: "-"), tier, list: 1, milestone: 0)
    }
    sheet.add(.paragraph, "Only the highest tier reached is paid.", milestone: 0)
    let second = sheet.add(.heading(level: 2), "Milestone 2: Strategic accounts", milestone: 1)
    sheet.add(
      .paragraph, "$15,000 per customer, capped at four customers ($60,000).", milestone: 1)
    var ladder = Milestone(
      id: "1", name: sheet.prose("Meridian revenue ladder"), place: place,
      payout: payout(ladderTerms))
    ladder.measure = Measure(
      name: sheet.prose("Recognised net revenue"), unit: .money(.usDollar))
    ladder.deadline = sheet.located(Deadline(date: day(2026, 12, 31), basis: .stated))
    var accounts = Milestone(
      id: "2", name: sheet.prose("Strategic accounts"), place: second,
      payout: payout(.perUnit(PerUnit(amount: Rational(15_000), cap: Rational(60_000)))))
    accounts.measure = Measure(name: sheet.prose("New customers"), unit: .count("customers"))
    accounts.deadline = sheet.located(
      Deadline(
        date: day(2026, 12, 31),
        basis: .computed(anchor: CalendarDate(year: 2026, month: 1, day: 1)!)))
    return [ladder, accounts]
  }

  private static var ladderTerms: PayoutTerms {
    let tiers = [(5, 50_000), (8, 75_000), (10, 100_000)].map { level, pays in
      Tier(level: Level(Rational(level * 1_000_000)), pays: Rational(pays))
    }
    return .tiers(tiers, rule: .highest, direction: .higherIsBetter)
  }

  private static func payout(_ terms: PayoutTerms) -> MilestonePayout {
    MilestonePayout(
      state: .settled(PayoutPlan(terms: terms)), currency: .usDollar, places: [])
  }

  private static func addTerms(to sheet: inout SheetFixture) {
    sheet.add(.heading(level: 2), "Totals")
    sheet.add(
      table: [
        ["", "Milestone 1", "Milestone 2", "Total"],
        ["Middle tier and two accounts", "$75,000", "$30,000", "$105,000"],
        ["Maximum", "$100,000", "$60,000", "$160,000"],
      ], [.none, .right, .right, .right])
    sheet.add(.heading(level: 2), "Measurement and payment")
    sheet.add(.item(marker: "1."), "Certified by the CFO by 28 February 2027.", list: 1)
    sheet.add(.item(marker: "2."), "Paid no later than 15 March 2027.", list: 1)
    sheet.add(.item(marker: "a)"), "by bank transfer, and", list: 2)
    sheet.add(.item(marker: "b)"), "in one sum.", list: 2)
    sheet.add(
      .paragraph,
      sheet.prose([("The first draft said ", []), ("$200,000", .struck), (" in all.", [])]))
    sheet.add(.heading(level: 2), "Private notes", audience: .owner)
    sheet.add(.paragraph, "Walk-away figure: canary $90,000.", audience: .owner)
  }

  private static func addFields(to sheet: inout SheetFixture) {
    let nothing = sheet.prose("if no tier is reached, nothing is paid.")
    var payment = PaymentTerm(text: sheet.prose("Paid no later than 15 March 2027."))
    payment.latest = sheet.located(day(2027, 3, 15)!)
    let names = [
      "Priya Raman", "Halden Software, Inc.", "Chief Revenue Officer", "Compensation Committee",
      "3",
    ]
    .map { sheet.prose($0) }
    let (empty, title) = (
      sheet.located(0), sheet.prose("Milestone bonus proposal: Chief Revenue Officer")
    )
    let paid = payment
    sheet.edit { proposal in
      proposal.title = title
      proposal.stage = empty.map { _ in .proposed }
      proposal.version = names[4]
      proposal.currency = empty.map { _ in .usDollar }
      proposal.payees = [Payee(name: names[0])]
      proposal.payer = names[1]
      proposal.role = names[2]
      proposal.approver = names[3]
      proposal.effectiveDate = empty.map { _ in day(2026, 1, 1)! }
      proposal.period = empty.map { _ in DateSpan(start: day(2026, 1, 1)!, end: day(2026, 12, 31)!)!
      }
      proposal.baseSalary = empty.map { _ in dollars(310_000) }
      proposal.salaryBand = empty.map { _ in [dollars(250_000), dollars(315_000)] }
      proposal.valueCreated = empty.map { _ in dollars(5_760_000) }
      proposal.terms = [
        empty.map { _ in .payment(paid) },
        empty.map { _ in .riskSharing(.nothingOnMiss(nothing)) },
      ]
    }
  }

  static func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate? {
    CalendarDate(year: year, month: month, day: day)
  }

  private static func dollars(_ amount: Int) -> Money { Money(Rational(amount), .usDollar) }

  private static var report: PayoutReport {
    var report = PayoutReport.empty(.usDollar)
    report.milestones = [
      .range(
        "1", "tiers-highest", .dollars(0), .notStated, .dollars(100_000),
        steps: ["level reached 10,000,000; highest tier 10,000,000; 100,000.00"]),
      .range("2", "per-unit", .dollars(0), .notStated, .dollars(60_000)),
    ]
    report.minimum = .dollars(0)
    report.maximum = .dollars(160_000)
    return report
  }
}
