import ProposalModel

/// References to what decides: a test, a standard, an annex, a report, a list.
enum TestReference {
  /// Whether a range of tokens has one.
  static func exists(in range: Range<Int>, of prose: Prose) -> Bool {
    range.contains { words.contains(prose.tokens[$0].key) }
  }

  private static let words: WordSet = WordSet(
    [
      "test", "tests", "tested", "exam", "audit", "audited", "annex", "appendix", "exhibit",
      "schedule", "checklist", "rubric", "score", "scored", "scores", "iso", "wcag", "nps", "csat",
      "certificate", "certified", "certification", "criteria", "criterion", "defined", "measured",
      "listed", "named", "ledger", "benchmark", "sla", "protocol", "inspection", "specification",
      "gaap", "ifrs", "anhang", "anlage", "abnahme", "prüfung", "abnahmeprotokoll", "report",
      "survey", "crm", "accounts", "namely", "permit", "licence", "license", "formula",
    ].map { WordKey($0) })
}
