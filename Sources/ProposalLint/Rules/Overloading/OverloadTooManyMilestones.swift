import ProposalModel

/// More goals than anyone can put first.
enum OverloadTooManyMilestones: SheetRule {
  /// From so many paid milestones on it is a warning, from so many an error. Wilson Group
  /// recommends 3 to 5, Meridian 2 to 4.
  private static let (warning, error) = (6, 8)

  static let documentation = RuleDocumentation(
    id: "overload-too-many-milestones", family: .overloading, severity: .warning,
    summary: "Six or more paid milestones for one person; from eight on an error.",
    why: """
      Compensation advisers (Wilson Group, Meridian) see attention end at three to five goals. \
      Where everything is paid for, nothing comes first.
      """,
    repair: "Keep the few that matter most, and list the others as tracked and not paid.",
    failing: [
      RuleExample(sheet(goals: 6)), RuleExample(sheet(goals: 7)), RuleExample(sheet(goals: 9)),
    ],
    passing: [
      RuleExample(sheet(goals: 5)),
      RuleExample("# Bonus\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n"),
      RuleExample(
        "# Works contract\n\nClient: Alba SpA. Contractor: Beta Srl.\n\n"
          + sheet(goals: 8, title: "Payment schedule", goal: "Deliverable", pay: "Payment")),
    ])

  static func findings(in context: LintContext) -> [Finding] {
    let proposal = context.proposal
    guard proposal.kind == .executiveBonus || proposal.kind == .employeeAward,
      proposal.schedule == nil
    else { return [] }
    let paid = proposal.milestones.indices.filter { proposal.milestones[$0].isPayable }
    guard paid.count >= warning else { return [] }
    let sixth = proposal.milestones[paid[warning - 1]]
    return [
      finding(
        in: context, at: sixth.name.place, milestone: paid[warning - 1],
        severity: paid.count >= error ? .error : .warning,
        "\(paid.count) paid milestones: from the sixth on each takes attention from the others",
        help: "Keep the few that matter most, and list the others as tracked and not paid")
    ]
  }

  /// A sheet with so many goals, the sixth of them marked if it is to be flagged.
  private static func sheet(
    goals: Int, title: String = "Bonus", goal: String = "Goal", pay: String = "Bonus"
  ) -> String {
    let cities = ["Milan", "Rome", "Turin", "Genoa", "Naples", "Bari", "Pisa", "Siena", "Lucca"]
    let isFlagged = goal == "Goal" && goals >= warning
    let rows = cities.prefix(goals).enumerated().map { index, city in
      let name = "Open the \(city) store"
      let cell = isFlagged && index == warning - 1 ? "⟦\(name)⟧" : name
      return "| \(cell) | 30 June 2026 | $20,000 |\n"
    }
    return "# \(title)\n\n| \(goal) | Due | \(pay) |\n|---|---|---|\n" + rows.joined()
  }
}
