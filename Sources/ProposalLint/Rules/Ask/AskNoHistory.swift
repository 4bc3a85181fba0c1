import ProposalModel

/// A target out of nowhere.
enum AskNoHistory: SheetRule {
  static let documentation = RuleDocumentation(
    id: "ask-no-history", family: .ask, severity: .info, isOnByDefault: false,
    summary: "A target level with no prior result, forecast or chance of reaching it.",
    why: """
      Whether $12M is a stretch or a gift can be told only from what was reached before, or from \
      how likely it is. The other side will not guess in your favour.
      """,
    repair: "Add the results of the last two years, or the estimated chance.",
    failing: [
      RuleExample(
        "# Bonus\n\n## Milestone 1: ⟦Bookings⟧\n\n- Bonus: $50,000 upon $12 million of bookings by 31 December 2026\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: ⟦Milan revenue⟧\n\n- Goal: revenue of $5 million in Milan by 31 December 2026\n- Bonus: $50,000\n\n## Milestone 2: Rome launch\n\n- Goal: open the Rome store by 30 June 2026\n- Bonus: $20,000\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: ⟦Umsatz Mailand⟧\n\n- Ziel: Umsatz von 5.000.000 € in Mailand bis 31.12.2026\n- Bonus: 50.000 €\n"
      ),
    ],
    passing: [
      RuleExample(
        "# Bonus\n\n## Milestone 1: Bookings\n\n- Bonus: $50,000 upon $12 million of bookings by 31 December 2026\n- Evidence: the ledger\n- History: $9.8 million in 2024, $10.9 million in 2025\n"
      ),
      RuleExample("# Bonus\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n"),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Bookings\n\n- Bonus: $50,000 upon $12 million of bookings by 31 December 2026\n- Evidence: the ledger\n\nThe plan of 2025 had $11 million.\n"
      ),
    ])

  static func findings(in context: LintContext) -> [Finding] {
    guard context.isExecutiveAsk else { return [] }
    let sudden = context.payable.filter { position in
      let milestone = context.proposal.milestones[position]
      return context.levels.contain(levelOf: position) && milestone.history.isEmpty
        && milestone.probabilities.isEmpty && milestone.measure?.baseline == nil
        && !context.cues.mention(.history, ofMilestone: position)
    }
    return absence(
      in: context, of: sudden,
      help: "Add “History: [value] in [year], [value] in [year]”, or “Estimated chance: [percent]”"
    ) { "No earlier result or chance shows how hard \($0) will be" }
  }
}
