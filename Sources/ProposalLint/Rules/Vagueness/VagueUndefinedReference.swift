import ProposalModel

/// A reference to something that is not there.
enum VagueUndefinedReference: WordRule {
  static let words =
    ReferenceWords.standards + ReferenceWords.documents + ReferenceWords.likenesses
    + ReferenceWords.habits + ReferenceWords.owned
  static let fixedExpressions = ReferenceWords.fixedExpressions

  static let documentation = RuleDocumentation(
    id: "vague-undefined-reference", family: .vagueness, severity: .warning,
    summary: "A reference to a plan, list or standard that is not dated, linked or annexed.",
    why: """
      Next year there is another annual plan, and “industry standard” has no author. Guides to \
      earn-outs ask for one agreed source for this reason.
      """,
    repair: "Name the document with its date or version, or annex it.",
    failing: [
      RuleExample(
        "# Bonus\n\n- Goal: EBITDA as set out in the ⟦annual plan⟧ by 31 December 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\nYou receive $50,000 upon opening a store at ⟦industry standard⟧ by 30 June 2026.\n"
      ),
      RuleExample(
        "# Bonus\n\n| Goal | Due | Bonus |\n|---|---|---|\n| Costs within ⟦budget⟧ | 30 June 2026 | $50,000 |\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: open the store ⟦as discussed⟧ by 30 June 2026\n- Bonus: $50,000\n"),
      RuleExample(
        "# Bonus\n\n- Goal: a site report that follows ⟦best practice⟧ by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Test plan of Annex A | 1 May 2026 | £4,000 |\n| Portal, 38 tests of Annex B pass | 1 June 2026 | £6,000 |\n\nInterfaces must match the ⟦existing system⟧.\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Test plan of Annex A | 1 May 2026 | £4,000 |\n| Portal, 38 tests of Annex B pass | 1 June 2026 | £6,000 |\n\nScreens follow the ⟦house style⟧.\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount | Accepted when |\n|---|---|---|---|\n| Analysis | 1 May 2026 | £4,000 | Report is ⟦in line with expectations⟧ |\n| Portal | 1 June 2026 | £6,000 | 38 tests of Annex B pass |\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Test plan of Annex A | 1 May 2026 | £4,000 |\n| Portal, 38 tests of Annex B pass | 1 June 2026 | £6,000 |\n\nScreens meet the ⟦usual technical rules⟧.\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: 40 samples tested by the ⟦usual method⟧ by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n- Leaver: the leaver policy ⟦as amended from time to time⟧ applies\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount | Accepted when |\n|---|---|---|---|\n| Portal | 1 June 2026 | £6,000 | 38 tests of Annex B pass |\n| Manual | 1 July 2026 | £2,000 | The manual meets the ⟦relevant safety requirements⟧ |\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: a report that follows the ⟦usual reporting guidelines⟧ by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount | Accepted when |\n|---|---|---|---|\n| Portal | 1 June 2026 | £6,000 | 38 tests of Annex B pass |\n| Manual | 1 July 2026 | £2,000 | Meets the ⟦client's standards⟧ |\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount | Accepted when |\n|---|---|---|---|\n| Portal | 1 June 2026 | £6,000 | 38 tests of Annex B pass |\n| Manual | 1 July 2026 | £2,000 | Built to ⟦good trade practice⟧ |\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount | Accepted when |\n|---|---|---|---|\n| Portal | 1 June 2026 | £6,000 | 38 tests of Annex B pass |\n| Manual | 1 July 2026 | £2,000 | In keeping with the ⟦house rules⟧ |\n"
      ),
    ],
    passing: [
      RuleExample(
        "# Bonus\n\n- Goal: EBITDA of the operating plan approved on 12 December 2025, line 4, by 31 December 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: costs within the FY2026 budget by 31 December 2026\n- Bonus: $50,000\n"),
      RuleExample(
        "# Bonus\n\n- Goal: portal at industry standard as tested in Annex C by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: deliver the business plan by 30 June 2026\n- Bonus: $50,000\n"),
      RuleExample(
        "# Bonus\n\n- Goal: costs within [budget](plan.md) by 30 June 2026\n- Bonus: $50,000\n"),
      RuleExample(
        "# Bonus\n\n- Goal: a site report that follows best practice as listed in Annex B by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Test plan of Annex A | 1 May 2026 | £4,000 |\n| Portal, 38 tests of Annex B pass | 1 June 2026 | £6,000 |\n\nThe client gives access to the existing system.\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n- Leaver: section 409A of the Internal Revenue Code of 1986, as amended, applies\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Test plan of Annex A | 1 May 2026 | £4,000 |\n| Portal, 38 tests of Annex B pass | 1 June 2026 | £6,000 |\n\nInterfaces must match the existing system in the 14 points of Annex C.\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Test plan of Annex A | 1 May 2026 | £4,000 |\n| Portal, 38 tests of Annex B pass | 1 June 2026 | £6,000 |\n\nScreens meet the usual technical rules in the 14 points of Annex C.\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: a report that follows the accepted reporting guidelines of Annex B by 30 June 2026\n- Bonus: $50,000\n"
      ),
    ])

