import ProposalModel

/// Dates behind words of paying, measuring and certifying, which are not those of the goal.
extension TimeClauseReader {
  /// Whether the words in front of each figure speak of paying or certifying, up to the condition.
  /// Each word of the sentence is looked at once.
  func administration(before figures: [Int]) -> [Bool] {
    let (boundaries, words) = (TimeWords.boundaries, TimeWords.administration)
    let tokens = prose.tokens
    var index = sentence.tokens.lowerBound
    var speaks = false
    return figures.map { figure in
      while index < quantity(figure).tokens.lowerBound {
        if boundaries.contains(tokens[index].key) || opensDeed(index) {
          speaks = false
        } else if words.contains(tokens[index].key), !isAdjective(index) {
          speaks =
            !sentence.isInCondition(index) && !isEvent(index) && !sentence.tellsEvent(index)
            && !isLacking(index) && (tokens[index].key != "dated" || lead(of: figure) != .by)
        }
        index += 1
      }
      return speaks
    }
  }

  /// "With no material weakness reported, by 12 March": what is not there is part of the goal.
  private func isLacking(_ index: Int) -> Bool {
    let next = index + 1
    return next < sentence.tokens.upperBound && prose.tokens[next].key == Mark.comma
      && sentence.holds(Self.lacking, in: sentence.window(index - 5, index))
  }

  private static let lacking: WordSet = ["no", "without", "ohne", "keine", "kein", "sans"]

  /// "Is paid $20,000 for opening the plant by 30 June": what is to be done opens with "for" and its verb.
  private func opensDeed(_ index: Int) -> Bool {
    guard prose.tokens[index].key == "for", index + 1 < sentence.tokens.upperBound else {
      return false
    }
    let verb = prose.utf8[prose.tokens[index + 1].range]
    return verb.count > 5 && verb.suffix(3).elementsEqual("ing".utf8)
  }
}
