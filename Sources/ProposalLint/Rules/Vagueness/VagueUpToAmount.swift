import ProposalModel

/// A ceiling without a floor.
enum VagueUpToAmount: SheetRule {
  static let documentation = RuleDocumentation(
    id: "vague-up-to-amount", family: .vagueness, severity: .error,
    summary: "A payout stated only as “up to” an amount, with no rule for the amount.",
    why: """
      “Up to 15%” is satisfied by paying nothing; in *Clark Atlanta* it was held to be no \
      definite amount.
      """,
    repair: "State what is paid for which result; keep “up to” for the cap of that rule.",
    failing: [
      RuleExample(
        "# Bonus\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: ⟦up to $50,000⟧\n"),
      RuleExample(
        "# Bonus\n\nWhen the Milan store opens by 30 June 2026, ⟦a bonus of up to $50,000⟧ may be awarded.\n"
      ),
      RuleExample(
        "# Bonus\n\n| Milestone | Due | Bonus |\n|---|---|---|\n| Open Milan | 30 June 2026 | $50,000 |\n| Open Rome | 30 June 2026 | ⟦up to $40,000⟧ |\n"
      ),
    ],
    passing: [
      RuleExample("# Bonus\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n"),
      RuleExample(
        "# Bonus\n\n- Goal: sign new clients by 30 June 2026\n- Bonus: $15,000 per client, up to $60,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: 2% of the first year's sales of the store, up to $75,000\n"
      ),
    ])

  static func findings(in context: LintContext) -> [Finding] {
    context.proposal.milestones.enumerated().compactMap { position, milestone in
      guard case .unresolved(let words, .upToAmount) = milestone.payout.state else { return nil }
      return finding(
        in: context, at: milestone.faults.first ?? milestone.payoutPlace, milestone: position,
        "\(Wording.quoted(words)) is a ceiling; nothing says what is paid below it",
        help: "State what is paid for which result, and keep “up to” for the cap of that rule")
    }
  }
}
