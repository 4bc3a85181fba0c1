import ProposalModel

/// A change from an unknown value.
enum MeasureMissingBaseline: SheetRule {
  static let documentation = RuleDocumentation(
    id: "measure-missing-baseline", family: .measure, severity: .error,
    summary:
      "Growth or reduction by so many percent, with neither a starting value nor an end level.",
    why: """
      Twenty percent less churn than when, and according to what? Each month of the last year gives \
      another target, and each side has its month.
      """,
    repair: "State the starting value with its period and source, or the level to be reached.",
    failing: [
      RuleExample(
        "# Bonus\n\n- Goal: ⟦reduce churn by 20%⟧ by 31 December 2026\n- Bonus: $50,000\n"),
      RuleExample(
        "# Bonus\n\n- Goal: ⟦20% growth⟧ in revenue by 31 December 2026\n- Bonus: $50,000\n"),
      RuleExample(
        "# Bonus\n\n- Ziel: Umsatz ⟦um 10 % steigern⟧ bis 31.12.2026\n- Bonus: 50.000 €\n"),
      RuleExample(
        "# Bonus\n\nTarget bonus: $100,000. Period: 2026.\n\n| Goal | Weight |\n|---|---|\n| Cost per order | 60% |\n| Opening of Milan | 40% |\n\n## 1. Cost per order\n\n⟦Cut cost per order by 12%⟧ by 31 December 2026, per ledger report MK-9. All or nothing.\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Test plan of Annex A | 1 May 2026 | £4,000 |\n| Portal, 38 tests of Annex B pass | 1 June 2026 | £6,000 |\n\n- ⟦Reduce phosphate in the river by 20%⟧\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: ⟦reduce breakage by a third⟧ by 31 December 2026, lab log\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Referrals\n\n- Goal: ⟦cut the number of referrals by 20%⟧ by 31 December 2026\n- Payout: $25,000 at 20%; from 16% pro rata; nothing below 16%; capped at $25,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: ⟦shorten the month-end close by 35%⟧ by 31 December 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\nValue: $2 million in 2026 (plan for 2025: $1 million).\n\n## Milestone 1: Milan\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\n## Milestone 2: Water\n\n⟦Cut water use by 15%⟧ by 31 December 2026, meter log. $9,000, all or nothing.\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: ⟦12% fewer⟧ complaints by 31 December 2026\n- Bonus: $50,000\n"
      ),
    ],
    passing: [
      RuleExample(
        "# Bonus\n\n- Goal: reduce monthly churn from 2.5% (Q4 2025, CRM) to 2.0% by 31 December 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: 20% growth over FY2025 revenue of $8 million, according to the audited accounts, by 31 December 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: reduce scrap cost by 20% by 31 December 2026\n- Bonus: $50,000\n- History: $400,000 in 2025\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: lift the score by 20% to 60 points by 31 December 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Test plan of Annex A | 1 May 2026 | £4,000 |\n| Portal, 38 tests of Annex B pass | 1 June 2026 | £6,000 |\n\n- Reduce phosphate in the river by 20%, from 0.2 mg/l in 2025\n"
      ),
    ])

  static func findings(in context: LintContext) -> [Finding] {
    guard !context.percentChanges.isEmpty else { return [] }
    let isToldOfAll = isToldOfAll(in: context)
    var tales: [Int: [SourceRange]] = [:]
    return context.percentChanges.compactMap { change in
      guard !change.hasEndLevel, !change.hasBaseline,
        !hasBaseline(change, isToldOfAll, &tales, in: context)
      else { return nil }
      return finding(
        in: context, at: change.place,
        "\(Wording.quoted(change.words)) states neither the value it starts from nor the level it ends at",
        help: "Add “from [value] in [period], per [report]”, or “to [value]”")
    }
  }

  /// Whether a sentence about all milestones gives a number for earlier values, and is no argument: the
  /// budget the value was taken from is no baseline. “Changes to the budget above 10% of a line need an
  /// amendment” tells of no earlier value.
  private static func isToldOfAll(in context: LintContext) -> Bool {
    let changes = PlaceTable(
      context.termCues.mentions.filter { $0.cues.contains(.changeRoute) }.map(\.place))
    return context.cues.mentions.contains { mention in
      mention.milestone == nil && mention.cues.isSuperset(of: [.history, .number])
        && !mention.cues.contains(.value) && !changes.overlap(mention.place)
    }
  }

  /// The milestone, or the sheet, tells of earlier values. `tales` keeps where milestones do.
  private static func hasBaseline(
    _ change: PercentChange, _ isToldOfAll: Bool, _ tales: inout [Int: [SourceRange]],
    in context: LintContext
  ) -> Bool {
    guard let position = context.milestone(at: change.place) else {
      guard context.isPromised(at: change.place) else { return context.cues.mention(.history) }
      // A promise of which no milestone was made: what others are told of says nothing of it.
      return isToldOfAll || PercentChange.hasBaseline(change.passage)
        || context.cues.mentions.contains {
          $0.cues.isSuperset(of: [.history, .number]) && change.prose.place.contains($0.place)
        }
    }
    let milestone = context.proposal.milestones[position]
    if isToldOfAll || milestone.measure?.baseline != nil || !milestone.history.isEmpty {
      return true
    }
    let places = tales[position] ?? Self.tales(of: milestone, in: context)
    tales[position] = places
    let terms = context.proposal.terms + milestone.terms
    return places.contains { $0 != change.prose.place }
      || context.cues.mentionAlone(.history, ofMilestone: position)
      || terms.contains { if case .baseline = $0.value { true } else { false } }
  }

  /// “Payout: $25,000 at 20%; from 16% pro rata; nothing below 16%”: these are shares of the goal.
  private static func isPay(_ passage: OperativePassage) -> Bool {
    passage.prose.has(pays, in: 0..<passage.body.lowerBound)
      || passage.body.first.map { currencies.contains(passage.prose.tokens[$0].key) } == true
  }

  private static let currencies: WordSet = ["$", "€", "£", "usd", "eur", "gbp", "chf"]
  private static let pays: WordSet = [
    "payout", "pay", "bonus", "award", "payment", "pays", "amount", "reward", "prämie", "zahlung",
  ]

  /// The first texts of a milestone that say what a change counts from; with two of them one is another
  /// text than that of the change.
  private static func tales(of milestone: Milestone, in context: LintContext) -> [SourceRange] {
    let told = context.text.passages(in: milestone.place).lazy.filter {
      PercentChange.hasBaseline($0) && !isPay($0)
    }
    return told.prefix(2).map(\.prose.place)
  }
}
