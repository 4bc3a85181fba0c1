import ProposalModel

/// A sentence that states the amount of a stage again, and differently: “The second tranche of
/// £35,000”, “the membrane payment of £148,000”.
struct RestatedStage {
  /// The amount in the sentence.
  let restated: Figure
  /// How the sentence names the stage.
  let words: String
  /// What the stage pays.
  let amount: Rational
  /// Where its own amount stands.
  let line: SourceRange

  /// The sentences of a sheet that differ from the lines of its schedule.
  static func all(in context: LintContext) -> [RestatedStage] {
    let lines = context.scheduleLines
    guard lines.count > 1 else { return [] }
    return context.text.passages.flatMap { passage -> [RestatedStage] in
      guard passage.prose.has(nouns), context.text.milestone(at: passage.prose.place) == nil else {
        return []
      }
      return context.figures.inside(passage.prose.place).compactMap {
        RestatedStage($0, in: passage.prose, lines, context)
      }
    }
  }

  private init?(
    _ figure: Figure, in prose: Prose, _ lines: [(position: Int, amount: Rational)],
    _ context: LintContext
  ) {
    guard let money = figure.money, let token = prose.token(at: figure.place), token > 2,
      prose.tokens[token - 1].key == "of", Self.nouns.contains(prose.tokens[token - 2].key),
      let line = Self.line(named: token - 3, in: prose, lines, context), line.amount != money
    else { return nil }
    restated = figure
    words = prose.string(tokens: token - 3..<token - 1)
    amount = line.amount
    self.line = context.proposal.milestones[line.position].payoutPlace
  }

  /// The line that the word in front of “tranche” or “payment” counts or names.
  private static func line(
    named token: Int, in prose: Prose, _ lines: [(position: Int, amount: Rational)],
    _ context: LintContext
  ) -> (position: Int, amount: Rational)? {
    let key = prose.tokens[token].key
    if let number = ordinals.firstIndex(of: key) {
      return lines.indices.contains(number) ? lines[number] : nil
    }
    let named = lines.filter { line in
      let name = context.proposal.milestones[line.position].name.tokens.filter { $0.kind == .word }
      return name.count == 1 && name[0].key == key
    }
    return named.count == 1 ? named[0] : nil
  }

  private static let nouns: WordSet = [
    "tranche", "stage", "payment", "instalment", "installment", "milestone", "phase",
  ]
  private static let ordinals: [WordKey] = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth",
  ]
}
