import ProposalLint
import ProposalModel
import ProposalParser
import Testing

/// Clauses of a milestone that waits for something else.
@Suite struct DeniedTermsTests {
  @Test(arguments: [
    ("The tiers are not cumulative; only the highest tier is paid.", false),
    ("Only the highest tier is paid; the tiers never add up.", false),
    ("The tiers are cumulative; only the highest tier is paid.", true),
  ])
  func `a clause that is denied contradicts nothing`(clause: String, isFound: Bool) {
    let sheet = """
      # Bonus

      ## Milestone 1: Revenue by 31 December 2026

      \(clause)

      - $7 million: $75,000
      - $8 million: TBD
      """
    let proposal = SheetParser.proposal(from: Array(sheet.utf8))
    #expect(proposal.milestones.map { $0.payout.plan == nil } == [true])
    let rules = Linter().findings(in: proposal).map(\.rule)
    #expect(rules.contains("risk-contradictory-terms") == isFound)
  }
}
