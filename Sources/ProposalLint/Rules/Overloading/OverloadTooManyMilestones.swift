import ProposalModel

/// More goals than anyone can put first.
enum OverloadTooManyMilestones: SheetRule {
  /// Wilson Group recommends 3 to 5, Meridian 2 to 4.
  private static let warningFrom = RuleSetting(
    "warning-from", 6, in: 2...100, isWhole: true,
    meaning: "So many paid milestones are a warning.")
  private static let errorFrom = RuleSetting(
    "error-from", 8, in: 2...100, isWhole: true, meaning: "So many paid milestones are an error.")

  static let documentation = RuleDocumentation(
    id: "overload-too-many-milestones", family: .overloading, severity: .warning,
    settings: [warningFrom, errorFrom],
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
    let labels = Set(proposal.milestones.map(\.id))
    let weighted = proposal.milestones.filter { $0.weight != nil }
    let paid = proposal.milestones.indices.filter {
      proposal.milestones[$0].isPayable && !isWeighted(proposal.milestones[$0], among: weighted)
        && !isCalled(proposal.milestones[$0], among: labels)
    }
    // A section whose amount was not understood is one more, whatever it pays.
    let sections = PromisedSection.all(in: context)
    let read = paid.map { (place: proposal.milestones[$0].name.place, milestone: Int?.some($0)) }
    let unread = sections.map { (place: $0.name, milestone: Int?.none) }
    let all = unread.isEmpty ? read : (read + unread).sorted { $0.place < $1.place }
    let error = count(of: errorFrom, in: context)
    let limit = min(count(of: warningFrom, in: context), error)
    guard all.count >= limit else { return [] }
    let surplus = all[limit - 1]
    return [
      finding(
        in: context, at: surplus.place, milestone: surplus.milestone,
        severity: all.count >= error ? .error : .warning,
        "\(all.count) paid milestones: from number \(limit) on each takes attention from the others",
        help: "Keep the few that matter most, and list the others as tracked and not paid")
    ]
  }

  /// Whether it tells more of a measure that has its weight in a table: “Operating profit” below the row
  /// “Plant operating profit”.
  private static func isWeighted(_ milestone: Milestone, among weighted: [Milestone]) -> Bool {
    guard milestone.weight == nil, !weighted.isEmpty else { return false }
    let words = Set(milestone.name.tokens.filter { $0.kind == .word }.map(\.key))
    guard !words.isEmpty else { return false }
    return weighted.contains { words.isSubset(of: $0.name.tokens.map(\.key)) }
  }

  /// “Goal 2.” above sentences about the second row: it has the label of another one.
  private static func isCalled(_ milestone: Milestone, among labels: Set<String>) -> Bool {
    let words = milestone.name.tokens.filter { $0.kind != .mark }
    guard words.count == 2, names.contains(words[0].key) else { return false }
    let label = milestone.name.string(words[1].range).lowercased()
    return label != milestone.id && labels.contains(label)
  }

  private static let names: WordSet = [
    "goal", "milestone", "award", "measure", "target", "objective", "no", "kpi", "ziel",
    "meilenstein", "item", "bonus", "part", "line", "row",
  ]

  /// A sheet with so many goals, the sixth of them marked if it is to be flagged.
  private static func sheet(
    goals: Int, title: String = "Bonus", goal: String = "Goal", pay: String = "Bonus"
  ) -> String {
    let cities = ["Milan", "Rome", "Turin", "Genoa", "Naples", "Bari", "Pisa", "Siena", "Lucca"]
    let isFlagged = goal == "Goal" && goals >= 6
    let rows = cities.prefix(goals).enumerated().map { index, city in
      let name = "Open the \(city) store"
      let cell = isFlagged && index == 5 ? "⟦\(name)⟧" : name
      return "| \(cell) | 30 June 2026 | $20,000 |\n"
    }
    return "# \(title)\n\n| \(goal) | Due | \(pay) |\n|---|---|---|\n" + rows.joined()
  }
}
