import ProposalModel

/// Nobody to turn to.
enum RiskNoDisputePath: SheetRule {
  static let documentation = RuleDocumentation(
    id: "risk-no-dispute-path", family: .terms, severity: .warning,
    summary: "No way to object, to correct a result, or to have somebody decide.",
    why: """
      Results get disputed even where the goal is clear. A notice of ten days and an expert cost \
      one sentence; without them the next step is a court (Stillfront shows how much hangs on the \
      words).
      """,
    repair: "Say within how many days one may object, and who decides.",
    failing: [
      RuleExample("# ⟦Bonus⟧\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n"),
      RuleExample(
        "# ⟦Fees⟧\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Plan | 1 May 2026 | £500 |\n"
      ),
      RuleExample(
        "# ⟦Bonus⟧\n\n## Milestone 1: Milan\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\n## Terms\n\nPaid by 31 July 2026.\n"
      ),
      RuleExample(
        "# ⟦Bonus⟧\n\n## Milestone 1: Director\n\n- Goal: hire a director for the Milan store by 30 June 2026\n- Bonus: $50,000\n- Evidence: employment contract\n"
      ),
    ],
    passing: [
      RuleExample(
        "# Bonus\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n- Disputes: an expert named by both sides decides within 30 days\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd. Either party may object in writing within 10 days.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Plan | 1 May 2026 | £500 |\n"
      ),
      RuleExample(
        "# Fees\n\nUnder the Master Services Agreement of 9 November 2025.\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Plan | 1 May 2026 | £500 |\n"
      ),
      RuleExample("You receive $50,000 upon opening the Milan store by 30 June 2026.\n"),
      RuleExample(
        "# Bonus\n\nThe employment contract of 1 May 2024 applies.\n\n## Milestone 1: Milan\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd. Swiss law applies; the courts at the client's seat decide.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Plan | 1 May 2026 | £500 |\n"
      ),
    ])

  static func findings(in context: LintContext) -> [Finding] {
    guard context.isWholeSheet, context.proposal.kind != .employeeAward, !context.payable.isEmpty,
      !hasPath(in: context)
    else { return [] }
    return [
      absence(
        in: context, "Nothing says how a result is contested, and who decides then",
        help:
          "Add “Either party may object within [days] of the result; [who] decides within [days]”"
      )
    ]
  }

  /// A sentence about it; “employment contract” among the evidence of a hire settles no dispute.
  private static func hasPath(in context: LintContext) -> Bool {
    let evidence = PlaceTable(context.proposal.milestones.flatMap(\.evidence).map(\.place))
    return context.termCues.mentions.contains {
      $0.cues.contains(.dispute) && !evidence.overlap($0.place)
    }
  }
}
