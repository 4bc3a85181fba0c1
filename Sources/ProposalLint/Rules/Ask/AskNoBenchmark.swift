import ProposalModel

/// An ask without a market.
enum AskNoBenchmark: SheetRule {
  static let documentation = RuleDocumentation(
    id: "ask-no-benchmark", family: .ask, severity: .warning,
    summary: "An executive asks without a benchmark: source, date, cut and percentile.",
    why: """
      A committee asks what others pay before it asks anything else. “In line with the market” \
      without a survey is an opinion, and it will bring its own survey.
      """,
    repair: "Cite a survey with its year, the group compared with, and the percentile.",
    failing: [
      RuleExample("# ⟦Bonus⟧\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n"),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan launch\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\n## Business case\n\nThe amount is ⟦in line with the market⟧.\n"
      ),
      RuleExample(
        "# Bonus\n\n## Meilenstein 1: Mailand\n\n- Ziel: Eröffnung der Filiale Mailand bis 30.06.2026\n- Bonus: 50.000 €\n\n## Hintergrund\n\nDer Betrag ist ⟦marktüblich⟧.\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\nThe pay is in line with ⟦what peers get⟧.\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\nThe amount was set with an eye on ⟦what comparable plants pay⟧.\n"
      ),
      RuleExample(
        "# ⟦Bonus Plan 2026⟧\n\nValue created: $4.1 million gross margin over 24 months (finance model v7).\n\n## Milestone 1: Milan launch\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n"
      ),
    ],
    passing: [
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan launch\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\n## Business case\n\nBenchmark: Radford 2025, retail, revenue $50M to $200M, P50 of target bonus 20%.\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan launch\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\n## Business case\n\nIn line with the market: the 50th percentile of the 2025 salary survey.\n"
      ),
      RuleExample(
        "# Bonus\n\nStatus: agreed\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n"
      ),
    ])

  static func findings(in context: LintContext) -> [Finding] {
    guard context.isExecutive, context.isOpen, context.isWholeSheet,
      context.proposal.benchmarks.isEmpty, !context.cues.mention(.benchmark)
    else { return [] }
    let help = "Add “Benchmark: [survey, year], [group of companies], [percentile]: [amount]”"
    // Rules of an employer argue for nothing, unless they do.
    if let loose = context.cues.words(.looseBenchmark).first(where: { !$0.isInHeading }) {
      return [
        finding(
          in: context, at: loose.place, "\(Wording.quoted(loose.string)) cites no survey",
          help: help)
      ]
    }
    guard context.isExecutiveAsk || context.proposal.valueCreated != nil else { return [] }
    return [absence(in: context, "Nothing says what others pay for such a result", help: help)]
  }
}
