import ProposalModel

/// Shares at no price, and parts of no size.
enum PayoutFormUndefined: WordRule {
  /// Sentences of their own that say in what form pay is given stand outside of milestones and terms.
  static let readsAllText = true
  static let words =
    [
      "in stock", "in shares", "in equity", "as equity", "additional equity",
      "as additional equity",
      "in company stock", "company shares", "in rsus", "rsus", "restricted stock units",
      "restricted shares", "in restricted stock", "stock options", "share options",
      "phantom shares",
      "phantom stock", "in options", "in aktien", "virtuelle aktien", "aktienoptionen",
      "als beteiligung",
    ] + Instalments.words
  static let fixedExpressions = ["parts in stock", "goods in stock", "items in stock"]

  static let documentation = RuleDocumentation(
    id: "payout-form-undefined", family: .payout, severity: .warning,
    summary:
      "Shares or options with no price rule and no vesting, or instalments of no stated size.",
    why: """
      “Half in stock” is a number of shares only once a price and a day are named; between the \
      grant and the vesting the same words are worth half or double. Of three instalments the first \
      may be a third, or nearly nothing.
      """,
    repair: """
      Name the price and its day, the rounding of shares and the vesting, or the plan; of \
      instalments the size and the day of each.
      """,
    failing: [
      RuleExample(
        "# Bonus\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000, half of it ⟦in stock⟧\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000 ⟦in RSUs⟧\n"),
      RuleExample(
        "# Bonus\n\n- Ziel: Eröffnung der Filiale Mailand bis 30.06.2026\n- Bonus: 50.000 € ⟦in Aktien⟧\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000, paid ⟦in three instalments⟧\n"
      ),
      RuleExample(
        "# Bonus\n\nYou receive $50,000 for opening the Milan store by 30 June 2026. It is paid ⟦in instalments⟧ over the next year.\n"
      ),
      RuleExample(
        "# Bonus\n\n- Ziel: Eröffnung der Filiale Mailand bis 30.06.2026\n- Bonus: 50.000 €, zahlbar ⟦in zwei Raten⟧\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\n## Payment\n\nTax is withheld at grant. Half of each award is granted ⟦in shares⟧.\n"
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
      RuleExample(
        "# Bonus\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000, paid in two equal instalments\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000, paid in four instalments, each of the same size\n"
      ),
      RuleExample(
        "# Bonus\n\n- Ziel: Eröffnung der Filiale Mailand bis 30.06.2026\n- Bonus: 50.000 €, zahlbar in zwei gleichen Raten\n"
      ),
      RuleExample(
        "# Reading grant\n\nThe grant is paid in instalments.\n\n## Milestone 1: Survey\n\n- Goal: accept the survey report by 30 June 2026\n- Payment: $40,000\n\n## Milestone 2: Classes\n\n- Goal: open 12 classes by 30 June 2027\n- Payment: $50,000\n"
      ),
    ])

  static func finding(for hit: PhraseHit, in context: LintContext) -> Finding? {
    guard !hit.isDenied, context.text.isAgreed(hit) || isGiven(hit, context) else { return nil }
    if Instalments.are(hit) { return instalments(hit, in: context) }
    guard !context.cues.mention(.shareTerms) else { return nil }
    return finding(
      in: context, at: hit.place,
      "\(Wording.quoted(hit.words)) names no price, day or vesting, so no number of shares follows",
      help: "Add “at [price rule] on [date], whole shares, vesting [when]”, or name the plan")
  }

  /// “Half of each award is granted in shares”: a sentence that gives pay in a sheet of goals.
  private static func isGiven(_ hit: PhraseHit, _ context: LintContext) -> Bool {
    !context.proposal.milestones.isEmpty && !Instalments.are(hit)
      && hit.has(gifts, in: hit.sentence)
      && hit.has(pays, in: hit.sentence)
  }

  private static let gifts: WordSet = [
    "granted", "paid", "settled", "delivered", "issued", "awarded", "taken", "given", "gewährt",
    "ausgezahlt",
  ]
  private static let pays: WordSet = [
    "award", "awards", "bonus", "bonuses", "payout", "payouts", "amount", "amounts", "half", "part",
    "third", "pay", "prämie", "boni",
  ]

  private static func instalments(_ hit: PhraseHit, in context: LintContext) -> Finding? {
    guard !Instalments.areSized(hit, in: context) else { return nil }
    return finding(
      in: context, at: hit.place,
      "\(Wording.quoted(hit.words)) names no sizes, so nobody can say what is paid when",
      help: "Add “in equal parts”, or the share and the day of each")
  }
}
