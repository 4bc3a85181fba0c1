import ProposalModel
import ProposalParser
import Testing

/// Labels that say what a word means, and lists of amounts that stand in quotes.
@Suite struct ExplainedLabelTests {
  private func proposal(_ text: String) -> Proposal {
    SheetParser.proposal(
      from: Array(("# Bonus\n\nEmployer: Northwind Ltd. Currency: USD.\n\n" + text).utf8))
  }

  @Test(arguments: [
    "**Active user**: a customer who has logged in at least 3 times in the 30 days before the count.",
    "Active user: any customer whose last order is younger than 30 days.",
  ])
  func `is a definition`(_ text: String) {
    #expect(proposal(text).definitions.map { $0.term.string.lowercased() } == ["active user"])
  }

  @Test(arguments: [
    "Bonus: a payment of $50,000 that falls due when the plant opens by 30 June 2026.",
    "Owner: a colleague from finance.",
  ])
  func `is none`(_ text: String) {
    #expect(proposal(text).definitions.isEmpty)
  }

  @Test func `amounts of a quoted list leave the total open`() {
    let sheet = proposal(
      """
      ### Trays

      Counted over the season.

      > 2,400,000 trays: $12,000
      > 2,600,000 trays: $20,000

      ### Audit

      $4,000 if the audit is passed by 30 April 2027.
      """)
    #expect(PayoutReport(of: sheet).maximum == .notSettled)
  }

  @Test func `what somebody said leaves nothing open`() {
    let sheet = proposal(
      """
      > "Last year the office cost us $12,000 and nobody was happy", said one of the owners.

      ### Audit

      $4,000 if the audit is passed by 30 April 2027.
      """)
    #expect(PayoutReport(of: sheet).maximum.said == "4000.00")
  }
}
