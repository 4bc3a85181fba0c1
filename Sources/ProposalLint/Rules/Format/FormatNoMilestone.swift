import ProposalModel

/// A file that promises nothing.
enum FormatNoMilestone: SheetRule {
  static let documentation = RuleDocumentation(
    id: "format-no-milestone", family: .format, severity: .info, subject: .file,
    summary: "A file in which no milestone was found, so that nothing was checked.",
    why: """
      Silence about a file without milestones would look like approval. Most such files are no \
      proposal sheets at all.
      """,
    repair: "State what is paid for what: a goal, an amount and a date.",
    failing: [
      RuleExample("# ⟦Minutes⟧\n\nWe met and talked about the weather.\n"),
      RuleExample("# ⟦How to build⟧\n\nRun make.\n\n## Requirements\n\nA compiler.\n"),
      RuleExample("# ⟦Reading list⟧\n\n- A book about rivers\n- A book about boats\n"),
    ],
    passing: [
      RuleExample("# Bonus\n\n- Goal: sign the lease by 30 June 2026\n- Bonus: $50,000\n"),
      RuleExample("We pay $50,000 upon signing the lease by 30 June 2026.\n"),
      RuleExample(
        "# Fees\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Plan | 1 May 2026 | $500 |\n"),
    ])

  static func findings(in context: LintContext) -> [Finding] {
    guard context.proposal.milestones.isEmpty else { return [] }
    return [
      finding(
        in: context, at: place(in: context.proposal),
        "No milestone in this file; nothing was checked",
        help: "State what is paid for what, as in “Goal: … by [date]. Bonus: [amount].”")
    ]
  }

  /// The title, else the first text, else the start of the file.
  private static func place(in proposal: Proposal) -> SourceRange {
    proposal.title?.place ?? proposal.blocks.first { !$0.prose.isEmpty }?.prose.place
      ?? SourceRange(start: 0, end: 0)
  }
}
