import ProposalModel
import ProposalParser
import Testing

/// From which unit on, up to which one, and from how many units an amount for each is paid.
@Suite struct UnitRangeTests {
  private func report(_ words: String, at actual: Int) -> MilestoneReport {
    let text = """
      # Bonus

      Employer: Northwind Ltd. Executive: Dana Reed. Effective date: 1 January 2027. Currency: USD.

      ## Milestone 1: Contract renewals

      - Goal: renew the supply contracts listed in Annex B by 31 December 2027.
      - Payout: \(words)
      """
    let proposal = SheetParser.proposal(from: Array(text.utf8))
    var facts = SheetFacts()
    facts.actuals[SheetFacts.Key(milestone: "1")] = .number(Rational(actual))
    return PayoutReport(of: proposal, facts: facts).milestones[0]
  }

  @Test(arguments: [
    "$2,500 for each renewal from the 11th to the 20th.",
    "$2,500 for each renewal from the 11th to the 20th. The first ten renewals carry no payment, so 20 renewals pay $25,000.",
    "each renewal after the tenth earns $2,500, up to the twentieth ($25,000).",
    "$2,500 for each renewal after the tenth, up to the twentieth.",
  ])
  func `units are paid from one number to another`(_ words: String) {
    #expect(report(words, at: 10).payout?.said == "0.00")
    #expect(report(words, at: 13).payout?.said == "7500.00")
    #expect(report(words, at: 25).payout?.said == "25000.00")
    #expect(report(words, at: 25).maximum.said == "25000.00")
  }

  @Test(arguments: [
    "$2,500 for each of the fifth to tenth renewals.", "$2,500 for each renewal between 10 and 20.",
    "$2,500 for each renewal from the sixth on, and from the sixth on the rate doubles.",
    "$2,500 for each group of three renewals.",
  ])
  func `ranges in other words are asked about`(_ words: String) {
    #expect(report(words, at: 12).payout?.said == nil)
  }

  @Test func `the first ones are as many as are said`() {
    #expect(
      report("$2,500 for each renewal beyond the first ten.", at: 12).payout?.said == "5000.00")
  }

  @Test func `a bound in money that is another one is asked about`() {
    let words = "$2,500 for each renewal from the 11th to the twenty-second ($25,000)."
    #expect(report(words, at: 25).payout?.said == nil)
    #expect(
      report("$2,500 for each renewal from the 11th to the twenty-second.", at: 25).payout?.said
        == "30000.00")
  }

  @Test(arguments: [
    "$3,500 for each renewal. One or two renewals pay nothing.",
    "$3,500 for each renewal. Up to two pay nothing.",
    "$3,500 for each renewal signed, if three or more are signed.",
    "$3,500 for each renewal signed, provided at least three renewals are signed; one or two pay nothing.",
    "$3,500 for each renewal signed, once at least three are signed.",
  ])
  func `fewer than the fewest pay nothing`(_ words: String) {
    #expect(report(words, at: 2).payout?.said == "0.00")
    #expect(report(words, at: 3).payout?.said == "10500.00")
  }

  @Test(arguments: [
    ("$400 for each renewal, $7,200 for all 18.", "7200.00"),
    ("$400 for each renewal. All 18 pay $7,200.", "7200.00"),
    (
      "$400 for each renewal ($3,200 at the goal of eight), limited to 18 renewals, $7,200.",
      "7200.00"
    ),
  ])
  func `what all of them pay bounds the units`(_ words: String, _ most: String) {
    #expect(report(words, at: 5).payout?.said == "2000.00")
    #expect(report(words, at: 40).payout?.said == most)
  }
}
