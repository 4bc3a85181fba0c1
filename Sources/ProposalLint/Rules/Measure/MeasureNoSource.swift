import ProposalModel

/// A result without a record.
enum MeasureNoSource: SheetRule {
  static let documentation = RuleDocumentation(
    id: "measure-no-source", family: .measure, severity: .warning,
    summary: "A milestone for which no report, record or document shows the result.",
    why: """
      Revenue in the CRM, in the accounts and in the board pack are three numbers. Whoever picks \
      the source afterwards picks the result.
      """,
    repair: "Name the record that decides, for each milestone or once for the sheet.",
    failing: [
      RuleExample(
        "# Bonus\n\n## Milestone 1: ⟦Milan launch⟧\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n| Milestone | Due | Bonus |\n|---|---|---|\n| ⟦Open Milan⟧ | 30 June 2026 | $50,000 |\n| Open Rome | 30 June 2026 | $40,000 |\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan launch\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n- Evidence: opening licence\n\n## Milestone 2: ⟦Rome launch⟧\n\n- Goal: open the Rome store by 30 June 2026\n- Bonus: $40,000\n"
      ),
    ],
    passing: [
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan launch\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n- Evidence: opening licence\n"
      ),
      RuleExample(
        "# Bonus\n\n| Milestone | Due | Bonus |\n|---|---|---|\n| Open Milan | 30 June 2026 | $50,000 |\n| Open Rome | 30 June 2026 | $40,000 |\n\nAll results are taken from the monthly store report.\n"
      ),
      RuleExample(
        "# Bonus\n\n## Meilenstein 1: Mailand\n\n- Ziel: Eröffnung der Filiale Mailand bis 30.06.2026\n- Bonus: 50.000 €\n- Nachweis: Gewerbeanmeldung\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: obtain the FDA approval letter by 30 June 2026\n- Bonus: $50,000\n"),
    ])

  /// Somebody who certifies sees for himself whether a store is open; the revenue he takes from
  /// some record.
  static func findings(in context: LintContext) -> [Finding] {
    guard context.isEmployment else { return [] }
    let unproven = context.payable.filter { position in
      let milestone = context.proposal.milestones[position]
      return milestone.evidence.isEmpty && milestone.acceptance.isEmpty
        && !context.cues.mention(.source, ofMilestone: position)
        && !(context.cues.mention(.measurer, ofMilestone: position)
          && !context.cues.mentionAlone(.metric, ofMilestone: position))
    }
    return absence(
      in: context, of: unproven, help: "Add “Evidence: [report or record], [date]”"
    ) { "No report or record is named that shows the result of \($0)" }
  }
}
