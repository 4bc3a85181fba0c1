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
    let names = names(of: lines, in: context)
    return context.text.passages.flatMap { passage -> [RestatedStage] in
      guard passage.prose.has(nouns),
        !lines.contains(where: { $0.position == context.milestone(at: passage.prose.place) })
      else { return [] }
      return context.figures.inside(passage.prose.place).compactMap {
        RestatedStage($0, in: passage.prose, lines, names, context)
      }
    }
  }

  private typealias Line = (position: Int, amount: Rational)

  private init?(
    _ figure: Figure, in prose: Prose, _ lines: [Line], _ names: [WordKey: Line],
    _ context: LintContext
  ) {
    guard let money = figure.money, let token = prose.token(at: figure.place), token > 2,
      prose.tokens[token - 1].key == "of", Self.nouns.contains(prose.tokens[token - 2].key),
      let line = Self.line(counted: prose.tokens[token - 3].key, lines)
        ?? names[prose.tokens[token - 3].key],
      line.amount != money
    else { return nil }
    restated = figure
    words = prose.string(tokens: token - 3..<token - 1)
    amount = line.amount
    self.line = context.proposal.milestones[line.position].payoutPlace
  }

  private static func line(counted key: WordKey, _ lines: [Line]) -> Line? {
    ordinals.firstIndex(of: key).flatMap { lines.indices.contains($0) ? lines[$0] : nil }
  }

  /// The lines whose name is one word that no other line has.
  private static func names(of lines: [Line], in context: LintContext) -> [WordKey: Line] {
    var names: [WordKey: Line] = [:]
    var double: Set<WordKey> = []
    for line in lines {
      let words = context.proposal.milestones[line.position].name.tokens.filter { $0.kind == .word }
      guard words.count == 1, let key = words.first?.key else { continue }
      if names.updateValue(line, forKey: key) != nil { double.insert(key) }
    }
    return names.filter { !double.contains($0.key) }
  }

  private static let nouns: WordSet = [
    "tranche", "stage", "payment", "instalment", "installment", "milestone", "phase",
  ]
  private static let ordinals: [WordKey] = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth",
  ]
}
