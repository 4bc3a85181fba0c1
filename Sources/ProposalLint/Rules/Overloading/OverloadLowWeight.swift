import ProposalModel

/// A goal too light to matter.
enum OverloadLowWeight: SheetRule {
  /// Wilson Group: under 10% is easily ignored.
  private static let warningBelow = RuleSetting(
    "warning-below", 10, in: 0...100, meaning: "A weight below so many percent is a warning.")
  private static let errorBelow = RuleSetting(
    "error-below", 5, in: 0...100, meaning: "A weight below so many percent is an error.")

  static let documentation = RuleDocumentation(
    id: "overload-low-weight", family: .overloading, severity: .warning,
    settings: [warningBelow, errorBelow],
    summary: "A weight below 10%; below 5% an error.",
    why: """
      A goal worth less than a tenth is easily ignored (Wilson Group), and costs as much to \
      define, measure and argue about as any other.
      """,
    repair: "Drop the goal, or merge it into a heavier one.",
    failing: [
      RuleExample(
        "# Bonus\n\nTarget bonus: $100,000.\n\n| Goal | Weight | Due |\n|---|---|---|\n| Open Milan | 92% | 30 June 2026 |\n| Open Rome | ⟦8%⟧ | 30 June 2026 |\n"
      ),
      RuleExample(
        "# Bonus\n\nTarget bonus: $100,000.\n\n| Goal | Weight | Due |\n|---|---|---|\n| Open Milan | 97% | 30 June 2026 |\n| Open Rome | ⟦3%⟧ | 30 June 2026 |\n"
      ),
      RuleExample(
        "# Bonus\n\nTarget bonus: $100,000.\n\n| Goal | Weight | Due |\n|---|---|---|\n| Open Milan | 90.5% | 30 June 2026 |\n| Open Rome | ⟦9.5%⟧ | 30 June 2026 |\n"
      ),
    ],
    passing: [
      RuleExample(
        "# Bonus\n\nTarget bonus: $100,000.\n\n| Goal | Weight | Due |\n|---|---|---|\n| Open Milan | 90% | 30 June 2026 |\n| Open Rome | 10% | 30 June 2026 |\n"
      ),
      RuleExample("# Bonus\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n"),
      RuleExample(
        "# Bonus\n\nTarget bonus: $100,000.\n\n| Goal | Weight | Due |\n|---|---|---|\n| Raise margin to 8% | 60% | 30 June 2026 |\n| Open Rome | 40% | 30 June 2026 |\n"
      ),
    ])

  static func findings(in context: LintContext) -> [Finding] {
    let proposal = context.proposal
    guard proposal.kind == .executiveBonus || proposal.kind == .employeeAward else { return [] }
    let (warning, error) = (
      value(of: warningBelow, in: context), value(of: errorBelow, in: context)
    )
    return proposal.milestones.enumerated().compactMap { position, milestone in
      guard let weight = milestone.weight, weight.value < max(warning, error) else { return nil }
      return finding(
        in: context, at: weight.place, milestone: position,
        severity: weight.value < error ? .error : .warning,
        "A weight of \(Wording.number(weight.value))% is easily ignored",
        help: "Drop the goal, or merge it into a heavier one")
    }
  }
}
