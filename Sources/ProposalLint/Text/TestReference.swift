import ProposalModel

/// References to what decides: a test, a standard, an annex, a report, a list.
enum TestReference {
  /// Whether a range of tokens has one.
  static func exists(in range: Range<Int>, of prose: Prose) -> Bool {
    range.contains { words.contains(prose.tokens[$0].key) }
  }

  /// Whether a range of tokens has one that sets a level: an annex may say how much is enough, a report
  /// shows how much there was.
  static func isCriterion(in range: Range<Int>, of prose: Prose) -> Bool {
    range.contains {
      words.contains(prose.tokens[$0].key) && !records.contains(prose.tokens[$0].key)
    }
  }

  /// Whether a range has one that some words do not describe: in “a report of high quality” the report
  /// is what is judged.
  static func exists(in range: Range<Int>, of prose: Prose, describedBy words: Range<Int>) -> Bool {
    range.contains { index in
      let key = prose.tokens[index].key
      guard Self.words.contains(key) else { return false }
      return !(texts.contains(key) && isDescribed(index, of: prose, by: words))
    }
  }

  /// “A comprehensive final report”, “a report, which shall be of high quality”.
  private static func isDescribed(_ index: Int, of prose: Prose, by words: Range<Int>) -> Bool {
    if index >= words.upperBound { return index <= words.upperBound + 1 }
    return prose.has(copulas, in: index..<words.lowerBound)
  }

  /// “The certified total”, “its audited result”: what was tested, as the thing a sentence is about.
  static func isAttribute(_ index: Int, of prose: Prose) -> Bool {
    let tokens = prose.tokens
    return index > 0 && index + 1 < tokens.count && participles.contains(tokens[index].key)
      && determiners.contains(tokens[index - 1].key) && tokens[index + 1].kind == .word
      && !["by", "in", "as", "at", "on", "per"].contains(tokens[index + 1].key)
  }

  private static let participles: WordSet = [
    "certified", "measured", "audited", "tested", "scored", "listed", "named", "defined",
  ]
  private static let determiners: WordSet = ["the", "a", "an", "its", "any", "each", "such"]

  private static let copulas: WordSet = ["be", "is", "are", "must", "shall", "should"]
  /// Tests that are as often what is delivered.
  private static let texts: WordSet = ["report", "survey", "specification", "schedule", "protocol"]

  /// What shows a result, and says of none that it is enough.
  private static let records: WordSet = [
    "report", "survey", "audit", "audited", "accounts", "crm", "ledger", "inspection", "protocol",
    "permit", "licence", "license", "certified", "measured", "tested",
  ]

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
