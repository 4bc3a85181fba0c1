import ProposalModel

/// Words that were not meant for the other side.
enum FormatNoteToSelf: SheetRule {
  static let documentation = RuleDocumentation(
    id: "format-note-to-self", family: .format, severity: .error,
    summary: "A note to oneself in text that the other side will read.",
    why: """
      A proposal is sent. A walk-away figure or “delete before sending” in it costs more than any \
      vague word.
      """,
    repair: "Move the note under a heading *Private notes*, or delete it.",
    failing: [
      RuleExample(
        "# Bonus\n\nPay $50,000 upon signing the lease by 30 June 2026.\n\n⟦Note to self⟧: ask for more.\n"
      ),
      RuleExample(
        "# Bonus\n\nPay $50,000 upon signing the lease by 30 June 2026.\n\n(⟦delete before sending⟧)\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: sign the lease by 30 June 2026\n- Bonus: $50,000\n- ⟦Note to self⟧: go lower if pressed\n"
      ),
    ],
    passing: [
      RuleExample(
        "# Bonus\n\nPay $50,000 upon signing by 30 June 2026.\n\n## Private notes\n\nNote to self: ask for more.\n"
      ),
      RuleExample(
        "# Bonus\n\nPay $50,000 upon signing by 30 June 2026.\n\nNote: the lease is for ten years.\n"
      ),
      RuleExample(
        "# Bonus\n\nPay $50,000 upon signing by 30 June 2026.\n\n<!-- note to self: ask for more -->\n"
      ),
    ])

  static func findings(in context: LintContext) -> [Finding] {
    context.proposal.issues.compactMap { issue in
      guard case .noteToSelf(let words) = issue.value else { return nil }
      return finding(
        in: context, at: issue.place,
        "\(Wording.quoted(words)) stands in text that the other side will read",
        help: "Move the note under a heading “Private notes”, or delete it")
    }
  }
}