  static func finding(for hit: PhraseHit, in context: LintContext) -> Finding? {
    if isHabit(hit) { return norm(of: hit, in: context) }
    if isOwned(hit) { return ownedNorm(hit, in: context) }
    if isLikeness(hit), !isLikened(hit, context) { return nil }
    if hit.has(revisions, in: hit.tokens), isOfLaw(hit) { return nil }
    let isFollowed = isFollowed(hit)
    guard isFollowed || hit.isInGoal(context) || !isDocument(hit),
      isFollowed || !isDocument(hit) || isMeasure(hit), !hit.isNameOrDenied, !isIdentified(hit),
      !(isFollowed
        ? hit.has(ReferenceWords.sources, in: hit.sentence)
        : TestReference.exists(in: hit.sentence, of: hit.prose, describedBy: hit.tokens)),
      !hit.isDefined(in: context)
    else { return nil }
    return finding(hit.tokens, of: hit, in: context)
  }

  private static func finding(
    _ tokens: Range<Int>, of hit: PhraseHit, in context: LintContext
  ) -> Finding {
    let words = Wording.quoted(hit.prose.string(tokens: tokens))
    return finding(
      in: context, at: hit.prose.place(ofTokens: tokens),
      "\(words) is named and not identified: nothing says which one",
      help: "Name the document that says it, with its date or version, or annex it")
  }

  private static func isHabit(_ hit: PhraseHit) -> Bool {
    habitual.contains { $0.elementsEqual(hit.prose.tokens[hit.tokens].map(\.key)) }
  }

  /// “Follows the usual reporting guidelines”: a norm at most two words on, behind a verb of keeping to it. A name in
  /// between, or a number, says which one.
  private static func norm(of hit: PhraseHit, in context: LintContext) -> Finding? {
    let (tokens, end) = (hit.prose.tokens, hit.tokens.upperBound)
    let near = end..<min(hit.clause.upperBound, end + 3)
    guard isFollowed(hit),
      let norm = near.first(where: { ReferenceWords.norms.contains(tokens[$0].key) }),
      (end..<norm).allSatisfy({ tokens[$0].kind == .word && !tokens[$0].isCapitalised }),
      !hit.has(ReferenceWords.sources, in: hit.tokens.lowerBound..<hit.sentence.upperBound),
      !isNamed(norm, hit),
      !hit.isNameOrDenied, !hit.isDefined(in: context)
    else { return nil }
    return finding(hit.tokens.lowerBound..<norm + 1, of: hit, in: context)
  }

  private static func isOwned(_ hit: PhraseHit) -> Bool {
    owned.contains { $0.elementsEqual(hit.prose.tokens[hit.tokens].map(\.key)) }
  }

  /// “Meets the client's standards”, “follows our guidelines”: whose they are is said, and not where they stand.
  private static func ownedNorm(_ hit: PhraseHit, in context: LintContext) -> Finding? {
    let (tokens, norm) = (hit.prose.tokens, hit.tokens.lowerBound)
    guard norm > hit.sentence.lowerBound + 1 else { return nil }
    let owner = norm - 1
    let isPossessive =
      hit.prose.utf8[tokens[owner].range].suffix(2).elementsEqual([0x27, 0x73])
      || possessives.contains(tokens[owner].key)
    let front = max(hit.sentence.lowerBound, norm - 5)..<owner
    guard isPossessive, hit.has(ReferenceWords.followers, in: front), !tokens[owner].isCapitalised,
      !hit.has(ReferenceWords.sources, in: norm..<hit.sentence.upperBound), !isNamed(norm, hit),
      !hit.isNameOrDenied, !hit.isDefined(in: context)
    else { return nil }
    return finding(owner..<norm + 1, of: hit, in: context)
  }

  private static let possessives: WordSet = ["our", "their", "its", "your", "my", "his", "her"]
  private static let owned = ReferenceWords.owned.map { PhraseSpelling.keys(of: $0) }

  /// “The accepted guidelines of the ICH”, “the usual rules (VOB/B)”: whose they are says which.
  private static func isNamed(_ norm: Int, _ hit: PhraseHit) -> Bool {
    let tokens = hit.prose.tokens
    guard norm + 1 < hit.sentence.upperBound, owners.contains(tokens[norm + 1].key) else {
      return false
    }
    return (norm + 2..<min(hit.sentence.upperBound, norm + 5)).contains {
      tokens[$0].isCapitalised || tokens[$0].kind == .number
    }
  }

  private static let owners: WordSet = ["of", "from", "(", "issued", "published"]
  private static let habitual = ReferenceWords.habits.map { PhraseSpelling.keys(of: $0) }

