import ProposalModel

/// A goal that somebody would have to judge, and nobody is named who does.
enum MeasureNonFinancialUnverifiable: SheetRule {
  static let documentation = RuleDocumentation(
    id: "measure-non-financial-unverifiable", family: .measure, severity: .info,
    summary: "A goal in words alone, with neither an event, a number, a rubric nor an assessor.",
    why: """
      Published plans pay for qualitative goals too, and say who assesses them against what (AUB, \
      CSL). Without both the goal is worth what the assessor of the day thinks.
      """,
    repair: "Name a score and its source, an event, or a rubric and who applies it.",
    failing: [
      RuleExample("# Bonus\n\n- Goal: ⟦be available to the shops in 2026⟧\n- Bonus: $50,000\n"),
      RuleExample("# Bonus\n\n- Goal: ⟦keep the team motivated during 2026⟧\n- Bonus: $50,000\n"),
      RuleExample(
        "# Bonus\n\n- Goal: ⟦act as a sparring partner of the board in 2026⟧\n- Bonus: $50,000\n"),
    ],
    passing: [
      RuleExample(
        "# Bonus\n\n- Goal: engagement score of 74 or more (Gallup) by 31 October 2026\n- Bonus: $50,000\n"
      ),
      RuleExample("# Bonus\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n"),
      RuleExample(
        "# Bonus\n\n- Goal: be a role model in 2026, assessed by the board with the rubric of Annex B\n- Bonus: $50,000\n"
      ),
    ])

  static func findings(in context: LintContext) -> [Finding] {
    guard context.isEmployment else { return [] }
    return context.payable.compactMap { position in
      let milestone = context.proposal.milestones[position]
      guard let goal = milestone.goal, !goal.isEmpty, goal.tokens.count > 2,
        isInWordsAlone(goal), milestone.isUnverified,
        !context.levels.contain(levelOf: position),
        !context.cues.mention(.measurer, ofMilestone: position),
        !context.cues.mention(.source, ofMilestone: position)
      else { return nil }
      return finding(
        in: context, at: goal.place, milestone: position,
        "Nothing shows whether \(Wording.quoted(goal.string)) is reached, and nobody assesses it",
        help: "Name a score with its source, or “assessed by [role] with [rubric]”")
    }
  }

  /// The goal opens with a state or an attitude, and names no event, number or test.
  private static func isInWordsAlone(_ goal: Prose) -> Bool {
    let all = 0..<goal.tokens.count
    guard let first = goal.tokens.first(where: { $0.kind == .word }) else { return false }
    return states.contains(first.key) && !MeasuringNumber.exists(in: all, of: goal)
      && !TestReference.exists(in: all, of: goal)
      && !goal.tokens.contains { EventVerbs.keys.contains($0.key) }
  }

  private static let states: WordSet = WordSet(
    [
      "be", "being", "act", "acting", "keep", "keeping", "maintain", "maintaining", "foster",
      "support", "supporting", "lead", "leading", "demonstrate", "demonstrating", "show",
      "showing", "contribute", "contributing", "promote", "promoting", "encourage", "inspire",
      "champion", "manage", "managing", "help", "helping", "ensure", "ensuring", "work", "working",
      "engage", "engaging", "serve", "represent", "strengthen", "improve", "develop",
    ].map { WordKey($0) })
}

extension Milestone {
  /// Whether neither evidence, certifier nor criteria are stated.
  fileprivate var isUnverified: Bool {
    evidence.isEmpty && certifier == nil && acceptance.isEmpty
  }
}
