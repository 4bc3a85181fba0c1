import ProposalModel

/// A bonus that nobody has shown to be worth it.
enum AskNoValueCase: SheetRule {
  static let documentation = RuleDocumentation(
    id: "ask-no-value-case", family: .ask, severity: .warning,
    summary: "An executive asks, and nothing says what the result is worth to the company.",
    why: """
      A bonus is approved by comparing it with what it brings. Without an amount, a method and a \
      period the other side puts in its own, and it is lower.
      """,
    repair: "Add the value of the result: an amount, over which time, computed by whom.",
    failing: [
      RuleExample("# ⟦Bonus⟧\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n"),
      RuleExample(
        "# ⟦Bonus⟧\n\n## Milestone 1: Milan launch\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\n## Business case\n\nThis will be worth a lot to us.\n"
      ),
      RuleExample(
        "# ⟦Bonus⟧\n\nYou receive $50,000 upon opening the Milan store by 30 June 2026, certified by the CFO.\n"
      ),
    ],
    passing: [
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan launch\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\n## Business case\n\nValue created: $4.1 million gross margin over 24 months (finance model v7).\n"
      ),
      RuleExample(
        "# Bonus\n\nStatus: agreed\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n## Meilenstein 1: Mailand\n\n- Ziel: Eröffnung der Filiale Mailand bis 30.06.2026\n- Bonus: 50.000 €\n\n## Hintergrund\n\nNutzen: 900.000 € Deckungsbeitrag im Jahr.\n"
      ),
      RuleExample(
        "# Works contract\n\nClient: Alba SpA. Contractor: Beta Srl.\n\n| Deliverable | Due | Payment |\n|---|---|---|\n| Plan | 1 May 2026 | $5,000 |\n"
      ),
    ])

  static func findings(in context: LintContext) -> [Finding] {
    guard context.isExecutiveAsk, context.proposal.valueCreated == nil,
      !context.cues.mention([.value, .number])
    else { return [] }
    return [
      absence(
        in: context, "Nothing says what the result is worth to the company",
        help: "Add “Value: [amount] of [margin, savings] over [period], per [model or report]”")
    ]
  }
}
