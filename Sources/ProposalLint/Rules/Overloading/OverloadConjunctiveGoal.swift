import ProposalModel

/// Three goals in one sentence, or two that are due on different days.
enum OverloadConjunctiveGoal: SheetRule {
  private static let limit = RuleSetting(
    "outcomes", 3, in: 2...20, isWhole: true,
    meaning: "A trigger that joins so many outcomes is reported.")

  static let documentation = RuleDocumentation(
    id: "overload-conjunctive-goal", family: .overloading, severity: .warning,
    settings: [limit],
    summary: """
      One trigger joins three or more outcomes that can happen without one another, or two with \
      deadlines of their own.
      """,
    why: """
      Two of three reached pays all or nothing, depending on who reads the “and”. Outcomes that \
      can fail apart are goals of their own.
      """,
    repair: "Make them milestones of their own, or say “all of the following” and what part pays.",
    failing: [
      RuleExample(
        "⟦Launching the product, entering the German market, and signing three distributors⟧ by 30 June 2026.\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: ⟦open the Milan store, hire a team of 12 and sign three suppliers⟧ by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\nYou receive $50,000 for ⟦launching the app, migrating the data, and closing the old system⟧ by 30 June 2026.\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: ⟦launch the app by 31 March 2026 and sign three distributors⟧ by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\nYou receive $50,000 for ⟦opening the Milan store by 30 June 2026 and hiring the store manager⟧ by 1 May 2026.\n"
      ),
      RuleExample(
        "# Grant\n\nFunder: The Alder Foundation. Grantee: Tove Rivers Trust.\n\n### Deliverable 1 - Wells ($60,000)\n\nBy 16 October 2026, ⟦drill 10 wells, open a shop and publish a manual⟧.\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: ⟦relaunch the dealer portal, open the Milan showroom and appoint a media agency⟧ by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n## Waterfront\n\nI receive $25,000 if we ⟦reopen the marina, start a day-pass programme and win the Four Diamond rating⟧ by 30 June 2026.\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: ⟦commission the substation, win the grid certificate and train the night crew⟧ by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: ⟦95% of the vials stay in range, a cost study has appeared in a journal, and a maker has taken a licence by 31 December 2026⟧\n- Bonus: $50,000\n"
      ),
    ],
    passing: [
      RuleExample(
        "# Bonus\n\n- Goal: open for paid orders in Lisbon, Valencia and Kraków by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: all of the following by 30 June 2026: open the Milan store, hire a team of 12 and sign three suppliers\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: launch the portal in Germany and France by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: launch the app and sign three distributors by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: open the Milan, Rome, and Turin stores by 30 June 2026\n- Bonus: $50,000\n"
      ),
    ])

  static func findings(in context: LintContext) -> [Finding] {
    guard context.isEmployment || context.proposal.kind == .grant else { return [] }
    let limit = count(of: limit, in: context)
    if let statement = context.text.statement {
      return finding(in: OperativePassage(statement), limit, context).map { [$0] } ?? []
    }
    return context.payable.compactMap { position -> Finding? in
      let milestone = context.proposal.milestones[position]
      if let goal = milestone.goal, goal.has(OutcomeVerbs.keys) {
        return finding(in: OperativePassage(goal), limit, context, milestone: position)
      }
      // What was read as the goal names no deed: the amount of the heading, “($60,000)”.
      return context.text.passages(in: milestone.place).lazy.compactMap {
        finding(in: $0, limit, context, milestone: position)
      }.first
    } + promised(limit, in: context)
  }

  /// Promises of which no milestone was made.
  private static func promised(_ limit: Int, in context: LintContext) -> [Finding] {
    guard !context.proposal.milestones.isEmpty else { return [] }
    return context.text.passages.compactMap { passage in
      guard context.milestone(at: passage.prose.place) == nil,
        context.isPromised(at: passage.prose.place)
      else { return nil }
      return finding(in: passage, limit, context)
    }
  }

