import ProposalModel

/// Levels and amounts that go on without a verb: "a rate of 0.80 pays $18,000, one of 0.70 $36,000 and one of
/// 0.55 or lower $54,000".
extension FigureLabeler {
  /// What a figure of such a pair does; `nil` where it stands in none.
  func continued(_ quantity: Quantity, at position: Int, _ earlier: FigureLabels) -> FigureLabel? {
    guard earlier.hasPay, !isGoalField, let opening = openingLevel(earlier),
      !sentence.has(.each, .capped, .totalOf)
    else { return nil }
    let near = Neighbours(sentence: sentence, position: position)
    if quantity.money != nil, isLevel(before: near, earlier), let level = near.previousFigure {
      return isPair(level.tokens, near.start..<near.figureEnd, opening.tokens) ? .pay : nil
    }
    guard let last = earlier.last, earlier[last] == .pay, let amount = near.nextFigure,
      book[amount.figure].money != nil, goesOn(near),
      countTheSame(book[opening.figure].value, quantity.value),
      isPair(near.start..<near.figureEnd, amount.tokens, opening.tokens)
    else { return nil }
    return .level(near.comparison)
  }

  /// The level right in front of the first amount.
  private func openingLevel(_ earlier: FigureLabels) -> (figure: Int, tokens: Range<Int>)? {
    var level: (figure: Int, tokens: Range<Int>)?
    for (position, label) in earlier.inOrder {
      guard label != .pay, case .figure(let figure, let tokens) = sentence.items[position] else {
        break
      }
      if case .level = label { level = (figure, tokens) } else { level = nil }
    }
    return level
  }

  private func countTheSame(_ first: QuantityValue, _ other: QuantityValue) -> Bool {
    switch (first, other) {
    case (.percent, .percent), (.number, .number), (.multiple, .multiple), (.money, .money): true
    default: false
    }
  }

  /// Whether a level and an amount stand side by side, and the amount closes its part: "0.70, $36,000;".
  private func isPair(_ level: Range<Int>, _ amount: Range<Int>, _ opening: Range<Int>) -> Bool {
    let tokens = sentence.prose.tokens
    let unit = tokens[opening.upperBound].key
    let between = tokens[level.upperBound..<max(level.upperBound, amount.lowerBound)]
    guard between.count <= 5,
      between.allSatisfy({ LadderWords.sides.contains($0.key) || $0.key == unit })
    else { return false }
    return amount.upperBound >= sentence.tokens.upperBound
      || Self.closing.contains(tokens[amount.upperBound].key)
  }

  /// "one at", "and a year of": few words in front, none of which opens a condition.
  private func goesOn(_ near: Neighbours) -> Bool {
    guard let previous = near.previousFigure else { return false }
    let words = previous.tokens.upperBound..<max(previous.tokens.upperBound, near.start)
    return words.count <= 6
      && words.allSatisfy { LadderWords.leads.contains(sentence.prose.tokens[$0].key) }
  }

  private static let closing: WordSet = [",", ";", ".", "and", "or", "und", "oder", "et"]
}
