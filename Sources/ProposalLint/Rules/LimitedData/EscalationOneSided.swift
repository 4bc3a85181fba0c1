import ProposalModel

/// An adjustment that helps one side.
enum EscalationOneSided: SheetRule {
  static let documentation = RuleDocumentation(
    id: "escalation-one-sided", family: .limitedData, severity: .warning,
    summary: "Targets move only down, or only up, when the market moves.",
    why: """
      An adjustment protects both sides only if it works in both directions; the side it leaves \
      out will say so, or take it out.
      """,
    repair: "Let the target move in both directions, or say what is given in return.",
    failing: [
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan\n\n- Goal: revenue of $10 million by 31 December 2026\n- Bonus: $50,000\n\n⟦If the IDC forecast falls below 8%, the target is adjusted by the formula of Annex B⟧.\n"
      ),
      RuleExample(
        "⟦If the current market forecast of 8% proves overly optimistic, we can adjust the milestones by the formula of Annex B⟧.\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan\n\n- Goal: revenue of $10 million by 31 December 2026\n- Bonus: $50,000\n\n⟦If demand rises, the company may raise the target by the formula of Annex B⟧.\n"
      ),
    ],
    passing: [
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan\n\n- Goal: revenue of $10 million by 31 December 2026\n- Bonus: $50,000\n- Evidence: the audited accounts\n\nIf the IDC forecast moves up or down by more than 2 points, the target is adjusted by the formula of Annex B.\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan\n\n- Goal: revenue of $10 million by 31 December 2026\n- Bonus: $50,000\n- Evidence: the audited accounts\n\nIf the IDC forecast falls, the target is lowered by the formula of Annex B; if it rises, the target is raised by the same formula.\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan\n\n- Goal: revenue of $10 million by 31 December 2026\n- Bonus: $50,000\n- Evidence: the audited accounts\n\nIf demand rises, the target is raised by the formula of Annex B, in return for a bonus of at most $60,000.\n"
      ),
    ])

  static func findings(in context: LintContext) -> [Finding] {
    context.text.passages.flatMap { passage -> [Finding] in
      let sentences = passage.prose.sentences
      return sentences.indices.compactMap { index in
        finding(for: sentences, index, of: passage.prose, in: context)
      }
    }
  }

  /// One way in a sentence of moving targets, and the other one in no sentence beside it.
  private static func finding(
    for sentences: [Range<Int>], _ index: Int, of prose: Prose, in context: LintContext
  ) -> Finding? {
    let tokens = prose.tokens[sentences[index]]
    guard isClause(tokens), let isDown = side(of: tokens) else { return nil }
    let beside = sentences[max(0, index - 1)...min(sentences.count - 1, index + 1)]
    let others = isDown ? EscalationWords.up : EscalationWords.down
    let isAnswered = beside.joined().contains {
      others.contains(prose.tokens[$0].key) || EscalationWords.both.contains(prose.tokens[$0].key)
    }
    guard !isAnswered else { return nil }
    return finding(
      in: context, at: prose.place(ofTokens: sentences[index]),
      "The targets move when things get \(isDown ? "worse" : "better"), and not when they get \(isDown ? "better" : "worse")",
      help: "Let them move “up or down by more than [points]”, or say what is given in return")
  }

  /// “If” or “when” something happens, a target is moved.
  private static func isClause(_ tokens: ArraySlice<Token>) -> Bool {
    guard let condition = tokens.firstIndex(where: { conditions.contains($0.key) }) else {
      return false
    }
    let rest = tokens[condition...]
    return rest.contains { EscalationWords.targets.contains($0.key) }
      && rest.contains { EscalationWords.verbs.contains($0.key) }
      && rest.contains { causes.contains($0.key) }
  }

  /// Whether the words go down; `nil` where they go both ways or neither.
  private static func side(of tokens: ArraySlice<Token>) -> Bool? {
    if tokens.contains(where: { EscalationWords.both.contains($0.key) }) { return nil }
    let isDown = tokens.contains { EscalationWords.down.contains($0.key) }
    let isUp = tokens.contains { EscalationWords.up.contains($0.key) }
    return isDown == isUp ? nil : isDown
  }

  private static let conditions: Set<WordKey> = ["if", "when", "should", "where", "falls", "wenn"]
  /// What moves targets from outside.
  private static let causes: Set<WordKey> = [
    "market", "forecast", "index", "demand", "growth", "prices", "economy", "conditions",
    "inflation", "markt", "prognose", "nachfrage", "konjunktur",
  ]
}
