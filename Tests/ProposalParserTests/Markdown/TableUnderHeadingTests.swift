import Testing

@testable import ProposalModel
@testable import ProposalParser

@Suite struct TableUnderHeadingTests {
  @Test(arguments: ["Levels\n------\n", "Levels\n======\n", "# Levels\n", ""])
  func `a dash table right under a heading is read once`(heading: String) {
    let text =
      heading + "Orders      Bonus\n----------  ----------\n45          \\$5,000\n\nText.\n"
    let document = MarkdownDocument(bytes: Array(text.utf8))
    let tables = document.blocks.filter { if case .table = $0.kind { true } else { false } }
    #expect(tables.count == 1)
    let ledger = SheetParser.proposal(from: Array(text.utf8)).ledger
    #expect(ledger.count == Set(ledger.map(\.place)).count)
  }
}
