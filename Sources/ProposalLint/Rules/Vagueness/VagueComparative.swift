import ProposalModel

/// A change without an amount.
enum VagueComparative: WordRule {
  static let words = ChangeWords.words
  static let fixedExpressions = ChangeWords.fixedExpressions

  static let documentation = RuleDocumentation(
    id: "vague-comparative", family: .vagueness, severity: .error,
    summary: "A verb of change or a comparative without an amount or an end level.",
    why: """
      One unit more is an improvement. Without an amount or a level the goal is met on the first \
      day, or never.
      """,
    repair: "State the level to reach and the level today: “from [level] to [level]”.",
    failing: [
      RuleExample(
        "# Bonus\n\n- Goal: ⟦significantly improve⟧ retention by 30 June 2026\n- Bonus: $50,000\n"),
      RuleExample(
        "# Bonus\n\nYou receive $50,000 if you ⟦reduce⟧ delivery times by 30 June 2026.\n"),
      RuleExample(
        "# Bonus\n\n| Goal | Due | Bonus |\n|---|---|---|\n| ⟦Increase⟧ customer satisfaction | 30 June 2026 | $50,000 |\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: ⟦significantly cut⟧ beer loss by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: bring waiting times ⟦down considerably⟧ by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: ⟦fewer⟧ complaints by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: ⟦noticeably better⟧ ratings at all nine clinics by 30 June 2026\n- Bonus: $50,000, all or nothing\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: ⟦visibly quicker⟧ handover of rooms by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount | Accepted when |\n|---|---|---|---|\n| Pumps | 1 May 2026 | £4,000 | 38 tests of Annex B pass; ⟦lower⟧ power draw than the old pumps |\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: ⟦improve⟧ the delivery reliability of the depot by 30 June 2026, as shown in the monthly report\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Billing passes the tests of Annex A | 1 May 2026 | £4,000 |\n\n## Conditions\n\nThe run for 61,400 meters ends without an abort, and month-end reports run ⟦faster⟧ than today.\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: ⟦lift⟧ the average basket of the web shop during 2026, per the shop ledger\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Reef\n\n- Raise coral cover on the six plots from 21% to 29% by 31 December 2026\n- ⟦Strengthen⟧ local stewardship of the six plots by 31 December 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: open the depot by 30 June 2026, with ⟦lower⟧ energy use per tonne\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: ⟦fewer⟧ lift stoppages by 30 June 2026 (log ML-1)\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: ⟦shorter⟧ queues at the counter by 30 June 2026, per the queue log\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount | Accepted when |\n|---|---|---|---|\n| Portal | 1 June 2026 | £6,000 | 38 tests of Annex B pass |\n| Manual | 1 July 2026 | £2,000 | ⟦Fewer⟧ clicks to order |\n"
      ),
    ],
    passing: [
      RuleExample(
        "# Bonus\n\n- Goal: raise 12-month gross retention from 86% to 90% by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: reduce delivery times to 3 days or less by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: open a second site to reduce delivery times by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: publish the improvement plan by 30 June 2026\n- Bonus: $50,000\n"),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Increase revenue by 31 December 2026\n\nOnly the highest tier is paid.\n\n- $5 million: $50,000\n- $8 million: $75,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: improve the delivery times of the depot to the level of Annex B by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: raise the roof beams and cut the rafters by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: a response time better than 5 days by 30 June 2026, per the register\n- Bonus: $50,000, all or nothing\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: fewer than 20 complaints by 30 June 2026, per the register\n- Bonus: $50,000, all or nothing\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: open the depot by 30 June 2026, with lower energy use, 40 kWh a tonne at most\n- Bonus: $50,000, all or nothing\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: longer opening hours of 60 a week by 30 June 2026\n- Bonus: $50,000, all or nothing\n"
      ),
    ])

  /// Terms of the sheet speak of amounts that are raised and reduced; goals stand in promises.
  static func finding(for hit: PhraseHit, in context: LintContext) -> Finding? {
    guard !hit.isNameOrDenied, context.isPromised(at: hit.place) || isDuty(hit, in: context),
      isCompared(hit), !isPurpose(hit),
      !hasLevel(hit, context), changesMeasure(hit),
      !hit.isDefined(in: context)
    else { return nil }
    let place = hit.prose.place(ofTokens: start(of: hit)..<hit.tokens.upperBound)
    let words = hit.prose.string(tokens: start(of: hit)..<hit.tokens.upperBound)
    return finding(
      in: context, at: place, "\(Wording.quoted(words)) has neither an amount nor a level to reach",
      help: "State both levels: “from [level today] to [level to reach]”")
  }

  /// “Stage 3 is paid only if night work is quieter”, in a contract, of which every clause is agreed.
  private static func isDuty(_ hit: PhraseHit, in context: LintContext) -> Bool {
    context.isContract && hit.has(["paid", "payable", "due", "earned"], in: hit.sentence)
      && hit.has(["if", "only", "when", "once"], in: hit.sentence)
  }

  /// “Lower … than the old ones” compares; “the lower of the two” and “a longer term” need not. Behind “than” a
  /// number is the level: “better than 5 days”.
  private static func isCompared(_ hit: PhraseHit) -> Bool {
    let tokens = hit.prose.tokens
    let keys = tokens[hit.tokens].map(\.key)
    let behind = hit.tokens.upperBound..<min(hit.clause.upperBound, hit.tokens.upperBound + 6)
    guard let than = behind.first(where: { tokens[$0].key == "than" }) else {
      return !ofComparison.contains { $0.elementsEqual(keys) } || isAccompaniment(hit)
        || isHeadline(hit)
    }
    let end = min(hit.clause.upperBound, than + 5)
    let other = (than + 1..<max(than + 1, end)).prefix { !deadlines.contains(tokens[$0].key) }
    return !other.contains { isAmount($0, tokens, hit.prose) } && !hit.has(bounds, in: hit.sentence)
  }

  /// A number that is no year: “than 5 days”, and not “than in the 2021 campaign”.
  private static func isAmount(_ index: Int, _ tokens: [Token], _ prose: Prose) -> Bool {
    // “Quicker than that”: the sentence before says how quick.
    if pointers.contains(tokens[index].key) { return true }
    let isYear =
      tokens[index].kind == .number && tokens[index].range.count == 4
      && prose.utf8[tokens[index].range].allSatisfy { (0x30...0x39).contains($0) }
    return MeasuringNumber.isNumber(tokens[index]) && !isYear
  }

  private static let pointers: WordSet = ["that", "this", "those", "these", "it", "one"]

  private static let deadlines: WordSet = ["by", "until", "before", "within"]
  private static let ofComparison = ChangeWords.ofComparison.map { PhraseSpelling.keys(of: $0) }
  /// “If more units than planned are sold”, “takes longer than agreed”: no goal, but what happens then.
  private static let bounds: WordSet = [
    "planned", "agreed", "stated", "shown", "allowed", "permitted", "otherwise", "usual",
    "expected", "required", "necessary", "due", "rather", "other", "half",
  ]

  /// “Lift the average basket” changes a measure; a beam is lifted, a question raised.
  private static func changesMeasure(_ hit: PhraseHit) -> Bool {
    let tokens = hit.prose.tokens
    guard ofMeasures.contains(where: { $0.elementsEqual(tokens[hit.tokens].map(\.key)) }),
      !isOfOldOnes(hit), !isAccompaniment(hit)
    else { return true }
    let behind = hit.tokens.upperBound..<min(hit.sentence.upperBound, hit.tokens.upperBound + 5)
    let object = behind.prefix { !objectEnds.contains(tokens[$0].key) }
    return hit.tokens.lowerBound == hit.sentence.lowerBound
      && object.contains { ChangeWords.measures.contains(tokens[$0].key) }
  }

  private static let ofMeasures = ChangeWords.ofMeasures.map { PhraseSpelling.keys(of: $0) }
  private static let objectEnds: WordSet = [
    "of", "in", "for", "by", "with", "and", "to", ",", "on", "at", "from",
  ]

  /// “Commissioned by 30 June, with lower gas use per tonne”: a measure that comes with the deed, and is lower
  /// than nothing the sheet names.
  private static func isAccompaniment(_ hit: PhraseHit) -> Bool {
    let tokens = hit.prose.tokens
    let (start, end) = (hit.tokens.lowerBound, hit.tokens.upperBound)
    guard ofComparison.contains(where: { $0.elementsEqual(tokens[hit.tokens].map(\.key)) }),
      start > hit.clause.lowerBound, companions.contains(tokens[start - 1].key)
    else { return false }
    return (end..<min(hit.clause.upperBound, end + 3)).contains {
      ChangeWords.measures.contains(tokens[$0].key)
    }
  }

  /// “Shorter queues at the counter”, “Higher guest satisfaction”: a goal that opens with the comparative. “Higher of
  /// plan and last year” and “more or less” choose.
  private static func isHeadline(_ hit: PhraseHit) -> Bool {
    let (tokens, next) = (hit.prose.tokens, hit.tokens.upperBound)
    return start(of: hit) == hit.sentence.lowerBound && next < hit.clause.upperBound
      && tokens[next].kind == .word && !choosers.contains(tokens[next].key)
      && ofComparison.contains { $0.elementsEqual(tokens[hit.tokens].map(\.key)) }
  }

  private static let choosers: WordSet = [
    "of", "than", "or", "and", "to", "level", "levels", "tier", "tiers", "limit", "band", "amount",
    "amounts", "sums", "payments", "details", "information", "education", "the", "on", "in", "by",
  ]
  private static let companions: WordSet = ["with", "and"]

  /// “Open a second site to reduce delivery times”: the site decides.
  private static func isPurpose(_ hit: PhraseHit) -> Bool {
    let (sentence, start) = (hit.sentence, start(of: hit))
    guard start > sentence.lowerBound, hit.prose.tokens[start - 1].key == "to" else { return false }
    return hit.has(EventVerbs.keys, in: sentence.lowerBound..<start)
  }

  /// Whether a number of the sentence, or the milestone's own levels, say how much.
  private static func hasLevel(_ hit: PhraseHit, _ context: LintContext) -> Bool {
    // What else the goal counts says nothing of what comes with it.
    if isAccompaniment(hit) {
      return hit.isMeasured(in: hit.tokens.upperBound..<hit.sentence.upperBound, context)
    }
    let limb = limb(of: hit)
    if isOfOldOnes(hit) {
      // “20% lower than the old pumps”: right in front stands by how much.
      let front = max(hit.clause.lowerBound, hit.tokens.lowerBound - 4)..<hit.tokens.lowerBound
      return MeasuringNumber.exists(in: front, of: hit.prose)
    }
    if hit.isMeasuredBesideScope(in: limb, context) || hit.hasCriterion(in: limb) { return true }
    guard let milestone = context.milestone(at: hit.place) else { return false }
    return context.levels.contain(levelOf: milestone) && !hasScopeOnly(milestone, hit, context)
      && !isOneOrder(hit, of: milestone, context)
      || hit.hasAcceptance(in: context)
  }

  /// “Better ratings at all nine clinics”: the only number of the milestone says how far it reaches.
  private static func hasScopeOnly(
    _ milestone: Int, _ hit: PhraseHit, _ context: LintContext
  ) -> Bool {
    let levels = context.figures.inside(context.proposal.milestones[milestone].place).filter {
      ($0.use == .level(milestone) || $0.use == .condition(milestone)) && $0.kind != .date
    }
    let hasLevels = context.proposal.milestones[milestone].payout.plan?.terms.hasLevels == true
    return !(levels.isEmpty && hasLevels)
      && levels.allSatisfy { figure in
        hit.prose.place.contains(figure.place)
          && hit.prose.token(at: figure.place).map { MeasuringNumber.isScope($0, of: hit.prose) }
            == true
      }
  }

  /// “Quieter than in the 2021 campaign”: other levels of the milestone say nothing of that.
  private static func isOfOldOnes(_ hit: PhraseHit) -> Bool {
    let end = min(hit.clause.upperBound, hit.tokens.upperBound + 6)
    return hit.has(["than"], in: hit.tokens.upperBound..<max(hit.tokens.upperBound, end))
  }

  /// An item that opens with its verb, beside another one that does: the level of that one is its own.
  private static func isOneOrder(
    _ hit: PhraseHit, of milestone: Int, _ context: LintContext
  ) -> Bool {
    guard hit.tokens.lowerBound == 0 else { return false }
    let place = context.proposal.milestones[milestone].place
    return context.text.passages(in: place).contains { passage in
      passage.prose.place != hit.prose.place && passage.body.lowerBound == 0
        && passage.prose.tokens.first.map { OutcomeVerbs.keys.contains($0.key) } == true
    }
  }

  /// The part of the sentence between “, and” before and after the words: in “40 test runs end without a
  /// stop, and reports run faster” the number counts runs.
  private static func limb(of hit: PhraseHit) -> Range<Int> {
    let (sentence, tokens) = (hit.sentence, hit.prose.tokens)
    let isJoint = { (index: Int) in
      tokens[index].key == "," && index + 1 < sentence.upperBound && tokens[index + 1].key == "and"
    }
    let start = (sentence.lowerBound..<hit.tokens.lowerBound).last(where: isJoint)
    let end = (hit.tokens.upperBound..<max(hit.tokens.upperBound, sentence.upperBound))
      .first(where: isJoint)
    return (start ?? sentence.lowerBound)..<(end ?? sentence.upperBound)
  }

  /// The first token with the adverbs in front: “significantly improve”.
  private static func start(of hit: PhraseHit) -> Int {
    var start = hit.tokens.lowerBound
    while start > hit.passage.body.lowerBound, adverbs.contains(hit.prose.tokens[start - 1].key) {
      start -= 1
    }
    return start
  }

  private static let adverbs = Set(
    (ChangeWords.adverbs + ["visibly", "clearly", "distinctly", "much", "far", "even"])
      .map { WordKey($0) })
}
