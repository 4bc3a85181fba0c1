import ProposalModel

/// A number or currency that two readers read differently.
enum FormatNumberAmbiguous: SheetRule {
  static let documentation = RuleDocumentation(
    id: "format-number-ambiguous", family: .format, severity: .error,
    summary: "A number with two readings, or an amount without a known currency.",
    why: """
      “1.250” is one and a quarter in London and twelve hundred and fifty in Berlin. Either way the \
      other side can be right.
      """,
    repair: """
      Write amounts with cents (1.250,00 or 1,250.00) or without grouping, with a currency on \
      each amount.
      """,
    failing: [
      RuleExample("# Bonus\n\n- Goal: sign the lease by 30 June 2026\n- Bonus: ⟦1.250 EUR⟧\n"),
      RuleExample("# Bonus\n\n- Goal: sign the lease by 30 June 2026\n- Bonus: ⟦CHF 1.500⟧\n"),
      RuleExample("# Bonus\n\n- Goal: sign the lease by 30 June 2026\n- Bonus: ⟦50,000⟧\n"),
    ],
    passing: [
      RuleExample("# Bonus\n\n- Goal: sign the lease by 30 June 2026\n- Bonus: 1.250,00 EUR\n"),
      RuleExample("# Bonus\n\n- Goal: sign the lease by 30/04/2026\n- Bonus: $50,000\n"),
      RuleExample(
        "# Bonus\n\nAll amounts in US dollars.\n\n- Goal: sign the lease by 30 June 2026\n- Bonus: 50,000\n"
      ),
    ])

  static func findings(in context: LintContext) -> [Finding] {
    issues(in: context) + milestones(in: context)
  }

  /// Milestones whose amount waits for a number or currency that no issue names.
  private static func milestones(in context: LintContext) -> [Finding] {
    let milestones = context.proposal.milestones
    return milestones.indices.compactMap { position in
      guard case .unresolved(let words, let reason) = milestones[position].payout.state,
        reason == .ambiguousNumber || reason == .currencyUnclear,
        let place = milestones[position].faults.first, !context.hasIssue(in: place)
      else { return nil }
      let problem = reason == .currencyUnclear ? "is in no known currency" : "can be read two ways"
      return finding(
        in: context, at: place, milestone: position, "\(Wording.quoted(words)) \(problem)",
        help: "Put the currency on the amount, and write it with its decimals")
    }
  }

  private static func issues(in context: LintContext) -> [Finding] {
    context.proposal.issues.compactMap { issue in
      switch issue.value {
      case .ambiguousNumber(let words, let readings):
        return finding(
          in: context, at: issue.place, message(words, readings),
          help: "Write it with its decimals, or without a mark between the thousands")
      case .currencyUnclear(let words):
        return finding(
          in: context, at: issue.place,
          "\(Wording.quoted(words)) is an amount of no known currency",
          help: "Put the currency on the amount, or state it once for the sheet: “Currency: …”")
      default: return nil
      }
    }
  }

  private static func message(_ words: String, _ readings: [String]) -> String {
    let known = readings.isEmpty ? "two ways" : Wording.list(readings, "or")
    return "\(Wording.quoted(words)) can be read as \(known)"
  }
}
