import ProposalModel
import ProposalParser
import Testing

/// Sentences of a contract about itself, which change no amount, and their neighbours that do.
@Suite struct ContractTalkTests {
  private func report(_ sentence: String) -> PayoutReport {
    let sheet = """
      # Subcontract

      Contractor: Pruitt Ltd. Subcontractor: Lodestar Ltd. Subcontract sum: $128,000.00.

      | Item | Work | Value | Planned finish |
      |---|---|---:|---|
      | 1 | Mobilization | $32,000.00 | 13 March 2026 |
      | 2 | Conduit | $96,000.00 | 30 April 2026 |
      | | **Total** | **$128,000.00** | |

      ## Other

      \(sentence)
      """
    return PayoutReport(of: SheetParser.proposal(from: Array(sheet.utf8)))
  }

  @Test(arguments: [
    "A change in scope, price or date requires an addendum signed by both parties, with a new table.",
    "Any amendment to this contract must be in writing and signed by both parties.",
    "Changes to the amounts need a letter signed by both directors.",
    "Additional work needs a change note signed by both sides beforehand, stating price and effect on dates.",
    "Extra work starts only after a change order signed by both project managers. It becomes a new line, and the total is restated.",
    "Variations of price or programme require a written variation order. Each approved change is added to the table as a new row.",
    "Unspent money above 5% of the total paid is returned within 60 days of the final report.",
    "Any unused funds are repaid to the funder after the final report.",
    "A rejected deliverable may be resubmitted twice, each time within 20 working days.",
    "Items 1 and 2 are earned whole or not at all: item 1 when the log is approved, item 2 when the inspector has signed.",
    "Each item is earned in full or not at all.",
    "If all items are completed, the subcontractor gets $128,000.00. That is also the maximum.",
  ])
  func `changes nothing`(_ sentence: String) {
    #expect(report(sentence).maximum.said == "128000.00")
    #expect(report(sentence).minimum.said == "0.00")
  }

  @Test(arguments: [
    "A change in scope requires an addendum signed by both parties and cuts the fee by 10%.",
    "A change in scope requires an addendum signed by both parties; until then the second payment is withheld.",
    "Changes in price need an addendum, otherwise no payment is made.",
    "It becomes a new line, and the total is reduced.",
    "It becomes a new line, and item 2 is restated at half.",
    "Unspent money above 5% is deducted from the last payment.",
    "Unspent money is returned, and the last payment is halved.",
    "Unspent money reduces the final payment.",
    "A rejected deliverable may be resubmitted twice, at half its value.",
    "A rejected item may be resubmitted once; its payment is then reduced by 20%.",
    "Items 1 and 2 are earned whole or not at all: item 2 only if item 1 is done.",
    "Items 1 and 2 are earned whole or not at all: item 1 when the log is approved, item 2 when item 1 and the test are finished.",
    "Both items are earned in full or not at all.",
    "With all items on time, the subcontractor receives $10,000.",
    "If all items are completed, the subcontractor gets $120,000. That is also the maximum.",
  ])
  func `may change what is paid`(_ sentence: String) {
    #expect(report(sentence).maximum == .notSettled)
  }
}
