import ProposalModel

/// Tells from a heading what a section is for.
enum SectionRoles {
  /// The role a title gives, `nil` when the enclosing section decides.
  static func role(of prose: Prose, _ range: Range<Int>) -> SectionRole? {
    let saysMore = ruling.first(in: prose, range)?.meaning ?? false
    for index in range {
      if let (role, _) = table.match(in: prose.tokens, at: index, before: range.upperBound) {
        if role == .results, isPromised(prose, range.lowerBound..<index) { return nil }
        if role == .signatures, !signsAlone(prose, index + 1..<range.upperBound) { return nil }
        return saysMore && quiet.contains(role) ? nil : role
      }
    }
    return nil
  }

  /// "The three results", "Expected results": what is to be reached, and not what was.
  private static func isPromised(_ prose: Prose, _ front: Range<Int>) -> Bool {
    front.contains { promised.contains(prose.tokens[$0].key) }
  }

  private static let promised: WordSet = [
    "two", "three", "four", "five", "six", "seven", "key", "expected", "required", "desired",
    "planned", "target", "agreed", "promised", "measurable", "wanted", "zwei", "drei", "vier",
    "erwartete", "vereinbarte",
  ]

  /// "Signature fee", "Signed pilot contract" name what is paid for; "Signatures of the parties" does not.
  private static func signsAlone(_ prose: Prose, _ rest: Range<Int>) -> Bool {
    rest.allSatisfy { prose.tokens[$0].kind != .word || signing.contains(prose.tokens[$0].key) }
  }

  private static let signing: WordSet = [
    "and", "of", "the", "by", "for", "on", "both", "all", "parties", "party", "page", "block",
    "section", "date", "dates", "acceptance", "signature", "signatures", "signed", "agreement",
    "agreed", "employer", "employee", "executive", "company", "client", "contractor", "behalf",
    "und", "der", "die", "parteien", "datum", "ort", "beider", "des", "parties", "et",
  ]

  /// "4. Reading results." in a list of things that are paid for: results of something, named as one of several.
  static func namesResult(_ title: Title) -> Bool {
    guard title.label != nil, let last = title.name.last, title.name.count > 1 else { return false }
    let (tokens, front) = (title.prose.tokens, title.name.dropLast())
    return results.contains(tokens[last].key)
      && front.allSatisfy { tokens[$0].kind == .word && !past.contains(tokens[$0].key) }
  }

  private static let results: WordSet = ["results", "ergebnisse", "résultats"]
  private static let past: WordSet = [
    "actual", "last", "past", "previous", "prior", "final", "interim", "current", "certified",
    "reported", "preliminary", "provisional", "annual", "quarterly", "monthly", "half-year",
    "year-end", "the", "our", "and", "of", "to", "bisherige", "vorläufige", "aktuelle",
  ]

  /// Sections whose words promise nothing.
  private static let quiet: Set<SectionRole> = [.background, .results, .definitions]

  /// "Results we pay for", "Definitions and rules": a title that says more decides nothing.
  private static let ruling = PhraseTable<Bool>([
    (false, ["pays for itself", "pay for itself", "pay for themselves", "pays off"]),
    (
      true,
      [
        "we pay", "you pay", "pays", "paid", "paying", "pay for", "earn", "earns", "earned",
        "and rules", "and terms", "rules and", "terms and", "and payment", "and payments",
        "payment and", "and conditions", "and calculation", "calculation and", "and payouts",
        "bezahlt", "gezahlt", "und regeln", "und zahlung", "und berechnung", "berechnung und",
      ]
    ),
  ])

  private static let table = PhraseTable<SectionRole>([
    (
      .background,
      [
        "reason", "value for the company", "value for the", "benefit sought", "benefits sought",
        "benefit", "benefits", "occasion", "anlass", "nutzen",
        "background", "business case", "rationale", "context", "why", "alignment", "benchmark",
        "benchmarks",
        "market data", "introduction", "hintergrund", "begründung", "contexte", "value case",
        "history",
        "framing", "motivation", "market context", "reasons", "value created", "ausgangslage",
        "business value",
        "the case for", "case for the", "the case in", "for context", "recital", "recitals",
        "präambel", "preamble",
        "strategic context",
        "value to the company", "what it is worth", "summary of the case", "where we stand",
        "market comparison", "for reference", "worth to us", "value to us",
        "if we do nothing", "what it is worth to us", "worked example", "worked examples",
        "examples", "illustration",
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
