import ProposalModel

/// Steps with nothing between them.
enum PayoutPartialBetweenSteps: SheetRule {
  static let documentation = RuleDocumentation(
    id: "payout-partial-between-steps", family: .payout, severity: .warning,
    summary: "Steps of partial achievement, and no word on what lies between them or at 100%.",
    why: """
      “80%: $80,000; 90%: $90,000” pays $80,000 or $85,000 at 85%. And what the full goal pays is \
      mostly meant to be clear, and is not written.
      """,
    repair: "Add “steps only” or “straight line between the steps”, and the row for 100%.",
    failing: [
      RuleExample(
        "If the milestone is $10 million in revenue, propose:\n\n- ⟦80% Achievement: $80,000 bonus⟧\n- 90% Achievement: $90,000 bonus\n"
      ),
      RuleExample(
        "If the milestone is $10 million in revenue, we pay:\n\n- ⟦80% achievement: $80,000 bonus⟧\n- 100% achievement: $100,000 bonus\n"
      ),
      RuleExample(
        "If the milestone is $4 million in revenue, propose:\n\n- ⟦70% Achievement: $20,000 bonus⟧\n- 85% Achievement: $30,000 bonus\n- 100% Achievement: $50,000 bonus\n"
      ),
      RuleExample(
        "# Bonus\n\nTarget bonus: $80,000.\n\n## Milestone 1: Orders\n\n24,000 orders in 2026, per shop report WS-1. ⟦At 80% achievement 50% of the amount is paid; at 90% achievement 75% of the amount is paid⟧.\n"
      ),
      RuleExample(
        "# Season bonus\n\nPeriod: 1 March 2026 to 31 October 2026.\n\n**Pot 1 - Powder.** Target: 4,200 tonnes of powder in the season, from the lab system. Per person:\n\n- ⟦80% of target: €600⟧\n- 90% of target: €900\n"
      ),
      RuleExample(
        "# Bonus\n\n## M1 - Direct orders\n\n| | |\n|---|---|\n| Measure | Value of signed direct orders, per report SO-9 |\n| Window | 1 April 2026 to 31 December 2026 |\n| Level | $4,000,000 |\n| Amount | $60,000 at the level |\n\n⟦At 85% of the level she receives $42,000; at 95% she receives $54,000⟧. Below 85% nothing is paid.\n"
      ),
    ],
    passing: [
      RuleExample(
        "If the milestone is $10 million in revenue by 31 December 2026 according to the audited accounts, we pay, with no interpolation between the steps:\n\n- 80% achievement: $80,000 bonus\n- 100% achievement: $100,000 bonus\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: 40 signed customers by 30 June 2026\n- Bonus: $40,000 at 40; from 32 pro rata; nothing below 32\n"
      ),
      RuleExample("# Bonus\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n"),
    ])

  static func findings(in context: LintContext) -> [Finding] {
    settled(in: context) + unsettled(in: context) + listed(in: context)
  }

  /// “80% of target: €600”, “90% of target: €900”: items of a milestone that was not settled.
  private static func listed(in context: LintContext) -> [Finding] {
    let items = context.text.passages.compactMap { passage -> (Int, SourceRange, Bool)? in
      guard let position = context.milestone(at: passage.prose.place), isStep(passage),
        isOpen(position, in: context)
      else { return nil }
      let isWhole = passage.prose.string(tokens: 0..<1) == "100"
      return (position, passage.prose.place, isWhole)
    }
    return Dictionary(grouping: items, by: \.0).sorted { $0.key < $1.key }
      .compactMap { position, steps in
        guard steps.count > 1, let first = steps.first else { return nil }
        let isComplete = steps.contains { $0.2 }
        return finding(
          in: context, at: first.1, milestone: position,
          "Nothing says what is paid between the steps\(isComplete ? "" : ", and at 100%")",
          help: "Add “steps only” or “straight line between the steps”, and “100%: [amount]”")
      }
  }

  /// A text that is nothing but a percentage of the goal and what it pays.
  private static func isStep(_ passage: OperativePassage) -> Bool {
    let tokens = passage.prose.tokens
    guard (6...longestStep).contains(tokens.count), tokens[0].kind == .number,
      percents.contains(tokens[1].key),
      let goal = tokens[..<6].indices.first(where: { goals.contains(tokens[$0].key) }),
      goal + 1 < tokens.count
    else { return false }
    return separators.contains(tokens[goal + 1].key)
      && passage.prose.has(currencies, in: goal + 1..<tokens.count)
  }

  private static let longestStep = 10
  private static let separators: WordSet = [":", "→", "=", "–", "-"]

