import ProposalModel
import Testing

@testable import ProposalParser

@Suite("A paragraph of reasons hides no list behind it")
struct BackgroundLeadTests {
  @Test(arguments: ["**Why.** Downtime cost us ¥38,000,000.", "**Why.** We lose time."])
  func reasons(_ lead: String) {
    let text =
      "# Award\n\n\(lead)\n\n1. *Speed.* ¥1,000,000 if 9,000 parcels are sorted by 1 May 2026.\n"
    let proposal = SheetParser.proposal(from: Array(text.utf8))
    #expect(proposal.milestones.count == 1)
  }
}
