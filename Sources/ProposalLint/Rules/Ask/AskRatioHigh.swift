import ProposalModel

/// A bonus that takes much of what it brings.
enum AskRatioHigh: SheetRule {
  private static let limit = RuleSetting(
    "percent", 10, in: 0...100,
    meaning: "A payout above so many percent of the stated value is reported.")

  static let documentation = RuleDocumentation(
    id: "ask-ratio-high", family: .ask, severity: .warning, settings: [limit],
    summary: "The target payout is more than 10% of the value the sheet states.",
    why: """
      Asks of one to a few percent of the value are approved easily. Above a tenth the committee \
      asks what the rest of the company gets.
      """,
    repair: "Show more of the value, or ask for less; say why the share is right.",
    failing: [
      RuleExample(
        "# Bonus\n\nValue created: ⟦$400,000⟧ gross margin over 12 months.\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\nValue created: ⟦$250,000⟧ of savings a year.\n\n| Goal | Due | Bonus |\n|---|---|---|\n| Close the Rome plant | 30 June 2026 | $20,000 |\n| Close the Bari plant | 30 June 2026 | $20,000 |\n"
      ),
      RuleExample(
        "# Bonus\n\nNutzen: ⟦300.000 €⟧ Deckungsbeitrag im Jahr.\n\n- Ziel: Eröffnung der Filiale Mailand bis 30.06.2026\n- Bonus: 50.000 €\n"
      ),
    ],
    passing: [
      RuleExample(
        "# Bonus\n\nValue created: $4.1 million gross margin over 24 months.\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\nValue created: $500,000 gross margin over 12 months.\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\nStatus: agreed\n\nValue created: $400,000 gross margin over 12 months.\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n"
      ),
    ])

  static func findings(in context: LintContext) -> [Finding] {
    guard let percent = AskRatio.percent(in: context),
      percent.value > value(of: limit, in: context)
    else { return [] }
    return [
      finding(
        in: context, at: percent.place,
        "The payout is \(AskRatio.text(percent.value)) of the value the sheet states",
        help: "Say why the share is right, or count the value over more than [period]")
    ]
  }
}
