import ProposalModel

/// An ask that does not say what a miss costs.
enum AskNoRiskSharing: SheetRule {
  static let documentation = RuleDocumentation(
    id: "ask-no-risk-sharing", family: .ask, severity: .info,
    summary: "An executive asks, and the sheet never says what happens on a miss.",
    why: """
      That nothing is paid on a miss is the strongest argument for a milestone bonus. Unsaid, it \
      convinces nobody, and the first miss is argued about.
      """,
    repair: "Add one sentence: if the milestone is missed, nothing is paid.",
    failing: [
      RuleExample("# ⟦Bonus⟧\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n"),
      RuleExample(
        "# ⟦Bonus⟧\n\nYou receive $50,000 upon opening the Milan store by 30 June 2026, certified by the CFO.\n"
      ),
      RuleExample(
        "# ⟦Bonus⟧\n\n- Ziel: Eröffnung der Filiale Mailand bis 30.06.2026\n- Bonus: 50.000 €\n"),
    ],
    passing: [
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan launch\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\nIf the milestone is missed, nothing is paid.\n"
      ),
      RuleExample(
        "# Bonus\n\n## Meilenstein 1: Mailand\n\n- Ziel: Eröffnung der Filiale Mailand bis 30.06.2026\n- Bonus: 50.000 €\n\nWird das Ziel nicht erreicht, entfällt der Bonus.\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: 40 signed customers by 30 June 2026\n- Bonus: $40,000 at 40; from 32 pro rata; nothing below 32\n"
      ),
    ])

  static func findings(in context: LintContext) -> [Finding] {
    guard context.isExecutiveAsk, !statesMiss(context) else { return [] }
    return [
      absence(
        in: context, "Nothing says what happens if a milestone is missed",
        help: "Add “If the milestone is missed, nothing is paid”")
    ]
  }

  private static func statesMiss(_ context: LintContext) -> Bool {
    let cues = context.cues
    if cues.mention([.miss, .nothing]) || cues.mention(.atRisk) { return true }
    let terms = context.proposal.terms + context.proposal.milestones.flatMap(\.terms)
    return terms.contains {
      if case .riskSharing = $0.value { true } else { false }
    }
  }
}
