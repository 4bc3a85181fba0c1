import ProposalModel

/// A bonus that is small for what it brings.
enum AskRatioLow: SheetRule {
  private static let limit = RuleSetting(
    "percent", Rational(1, 2) ?? .zero, in: 0...100,
    meaning: "A payout below so many percent of the stated value is reported.")

  static let documentation = RuleDocumentation(
    id: "ask-ratio-low", family: .ask, severity: .info, settings: [limit],
    summary: "The target payout is less than 0.5% of the value the sheet states.",
    why: """
      Underestimating the ask is the most common mistake of people who ask for themselves. One to \
      two percent of the value is usual.
      """,
    repair: "Compare the ask with the value and with the benchmark, and ask for what fits both.",
    failing: [
      RuleExample(
        "# Bonus\n\nValue created: ⟦$20 million⟧ contract margin over 36 months.\n\n- Goal: sign the Alba contract by 30 June 2026\n- Bonus: $10,000\n"
      ),
      RuleExample(
        "# Bonus\n\nValue created: ⟦$8,000,000⟧ of savings a year.\n\n| Goal | Due | Bonus |\n|---|---|---|\n| Close the Rome plant | 30 June 2026 | $10,000 |\n| Close the Bari plant | 30 June 2026 | $10,000 |\n"
      ),
      RuleExample(
        "# Bonus\n\nNutzen: ⟦30.000.000 €⟧ Deckungsbeitrag im Jahr.\n\n- Ziel: Eröffnung der Filiale Mailand bis 30.06.2026\n- Bonus: 50.000 €\n"
      ),
    ],
    passing: [
      RuleExample(
        "# Bonus\n\nValue created: $4.1 million gross margin over 24 months.\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\nValue created: $10 million gross margin over 24 months.\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample("# Bonus\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n"),
    ])

  static func findings(in context: LintContext) -> [Finding] {
    guard let percent = AskRatio.percent(in: context),
      percent.value < value(of: limit, in: context)
    else { return [] }
    return [
      finding(
        in: context, at: percent.place,
        "The payout is \(AskRatio.text(percent.value)) of the value the sheet states",
        help: "Ask for more, or say why the result is worth less to the company than it states")
    ]
  }
}
