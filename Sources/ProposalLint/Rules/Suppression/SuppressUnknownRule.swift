import ProposalModel

/// A comment that allows what no rule flags.
enum SuppressUnknownRule: SuppressionRule {
  static let documentation = RuleDocumentation(
    id: "suppress-unknown-rule", family: .suppression, severity: .warning, subject: .file,
    summary: "A comment that allows a rule there is none of.",
    why: """
      A misspelt rule allows nothing, and the author believes it does. Only ids count, as findings \
      name them in brackets; families and wildcards would hide what nobody has looked at.
      """,
    repair: "Write the id of the rule, or delete it from the comment.",
    failing: [
      RuleExample(
        "# Bonus\n\n- Goal: sign several clients by 30 June 2030 <!-- lint:allow vague-quantity-word ⟦vague-quantity-words⟧: agreed -->\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n<!-- lint:allow ⟦vagueness⟧: agreed -->\n- Goal: sign 3 clients by 30 June 2030\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n| Goal | Due | Bonus |\n|---|---|---|\n| Hire 3 engineers <!-- lint:allow ⟦*⟧: see plan --> | 30 June 2030 | $50,000 |\n"
      ),
    ],
    passing: [
      RuleExample(
        "# Bonus\n\n- Goal: sign several clients by 30 June 2030 <!-- lint:allow vague-quantity-word: agreed -->\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n| Goal | Due | Bonus |\n|---|---|---|\n| Hire a few engineers <!-- lint:allow vague-quantity-word: see plan --> | 30 June 2030 | $50,000 |\n"
      ),
      RuleExample(
        "# Bonus\n\n<!-- vagueness: none -->\n- Goal: sign 3 clients by 30 June 2030\n- Bonus: $50,000\n"
      ),
    ])

  static func findings(about use: SuppressionUse, in context: LintContext) -> [Finding] {
    guard use.suppression.problem == nil else { return [] }
    return use.unknown.map { rule in
      let hint = NearestWord.hint(for: rule.value, among: use.known)
      return finding(
        in: context, at: rule.place,
        "\(Wording.quoted(rule.value)) is no rule, so the comment allows nothing by it",
        help: hint + "Write the id of a rule as findings name it in brackets")
    }
  }
}
