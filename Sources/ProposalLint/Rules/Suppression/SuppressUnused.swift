import ProposalModel

/// A comment that allows what is not flagged.
enum SuppressUnused: SuppressionRule {
  static let documentation = RuleDocumentation(
    id: "suppress-unused", family: .suppression, severity: .info, subject: .file,
    summary: "A comment that allows a finding where there is none.",
    why: """
      What was allowed has been settled, or the comment stands where it does not reach the words. \
      Left there, it would hide the same finding when it comes back for another reason.
      """,
    repair: "Delete the rule from the comment, or move the comment beside the words.",
    failing: [
      RuleExample(
        "# Bonus\n\n- Goal: sign 3 clients by 30 June 2030 <!-- lint:allow ⟦vague-quantity-word⟧: agreed -->\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: sign several clients by 30 June 2030 <!-- lint:allow vague-quantity-word, ⟦vague-comparative⟧: agreed -->\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: sign several clients by 30 June 2030\n- Bonus: $50,000 <!-- lint:allow ⟦vague-quantity-word⟧: agreed -->\n"
      ),
    ],
    passing: [
      RuleExample(
        "# Bonus\n\n- Goal: sign several clients by 30 June 2030 <!-- lint:allow vague-quantity-word: agreed -->\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus <!-- lint:allow vague-quantity-word: agreed -->\n\n- Goal: sign several clients by 30 June 2030\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n| Goal | Due | Bonus |\n|---|---|---|\n| Hire a few engineers | 30 June 2030 | $50,000 <!-- lint:allow vague-quantity-word: see plan --> |\n"
      ),
    ])

  /// A comment that is wrong otherwise has been said enough about; a rule that does not run in this
  /// configuration may be flagged in another.
  static func findings(about use: SuppressionUse, in context: LintContext) -> [Finding] {
    guard use.suppression.holds(on: use.asOf) else { return [] }
    let idle = use.suppression.rules.filter {
      !use.used.contains($0.value) && use.running.contains($0.value)
    }
    return idle.map { rule in
      finding(
        in: context, at: rule.place, "\(rule.value) finds nothing here that could be allowed",
        help: "Delete it from the comment, or move the comment beside the words")
    }
  }
}
