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
    guard context.isEmployment, paid.allSatisfy({ milestones[$0].weight == nil }),
      !isRanked(in: context), let amount = sameAmount(of: paid, in: context),
      amount.count >= count(of: from, in: context)
    else { return [] }
    return [
      finding(
        in: context, at: context.place(ofMilestone: paid[0]), milestone: paid[0],
        "\(amount.count) milestones pay \(Wording.money(amount.money)) each, and nothing says which comes first",
        help: "Weight them, put them in order, or add “all goals are equally important”")
    ]
  }

  /// A sentence that ranks the goals; “supports company priority 2” ranks no goal of the sheet.
  private static func isRanked(in context: LintContext) -> Bool {
    context.cues.mentions.contains { $0.cues.contains(.ranking) && !$0.cues.contains(.alignment) }
      || context.cues.mentions.contains { mention in
        mention.cues.contains(.ranking) && mention.isOperative
          && context.text.passage(around: mention.place).map { $0.prose.has(rankings) } == true
      }
  }

  private static let rankings: WordSet = [
    "weight", "weights", "weighted", "weighting", "ranked", "ranking", "order", "important",
    "equal", "equally", "sequential", "same",
  ]

  /// The amount that all milestones pay, and how many they are with the sections whose amount was not understood;
  /// `nil` where one pays another.
  private static func sameAmount(
    of paid: [Int], in context: LintContext
  ) -> (money: Money, count: Int)? {
    let sections = PromisedSection.all(in: context)
    let settled = paid.compactMap { context.stake(ofMilestone: $0) }
    guard let first = paid.first else { return nil }
    if sections.isEmpty {
      guard settled.count == paid.count, let amount = settled.first,
        settled.allSatisfy({ $0 == amount })
      else { return nil }
      return (amount, paid.count)
    }
    // Where the reader understood none of them, what stands in each is all there is to compare.
    let stated = paid.map { amount(statedIn: $0, in: context) } + sections.map(\.amount)
    guard let amount = stated.first.flatMap({ $0 }), stated.allSatisfy({ $0 == amount }),
      let currency = context.proposal.currency?.value ?? context.stake(ofMilestone: first)?.currency
    else { return nil }
    return (Money(amount, currency), stated.count)
  }

  private static func amount(statedIn position: Int, in context: LintContext) -> Rational? {
    if let stake = context.stake(ofMilestone: position) { return stake.amount }
    let place = context.proposal.milestones[position].place
    let paid = context.text.passages(in: place).flatMap { passage in
      context.figures.inside(passage.prose.place).filter { $0.money != nil }.compactMap(\.money)
    }
    return paid.last
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
