import ProposalModel

/// The words of a level and an amount that go on without a verb: "; one at 0.70, $36,000".
enum LadderWords {
  /// "; one at 0.70, $36,000": the word that stands for what was counted, and counts nothing itself.
  static func isPronoun(_ figure: Int, in tokens: [Token], _ book: FigureBook) -> Bool {
    let place = book.tokens(of: figure)
    guard place.count == 1, place.lowerBound > 0, tokens[place.lowerBound].key == "one",
      place.upperBound < tokens.count, linking.contains(tokens[place.upperBound].key)
    else { return false }
    return opening.contains(tokens[place.lowerBound - 1].key)
  }

  private static let linking: WordSet = ["at", "of", "with", "that"]
  private static let opening: WordSet = [";", ",", "and"]

  /// In front of the level.
  static let leads: WordSet = [
    ",", ";", "and", "or", "one", "a", "an", "at", "of", "with", "for", "year", "years", "rate",
    "score", "result", "total", "level", "figure", "from", "und", "bei", "mit", "et", "à", "then",
    "that", "closes", "ends", "closing", "ending", "it", "is", "the", "value", "season", "quarter",
  ]
  /// Between the level and its amount.
  static let sides: WordSet = [
    ",", "or", "more", "above", "higher", "better", "over", "less", "fewer", "lower", "below",
    "under", "and", "beyond", "%", "oder", "mehr", "weniger", "höher", "besser", "(", ")",
    "threshold", "target", "maximum", "minimum", "plan", "stretch", "floor", "ceiling", "entry",
    "schwelle", "ziel",
  ]
}
