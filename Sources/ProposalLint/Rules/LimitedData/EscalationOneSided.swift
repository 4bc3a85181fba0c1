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
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan\n\n- Goal: revenue of $10 million by 31 December 2026\n- Bonus: $50,000\n\n⟦Should scrap prices weaken, the targets are cut by the formula of Annex B⟧.\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan\n\n- Goal: revenue of $10 million by 31 December 2026\n- Bonus: $50,000\n\n⟦If the acreage of the USDA report comes in below 410,000 acres, the target becomes $10 million x (acreage / 410,000)⟧.\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan\n\n- Goal: revenue of $10 million by 31 December 2026\n- Bonus: $50,000\n\n⟦If the average exchange rate of the central bank is under 0.92, the levels are lowered by $100,000 for every full 0.01 below it⟧.\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan\n\n- Goal: enrol 240 patients by 31 December 2026\n- Bonus: $50,000\n\n⟦The level of 240 in Milestone 1 is reduced by 6 patients for each site closed by the sponsor⟧.\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan\n\n- Goal: enrol 240 patients by 31 December 2026\n- Bonus: $50,000\n\n⟦The target drops by 5 patients for every site that the sponsor closes⟧.\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan\n\n- Goal: revenue of $10 million by 31 December 2026\n- Bonus: $50,000\n\n⟦If the dollar weakens, the revenue level is adjusted by the formula of Annex B⟧.\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan\n\n- Goal: revenue of $10 million by 31 December 2026\n- Bonus: $50,000\n\n⟦If the arrivals of 2026 are below 19.2 million, the level of Milestone 1 is multiplied by arrivals / 19.2 million⟧.\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan\n\n- Goal: revenue of $10 million by 31 December 2026\n- Bonus: $50,000\n\n⟦If the June average of gasoil is above $720 a tonne, the target becomes $10 million x 720 / average⟧.\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan\n\n- Goal: revenue of $10 million by 31 December 2026\n- Bonus: $50,000\n\n⟦Should the harvest fall short of 4,000 tonnes, the target is reduced by the formula of Annex B⟧.\n"
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
        "# Bonus\n\n## Milestone 1: Milan\n\n- Goal: enrol 240 patients by 31 December 2026, per report R-2, all or nothing\n- Bonus: $50,000\n- Certified by: the CFO\n- Escalation: the target is reduced by 6 patients for each site closed and raised by 6 for each site opened\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan\n\n- Goal: revenue of $10 million by 31 December 2026\n- Bonus: $50,000\n- Evidence: the audited accounts\n\nIf demand rises, the target is raised by the formula of Annex B, in return for a bonus of at most $60,000.\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan\n\n- Goal: revenue of $10 million by 31 December 2026, per the accounts, all or nothing\n- Bonus: $50,000\n\nIf the score of the survey is below 80%, the target is missed.\n"
      ),
    ])

  static func findings(in context: LintContext) -> [Finding] {
    context.text.passages.flatMap { passage -> [Finding] in
      guard
        passage.prose.has(EscalationWords.verbs) || passage.prose.has(TargetStep.actives)
          || passage.prose.has(multiplications)
      else { return [] }
      let sentences = sentences(of: passage.prose)
      return sentences.indices.compactMap { index in
        guard let isDown = side(of: sentences, index) else { return nil }
        return finding(
          in: context, at: passage.prose.place(ofTokens: sentences[index].tokens),
          "The targets move when things get \(isDown ? "worse" : "better"), and not when they get \(isDown ? "better" : "worse")",
          help: "Let them move “up or down by more than [points]”, or say what is given in return")
      }
    }
  }

  /// A sentence and what its words speak of.
  private struct Heard {
    let tokens: Range<Int>
    let words: EscalationWords.Meaning
    /// Whether it moves a target by a step for each thing that happens.
    let isStepwise: Bool
  }

  /// The sentences of a text, in one pass; none where no sentence moves a target.
  private static func sentences(of prose: Prose) -> [Heard] {
    let tokens = prose.tokens
    var heard: [Heard] = []
    var words: EscalationWords.Meaning = []
    var (start, position) = (0, 0)
    while position < tokens.count {
      let match = EscalationWords.index.match(in: tokens, at: position)
      if let meaning = match?.rule { words.formUnion(EscalationWords.Meaning(rawValue: meaning)) }
      position += match?.count ?? 1
      let isEnd = SentenceEnd.isEnd(position - 1, in: tokens)
      guard isEnd || position >= tokens.count else { continue }
      let sentence = start..<(isEnd ? position - 1 : position)
      if isProduct(sentence, of: prose) { words.formUnion([.cause, .moves]) }
      if isReading(sentence, of: prose) { words.formUnion([.cause, .moves]) }
      heard.append(
        Heard(
          tokens: sentence, words: words, isStepwise: TargetStep.moves(sentence, of: prose)))
      (start, words) = (position, [])
    }
    return heard
  }

  /// “The levels are multiplied by arrivals / 19.2 million”: a level times a ratio moves with whatever stands in the
  /// ratio.
  private static func isProduct(_ sentence: Range<Int>, of prose: Prose) -> Bool {
    sentence.contains { index in
      multiplications.contains(prose.tokens[index].key)
        && prose.has(ratios, in: index..<sentence.upperBound)
    }
  }

  /// “If the June average is above €720 a tonne, the target becomes €14.0M x 720 / average”: a reading on one side of
  /// a number, and the number the target then has.
  private static func isReading(_ sentence: Range<Int>, of prose: Prose) -> Bool {
    let tokens = prose.tokens
    guard let first = sentence.first(where: { ["if", "should", "when"].contains(tokens[$0].key) }),
      let side = (first..<sentence.upperBound).first(where: { sides.contains(tokens[$0].key) }),
      side > first + 1, readings.contains(tokens[side - 1].key),
      isNumber(side + 1..<min(side + 3, sentence.upperBound), of: prose),
      let comma = (side..<sentence.upperBound).first(where: { tokens[$0].key == "," }),
      (comma..<min(comma + 5, sentence.upperBound)).contains(where: { isTarget($0, of: prose) }),
      let verb = (comma..<sentence.upperBound).first(where: { outcomes.contains(tokens[$0].key) })
    else { return false }
    return isNumber(verb + 1..<min(verb + 4, sentence.upperBound), of: prose)
  }

  /// The target, and not the target bonus.
  private static func isTarget(_ index: Int, of prose: Prose) -> Bool {
    EscalationWords.targets.contains(prose.tokens[index].key)
      && !(index + 1 < prose.tokens.count
        && ["bonus", "amount", "payout", "award", "pay"].contains(prose.tokens[index + 1].key))
  }

  private static func isNumber(_ range: Range<Int>, of prose: Prose) -> Bool {
    range.contains { prose.tokens[$0].kind == .number }
  }

  private static let sides: WordSet = ["above", "below", "over", "under"]
  private static let readings: WordSet = [
    "is", "are", "was", "averages", "averaged", "falls", "rises", "goes", "comes", "stands", "in",
    "stays", "drops", "climbs",
  ]
  private static let outcomes: WordSet = [
    "becomes", "become", "drops", "falls", "rises", "goes", "to", "by", "multiplied", "is", "are",
    "x",
  ]

  private static let multiplications: WordSet = ["multiplied", "times"]
  private static let ratios: WordSet = ["/", "÷", "divided", "over", "ratio"]

  /// Whether a sentence moves targets down, with no sentence beside it that moves them up; `false`
  /// for up; `nil` where it does neither, or both.
  private static func side(of sentences: [Heard], _ index: Int) -> Bool? {
    let words = sentences[index].words
    guard
      sentences[index].isStepwise || words.isSuperset(of: [.condition, .cause, .moves, .target]),
      words.contains(.down) != words.contains(.up)
    else { return nil }
    let beside = sentences[max(0, index - 1)...min(sentences.count - 1, index + 1)]
    let all = beside.reduce(into: EscalationWords.Meaning()) { $0.formUnion($1.words) }
    let isDown = words.contains(.down)
    return all.contains(.both) || all.contains(isDown ? .up : .down) ? nil : isDown
  }
}
