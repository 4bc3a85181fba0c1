import ProposalModel

/// What is labelled partial achievement: passed over, a part of the result would pay nothing.
enum PartialField {
  /// Whether a sentence under that label is of none that are read.
  static func isUnread(
    _ sentence: Sentence, _ field: Field?, _ promises: [Promise], _ book: FigureBook
  ) -> Bool {
    field == .partial && promises.isEmpty && !isRead(sentence, book)
  }

  /// Whether a sentence that promises no amount says how a part pays, in words that are read and in no others.
  private static func isRead(_ sentence: Sentence, _ book: FigureBook) -> Bool {
    if sentence.tokens.count <= fewTokens, sentence.holds(none) { return true }
    return sentence.cues.meets(telling) && !sentence.holds(altering)
      && !sentence.figures.contains { book[$0].isMoney && book[$0].isOperative }
  }

  /// "None", "not applicable".
  private static let none: WordSet = ["none", "no", "nil", "not", "n/a", "keine", "entfällt"]
  private static let fewTokens = 4
  private static let telling: CueSet = [
    .proportional, .allOrNothing, .straightLine, .nothing, .noInterpolation, .highestOnly,
    .cumulative, .wholeAmount,
  ]
  private static let altering: WordSet = [
    "deduction", "deducted", "double", "doubled", "half", "likewise", "twice", "costs", "less",
    "minus", "points", "squared", "abzug", "doppelt", "halb",
  ]
}
