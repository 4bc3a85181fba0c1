import ProposalModel

/// A comment that allows something and does not say why.
enum SuppressWithoutReason: SuppressionRule {
  static let documentation = RuleDocumentation(
    id: "suppress-without-reason", family: .suppression, severity: .warning, subject: .file,
    summary: "A comment that allows a finding without a reason.",
    why: """
      Whoever reads the sheet next cannot tell a decision from an oversight. Without a reason the \
      comment allows nothing.
      """,
    repair: "Write the reason behind a colon: `<!-- lint:allow RULE: reason -->`. It is in no "
      + "document for the other side.",
    failing: [
      RuleExample(
        "# Bonus\n\n- Goal: sign several clients by 30 June 2030 ⟦<!-- lint:allow vague-quantity-word -->⟧\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n⟦<!-- lint:allow vague-quantity-word: -->⟧\n- Goal: sign a few clients by 30 June 2030\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n| Goal | Due | Bonus |\n|---|---|---|\n| Hire a few engineers ⟦<!-- lint:allow vague-quantity-word until=2099-01-01 -->⟧ | 30 June 2030 | $50,000 |\n"
      ),
    ],
    passing: [
      RuleExample(
        "# Bonus\n\n- Goal: sign several clients by 30 June 2030 <!-- lint:allow vague-quantity-word: agreed -->\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n<!-- lint:allow vague-quantity-word : agreed with the board -->\n- Goal: sign a few clients by 30 June 2030\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n<!-- vague-quantity-word -->\n- Goal: sign 3 clients by 30 June 2030\n- Bonus: $50,000\n"
      ),
    ])

  static func findings(about use: SuppressionUse, in context: LintContext) -> [Finding] {
    guard use.suppression.problem == nil, use.suppression.reason == nil else { return [] }
    let rules = Wording.list(use.suppression.rules.map(\.value))
    return [
      finding(
        in: context, at: use.suppression.place,
        "The comment gives no reason, so \(rules) is not allowed by it",
        help: "Write the reason behind a colon: <!-- lint:allow \(rules): reason -->")
    ]
  }
}
