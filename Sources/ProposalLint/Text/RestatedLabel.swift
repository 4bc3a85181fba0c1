import ProposalModel

/// An amount said again of a milestone that is called by its label, and differently: “Goal 1 is therefore
/// worth $25,000”, “Instalment 2 (£32,000) is the largest”.
struct RestatedLabel {
  /// The amount in the sentence.
  let restated: Figure
  /// How the sentence names the milestone.
  let words: String
  /// What the milestone pays.
  let amount: Rational
  let milestone: Int

  /// The sentences of a sheet that differ from what the one amount of a milestone is. Each word is looked at
  /// once.
  static func all(in context: LintContext) -> [RestatedLabel] {
    let labels = context.positionsByLabel
    let amounts = amounts(in: context)
    guard !amounts.isEmpty else { return [] }
    return context.text.passages.flatMap { passage -> [RestatedLabel] in
      let tokens = passage.prose.tokens
      guard passage.prose.has(nouns) else { return [] }
      return (0..<passage.body.upperBound).compactMap { index in
        guard nouns.contains(tokens[index].key), index + 2 < passage.body.upperBound,
          let position = labels[passage.prose.string(tokens: index + 1..<index + 2).lowercased()],
          context.milestone(at: passage.prose.place) != position, let amount = amounts[position],
          !isPart(of: index, in: passage),
          let figure = figure(behind: index + 2, in: passage, context)
            ?? payment(for: index, in: passage, context), let money = figure.money,
          money != amount
        else { return nil }
        return RestatedLabel(
          restated: figure, words: passage.prose.string(tokens: index..<index + 2), amount: amount,
          milestone: position)
      }
    }
  }

  /// “1% of milestone 3 (€2,250)”: a part, and not what the milestone pays.
  private static func isPart(of label: Int, in passage: OperativePassage) -> Bool {
    let tokens = passage.prose.tokens
    guard label >= passage.body.lowerBound + 2, tokens[label - 1].key == "of" else { return false }
    return parts.contains(tokens[label - 2].key)
  }

  private static let parts: WordSet = [
    "%", "percent", "half", "third", "quarter", "part", "prozent",
  ]

  /// The amount right behind a label: “is therefore worth”, or in a bracket.
  private static func figure(
    behind start: Int, in passage: OperativePassage, _ context: LintContext
  ) -> Figure? {
    let tokens = passage.prose.tokens
    var index = start
    while index < passage.body.upperBound, links.contains(tokens[index].key) { index += 1 }
    guard index > start, index < passage.body.upperBound,
      // “Goal 2: pays $500 per point”: what a unit pays.
      !passage.prose.has(units, in: index..<min(index + 5, passage.body.upperBound))
    else { return nil }
    return context.figure(startingAt: index, in: passage)
  }

  private static let units: WordSet = ["per", "each", "every", "for", "je", "pro"]

  /// “On acceptance of stage 3 the foundation transfers €85,000”: the one amount of a sentence with the one label,
  /// right behind a verb of paying.
  private static func payment(
    for label: Int, in passage: OperativePassage, _ context: LintContext
  ) -> Figure? {
    let prose = passage.prose
    let sentence = prose.sentence(around: label..<label + 1)
    let money = context.figures.inside(prose.place(ofTokens: sentence)).filter { $0.money != nil }
    guard money.count == 1, let figure = money.first, let token = prose.token(at: figure.place),
      token > label + 2, payings.contains(prose.tokens[token - 1].key),
      sentence.count(where: { nouns.contains(prose.tokens[$0].key) }) == 1,
      // “Tranche 4: survival of at least 50% but under 60% releases €70,000”: for less than all of it.
      !prose.has(levels, in: sentence),
      !prose.has(others, in: sentence)
    else { return nil }
    return figure
  }

  private static let levels: WordSet = [
    "least", "under", "below", "less", "fewer", "above", "between",
  ]
  private static let payings: WordSet = [
    "pays", "pay", "transfers", "transfer", "remits", "remit", "releases", "wires", "receives",
    "disburses",
  ]
  /// What is paid for something else, or is only a part of it.
  private static let others: WordSet = [
    "further", "additional", "extra", "more", "bonus", "premium", "supplement", "each", "every",
    "per", "deposit", "advance", "penalty", "late", "delay", "if", "unless", "not", "remaining",
    "balance", "first", "half",
  ]

  /// The one amount of each milestone: the only one its words state, or its part of what all share.
  private static func amounts(in context: LintContext) -> [Int: Rational] {
    let proposal = context.proposal
    let stated = context.amountsByPosition
    var amounts = stated.compactMapValues { $0.count == 1 ? $0.first : nil }
    for line in context.scheduleLines where stated[line.position] == nil {
      amounts[line.position] = line.amount
    }
    guard let target = proposal.group?.targetAmount?.value else { return amounts }
    for position in proposal.milestones.indices where stated[position] == nil {
      guard let weight = proposal.milestones[position].weight?.value else { continue }
      amounts[position] = (target * weight).dividing(by: 100)
    }
    return amounts
  }

  private static let nouns: WordSet = [
    "goal", "milestone", "instalment", "installment", "tranche", "stage", "award", "payment",
    "phase", "measure", "objective", "ziel", "meilenstein", "rate",
  ]
  private static let links: WordSet = [
    "is", "therefore", "thus", "so", "hence", "then", "worth", "(", ":", "comes", "to", "pays",
    "amounts", "at",
  ]
}
