import ProposalModel

/// Nobody ever leaves.
enum RiskNoLeaverTerms: SheetRule {
  static let documentation = RuleDocumentation(
    id: "risk-no-leaver-terms", family: .terms, severity: .warning,
    summary: "An executive's sheet that is silent on resignation, dismissal, death and disability.",
    why: """
      Most bonus disputes begin with a departure. What was achieved, what is in progress and what \
      was certified but not yet paid each need an answer before somebody leaves (the leaver tables \
      of AUB, Transurban and Westgold give them).
      """,
    repair: "Say what is paid after resignation, after dismissal, and on death or disability.",
    failing: [
      RuleExample("# ⟦Bonus⟧\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n"),
      RuleExample(
        "# ⟦Bonus⟧\n\n## Milestone 1: Milan\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\n## Terms\n\nPaid by 31 July 2026.\n"
      ),
      RuleExample(
        "# ⟦Bonus⟧\n\n| Goal | Due | Bonus |\n|---|---|---|\n| Open Milan | 30 June 2026 | $50,000 |\n"
      ),
      RuleExample(
        "# ⟦Bonus⟧\n\n## Milestone 1: Milan\n\n- Goal: leave the rented hall and open the Milan store by 30 June 2026\n- Bonus: $50,000\n"
      ),
    ],
    passing: [
      RuleExample(
        "# Bonus\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n- Leaver: on resignation, what is not achieved lapses; a good leaver keeps it\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\nIf I resign before that day, nothing is paid.\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\nThe plan rules of 1 March 2025 apply to leavers and disputes.\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Plan | 1 May 2026 | £500 |\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\nIf you leave before that day, nothing is paid.\n"
      ),
    ])

  static func findings(in context: LintContext) -> [Finding] {
    guard context.isExecutive, context.isWholeSheet, !context.payable.isEmpty,
      !isSettled(in: context)
    else { return [] }
    return [
      absence(
        in: context, "Nothing says what is paid after resignation, dismissal, death or disability",
        help:
          "Add “On death, disability or dismissal without cause … is paid; on resignation, what is not achieved lapses”"
      )
    ]
  }

  /// A nurse who “counts as retained if employed on the last day” is what is counted, and no leaver.
  private static func isSettled(in context: LintContext) -> Bool {
    let goals = PlaceTable(context.proposal.milestones.compactMap { $0.goal?.place })
    return context.termCues.mentions.contains { mention in
      guard mention.cues.contains(.leaver) else { return false }
      guard goals.overlap(mention.place),
        let prose = context.text.passage(around: mention.place)?.prose,
        let token = prose.token(at: mention.place)
      else { return true }
      return !prose.has(counts, in: prose.sentence(around: token..<token + 1))
    }
  }

  private static let counts: WordSet = ["counts", "counted", "retained"]
}
