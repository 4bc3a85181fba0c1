import ProposalModel
import ProposalParser
import Testing

/// A target in money that moves with an index, above steps in percent of it.
@Suite struct ShareEscalationTests {
  private static func formula(steps: String) -> EscalationFormula? {
    let text = """
      # Bonus 2027

      ## Milestone 1 - Room revenue

      Net room revenue in 2027. Target: $36,000,000.

      | Result | Bonus |
      |---:|---:|
      \(steps)

      Straight-line interpolation between the rows, zero below the first, no more than $98,000.

      ## Escalation

      - Index: forecast of room-demand growth. January 2027 edition: 4.0%.
      - Formula: new target of Milestone 1 = $36,000,000 x (1 + new forecast) / (1 + 4.0%), rounded to the nearest $10,000.
      """
    let proposal = SheetParser.proposal(from: Array(text.utf8))
    let terms = proposal.terms + proposal.milestones.flatMap(\.terms)
    return terms.compactMap { term -> EscalationClause? in
      if case .escalation(let clause) = term.value { clause } else { nil }
    }.first?.formula
  }

  @Test func `steps in percent do not move with the value`() {
    #expect(Self.formula(steps: "| 92% | $35,000 |\n| 100% | $70,000 |\n| 108% | $98,000 |") == nil)
  }

  @Test func `steps in money do`() {
    #expect(
      Self.formula(
        steps: "| $33,120,000 | $35,000 |\n| $36,000,000 | $70,000 |\n| $38,880,000 | $98,000 |")
        == .levelRatio)
  }
}
