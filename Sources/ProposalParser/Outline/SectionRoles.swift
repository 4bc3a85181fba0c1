import ProposalModel

/// Tells from a heading what a section is for.
enum SectionRoles {
  /// The role a title gives, `nil` when the enclosing section decides.
  static func role(of prose: Prose, _ range: Range<Int>) -> SectionRole? {
    let saysMore = ruling.first(in: prose, range) != nil
    for index in range {
      if let (role, _) = table.match(in: prose.tokens, at: index, before: range.upperBound) {
        return saysMore && quiet.contains(role) ? nil : role
      }
    }
    return nil
  }

  /// Sections whose words promise nothing.
  private static let quiet: Set<SectionRole> = [.background, .results, .definitions]

  /// "Results we pay for", "Definitions and rules": a title that says more decides nothing.
  private static let ruling = PhraseTable<Bool>([
    (
      true,
      [
        "we pay", "you pay", "pays", "paid", "paying", "pay for", "earn", "earns", "earned",
        "and rules", "and terms", "rules and", "terms and", "and payment", "and payments",
        "payment and", "and conditions", "and calculation", "calculation and", "and payouts",
        "bezahlt", "gezahlt", "und regeln", "und zahlung", "und berechnung", "berechnung und",
      ]
    )
  ])

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
        "market comparison", "worked example", "worked examples", "examples", "illustration",
        "illustrations", "rechenbeispiel", "rechenbeispiele", "beispiele", "exemple chiffré",
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
