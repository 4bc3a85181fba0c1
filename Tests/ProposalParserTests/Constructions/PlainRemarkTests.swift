import ProposalModel
import ProposalParser
import Testing

/// Sentences that change no amount by their whole form, and their neighbours that do.
@Suite struct PlainRemarkTests {
  private func report(_ sentence: String) -> PayoutReport {
    let sheet = """
      # Bonus

      Employer: Northwind Ltd. Executive: Dana Reed. Effective date: 1 January 2026. Currency: USD.

      **A. First.** $60,000 if a facility is signed on or before 31 October 2026.

      **B. Second.** $40,000 if the plant opens by 31 October 2026.

      ## Other

      \(sentence)
      """
    return PayoutReport(of: SheetParser.proposal(from: Array(sheet.utf8)))
  }

  @Test(arguments: [
    "The other payments are not reduced for lateness.",
    "No deduction is made on the second payment.",
    "Questions about the count go to the quality manager within 10 working days of pay day and, if still open 10 working days after that, to the board.",
    "Each of the two payments falls due once, in the first year its line is reached.",
    "If the Buyer sells the Company before that date, the payments not yet determined are treated as earned at target.",
    "If the platform cancels, accepted work is paid and work in hand is paid at the day rates in Attachment 5.",
    "Should both be missed, you receive nothing.", "If neither is reached, nothing is payable.",
    "If none of the two milestones is met, no bonus is paid.",
  ])
  func `changes nothing`(_ sentence: String) {
    #expect(report(sentence).maximum.said == "100000.00")
    #expect(report(sentence).minimum.said == "0.00")
  }

  @Test(arguments: [
    "If the Buyer sells the Company before that date, the payments are doubled.",
    "If the platform cancels, nothing is paid.",
    "If the audit fails, accepted work is paid at half the price.",
  ])
  func `may change what is paid`(_ sentence: String) {
    #expect(report(sentence).maximum == .notSettled)
  }
}
