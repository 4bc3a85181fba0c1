import ProposalModel
import ProposalParser
import Testing

/// Words beside prices, parts and several amounts that leave open what is paid.
@Suite struct OpenPriceTests {
  @Test(arguments: [
    "We pay £850 a day, for no more than twelve weeks.",
    "You get £50,000 if we win the tender and £10,000 if we lose it.",
    "You get £30,000 if the report is good and £50,000 if the report is excellent.",
    "You get £30,000 if the plant opens by 30 June 2027 and £20,000 if the plant opens by 30 September 2027.",
    "You get £20,000 if revenue reaches £4,000,000 and £35,000 if revenue exceeds £5,000,000.",
    "You get £50,000 if the portal is live by 30 June 2027.\n\n- Score of 90 or higher: bonus × 1.2\n- Score under 80: bonus × 0.8",
    "You get £50,000 if the portal is live by 30 June 2027. The survey adjusts the bonus: a score of 90 or better adds 20% to it.",
    "You get £50,000 if the portal is live by 30 June 2027. At a score of 90 the bonus goes up to £60,000.",
    "- Award: £7,500 each\n- Milestone: release 4.0 ships by 30 June 2027",
    "| Item | Rate | Limit |\n|---|---|---|\n| Day worked | £850 | 60 days |",
    "Fee = £1,200 × sites × 2",
  ])
  func `stays open`(_ words: String) {
    let text = """
      # Project bonus

      Currency: GBP
      Period: 1 January 2027 to 31 December 2027

      ## Bonus

      \(words)
      """
    let report = PayoutReport(of: SheetParser.proposal(from: Array(text.utf8)))
    #expect(report.maximum == .notSettled, "\(words)")
  }
}
