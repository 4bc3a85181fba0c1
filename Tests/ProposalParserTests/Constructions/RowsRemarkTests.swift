import ProposalModel
import Testing

/// Sentences beside the table of a contract, whose rows say what is paid.
@Suite struct RowsRemarkTests {
  @Test(arguments: [
    "Trade discount 12.5%.", "NGO discount: 10%.", "Introductory offer: 10% off.",
    "An overhead of 15% is added to all amounts.", "Price reduction agreed: £2,000.",
    "Variation no. 1 reduces milestone 2 to £45,000.", "Prices rise with CPI every January.",
    "Change order 1 (signed 3 May): add £8,000 for the mobile app.", "Fixed budget £85,000.",
    "Package price: £95,000.", "Budget ceiling £95,000, including extras.",
    "Penalty: £1,000 per severity-1 defect found in the first 30 days.",
    "Acme may withhold £5,000 of each item.", "Milestone 3 is optional.",
    "Milestones 1 and 2 may not exceed £60,000 together.",
    "Payments per quarter are limited to £40,000.",
    "The supplier pays the client £400 per missed review meeting.",
  ])
  func `words that may change the rows leave the total open`(_ words: String) {
    #expect(report(words).maximum.said == nil)
  }

  @Test(arguments: [
    "Damages are limited to £20,000 in total.", "Extras may not exceed £5,000 in total.",
    "The liability of the supplier is limited to £50,000.", "A line is 100% complete when signed.",
    "Ten percent of each payment is held until handover. It is then paid.",
    "Changes above £5,000 need approval.",
    "Insurance cover of £2,000,000 is kept up.", "Errors are reduced by 30%.",
    "Response time below 200 ms for 95% of requests.", "Test coverage is increased to 80%.",
  ])
  func `words about other money change nothing`(_ words: String) {
    #expect(report(words).maximum.said == "100000.00")
  }

  @Test(arguments: [
    "The price of Build includes £3,000 for testing.",
    "Of the £50,000 for Build, £5,000 is paid after the load test.",
    "The last £5,000 is payable when all documents are in.",
    "If the load test fails, launch pays £12,000.",
    "If the client ends the contract early, it pays £7,000.",
  ])
  func `a part of what is paid is no further payment`(_ words: String) {
    let paid = report(words).maximum.said
    #expect(paid == nil || paid == "100000.00")
  }

  private func report(_ words: String) -> PayoutReport {
    let text = """
      # Portal build

      Client: Acme Ltd. Supplier: Dev Co. Contract sum: £100,000.

      | # | Milestone | Due | Amount |
      |---|---|---|---:|
      | 1 | Design | 1 March 2026 | £20,000 |
      | 2 | Build | 1 June 2026 | £50,000 |
      | 3 | Launch | 1 September 2026 | £30,000 |

      ## Terms

      - \(words)
      """
    return PayoutReport(of: Construction("", text, nil).proposal)
  }
}
