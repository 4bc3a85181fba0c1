import ProposalModel
import ProposalParser
import Testing

@Suite struct TermInConditionTests {
  @Test(arguments: [
    "when the insurance licence is granted by 30 September 2027",
    "once the building permit is issued",
    "if the tax authority confirms the ruling",
  ])
  func aTermInsideAConditionLeavesAPromise(condition: String) {
    let sheet = "# Offer\n\n## Milestone 1: Event\n\n$20,000 is paid \(condition).\n"
    let report = PayoutReport(of: SheetParser.proposal(from: Array(sheet.utf8)))
    #expect(report.maximum.money?.decimalText == "20000.00")
  }
}
