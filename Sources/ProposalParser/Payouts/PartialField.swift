import ProposalModel

/// What is labelled partial achievement: passed over, a part of the result would pay nothing.
enum PartialField {
  /// Whether a sentence without an amount says how a part pays, in words that are read and in no others.
  static func isRead(_ sentence: Sentence) -> Bool {
    sentence.cues.meets(telling) && !sentence.holds(altering)
  }

  private static let telling: CueSet = [
    .proportional, .allOrNothing, .straightLine, .nothing, .noInterpolation, .highestOnly,
    .cumulative, .wholeAmount,
  ]
  private static let altering: WordSet = [
    "deduction", "deducted", "double", "doubled", "half", "likewise", "twice", "costs", "less",
    "minus", "points", "squared", "abzug", "doppelt", "halb",
  ]
}
