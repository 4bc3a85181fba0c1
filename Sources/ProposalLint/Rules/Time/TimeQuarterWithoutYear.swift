import ProposalModel

/// A quarter of some year.
enum TimeQuarterWithoutYear: SheetRule {
  static let documentation = RuleDocumentation(
    id: "time-quarter-without-year", family: .time, severity: .error,
    summary: "A quarter, half, month or day without its year.",
    why: """
      “By Q2” is June for one reader, September for one with another fiscal year, and next year \
      for one who reads the sheet in July.
      """,
    repair: "Write the last day: “by [day month year]”.",
    failing: [
      RuleExample("# Bonus\n\n- Goal: open the Milan store by ⟦Q2⟧\n- Bonus: $50,000\n"),
      RuleExample("# Bonus\n\n- Goal: open the Milan store by ⟦15 April⟧\n- Bonus: $50,000\n"),
      RuleExample("# Bonus\n\n- Goal: open three stores by ⟦end of Q3⟧\n- Bonus: $50,000\n"),
    ],
    passing: [
      RuleExample("# Bonus\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n"),
      RuleExample("# Bonus\n\n- Goal: open the Milan store by end of Q3 2026\n- Bonus: $50,000\n"),
      RuleExample(
        "# Bonus\n\nPeriod: 1 January 2026 to 31 December 2026\n\n- Goal: open the Milan store by 15 April\n- Bonus: $50,000\n"
      ),
    ])

  static func findings(in context: LintContext) -> [Finding] {
    context.proposal.milestones.enumerated().compactMap { position, milestone in
      guard let deadline = milestone.deadline,
        deadline.value.basis == .undecided(.yearMissing)
      else { return nil }
      return finding(
        in: context, at: deadline.place, milestone: position,
        "The deadline names no year", help: "Write the last day: “by [day month year]”")
    }
  }
}
