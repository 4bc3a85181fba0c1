import ProposalModel

/// Goals of which none comes first.
enum OverloadNoPriority: SheetRule {
  private static let from = RuleSetting(
    "milestones", 4, in: 2...100, isWhole: true,
    meaning: "So many milestones of equal pay are reported.")

  static let documentation = RuleDocumentation(
    id: "overload-no-priority", family: .overloading, severity: .info, settings: [from],
    summary: "Four or more milestones that pay the same, with no weights and no order.",
    why: """
      When two goals compete for a week, equal pay gives no answer. The one who is paid picks the \
      easier one.
      """,
    repair: "Weight them, put them in order, or say that they count the same on purpose.",
    failing: [
      RuleExample(sheet(cities: 4)), RuleExample(sheet(cities: 5)),
      RuleExample(sheet(cities: 4, amount: "$35,000")),
    ],
    passing: [
      RuleExample(sheet(cities: 3, isFlagged: false)),
      RuleExample(sheet(cities: 4, isFlagged: false) + "\nAll goals are equally important.\n"),
      RuleExample(
        "# Bonus\n\n| Goal | Due | Bonus |\n|---|---|---|\n| Open the Milan store | 30 June 2026 | $40,000 |\n| Open the Rome store | 30 June 2026 | $20,000 |\n| Open the Turin store | 30 June 2026 | $20,000 |\n| Open the Genoa store | 30 June 2026 | $20,000 |\n"
      ),
    ])

  static func findings(in context: LintContext) -> [Finding] {
    let milestones = context.proposal.milestones
    let paid = context.payable
    guard context.isEmployment, paid.count >= count(of: from, in: context),
      paid.allSatisfy({ milestones[$0].weight == nil }),
      let amount = context.stake(ofMilestone: paid[0]),
      paid.allSatisfy({ context.stake(ofMilestone: $0) == amount }),
      !context.cues.mention(.ranking)
    else { return [] }
    return [
      finding(
        in: context, at: context.place(ofMilestone: paid[0]), milestone: paid[0],
        "\(paid.count) milestones pay \(Wording.money(amount)) each, and nothing says which comes first",
        help: "Weight them, put them in order, or add “all goals are equally important”")
    ]
  }

  /// A sheet with so many goals of one amount.
  private static func sheet(
    cities count: Int, amount: String = "$20,000", isFlagged: Bool = true
  ) -> String {
    let cities = ["Milan", "Rome", "Turin", "Genoa", "Naples"]
    let rows = cities.prefix(count).enumerated().map { index, city in
      let name = "Open the \(city) store"
      return "| \(index == 0 && isFlagged ? "⟦\(name)⟧" : name) | 30 June 2026 | \(amount) |\n"
    }
    return "# Bonus\n\n| Goal | Due | Bonus |\n|---|---|---|\n" + rows.joined()
  }
}
