import ProposalModel

/// A goal without a price.
enum PayoutMissing: SheetRule {
  static let documentation = RuleDocumentation(
    id: "payout-missing", family: .payout, severity: .error,
    summary: "A milestone that states no amount, percentage or formula.",
    why: """
      A milestone is an exchange: achieve this, receive that. An amount that is left to be agreed \
      is no promise (*Gallotti v. Advance Watch*).
      """,
    repair: "State what the milestone pays, or list it as tracked and not paid.",
    failing: [
      RuleExample(
        "# Bonus\n\n## Milestone 1: ⟦Milan launch⟧\n\n- Goal: open the Milan store by 30 June 2026\n\n## Milestone 2: Rome launch\n\n- Goal: open the Rome store by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan launch\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: ⟦to be agreed⟧\n"
      ),
      RuleExample(
        "# Bonus\n\n| Milestone | Due | Bonus |\n|---|---|---|\n| Open Milan | 30 June 2026 | $50,000 |\n| Open Rome | 30 June 2026 | ⟦to be agreed⟧ |\n"
      ),
      RuleExample(
        "# Bonus\n\n| Milestone | Due | Bonus |\n|---|---|---|\n| Open Milan | 30 June 2026 | $50,000 |\n| Open Rome | 30 June 2026 | ⟦a nice present⟧ |\n"
      ),
    ],
    passing: [
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan launch\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $75,000\n"
      ),
      RuleExample(
        "# Bonus\n\nTarget bonus: $100,000.\n\n| Goal | Weight | Due |\n|---|---|---|\n| Open Milan | 60% | 30 June 2026 |\n| Open Rome | 40% | 30 June 2026 |\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: 2% of the first year's sales of the store, at most $75,000\n"
      ),
    ])

  static func findings(in context: LintContext) -> [Finding] {
    let isOpen = context.proposal.milestones.contains { milestone in
      if case .missing = milestone.payout.state { true } else { false }
    }
    let rows = TableRows(of: isOpen ? context.text.allTables : [])
    return context.proposal.milestones.enumerated().compactMap { position, milestone in
      switch milestone.payout.state {
      case .missing
      where milestone.weight == nil && !milestone.isQuoted
        && !context.hasUndecidedAmount(in: milestone.place)
        && BarePercent(ofMilestone: position, in: context) == nil:
        return finding(
          in: context, at: place(of: milestone, in: rows), milestone: position,
          "\(Wording.quoted(milestone.name.string)) states no amount",
          help: "Add “Bonus: [amount]”, or list it as tracked and not paid")
      case .unresolved(let words, .toBeAgreed) where !milestone.isQuoted:
        let open = openSentence(of: milestone, in: context)
        return finding(
          in: context, at: open?.place ?? milestone.payoutPlace, milestone: position,
          "\(Wording.quoted(open?.words ?? words)) leaves the amount open",
          help: "State the amount, or what is paid if nothing is agreed by [date]")
      default: return nil
      }
    }
  }

  /// The sentence that leaves it open, where the words of the pay do not: “will agree a minimum fee”.
  private static func openSentence(
    of milestone: Milestone, in context: LintContext
  ) -> (place: SourceRange, words: String)? {
    guard !leavesOpen(milestone.payoutPlace, in: context) else { return nil }
    for passage in context.text.passages(in: milestone.place) {
      let prose = passage.prose
      guard let word = passage.body.first(where: { openers.contains(prose.tokens[$0].key) }) else {
        continue
      }
      let sentence = passage.sentence(around: word..<word + 1)
      return (prose.place(ofTokens: sentence), prose.string(tokens: sentence))
    }
    return nil
  }

  private static func leavesOpen(_ place: SourceRange, in context: LintContext) -> Bool {
    guard let prose = context.prose(around: place), let token = prose.token(at: place) else {
      return false
    }
    return prose.has(openers, in: prose.sentence(around: token..<token + 1))
  }

  private static let openers: WordSet = [
    "agree", "agreed", "agrees", "negotiate", "negotiated", "discuss", "discussed", "determined",
    "decide", "decides", "decided", "discretion", "tbd", "tba", "vereinbart", "ermessen",
  ]

  /// What stands in the row where the amount belongs: “a prize”, else the name.
  private static func place(of milestone: Milestone, in rows: TableRows) -> SourceRange {
    let name = milestone.name.place
    return rows.row(around: name)?.cell(belowLast: amounts)?.place ?? name
  }

  private static let amounts: WordSet = [
    "amount", "bonus", "award", "fee", "payment", "payout", "pays", "reward", "prize", "pay",
    "betrag", "prämie", "honorar", "vergütung",
  ]
}
