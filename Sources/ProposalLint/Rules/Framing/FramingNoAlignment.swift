import ProposalModel

/// A goal that is nobody else's.
enum FramingNoAlignment: SheetRule {
  static let documentation = RuleDocumentation(
    id: "framing-no-alignment", family: .framing, severity: .info,
    summary: "An executive asks, and no sentence links a milestone to a goal of the company.",
    why: """
      The first question of whoever approves is which of the company's goals this serves. A sheet \
      that does not answer it looks like a private one.
      """,
    repair: "Add one sentence that names the goal of the company it supports.",
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
        "# Bonus\n\nSupports priority 2 of 2026: enter Italy.\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n## Hintergrund\n\nDas Unternehmensziel für 2026 ist der Eintritt in Italien.\n\n## Meilenstein 1: Mailand\n\n- Ziel: Eröffnung der Filiale Mailand bis 30.06.2026\n- Bonus: 50.000 €\n"
      ),
      RuleExample(
        "# Works contract\n\nClient: Alba SpA. Contractor: Beta Srl.\n\n| Deliverable | Due | Payment |\n|---|---|---|\n| Plan | 1 May 2026 | $5,000 |\n"
      ),
      RuleExample(
        "# Bonus\n\nThe board's first goal for 2026 is to enter Italy.\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n"
      ),
    ])

  static func findings(in context: LintContext) -> [Finding] {
    guard context.isExecutiveAsk, !context.cues.mention(.alignment) else { return [] }
    return [
      absence(
        in: context, "No sentence links a milestone to a goal of the company",
        help: "Add “Supports [goal of the company]: [how]”")
    ]
  }
}
