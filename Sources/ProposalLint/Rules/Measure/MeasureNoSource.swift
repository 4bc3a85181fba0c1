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
      RuleExample(
        "# Bonus\n\nBenchmark: HVS 2025 compensation report, general managers, P50 35% of salary.\n\n## Milestone 1: ⟦Rooms⟧\n\nI receive $35,000 when rooms revenue reaches $6.5 million by 30 September 2026, certified by the controller.\n"
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
    let sourced = sourced(in: context)
    let unproven = context.payable.filter { position in
      let milestone = context.proposal.milestones[position]
      return milestone.evidence.isEmpty && milestone.acceptance.isEmpty
        && !sourced.isAll && !sourced.some.contains(position)
        && !(context.cues.mention(.measurer, ofMilestone: position)
          && !context.cues.mentionAlone(.metric, ofMilestone: position))
    }
    return absence(
      in: context, of: unproven, help: "Add “Evidence: [report or record], [date]”"
    ) { "No report or record is named that shows the result of \($0)" }
  }

  /// The milestones with a sentence that names a record; the survey that a benchmark cites shows no result.
  private static func sourced(in context: LintContext) -> (isAll: Bool, some: Set<Int>) {
    context.cues.milestones(mentioning: .source, without: .benchmark)
  }
}
