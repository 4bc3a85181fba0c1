import ProposalModel

/// A financial measure that anything can move.
enum MeasureAdjustmentsUnstated: SheetRule {
  static let documentation = RuleDocumentation(
    id: "measure-adjustments-unstated", family: .measure, severity: .info, isOnByDefault: false,
    summary: "A financial measure, and no word on currency, acquisitions, one-offs and bonus cost.",
    why: """
      An acquisition in November can lift revenue over every level, and a write-off can push EBITDA \
      under it. Published plans say which of these count (CSL, Coca-Cola).
      """,
    repair: "Say at which exchange rates, with or without acquisitions, before or after bonuses.",
    failing: [
      RuleExample(
        "# Bonus\n\n- Goal: ⟦EBITDA⟧ of $12 million in 2026 according to the audited accounts by 31 March 2027\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: ⟦operating profit⟧ of $2 million in 2026 by 31 March 2027\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Ziel: ⟦Umsatz⟧ von 5.000.000 € in 2026 bis 31.12.2026\n- Bonus: 50.000 €\n"),
    ],
    passing: [
      RuleExample(
        "# Bonus\n\n- Goal: EBITDA of $12 million in 2026 by 31 March 2027, at budget FX, without acquisitions, according to the audited accounts\n- Bonus: $50,000\n"
      ),
      RuleExample("# Bonus\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n"),
      RuleExample(
        "# Bonus\n\n- Ziel: bereinigter Umsatz von 5.000.000 € ohne Sondereffekte laut Jahresabschluss bis 31.12.2026\n- Bonus: 50.000 €\n"
      ),
    ])

  static func findings(in context: LintContext) -> [Finding] {
    guard context.isExecutive, context.isWholeSheet, !context.cues.mention(.adjustment),
      let measure = financialMeasure(in: context)
    else { return [] }
    return [
      finding(
        in: context, at: measure.place,
        "Nothing says how \(Wording.quoted(measure.string)) treats exchange rates, acquisitions and one-offs",
        help: "Add “at [exchange rates], without [acquisitions, one-offs], after all bonuses”")
    ]
  }

  private static func financialMeasure(in context: LintContext) -> CueWords? {
    context.cues.words(.metric).first { words in
      guard words.isOperative, let position = context.milestone(at: words.place) else {
        return false
      }
      return (context.levels.contain(levelOf: position) || hasUnreadLevel(position, in: context))
        && financial.contains(words.prose.tokens[words.tokens.upperBound - 1].key)
    }
  }

  /// A ladder or a level of which the reader could not settle what it pays measures all the same.
  private static func hasUnreadLevel(_ position: Int, in context: LintContext) -> Bool {
    let milestone = context.proposal.milestones[position]
    guard milestone.payout.plan == nil else { return false }
    return context.figures.inside(milestone.place).contains {
      $0.money != nil || $0.kind == .percent
    }
  }

  private static let financial: WordSet = [
    "revenue", "revenues", "ebitda", "ebit", "profit", "flow", "margin", "turnover", "umsatz",
    "gewinn", "deckungsbeitrag", "umsätze", "jahresumsatz",
  ]
}
