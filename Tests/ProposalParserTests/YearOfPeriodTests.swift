import ProposalModel
import ProposalParser
import Testing

@Suite("A date without a year belongs to the period of its sheet")
struct YearOfPeriodTests {
  private func deadline(_ text: String) -> String? {
    SheetParser.proposal(from: Array(text.utf8)).milestones.first?.deadline?.value.date?.iso
  }

  @Test(
    "when the period holds it once",
    arguments: [
      ("Period: calendar year 2026", "30 June", "2026-06-30"),
      ("Period: 1 July 2026 to 30 June 2027", "30 April", "2027-04-30"),
      ("Period: 1 July 2026 to 30 June 2027", "30 September", "2026-09-30"),
      ("Period: 1 January 2026 to 31 December 2027", "30 June", nil),
      ("Period: 1 January 2026 to 31 March 2026", "30 June", nil),
      ("Currency: USD", "30 June", nil),
    ] as [(String, String, String?)])
  func day(_ period: String, _ day: String, _ date: String?) {
    let text = """
      # Bonus

      \(period)

      ## Launch

      $5,000 is paid if the portal is live by \(day).
      """
    #expect(deadline(text) == date)
  }

  @Test(
    "and a fiscal year ends where the sheet says",
    arguments: [
      "FY27, which for us means 1 July 2026 to 30 June 2027, is the plan year.",
      "In this paper FY27 means 1 July 2026 to 30 June 2027.",
      "FY27 (1 July 2026 to 30 June 2027) is the plan year.",
    ])
  func fiscalYear(_ sentence: String) {
    let text = "# Bonus\n\n\(sentence)\n\n## Safety\n\n$5,000 is paid if no injury happens in FY27."
    #expect(deadline(text) == "2027-06-30")
  }
}
