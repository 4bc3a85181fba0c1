import ProposalModel

/// Shares at no price.
enum PayoutFormUndefined: WordRule {
  static let words = [
    "in stock", "in shares", "in equity", "as equity", "additional equity", "as additional equity",
    "in company stock", "company shares", "in rsus", "rsus", "restricted stock units",
    "restricted shares", "in restricted stock", "stock options", "share options", "phantom shares",
    "phantom stock", "in options", "in aktien", "virtuelle aktien", "aktienoptionen",
    "als beteiligung",
  ]
  static let fixedExpressions = ["parts in stock", "goods in stock", "items in stock"]

  static let documentation = RuleDocumentation(
    id: "payout-form-undefined", family: .payout, severity: .warning,
    summary: "Payment in shares or options, with no price rule and no vesting.",
    why: """
      “Half in stock” is a number of shares only once a price and a day are named; between the \
      grant and the vesting the same words are worth half or double.
      """,
    repair: "Name the price and its day, the rounding of shares and the vesting, or the plan.",
    failing: [
      RuleExample(
        "# Bonus\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000, half of it ⟦in stock⟧\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000 ⟦in RSUs⟧\n"),
      RuleExample(
        "# Bonus\n\n- Ziel: Eröffnung der Filiale Mailand bis 30.06.2026\n- Bonus: 50.000 € ⟦in Aktien⟧\n"
      ),
    ],
    passing: [
      RuleExample(
        "# Bonus\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000 in RSUs at the 60-day VWAP to 30 June 2026, vesting after 12 months\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: keep 95% of the spare parts in stock by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample("# Bonus\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n"),
    ])

  static func finding(for hit: PhraseHit, in context: LintContext) -> Finding? {
    guard !hit.isDenied, !context.cues.mention(.shareTerms) else { return nil }
    return finding(
      in: context, at: hit.place,
      "\(Wording.quoted(hit.words)) names no price, day or vesting, so no number of shares follows",
      help: "Add “at [price rule] on [date], whole shares, vesting [when]”, or name the plan")
  }
}
