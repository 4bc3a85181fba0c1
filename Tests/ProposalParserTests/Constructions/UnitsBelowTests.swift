import ProposalModel
import ProposalParser
import Testing

/// Amounts for each unit below a level, and words that only look like it.
@Suite struct UnitsBelowTests {
  private static let head = """
    # Bonus

    Employer: Northwind Ltd. Executive: Dana Reed. Effective date: 1 January 2026. Currency: EUR.

    ## Cash conversion


    """

  private func proposal(_ words: String) -> Proposal {
    SheetParser.proposal(from: Array((Self.head + words).utf8))
  }

  private func pays(_ words: String, at actual: Int) -> String? {
    let proposal = proposal(words)
    var facts = SheetFacts()
    facts.actuals[SheetFacts.Key(milestone: proposal.milestones[0].id)] = .number(Rational(actual))
    return PayoutReport(of: proposal, facts: facts).milestones[0].payout?.said
  }

  @Test(arguments: [
    "€2,500 for each day by which the cycle is below 58 days, up to a maximum of €25,000.",
    "€2,500 for each full day by which the cycle at 31 December 2026 is below 58 days, up to a maximum of €25,000. Our target is 50 days, which pays €20,000. At 58 days or more, nothing is due.",
    "€2,500 for each complaint below 58, up to a maximum of €25,000.",
    "€2,500 for each day by which the wait is shorter than 58 days, up to a maximum of €25,000.",
  ])
  func `units below the level are paid`(_ words: String) {
    #expect(pays(words, at: 60) == "0.00")
    #expect(pays(words, at: 58) == "0.00")
    #expect(pays(words, at: 54) == "10000.00")
    #expect(pays(words, at: 40) == "25000.00")
  }

  @Test func `a level has no more units below it than it counts`() {
    let report = PayoutReport(of: proposal("€2,500 for each late delivery below 12."))
    #expect(report.maximum.said == "30000.00")
  }

  @Test func `the target says what it comes to there`() {
    let words =
      "€2,500 for each day by which the cycle is below 58 days, up to €25,000. Our target is 50 days, which pays €20,000."
    #expect(PayoutReport(of: proposal(words)).target.said == "20000.00")
  }

  @Test(arguments: [
    "€2,500 for each accident under the baseline of 58.",
    "€2,500 for each accident below the average of the last three years.",
    "€2,500 for each day by which the cycle is below 58 days. The target is 50 days, which pays €25,000.",
  ])
  func `a level that is not a number, and a result that does not agree, leave it open`(
    _ words: String
  ) {
    #expect(PayoutReport(of: proposal(words)).maximum.said == nil)
  }

  @Test func `a length that says which units count is no level`() {
    let words = "€2,500 for each order delivered in under 3 days, up to a maximum of €25,000."
    #expect(pays(words, at: 4) == "10000.00")
  }

  @Test(arguments: [
    "€15,000 if each of the six closes is finished within six working days of the month end.",
    "€15,000 if every one of the six plants passes its audit. There is no part payment if one of the six is late.",
    "€15,000 if each monthly close is finished within six working days.",
  ])
  func `a condition for each of several is one amount for all`(_ words: String) {
    #expect(PayoutReport(of: proposal(words)).maximum.said == "15000.00")
  }
}
