import ProposalModel

/// A comment that allowed something until a day that is over.
enum SuppressExpired: SuppressionRule {
  static let documentation = RuleDocumentation(
    id: "suppress-expired", family: .suppression, severity: .warning, subject: .file,
    summary: "A comment that allows a finding until a day that is over.",
    why: """
      Whoever wrote the day meant to look again. From the day after it the comment allows nothing, \
      and what it allowed is reported once more.
      """,
    repair: "Settle what the comment allows, or write a new last day.",
    failing: [
      RuleExample(
        "# Bonus\n\n- Goal: sign several clients by 30 June 2030 <!-- lint:allow vague-quantity-word until=⟦2020-01-31⟧: the list follows -->\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n<!-- lint:allow vague-quantity-word until=⟦2020-01-31⟧: the list follows -->\n- Goal: sign a few clients by 30 June 2030\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n| Goal | Due | Bonus |\n|---|---|---|\n| Hire a few engineers <!-- lint:allow vague-quantity-word: see plan until=⟦2019-12-31⟧ --> | 30 June 2030 | $50,000 |\n"
      ),
    ],
    passing: [
      RuleExample(
        "# Bonus\n\n- Goal: sign several clients by 30 June 2030 <!-- lint:allow vague-quantity-word until=2099-01-31: the list follows -->\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: sign several clients by 30 June 2030 <!-- lint:allow vague-quantity-word: agreed with the board -->\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n<!-- until=2020-01-31 -->\n- Goal: sign 3 clients by 30 June 2030\n- Bonus: $50,000\n"
      ),
    ])

  static func findings(about use: SuppressionUse, in context: LintContext) -> [Finding] {
    guard use.isExpired, use.suppression.problem == nil, let until = use.suppression.until else {
      return []
    }
    let rules = Wording.list(use.suppression.rules.map(\.value))
    return [
      finding(
        in: context, at: until.place, "\(rules) was allowed until \(until.value), which is over",
        help: "Settle it, or write a new last day")
    ]
  }
}
