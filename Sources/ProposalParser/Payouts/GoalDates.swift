import ProposalModel

/// "Goal: apply by 1 October. Payout: $28,000; if it is submitted after that date but by 30 November, $14,000": the
/// day of the goal, for the amount that names none.
extension EvidenceCollector {
  /// Notes the days of the goal where an amount stands beside amounts for later days.
  mutating func noteGoalDates(_ statements: [Int]) {
    let dated = evidence.promises.filter { !$0.dates.isEmpty }
    guard !dated.isEmpty, evidence.promises.count == dated.count + 1,
      let first = evidence.promises.first, first.dates.isEmpty, first.levels.isEmpty,
      dated.allSatisfy({ speaksOfGoal($0.sentence) })
    else { return }
    let reader = DeadlineReader(reading: reading)
    for statement in statements where !promises(statement) {
      for clause in reader.clauses(of: statement)
      where clause.strength > .measured && clause.figures.count == 1 {
        evidence.goalDates += clause.figures.filter { reading.book[$0].day != nil }
      }
    }
  }

  /// Whether the words ask for the goal itself, and for nothing else: "if the auditors sign off by …" does.
  private func speaksOfGoal(_ sentence: Sentence) -> Bool {
    let tokens = sentence.prose.tokens
    let figures = sentence.figures.map { reading.book[$0].tokens }
    return sentence.tokens.allSatisfy { index in
      tokens[index].kind != .word || figures.contains { $0.contains(index) }
        || goal.contains(tokens[index].key) || EarlyWords.known.contains(tokens[index].key)
        || Self.later.contains(tokens[index].key) || isDone(index, sentence)
    }
  }

  /// "it is submitted", "that happens": what the goal asks for, in a word of its own.
  private func isDone(_ index: Int, _ sentence: Sentence) -> Bool {
    let front = sentence.window(index - 2, index).map { sentence.prose.tokens[$0].key }
    guard let last = front.last else { return false }
    return Self.pronouns.contains(last)
      || Self.being.contains(last) && front.first.map(Self.pronouns.contains) ?? false
      || Self.conditions.contains(last)
  }

  private static let conditions: WordSet = ["if", "when", "once"]
  private static let pronouns: WordSet = ["it", "this", "that", "they"]
  private static let being: WordSet = ["is", "are", "was", "been", "gets"]
  private static let later: WordSet = [
    "after", "later", "late", "between", "from", "still", "nothing", "but", "than", "date", "day",
    "latest", "at", "the", "thereafter", "afterwards", "half", "reduced", "instead", "pays",
  ]

  private func promises(_ statement: Int) -> Bool {
    let figures = reading.figures(of: statement)
    return evidence.promises.contains { figures.contains($0.figure) }
  }
}
