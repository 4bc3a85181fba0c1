import ProposalModel
import ProposalParser
import Testing

/// Marks of lists that stand on lines of their own, break over lines or stand in empty markup.
@Suite struct MarkedLinesTests {
  private static let lines = [
    "•", "• $5,000", "(a", "(a)", ") b)", "a)", "b) $7,000 by 30 June 2027", "a.", ". b. x", "****",
    "<b></b>", "<!-- x -->", "x", "a.b c",
  ]

  @Test(arguments: lines)
  func `any four lines after one another are read without a trap`(_ first: String) {
    for second in Self.lines {
      for third in Self.lines {
        for fourth in [") c)", "• x"] {
          let text = "# Bonus\n\n\(first)\n\(second)\n\(third)\n\(fourth)\n"
          let proposal = SheetParser.proposal(from: Array(text.utf8))
          #expect(!proposal.blocks.isEmpty)
        }
      }
    }
  }
}