  /// “At 80% achievement 50% of the amount is paid; at 90% …”, in a milestone that was not settled.
  private static func unsettled(in context: LintContext) -> [Finding] {
    context.text.passages.compactMap { passage in
      let position = context.milestone(at: passage.prose.place)
      guard
        passage.prose.has(achievements) || passage.prose.has(payments)
          || passage.prose.has(receivings),
        isOpen(position, in: context),
        let (steps, isComplete) = steps(of: passage)
      else { return nil }
      return finding(
        in: context, at: passage.prose.place(ofTokens: steps), milestone: position,
        "Nothing says what is paid between the steps\(isComplete ? "" : ", and at 100%")",
        help: "Add “steps only” or “straight line between the steps”, and “100%: [amount]”")
    }
  }

  /// Whether a milestone, or any where the words are about all of them, is not settled and says nothing of
  /// what lies between steps.
  private static func isOpen(_ position: Int?, in context: LintContext) -> Bool {
    let positions = position.map { [$0] } ?? context.payable
    return positions.contains { index in
      guard case .unresolved = context.proposal.milestones[index].payout.state else { return false }
      return !context.cues.mention(.interpolation, ofMilestone: index)
    }
  }

  /// From the first step to the last one, and whether the whole goal is one; `nil` for one step.
  private static func steps(of passage: OperativePassage) -> (Range<Int>, isComplete: Bool)? {
    let tokens = passage.prose.tokens
    let starts = passage.body.filter { index in
      percents.contains(tokens[index].key) && index > passage.body.lowerBound
        && isOfGoal(index + 1, in: passage)
    }
    guard starts.count > 1, let first = starts.first, let last = starts.last else { return nil }
    let isComplete = starts.contains { passage.prose.string(tokens: $0 - 1..<$0) == "100" }
    let end = passage.sentence(around: last..<last + 1).upperBound
    let front = first - 2
    let hasLead = front >= passage.body.lowerBound && tokens[front].kind == .word
    return ((hasLead ? front : first - 1)..<end, isComplete)
  }

  /// “Achievement”, “of the level pays 60%”: what a step is a percentage of.
  private static func isOfGoal(_ index: Int, in passage: OperativePassage) -> Bool {
    let (tokens, end) = (passage.prose.tokens, passage.body.upperBound)
    guard index < end else { return false }
    if achievements.contains(tokens[index].key) { return !goals.contains(tokens[index].key) }
    // “At 85% of the level she receives $42,000; at 95% she receives $54,000”
    let isOf =
      index + 3 < end && tokens[index].key == "of" && tokens[index + 1].key == "the"
      && goals.contains(tokens[index + 2].key)
    let who = isOf ? index + 3 : index
    if who + 2 < end, people.contains(tokens[who].key), receivings.contains(tokens[who + 1].key) {
      return tokens[who + 2].kind == .number || currencies.contains(tokens[who + 2].key)
    }
    // “80% pays $48,000; 90% pays $54,000”
    if payments.contains(tokens[index].key), index + 1 < end {
      return tokens[index + 1].kind == .number || currencies.contains(tokens[index + 1].key)
    }
    guard index + 4 < end, tokens[index].key == "of", tokens[index + 1].key == "the",
      goals.contains(tokens[index + 2].key)
    else { return false }
    return payments.contains(tokens[index + 3].key) && tokens[index + 4].kind == .number
  }

  private static let percents: WordSet = ["%", "percent", "prozent"]
  private static let currencies: WordSet = ["$", "€", "£", "usd", "eur", "gbp", "chf"]
  private static let payments: WordSet = ["pays", "earns", "gives", "yields"]
  private static let people: WordSet = ["she", "he", "you", "i", "they", "we"]
  private static let receivings: WordSet = ["receives", "receive", "gets", "get", "earns", "earn"]
  private static let goals: WordSet = ["level", "target", "goal"]
  private static let achievements: WordSet = [
    "level", "target", "goal",
    "achievement", "attainment", "achieved", "attained", "erreichung", "zielerreichung",
  ]

  private static func settled(in context: LintContext) -> [Finding] {
    context.payable.compactMap { position in
      let milestone = context.proposal.milestones[position]
      guard case .partialSteps(_, let steps) = milestone.payout.plan?.terms,
        !context.cues.mention(.interpolation, ofMilestone: position)
      else { return nil }
      let isComplete = steps.contains { $0.level.value >= 100 }
      return finding(
        in: context, at: milestone.payoutPlace, milestone: position,
        "Nothing says what is paid between the steps\(isComplete ? "" : ", and at 100%")",
        help: isComplete
          ? "Add “steps only” or “straight line between the steps”"
          : "Add “steps only” or “straight line between the steps”, and “100%: [amount]”")
    }
  }
}