  private static func finding(
    in passage: OperativePassage, _ limit: Int, _ context: LintContext, milestone: Int? = nil
  ) -> Finding? {
    let prose = passage.prose
    if let clauses = JoinedClauses(in: passage), clauses.count >= limit {
      return finding(
        in: context, at: prose.place(ofTokens: clauses.tokens), milestone: milestone,
        "One trigger joins \(clauses.count) outcomes that can happen without one another",
        help: "Make each a milestone, or write “all of the following” and what part pays")
    }
    guard let outcomes = outcomes(of: passage), outcomes.starts.count > 1,
      prose.role(ofToken: outcomes.range.lowerBound) == .operative
    else { return nil }
    let message: String
    if outcomes.starts.count >= limit {
      message =
        "One trigger joins \(outcomes.starts.count) outcomes that can happen without one another"
    } else if let days = days(of: outcomes, in: prose, context) {
      message =
        "One trigger joins outcomes with deadlines of their own, \(days.first.iso) and \(days.last.iso)"
    } else {
      return nil
    }
    return finding(
      in: context, at: prose.place(ofTokens: outcomes.range), milestone: milestone, message,
      help: "Make each a milestone, or write “all of the following” and what part pays")
  }

  /// The outcomes of the first sentence, or of the second where the first is a label: “2. Balance sheet.”
  private static func outcomes(of passage: OperativePassage) -> Outcomes? {
    guard let first = passage.body.first else { return nil }
    let sentence = passage.sentence(around: first..<first + 1)
    let next = sentence.upperBound + 1
    let isLabel = sentence.count <= longestLabel && next < passage.body.upperBound
    return isLabel
      ? Outcomes(of: passage, from: next) ?? Outcomes(of: passage, from: first)
      : Outcomes(of: passage, from: first)
  }

  /// So many words and marks has a label at most.
  private static let longestLabel = 6

  /// Two different days by which one outcome and the next are due.
  private static func days(
    of outcomes: Outcomes, in prose: Prose, _ context: LintContext
  ) -> (first: CalendarDate, last: CalendarDate)? {
    let ends = outcomes.starts.dropFirst() + [outcomes.sentence.upperBound]
    let days = zip(outcomes.starts, ends).compactMap { start, end in
      context.figures.inside(prose.place(ofTokens: start..<end)).first {
        $0.day != nil && DueDays.isDue($0, of: prose)
      }?.day
    }
    guard let first = days.first, let last = days.last, first != last else { return nil }
    return (first, last)
  }
}

/// The outcomes a sentence joins: verbs at its start and behind its commas and “and”s.
private struct Outcomes {
  /// The first token of each.
  let starts: [Int]
  /// From the first of them to the end of the last.
  let range: Range<Int>
  /// The sentence they stand in.
  let sentence: Range<Int>

  init?(of passage: OperativePassage, from first: Int) {
    let tokens = passage.prose.tokens
    let sentence = passage.sentence(around: first..<first + 1)
    self.sentence = sentence
    if sentence.contains(where: { Self.joiners.contains(tokens[$0].key) }) { return nil }
    starts = sentence.filter { Self.isOutcome($0, tokens, in: sentence) }
    guard let start = starts.first, let last = starts.last else { return nil }
    var end = last + 1
    while end < sentence.upperBound, !Self.ends.contains(tokens[end].key) { end += 1 }
    range = start..<end
  }

  /// A verb of an outcome that opens the sentence or stands behind a comma, “and” or “for”.
  private static func isOutcome(_ index: Int, _ tokens: [Token], in sentence: Range<Int>) -> Bool {
    guard OutcomeVerbs.keys.contains(tokens[index].key) else { return false }
    var before = index - 1
    while before >= sentence.lowerBound, OutcomeVerbs.adverbs.contains(tokens[before].key) {
      before -= 1
    }
    return before < sentence.lowerBound || openers.contains(tokens[before].key)
  }

  private static let openers: WordSet = [
    ",", "and", "&", "for", "upon", ":", "to", "when", "if", "we", "i", "you", "she", "he", "they",
    "both",
  ]
  private static let joiners: WordSet = ["following", "each", "either", "or", "any", "one"]
  private static let ends: WordSet = [".", ",", "by", "within", "before", "until", ";"]
}
