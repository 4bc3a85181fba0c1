import ProposalModel

/// Work on something that nobody counts.
enum MeasureNoMetric: WordRule {
  static let words = UnmeasuredNouns.words
  static let fixedExpressions = UnmeasuredNouns.fixedExpressions

  static let documentation = RuleDocumentation(
    id: "measure-no-metric", family: .measure, severity: .error,
    summary: "A paid milestone with no level, count, deliverable or event that could be observed.",
    why: """
      A neutral third party could not tell, without asking either side, whether a brand was \
      strengthened. The milestone pays whoever argues better.
      """,
    repair: "Name a level and its source, or an event that shows the change.",
    failing: [
      RuleExample("# Bonus\n\n- Goal: ⟦strengthen the brand⟧ by 30 June 2026\n- Bonus: $50,000\n"),
      RuleExample(
        "# Bonus\n\nYou receive $50,000 for ⟦fostering a new culture⟧ by 30 June 2026.\n"),
      RuleExample(
        "# Bonus\n\n| Goal | Due | Bonus |\n|---|---|---|\n| ⟦Build relationships⟧ with banks | 30 June 2026 | $50,000 |\n"
      ),
      RuleExample(
        "# Award rules 2026\n\n## Award 1: Trainees\n\n$1,500 for ⟦being a role model⟧ for the trainees in 2026. Judged by the manager.\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: ⟦keep the stockroom tidy⟧ until 30 June 2026\n- Bonus: $500\n"
      ),
      RuleExample(
        "# Award rules 2026\n\n## Award 1: Trainees\n\n$1,500 for ⟦living our values⟧ every day in 2026. Judged by the manager.\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: ⟦keeping morale⟧ high until 30 June 2026\n- Bonus: $500\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: ⟦reinforce our security posture⟧ by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Meetings\n\nI receive $15,000 for ⟦being the face⟧ of the resort with meeting planners.\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: ⟦make the inn the talk of⟧ the valley by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: ⟦turn the spa into the envy of⟧ the coast by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: ⟦put the brewery on the map⟧ by 30 June 2026\n- Bonus: $50,000\n"
      ),
    ],
    passing: [
      RuleExample(
        "# Bonus\n\n- Goal: strengthen the brand: aided awareness of 35% in November 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: publish the new brand guidelines by 30 June 2026\n- Bonus: $50,000\n"),
      RuleExample(
        "# Bonus\n\n- Goal: build the brand store in Milan by 30 June 2026\n- Bonus: $50,000\n"),
      RuleExample(
        "# Bonus\n\n- Goal: sign the partnership agreement with Corran Foods to build relationships in retail by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: keep the stockroom tidy: 9 of 10 points in each monthly 5S audit until 30 June 2026\n- Bonus: $500, all or nothing\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: build the model of the dam by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: put 12 shops on the map of the town by 30 June 2026\n- Bonus: $50,000, all or nothing\n"
      ),
    ])

  /// The verb stands at most so many tokens in front of the noun.
  private static let reach = 5

  static func finding(for hit: PhraseHit, in context: LintContext) -> Finding? {
    guard let verb = verb(of: hit), !isPartOfName(hit), !isMeasured(hit, context),
      isRenown(hit) ? isPredicate(hit, of: verb) : !isDecidable(hit, from: verb, context)
    else {
      return nil
    }
    let range = verb..<hit.tokens.upperBound
    return finding(
      in: context, at: hit.prose.place(ofTokens: range),
      "\(Wording.quoted(hit.prose.string(tokens: range))) is work that no level or event ends",
      help: "Name a level and its source, or an event: “[measure] at [level], per [source]”")
  }

  private static func isRenown(_ hit: PhraseHit) -> Bool {
    renown.contains { $0.elementsEqual(hit.prose.tokens[hit.tokens].map(\.key)) }
  }

  /// “Make the inn the talk of the valley”: said of something that stands in front, as behind “become”. In “make the
  /// talk of the chair available” it is the thing itself.
  private static func isPredicate(_ hit: PhraseHit, of verb: Int) -> Bool {
    let tokens = hit.prose.tokens
    let article = hit.tokens.lowerBound - 1
    guard article > verb else { return false }
    return !makings.contains(tokens[verb].key)
      || article > verb + 1 && ["the", "a", "an", "into"].contains(tokens[article].key)
  }

  private static let makings: WordSet = ["make", "making", "turn", "turning"]
  private static let renown = UnmeasuredNouns.renown.map { PhraseSpelling.keys(of: $0) }

  /// What a careful reader of the goal alone would see done needs no metric. Of a sentence that
  /// states the pay as well only the words behind the verb are read.
  private static func isDecidable(_ hit: PhraseHit, from verb: Int, _ context: LintContext) -> Bool
  {
    let milestone = context.milestone(at: hit.place)
    let goal = milestone.flatMap { context.proposal.milestones[$0].goal }
    let isGoal = goal.map { $0.place.contains(hit.place) && !$0.has(money) } ?? false
    let words =
      isGoal ? goal ?? hit.prose : hit.prose.part(verb..<max(verb, hit.sentence.upperBound))
    return StatementJudgement(words).verdict == .explicit
  }

  private static let money: WordSet = [
    "$", "€", "£", "bonus", "payment", "pays", "paid", "receive", "receives", "eur", "usd", "gbp",
    "chf",
  ]

  private static func verb(of hit: PhraseHit) -> Int? {
    let start = max(hit.clause.lowerBound, hit.tokens.lowerBound - reach)
    let verbs = UnmeasuredNouns.verbs(of: hit.prose.tokens[hit.tokens.upperBound - 1].key)
    return (start..<hit.tokens.lowerBound).last { verbs.contains(hit.prose.tokens[$0].key) }
  }

  /// “The brand store”: a noun behind it makes it a thing that can be built.
  private static func isPartOfName(_ hit: PhraseHit) -> Bool {
    let next = hit.tokens.upperBound
    guard next < hit.passage.body.upperBound, !followers.contains(hit.prose.tokens[next - 1].key)
    else { return false }
    let token = hit.prose.tokens[next]
    return token.kind == .word && !followers.contains(token.key)
  }

  private static func isMeasured(_ hit: PhraseHit, _ context: LintContext) -> Bool {
    if hit.isMeasured(in: hit.sentence, context) || hit.hasTest(in: hit.sentence) { return true }
    guard let position = context.milestone(at: hit.place) else {
      return !context.isPromised(at: hit.place)
    }
    let milestone = context.proposal.milestones[position]
    return context.levels.contain(levelOf: position) || !milestone.acceptance.isEmpty
      || !milestone.evidence.isEmpty || !milestone.isPayable
  }

  /// Words that end the noun phrase.
  private static let followers: WordSet = [
    "in", "of", "with", "by", "and", "or", "across", "within", "among", "between", "for", "on",
    "at",
    "to", "through", "until", "before", "during", "as", "this", "throughout", "over", "every",
    "each", "daily", "always", "about", "high", "strong", "alive",
  ]
}
