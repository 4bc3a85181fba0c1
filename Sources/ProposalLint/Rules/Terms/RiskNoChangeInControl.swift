import ProposalModel

/// The company may be sold first.
enum RiskNoChangeInControl: SheetRule {
  static let documentation = RuleDocumentation(
    id: "risk-no-change-in-control", family: .terms, severity: .info,
    summary: "Pay over more than a year that is silent on a sale of the company.",
    why: """
      Within more than a year the payer may be bought, merged or broken up. Whether the goals then \
      go on, pay out or lapse is a question of a sentence now, and of a lawsuit later.
      """,
    repair: "Say whether a successor takes the sheet over, and whether anything is paid earlier.",
    failing: [
      RuleExample(
        "# ⟦Bonus⟧\n\nEffective date: 1 January 2026\n\n## Milestone 1: Milan\n\n- Goal: open the Milan store by 30 June 2027\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# ⟦Bonus⟧\n\nPeriod: 1 January 2026 to 31 December 2027\n\n## Milestone 1: Milan\n\n- Goal: open the Milan store\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# ⟦Bonus⟧\n\nEffective date: 1 January 2026\n\n| Goal | Due | Bonus |\n|---|---|---|\n| Open Milan | 30 June 2027 | $50,000 |\n| Open Rome | 30 June 2028 | $50,000 |\n"
      ),
    ],
    passing: [
      RuleExample(
        "# Bonus\n\nEffective date: 1 January 2026\n\n## Milestone 1: Milan\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\nEffective date: 1 January 2026\n\n## Milestone 1: Milan\n\n- Goal: open the Milan store by 30 June 2027\n- Bonus: $50,000\n- Change in control: the successor company takes this proposal over unchanged\n"
      ),
      RuleExample("# Bonus\n\n- Goal: open the Milan store by 30 June 2027\n- Bonus: $50,000\n"),
    ])

  static func findings(in context: LintContext) -> [Finding] {
    guard context.isExecutive, context.isWholeSheet, !context.payable.isEmpty,
      isLongerThanAYear(context.proposal),
      !context.termCues.mention(.changeInControl)
    else { return [] }
    return [
      absence(
        in: context,
        "Pay runs over more than a year, and nothing says what a sale of the company does",
        help: "Add “On a change in control the successor takes this sheet over; … is paid early”")
    ]
  }

  private static func isLongerThanAYear(_ proposal: Proposal) -> Bool {
    let start = proposal.effectiveDate?.value ?? proposal.period?.value.start
    let ends = proposal.milestones.compactMap { $0.deadline?.value.date }
    guard let start, let end = (ends + [proposal.period?.value.end].compactMap { $0 }).max(),
      let year = start.adding(years: 1)
    else { return false }
    return end > year
  }
}
