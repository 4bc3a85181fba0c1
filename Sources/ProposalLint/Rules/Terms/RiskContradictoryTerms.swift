import ProposalModel

/// Two rules for one event.
enum RiskContradictoryTerms: SheetRule {
  static let documentation = RuleDocumentation(
    id: "risk-contradictory-terms", family: .terms, severity: .error,
    summary: "Two clauses about one payout that cannot both hold.",
    why: """
      “Tiers are cumulative; only the highest tier is paid” has two totals, and a court picks one \
      of them.
      """,
    repair: "Delete one of the clauses, or say which one prevails.",
    failing: [
      RuleExample(
        "# Bonus\n\n## Milestone 1: Revenue by 31 December 2026\n\n⟦Tiers are cumulative; only the highest tier is paid⟧.\n\n- $7 million: $75,000\n- $8 million: $90,000\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Revenue by 31 December 2026\n\n⟦Only the highest tier is paid; the tiers add up⟧.\n\n- $7 million: $75,000\n- $8 million: $90,000\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Clients by 31 December 2026\n\n⟦The tiers are cumulative; only the highest tier reached is paid⟧.\n\n- 5 clients: $20,000\n- 8 clients: $30,000\n"
      ),
    ],
    passing: [
      RuleExample(
        "# Bonus\n\n## Milestone 1: Revenue by 31 December 2026\n\nOnly the highest tier is paid.\n\n- $7 million: $75,000\n- $8 million: $90,000\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Revenue by 31 December 2026\n\nThe tiers are cumulative.\n\n- $7 million: $75,000\n- $8 million: $90,000\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Revenue by 31 December 2026\n\nThe tiers are not cumulative; only the highest tier is paid.\n\n- $7 million: $75,000\n- $8 million: $90,000\n"
      ),
    ])

  static func findings(in context: LintContext) -> [Finding] {
    context.proposal.milestones.enumerated().compactMap { position, milestone in
      guard case .unresolved(let words, .contradictory) = milestone.payout.state,
        let place = milestone.faults.first, !context.hasIssue(in: place)
      else { return nil }
      return finding(
        in: context, at: place, milestone: position,
        "\(Wording.quoted(words)) cannot all hold; no amount follows",
        help: "Delete one of the clauses, or say which one prevails",
        related: milestone.faults.dropFirst().map {
          RelatedPlace(place: $0, message: "contradicts it")
        })
    }
  }
}
