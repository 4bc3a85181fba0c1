import ProposalModel

/// A day that is another one across the ocean.
enum TimeAmbiguousDate: SheetRule {
  static let documentation = RuleDocumentation(
    id: "time-ambiguous-date", family: .time, severity: .warning,
    summary: "A date in numbers alone that can be read as two days.",
    why: """
      “03/04/2026” is in March to an American and in April to everyone else. A month lies between \
      the two, and a deadline between those.
      """,
    repair: "Write the month as a word, or the date as YYYY-MM-DD.",
    failing: [
      RuleExample("# Bonus\n\n- Goal: sign the lease by ⟦03/04/2026⟧\n- Bonus: $50,000\n"),
      RuleExample("# Bonus\n\n- Goal: sign the lease by ⟦07/06/2026⟧\n- Bonus: £50,000\n"),
      RuleExample("# Bonus\n\nYou receive $50,000 upon signing the lease by ⟦01/02/2026⟧.\n"),
    ],
    passing: [
      RuleExample("# Bonus\n\n- Goal: sign the lease by 30/04/2026\n- Bonus: $50,000\n"),
      RuleExample("# Bonus\n\n- Goal: sign the lease by 2026-04-03\n- Bonus: $50,000\n"),
      RuleExample("# Bonus\n\n- Goal: sign the lease by 3 April 2026\n- Bonus: $50,000\n"),
    ])

  static func findings(in context: LintContext) -> [Finding] {
    context.proposal.issues.compactMap { issue in
      guard case .ambiguousDate(let words) = issue.value else { return nil }
      return finding(
        in: context, at: issue.place, "\(Wording.quoted(words)) can be read as two dates",
        help: "Write the month as a word, or the date as YYYY-MM-DD")
    }
  }
}
