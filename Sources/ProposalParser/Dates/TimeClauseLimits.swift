import ProposalModel

extension TimeClauseReader {
  /// "Dated 31 January 2027 or earlier": the words behind a date make it the last one.
  func isLimitedBehind(_ figure: Int) -> Bool {
    let end = quantity(figure).tokens.upperBound
    return end < sentence.tokens.upperBound
      && TimeWords.limits.match(in: prose.tokens, at: end, before: sentence.tokens.upperBound)
        != nil
  }

  /// "Once the lift is certified by 30 June": certifying is the event that the day is for, where it
  /// has a subject of its own.
  func isEvent(_ verb: Int) -> Bool {
    let front = (sentence.tokens.lowerBound..<verb).reversed().prefix {
      prose.tokens[$0].key != Mark.comma
    }
    guard let once = front.first(where: { Self.onceWords.contains(prose.tokens[$0].key) }) else {
      return false
    }
    return verb - once > 2
  }

  private static let onceWords: WordSet = ["once", "when", "sobald"]
}
