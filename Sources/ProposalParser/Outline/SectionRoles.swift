import ProposalModel

/// Tells from a heading what a section is for.
enum SectionRoles {
  /// The role a title gives, `nil` when the enclosing section decides.
  static func role(of prose: Prose, _ range: Range<Int>) -> SectionRole? {
    for index in range {
      if let (role, _) = table.match(in: prose.tokens, at: index, before: range.upperBound) {
        return role
      }
    }
    return nil
  }

  private static let table = PhraseTable<SectionRole>([
    (
      .background,
      [
        "background", "business case", "rationale", "context", "why", "alignment", "benchmark",
        "benchmarks",
        "market data", "introduction", "hintergrund", "begründung", "contexte", "value case",
        "history",
        "framing", "motivation", "market context", "reasons", "value created", "ausgangslage",
        "business value",
        "the case for", "for context", "recital", "recitals", "präambel", "preamble",
        "strategic context",
        "value to the company", "what it is worth", "summary of the case", "where we stand",
        "market comparison",
      ]
    ),
    (
      .definitions,
      [
        "definitions", "glossary", "definitionen", "begriffe", "défined terms", "définitions",
        "defined terms",
      ]
    ),
    (.results, ["results", "actuals", "result to date", "ergebnisse", "résultats"]),
    (
      .signatures,
      ["signatures", "signature", "signed", "unterschriften", "acceptance and signature"]
    ),
    (
      .privateNotes,
      [
        "private notes", "private note", "internal notes", "note to self", "notes to self",
        "walk-away", "our eyes only",
      ]
    ),
  ])
}
