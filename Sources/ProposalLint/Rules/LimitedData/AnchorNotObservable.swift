import ProposalModel

/// A strategic aim nobody can see happen.
enum AnchorNotObservable: WordRule {
  static let words = AnchorWords.words
  static let fixedExpressions = AnchorWords.fixedExpressions

  static let documentation = RuleDocumentation(
    id: "anchor-not-observable", family: .limitedData, severity: .warning,
    summary: "A strategic aim as a goal, with nothing that shows it: “market penetration”.",
    why: """
      Strategy papers aim at traction; contracts are paid on events. Each limb of a strategic \
      milestone needs something a third party can see.
      """,
    repair: "Name the event or count that shows it, limb by limb.",
    failing: [
      RuleExample(
        "# Bonus\n\n- Goal: ⟦achieve initial market penetration⟧ by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\nYou receive $50,000 upon opening in Milan and ⟦gaining traction⟧ there by 30 June 2026.\n"
      ),
      RuleExample(
        "# Bonus\n\n| Goal | Due | Bonus |\n|---|---|---|\n| ⟦Establish a foothold⟧ in Japan | 30 June 2026 | $50,000 |\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: ⟦become the preferred partner⟧ of hospital laboratories by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: the group is ⟦seen as a serious supplier⟧ by 30 June 2026, on the report of our agent\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: Milan store opened (trade licence) and ⟦initial acceptance⟧ among local guests achieved by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: Milan has ⟦become our natural second home⟧ by 31 December 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: ⟦make Lisbon our springboard⟧ for the south by 31 December 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: ⟦carve out a niche⟧ in Portugal by 31 December 2026\n- Bonus: $50,000\n"
      ),
    ],
    passing: [
      RuleExample(
        "# Bonus\n\n- Goal: achieve market penetration of 4% by 30 June 2026\n- Bonus: $50,000\n"),
      RuleExample(
        "# Bonus\n\n- Goal: achieve brand recognition as measured in the YouGov survey, 35% or more, by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\n## Background\n\nWe want to gain traction.\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: sign the contract as preferred supplier of the port by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: deliver 40 traction motors by 30 June 2026\n- Bonus: $50,000\n"),
      RuleExample(
        "# Bonus\n\n- Goal: open a second care home in Milan by 31 December 2026\n- Bonus: $50,000\n"
      ),
    ])

  static func finding(for hit: PhraseHit, in context: LintContext) -> Finding? {
    guard hit.isInGoal(context), !isHome(hit) || isPicture(hit), let start = verb(of: hit),
      !hit.isNameOrDenied,
      !hit.isMeasured(in: limb(of: hit), context), !isTested(hit),
      !hit.hasAcceptance(in: context), !hit.isDefined(in: context)
    else { return nil }
    let range = start..<hit.tokens.upperBound
    let words = Wording.quoted(hit.prose.string(tokens: range))
    return finding(
      in: context, at: hit.prose.place(ofTokens: range),
      "\(words) is an aim: no event or count shows when it is reached",
      help: "Name what a third party would see: “[count] of [what] by [date]”")
  }

  /// A survey measures recognition; no report of an agent shows what somebody is seen as.
  private static func isTested(_ hit: PhraseHit) -> Bool {
    // “The licence is granted and the line has a foothold”: the licence shows the other half.
    let front = hit.sentence.lowerBound..<hit.tokens.lowerBound
    let start = front.last { hit.prose.tokens[$0].key == "and" } ?? hit.sentence.lowerBound
    let limb = start..<hit.sentence.upperBound
    return isStanding(hit) ? hit.hasCriterion(in: limb) : hit.hasTest(in: limb)
  }

  private static func isStanding(_ hit: PhraseHit) -> Bool {
    let keys = hit.prose.tokens[hit.tokens].map(\.key)
    return standings.contains { $0.elementsEqual(keys) }
  }

  private static func isHome(_ hit: PhraseHit) -> Bool {
    homes.contains { $0.elementsEqual(hit.prose.tokens[hit.tokens].map(\.key)) }
  }

  /// “Our natural second home”, “the stronghold of the group”: whose it is stands beside it, and it ends the
  /// phrase; “the home page” and “a care home” are things.
  private static func isPicture(_ hit: PhraseHit) -> Bool {
    let (tokens, next) = (hit.prose.tokens, hit.tokens.upperBound)
    let isLast =
      next >= hit.sentence.upperBound || tokens[next].kind == .mark
      || ends.contains(tokens[next].key)
    let front = max(hit.clause.lowerBound, hit.tokens.lowerBound - 3)..<hit.tokens.lowerBound
    let isOurs = front.contains { owners.contains(tokens[$0].key) || isPossessive($0, hit.prose) }
    let isOfUs = next < hit.sentence.upperBound && ["of", "for"].contains(tokens[next].key)
    return isLast && (isOurs || isOfUs)
      && hit.has(becomings, in: hit.clause.lowerBound..<front.upperBound)
  }

  private static func isPossessive(_ index: Int, _ prose: Prose) -> Bool {
    prose.utf8[prose.tokens[index].range].suffix(2).elementsEqual([0x27, 0x73])
  }

  private static let homes = AnchorWords.homes.map { PhraseSpelling.keys(of: $0) }
  private static let owners: WordSet = ["our", "their", "its", "your", "my"]
  private static let ends: WordSet = [
    "of", "for", "in", "by", "and", "within", "before", "until", "to", "at", "during", "as",
  ]
  private static let becomings: WordSet = [
    "become", "becomes", "became", "becoming", "establish", "established", "make", "makes", "made",
    "turn", "turns", "turned", "is", "be", "cement", "cemented",
  ]
  private static let standings = AnchorWords.standings.map { PhraseSpelling.keys(of: $0) }

  /// The clause up to the next outcome: the number in “… and sign three contracts” counts contracts.
  private static func limb(of hit: PhraseHit) -> Range<Int> {
    let (clause, tokens) = (hit.clause, hit.prose.tokens)
    let end = (hit.tokens.upperBound..<max(clause.upperBound, hit.tokens.upperBound)).first {
      index in
      tokens[index].key == "and" && index + 1 < clause.upperBound
        && OutcomeVerbs.keys.contains(tokens[index + 1].key)
    }
    return clause.lowerBound..<(end ?? clause.upperBound)
  }

  /// The verb that makes it a goal, at most four words in front.
  private static func verb(of hit: PhraseHit) -> Int? {
    let front = max(hit.clause.lowerBound, hit.tokens.lowerBound - 4)..<hit.tokens.lowerBound
    if isHome(hit) {
      return (hit.clause.lowerBound..<hit.tokens.lowerBound).last {
        becomings.contains(hit.prose.tokens[$0].key)
      }
    }
    let verbs = isStanding(hit) ? AnchorWords.standingVerbs : AnchorWords.verbs
    if let verb = front.last(where: { verbs.contains(hit.prose.tokens[$0].key) }) { return verb }
    // “Initial acceptance among the growers achieved”.
    let end = min(hit.clause.upperBound, hit.tokens.upperBound + 7)
    let behind = hit.tokens.upperBound..<max(hit.tokens.upperBound, end)
    return hit.has(participles, in: behind) ? hit.tokens.lowerBound : nil
  }

  private static let participles: WordSet = [
    "achieved", "gained", "reached", "won", "established", "secured", "obtained", "shown", "built",
    "attained", "proven", "erreicht",
  ]
}
