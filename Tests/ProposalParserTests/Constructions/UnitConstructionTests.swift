import ProposalModel
import Testing

/// Amounts for units, steps and pairs, and the words that bound them.
@Suite struct UnitConstructionTests {
  @Test(arguments: [
    ("$2,000 for each full 0.1 percentage point above 99.2%, up to $12,000.", "12000.00"),
    (
      "$2,000 for every full percentage point by which the rate exceeds 92%, capped at $12,000.",
      "12000.00"
    ),
    ("$2,000 for each full 10 basis points above 99.2%, up to $12,000.", "12000.00"),
    ("$1,500 for each full day of lead, up to 14 days ($21,000).", "21000.00"),
    ("$1,000 for each full week saved, at most $8,000.", "8000.00"),
  ])
  func `whole steps are paid`(_ words: String, _ most: String) {
    #expect(report(words).maximum.said == most)
  }

  @Test func `steps of a percentage are measured in percent`() {
    let words = "$2,000 for each full 0.1 percentage point by which accuracy exceeds 99.2%."
    #expect(proposal(words).milestones[0].measure?.unit == .percent)
  }

  @Test(arguments: [
    "$2,000 for each 0.1 percentage point above 99.2%, up to $12,000.",
    "$2,000 for each full 0.1 percentage point below 3%, up to $12,000.",
    "$1,000 for each full percentage point saved, at most $8,000.",
  ])
  func `steps that may be paid in part are left open`(_ words: String) {
    #expect(report(words).maximum.said == nil)
  }

  @Test(arguments: [("20", "0.00"), ("25", "10000.00"), ("60", "50000.00")])
  func `a number in front of the bound is where the price starts`(_ actual: String, _ pays: String)
  {
    let words = "$2,000 for each customer above 20, up to a maximum of $50,000."
    #expect(paid(words, at: actual) == pays)
  }

  @Test(arguments: [
    ("99.19", "0.00"), ("99.29", "0.00"), ("99.3", "2000.00"), ("99.55", "6000.00"),
    ("100", "12000.00"),
  ])
  func `parts of a step pay nothing`(_ actual: String, _ pays: String) {
    let words = "$2,000 for each full 0.1 percentage point above 99.2%, up to $12,000."
    #expect(paid(words, at: actual) == pays)
  }

  @Test(arguments: [
    ("Maximum: 12 dealers", "24000.00"), ("Upper limit: 12 dealers ($24,000)", "24000.00"),
    ("Cap: $24,000 (12 dealers)", "24000.00"), ("Not more than 12 dealers.", "24000.00"),
    ("Maximum: $24,000", "24000.00"), ("Highest number paid: 12", "24000.00"),
    ("Maximum: 10 dealers ($24,000)", nil), ("Cap: 10 dealers ($24,000)", nil),
    ("Minimum: 3 dealers", nil), ("Threshold: 3 dealers", nil), ("At most 3 complaints.", nil),
  ])
  func `a line beside the price bounds its units`(_ line: String, _ most: String?) {
    let words = "- Payout: $2,000 per dealer signed in 2027.\n- \(line)"
    #expect(report(words).maximum.said == most)
  }

  @Test(arguments: [
    ("| 0 (best) | $18,000 |\n| 1 (target) | $9,000 |\n| 2 or more | $0 |", "18000.00"),
    ("| 2 or fewer | $18,000 |\n| 3 | $9,000 |\n| 4 or more | $0 |", "18000.00"),
    ("| 0 | $18,000 |\n| 2 | $9,000 |\n| 4 or more | $0 |", nil),
    ("| 0 | $18,000 |\n| 1 | $9,000 |\n| 2 | $5,000 |", nil),
  ])
  func `rows that exclude each other pay one amount`(_ rows: String, _ most: String?) {
    let words = "Lower is better.\n\n| Injuries | Payout |\n|---|---:|\n\(rows)"
    #expect(report(words).maximum.said == most)
  }

  @Test(arguments: [
    (
      "$60,000 if the report is received by 31 January 2029. After 31 January 2029 it is $0.",
      "60000.00"
    ),
    ("$10,000 when met, $0 when not.", "10000.00"),
    (
      "$60,000 if the report is received by 31 January 2029. If it is received by 2 March 2029 the tranche is $51,000. After 2 March 2029 it is $0.",
      "60000.00"
    ),
  ])
  func `nothing for a miss is no second amount`(_ words: String, _ target: String) {
    #expect(report(words).target.said == target)
    #expect(report(words).maximum.said == target)
  }

  /// One day lies in one of the stretches, so that the amounts are no payments one after another.
  @Test(arguments: [
    "| 1 June 2027 to 30 June 2027 (target date) | $40,000 |\n| after 30 June 2027 | $0 |",
    "| 1. Juni 2027 bis 30. Juni 2027 (Zieltermin) | $40,000 |\n| nach dem 30. Juni 2027 | $0 |",
  ])
  func `stretches of days are levels, whatever one is called`(_ rows: String) {
    let words = "| Acceptance | Bonus |\n|---|---:|\n| by 31 May 2027 | $50,000 |\n\(rows)"
    #expect(report(words).maximum.said == "50000.00")
    #expect(report(words).target.said == (rows.contains("target") ? "40000.00" : nil))
  }

  @Test func `a bound of days that are paid for is no day of delivery`() {
    let text =
      "# Bonus\n\nPayee: Ann Lee. Currency: USD. Effective date: 1 January 2027.\n\n## 1. Lead\n\n"
    let bound = Construction("", text + "$1,500 for each full day of lead, up to 14 days.\n", nil)
    #expect(bound.proposal.milestones[0].deadline == nil)
    let due = Construction("", text + "$1,500 for the report within 14 days.\n", nil)
    #expect(due.proposal.milestones[0].deadline?.value.date == CalendarDate(iso: "2027-01-15"))
  }

  @Test func `an amount on top is no whole`() {
    let words =
      "$5,000 if ten sites are open by 30 June 2027. The bonus is $9,000 on top if twenty sites are open by 30 June 2027."
    #expect(report(words).maximum.said == nil)
  }

  private func report(_ words: String) -> PayoutReport {
    PayoutReport(of: proposal(words))
  }

  private func paid(_ words: String, at actual: String) -> String? {
    let proposal = proposal(words)
    var facts = SheetFacts()
    facts.actuals[SheetFacts.Key(milestone: proposal.milestones[0].id)] =
      Rational(text: actual).map { .number($0) }
    return PayoutReport(of: proposal, facts: facts).total.said
  }

  private func proposal(_ words: String) -> Proposal {
    Construction(
      "", "# Bonus\n\nPayee: Ann Lee. Currency: USD.\n\n## 1. Accuracy\n\n\(words)\n", nil
    )
    .proposal
  }
}
