import ProposalModel

/// A comment to the linter that it does not understand.
enum SuppressMalformed: SuppressionRule {
  static let documentation = RuleDocumentation(
    id: "suppress-malformed", family: .suppression, severity: .warning, subject: .file,
    summary: "A comment that begins with `lint:` and is not understood.",
    why: """
      A comment that nobody understands allows nothing. Silence about it would look as if it did, \
      or as if there were nothing to allow.
      """,
    repair: "Write `<!-- lint:allow RULE: reason -->`, with `until=2026-12-31` behind the rule for "
      + "a last day.",
    failing: [
      RuleExample(
        "# Bonus\n\n- Goal: sign 3 clients by 30 June 2030 <!-- lint:⟦ignore⟧ vague-quantity-word: agreed -->\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n<!-- lint:⟦allow⟧: agreed -->\n- Goal: sign 3 clients by 30 June 2030\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: sign 3 clients by 30 June 2030 <!-- lint:allow vague-quantity-word ⟦until=soon⟧: agreed -->\n- Bonus: $50,000\n"
      ),
    ],
    passing: [
      RuleExample(
        "# Bonus\n\n- Goal: sign several clients by 30 June 2030 <!-- lint:allow vague-quantity-word: agreed -->\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n<!-- To lint: allow what is agreed. -->\n- Goal: sign 3 clients by 30 June 2030\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: sign 3 clients by 30 June 2030\n- Bonus: $50,000\n- Data source: `lint:ignore` of the ledger\n"
      ),
    ])

  static func findings(about use: SuppressionUse, in context: LintContext) -> [Finding] {
    guard let problem = use.suppression.problem else { return [] }
    let form = "Write <!-- lint:allow RULE: reason -->"
    let (message, help) =
      switch problem.value {
      case .instruction(let word):
        ("\(Wording.quoted("lint:" + word)) is no instruction; nothing is allowed by it", form)
      case .noRule: ("The comment allows no rule, because it names none", form)
      case .date(let day):
        (
          "\(Wording.quoted(day)) is no day; nothing is allowed by the comment",
          "Write the last day as until=2026-12-31"
        )
      }
    return [finding(in: context, at: problem.place, message, help: help)]
  }
}
