import ProposalModel

/// Pay for trying.
enum VagueEffortStandard: WordRule {
  static let words = EffortWords.words
  static let fixedExpressions = EffortWords.fixedExpressions

  static let documentation = RuleDocumentation(
    id: "vague-effort-standard", family: .vagueness, severity: .error,
    summary: "A payout that depends on effort instead of a result.",
    why: """
      What counts as “best efforts” has filled years of earn-out litigation in Delaware; \
      practitioners advise against aspirational standards altogether (Egan and Ward).
      """,
    repair: "State the result the effort is meant to have.",
    failing: [
      RuleExample(
        "# Bonus\n\n- Goal: use ⟦best efforts⟧ to open the Berlin office by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\nYou receive $50,000 if you use ⟦commercially reasonable efforts⟧ to open Berlin by 30 June 2026.\n"
      ),
      RuleExample(
        "# Bonus\n\n| Goal | Due | Bonus |\n|---|---|---|\n| ⟦Strive to⟧ open Berlin | 30 June 2026 | $50,000 |\n"
      ),
    ],
    passing: [
      RuleExample(
        "# Bonus\n\n- Goal: lease signed and 3 staff employed in Berlin by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: open the Berlin office by 30 June 2026\n- Bonus: $50,000\n- Support: the company will use reasonable efforts to hire staff\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: open the Berlin office by 30 June 2026\n- Bonus: $50,000\n\n## Background\n\nWe strive to grow.\n"
      ),
    ])

  static func finding(for hit: PhraseHit, in context: LintContext) -> Finding? {
    guard context.isPromised(at: hit.place),
      !hit.isNameOrDenied, !isOfPayer(hit), !hit.isDefined(in: context)
    else { return nil }
    let words = Wording.quoted(hit.words)
    return finding(
      in: context, at: hit.place, "\(words) pays for trying: no result decides it",
      help: "State the result instead of the effort: “[what exists] by [date]”")
  }

  /// What the payer will try is support, not the milestone.
  private static func isOfPayer(_ hit: PhraseHit) -> Bool {
    hit.has(payers, in: hit.sentence.lowerBound..<hit.tokens.lowerBound)
  }

  private static let payers: WordSet = [
    "company", "employer", "client", "customer", "payer", "parties", "board", "both", "we",
  ]
}
