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
      RuleExample(
        "# Bonus\n\n- Goal: connect the general ledger, the meter portal ⟦and so on⟧ by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\n## Sharing\n\nHours away for training, jury duty ⟦and so on⟧ count as worked.\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: sign the lease, the permits and the cover note, ⟦among other items⟧, by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Test plan of Annex A | 1 May 2026 | £4,000 |\n| Portal, 38 tests of Annex B pass | 1 June 2026 | £6,000 |\n\nThe price includes hinges, locks ⟦and other fittings⟧.\n"
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
        "# Bonus\n\n- Goal: 4,000 hours by 30 June 2026. For example, 3,600 hours pay $45,000.\n- Bonus: $50,000, in proportion to the hours, at most $50,000; below 3,200 hours nothing\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Test plan of Annex A | 1 May 2026 | £4,000 |\n\nOne to seven days are one week, eight to fourteen days are two, and so on.\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\n## Background\n\nRivals such as Corran are there.\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: 120 points by 30 June 2026, an order counting by its size (for example 2 points at 40 pallets)\n- Bonus: $35,000, all or nothing\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: sign the lease and the permit, both among other items of the list in Annex B, by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Test plan of Annex A | 1 May 2026 | £4,000 |\n| Portal, 38 tests of Annex B pass | 1 June 2026 | £6,000 |\n\nLegal and other costs are borne by each side.\n"
      ),
    ])

  static func finding(for hit: PhraseHit, in context: LintContext) -> Finding? {
    let keys = hit.prose.tokens[hit.tokens].map(\.key)
    let isExample = examples.contains { $0.elementsEqual(keys) }
    let isBlank = blanks.contains(keys.last ?? "")
    if isBlank, context.leavesPayOpen(at: hit.place) { return nil }
    // Blanks are blanks everywhere; a list may stay open where nothing hangs on it.
    guard isBlank || context.text.isAgreed(hit) || isRuling(hit, context),
      isExample ? hit.isInGoal(context) : true,
      !hit.isNameOrDenied, !isClosed(hit), !isSeries(hit), !(isExample && isCalculation(hit)),
      isBlank || !isListed(hit), !isKind(hit) || isRow(hit), !hit.isDefined(in: context)
    else { return nil }
    let words = Wording.quoted(hit.words)
    return finding(
      in: context, at: hit.place,
      isBlank ? "\(words) is a blank: nothing is settled" : "\(words) leaves the list open",
      help: isBlank
        ? "Put the value in, or say who decides it, by when, and what holds if nobody does"
        : "Write out what counts, and close the list")
  }

  /// “Training, jury duty and so on count as worked”: the sentence says what counts.
  private static func isRuling(_ hit: PhraseHit, _ context: LintContext) -> Bool {
    !context.proposal.milestones.isEmpty && hit.has(rulings, in: hit.sentence)
  }

  private static let rulings: WordSet = [
    "count", "counts", "treated", "included", "excluded", "eligible", "covers", "deducted",
    "gelten",
    "zählen",
  ]

  private static func isKind(_ hit: PhraseHit) -> Bool {
    others.contains { $0.elementsEqual(hit.prose.tokens[hit.tokens].map(\.key)) }
  }

  /// “Hinges, locks and other fittings” that something is paid for or made of; “legal and other costs” has no row,
  /// and a name or number behind it says which.
  private static func isRow(_ hit: PhraseHit) -> Bool {
    let tokens = hit.prose.tokens
    let front = max(hit.sentence.lowerBound, hit.tokens.lowerBound - 4)..<hit.tokens.lowerBound
    let next = hit.tokens.upperBound
    let isLast = next >= hit.sentence.upperBound || tokens[next].kind == .mark
    return isLast && hit.has([","], in: front)
      && hit.has(inclusions, in: hit.sentence.lowerBound..<hit.tokens.lowerBound)
  }

  private static let inclusions: WordSet = [
    "covers", "cover", "includes", "include", "pays", "supplies", "supply", "provides", "provide",
    "comprises", "contains", "consists", "for", "delivers", "of",
  ]
  private static let others = OpenListWords.others.map { PhraseSpelling.keys(of: $0) }

  /// A test or list decides. In front of the words a ledger or a report may be one of the things listed:
  /// “the ledger, the portal and so on”.
  private static func isListed(_ hit: PhraseHit) -> Bool {
    hit.hasTest(in: hit.tokens.upperBound..<max(hit.tokens.upperBound, hit.sentence.upperBound))
      || hit.hasCriterion(in: hit.sentence)
  }

  /// “Nothing else”, “only”: somebody has closed the list.
  private static func isClosed(_ hit: PhraseHit) -> Bool {
    hit.has(["only", "else", "ausschließlich"], in: hit.sentence)
  }

  /// “One to seven days late is one week, eight to fourteen is two, and so on”: numbers that anybody
  /// can continue.
  private static func isSeries(_ hit: PhraseHit) -> Bool {
    let front = hit.sentence.lowerBound..<hit.tokens.lowerBound
    let tokens = hit.prose.tokens
    return front.count { MeasuringNumber.isNumber(tokens[$0]) } > 2
      && front.count { results.contains(tokens[$0].key) } > 1
  }

  /// “For example, 3,600 hours pay $63,000”: a sum worked out, and no list.
  private static func isCalculation(_ hit: PhraseHit) -> Bool {
    let sentence = hit.sentence
    let behind = hit.tokens.upperBound..<sentence.upperBound
    let start = hit.tokens.lowerBound
    let isInBrackets = start > sentence.lowerBound && hit.prose.tokens[start - 1].key == "("
    return (isInBrackets || start == sentence.lowerBound && hit.has(results, in: behind))
      && behind.count { hit.prose.tokens[$0].kind == .number } > 1
  }

  private static let results: WordSet = [
    "is", "are", "pay", "pays", "earn", "earns", "gives", "give", "brings", "bring", "makes",
    "means", "=", "ergibt", "ergeben", "ist", "sind", "bringt", "bringen",
  ]

  private static let examples = OpenListWords.examples.map { PhraseSpelling.keys(of: $0) }
  private static let blanks: WordSet = [
    "determined", "defined", "confirmed", "decided", "specified", "agreed", "upon", "festzulegen",
    "bestimmen", "vereinbaren", "festgelegt", "bestimmt", "définir", "déterminer",
  ]
}