  /// “A report that follows the applicable standards”: they are the measure, and the report is none.
  private static func isFollowed(_ hit: PhraseHit) -> Bool {
    let front = max(hit.sentence.lowerBound, hit.tokens.lowerBound - 3)..<hit.tokens.lowerBound
    return hit.has(ReferenceWords.followers, in: front) || isWay(hit)
  }

  /// “Tested by the usual method”: the test is known, and not how it is done.
  private static func isWay(_ hit: PhraseHit) -> Bool {
    let front = max(hit.sentence.lowerBound, hit.tokens.lowerBound - 2)..<hit.tokens.lowerBound
    return hit.has(habits, in: hit.tokens) && hit.has(ways, in: front)
  }

  private static func isLikeness(_ hit: PhraseHit) -> Bool {
    likenesses.contains { $0.elementsEqual(hit.prose.tokens[hit.tokens].map(\.key)) }
  }

  /// “Must match the existing system”: with no number and no annex in the sentence. Access “to the existing
  /// system” likens nothing.
  private static func isLikened(_ hit: PhraseHit, _ context: LintContext) -> Bool {
    let front = max(hit.sentence.lowerBound, hit.tokens.lowerBound - 4)..<hit.tokens.lowerBound
    if isWay(hit) { return true }
    guard !hit.isMeasured(in: hit.sentence, context), !hit.hasTest(in: hit.sentence) else {
      return false
    }
    return front.contains { index in
      let key = hit.prose.tokens[index].key
      guard ReferenceWords.likes.contains(key) else { return false }
      return key != "to" || index > hit.sentence.lowerBound && keeps(index - 1, hit)
    }
  }

  /// “Tested by the usual method”; “exported using the existing system” likens nothing.
  private static let ways: WordSet = ["by", "using", "under", "with", "according"]
  private static let habits: WordSet = ["usual", "normal"]

  /// “The Securities Exchange Act of 1934, as amended”: everybody can look up which one.
  private static func isOfLaw(_ hit: PhraseHit) -> Bool {
    let front = max(hit.sentence.lowerBound, hit.tokens.lowerBound - 8)..<hit.tokens.lowerBound
    let end = min(hit.sentence.upperBound, hit.tokens.upperBound + 5)
    let behind = hit.tokens.upperBound..<max(hit.tokens.upperBound, end)
    return hit.has(laws, in: front)
      || (Array(front) + behind).contains { isYear(hit.prose.tokens[$0], hit.prose) }
  }

  private static let revisions: WordSet = [
    "amended", "updated", "revised", "changed", "force", "issued", "version",
  ]
  private static let laws: WordSet = [
    "act", "code", "law", "laws", "regulation", "regulations", "directive", "rule", "statute",
    "ordinance", "vob", "gaap", "ifrs", "jct", "fidic", "nec4",
  ]

  /// “Keeps to”, “done to”, “built to”.
  private static func keeps(_ index: Int, _ hit: PhraseHit) -> Bool {
    [
      "keeps", "keep", "according", "done", "built", "made", "works", "similar", "identical",
      "equivalent",
    ]
    .contains(hit.prose.tokens[index].key)
  }

  private static let likenesses = ReferenceWords.likenesses.map { PhraseSpelling.keys(of: $0) }

  private static func isDocument(_ hit: PhraseHit) -> Bool {
    documents.contains { $0.elementsEqual(hit.prose.tokens[hit.tokens].map(\.key)) }
  }

  /// “Within budget”: the document measures. “Deliver the budget”: it is delivered.
  private static func isMeasure(_ hit: PhraseHit) -> Bool {
    let start = max(hit.sentence.lowerBound, hit.tokens.lowerBound - 3)
    return hit.has(ReferenceWords.prepositions, in: start..<hit.tokens.lowerBound)
  }

  /// A year in front, or what says which one behind.
  private static func isIdentified(_ hit: PhraseHit) -> Bool {
    let tokens = hit.prose.tokens
    let front = max(hit.sentence.lowerBound, hit.tokens.lowerBound - 3)..<hit.tokens.lowerBound
    if front.contains(where: { isYear(tokens[$0], hit.prose) }) { return true }
    let end = min(hit.sentence.upperBound, hit.tokens.upperBound + 8)
    guard let next = (hit.tokens.upperBound..<max(hit.tokens.upperBound, end)).first,
      ReferenceWords.identifiers.contains(tokens[next].key) || isYear(tokens[next], hit.prose)
    else { return false }
    return (next..<end).contains { tokens[$0].hasDigit(in: hit.prose) }
  }

  private static func isYear(_ token: Token, _ prose: Prose) -> Bool {
    token.range.count >= 4 && token.hasDigit(in: prose)
  }

  private static let documents = ReferenceWords.documents.map { PhraseSpelling.keys(of: $0) }
}

extension Token {
  /// Whether a digit stands in the token: `2026`, `FY2026`, `v7`.
  fileprivate func hasDigit(in prose: Prose) -> Bool {
    prose.utf8[range].contains { $0 &- 0x30 < 10 }
  }
}
