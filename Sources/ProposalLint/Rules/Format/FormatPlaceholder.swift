import ProposalModel

/// A slot that was never filled in.
enum FormatPlaceholder: SheetRule {
  static let documentation = RuleDocumentation(
    id: "format-placeholder", family: .format, severity: .error,
    summary: "A slot that was never filled in: `[[date]]`, `X%`, `TBD`, “a specific date”.",
    why: """
      A slot pays nothing and settles nothing. In *Gallotti v. Advance Watch* a bonus whose \
      terms were still to be agreed was no promise at all.
      """,
    repair: "Put the value in, or delete the clause.",
    failing: [
      RuleExample("# Bonus\n\n- Goal: sign the lease by ⟦[[date]]⟧\n- Bonus: $50,000\n"),
      RuleExample("Achieving ⟦X%⟧ growth in sales or market share.\n"),
      RuleExample("Launching a product by ⟦a specific date⟧.\n"),
      RuleExample("# Bonus\n\n- Goal: sign the lease by 30 June 2026\n- Bonus: ⟦TBD⟧\n"),
    ],
    passing: [
      RuleExample("# Bonus\n\n- Goal: release the iOS X port by 30 June 2026\n- Bonus: $50,000\n"),
      RuleExample("# Bonus\n\n- Goal: sign the lease by 30 June 2026\n- Bonus: $50,000\n"),
      RuleExample(
        "# Bonus\n\n- Goal: sign the lease[^1] by 30 June 2026\n- Bonus: $50,000\n\n[^1]: In Berlin.\n"
      ),
    ])

  static func findings(in context: LintContext) -> [Finding] {
    context.proposal.issues.compactMap { issue in
      guard case .placeholder(let words) = issue.value else { return nil }
      return finding(
        in: context, at: issue.place, "\(Wording.quoted(words)) is a slot that was not filled in",
        help: "Put the value in, or delete the clause")
    }
  }
}
