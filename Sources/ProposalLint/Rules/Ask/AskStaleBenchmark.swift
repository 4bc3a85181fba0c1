import ProposalModel

/// A survey of another time.
enum AskStaleBenchmark: SheetRule {
  /// Surveys are aged to the date of use when they are older (survey practice; our proposal).
  private static let mostMonths = RuleSetting(
    "months", 18, in: 0...120, isWhole: true,
    meaning: "So many months may lie between the end of the survey's year and the effective date.")

  static let documentation = RuleDocumentation(
    id: "ask-stale-benchmark", family: .ask, severity: .info, settings: [mostMonths],
    summary: "A survey older than 18 months on the effective date, and no ageing factor.",
    why: """
      Pay moves by a few percent a year. An old survey understates the market, and gives the other \
      side a reason to set all of the data aside.
      """,
    repair: "Cite a newer survey, or say by how much a year it was aged.",
    failing: [
      RuleExample(
        "# Bonus\n\nEffective date: 1 January 2026\n\nBenchmark: Radford ⟦2022⟧, retail, P50 of target bonus 20%.\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\nEffective date: 1 January 2027\n\nThe salary survey of ⟦2024⟧ puts the bonus at the 60th percentile.\n\n- Goal: open the Milan store by 30 June 2027\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\nGültig ab: 01.01.2026\n\nMarktvergleich: Kienbaum ⟦2021⟧, Handel, Median 20 %.\n\n- Ziel: Eröffnung der Filiale Mailand bis 30.06.2026\n- Bonus: 50.000 €\n"
      ),
    ],
    passing: [
      RuleExample(
        "# Bonus\n\nEffective date: 1 January 2026\n\nBenchmark: Radford 2025, retail, P50 of target bonus 20%.\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\nEffective date: 1 January 2026\n\nBenchmark: Radford 2022, aged 3.5% a year, P50 of target bonus 20%.\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\nBenchmark: Radford 2022, retail, P50 of target bonus 20%.\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n"
      ),
    ])

  static func findings(in context: LintContext) -> [Finding] {
    let start = context.proposal.effectiveDate?.value ?? context.proposal.period?.value.start
    guard context.isExecutiveAsk, let start, !context.cues.mention([.benchmark, .ageing]),
      let newest = context.cues.words(.benchmark).compactMap(year).max(by: { $0.value < $1.value }),
      let end = CalendarDate(year: newest.value, month: 12, day: 31),
      let limit = end.adding(months: count(of: mostMonths, in: context)), limit < start
    else { return [] }
    return [
      finding(
        in: context, at: newest.place,
        "The benchmark is of \(newest.value), and the effective date is \(start.iso)",
        help: "Cite a newer survey, or add the yearly rate it was aged by")
    ]
  }

  /// The latest year in the sentence of a benchmark.
  private static func year(of words: CueWords) -> Located<Int>? {
    words.sentence.compactMap { index -> Located<Int>? in
      let token = words.prose.tokens[index]
      guard token.kind == .number, token.range.count == 4,
        let year = Int(words.prose.string(token.range)), (1990...2100).contains(year)
      else { return nil }
      return Located(year, at: words.prose.place(ofTokens: index..<index + 1))
    }.max { $0.value < $1.value }
  }
}
