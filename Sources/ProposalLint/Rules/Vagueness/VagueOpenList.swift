import ProposalModel

/// A list that does not end, or a blank in words.
enum VagueOpenList: WordRule {
  static let words = OpenListWords.words
  static let fixedExpressions = OpenListWords.fixedExpressions
  static let readsAllText = true

  static let documentation = RuleDocumentation(
    id: "vague-open-list", family: .vagueness, severity: .warning,
    summary: "A list without an end, or a blank in words: “etc.”, “such as”, “to be determined”.",
    why: """
      “Revenue, pipeline, etc.” invites each side to add what suits it once the figures are \
      known (INCOSE guide: no open-ended clauses).
      """,
    repair: "Write the list out and close it, or put the missing value in.",
    failing: [
      RuleExample(
        "# Bonus\n\n- Goal: sign the lease, the permits, ⟦etc⟧. by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\nYou receive $50,000 upon opening in markets ⟦such as⟧ Milan by 30 June 2026.\n"),
      RuleExample(
        "# Bonus\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n- Payment: after the audit, date ⟦to be determined⟧\n"
      ),
      RuleExample(
        "# Bonus\n\n| Goal | Due | Bonus |\n|---|---|---|\n| Launch in Germany ⟦and/or⟧ France | 30 June 2026 | $50,000 |\n"
      ),
    ],
    passing: [
      RuleExample(
        "# Bonus\n\n- Goal: sign the lease and both permits by 30 June 2026\n- Bonus: $50,000\n"),
      RuleExample(
        "# Bonus\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n- Leaver: a good leaver, for example by redundancy, keeps the bonus\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: 40 demonstrations to hospitals, clinics, etc. by 30 June 2026, counted in CRM report S-12\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\n## Background\n\nRivals such as Corran are there.\n"
      ),
    ])

  static func finding(for hit: PhraseHit, in context: LintContext) -> Finding? {
    let keys = hit.prose.tokens[hit.tokens].map(\.key)
    let isExample = examples.contains { $0.elementsEqual(keys) }
    let isBlank = blanks.contains(keys.last ?? "")
    if isBlank, context.leavesPayOpen(at: hit.place) { return nil }
    // Blanks are blanks everywhere; a list may stay open where nothing hangs on it.
    guard isBlank || context.text.isAgreed(hit), isExample ? hit.isInGoal(context) : true,
      !hit.isNameOrDenied, !isClosed(hit),
      isBlank || !hit.hasTest(in: hit.sentence), !hit.isDefined(in: context)
    else { return nil }
    let words = Wording.quoted(hit.words)
    return finding(
      in: context, at: hit.place,
      isBlank ? "\(words) is a blank: nothing is settled" : "\(words) leaves the list open",
      help: isBlank
        ? "Put the value in, or say who decides it, by when, and what holds if nobody does"
        : "Write out what counts, and close the list")
  }

  /// “Nothing else”, “only”: somebody has closed the list.
  private static func isClosed(_ hit: PhraseHit) -> Bool {
    hit.has(["only", "else", "ausschließlich"], in: hit.sentence)
  }

  private static let examples = OpenListWords.examples.map { PhraseSpelling.keys(of: $0) }
  private static let blanks: WordSet = [
    "determined", "defined", "confirmed", "decided", "specified", "agreed", "upon", "festzulegen",
    "bestimmen", "vereinbaren", "festgelegt", "bestimmt", "définir", "déterminer",
  ]
}
