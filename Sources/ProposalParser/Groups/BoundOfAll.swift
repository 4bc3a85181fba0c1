import ProposalModel

/// Sentences that bound all that a sheet pays.
extension AdjustmentReader {
  /// "The overall cap is $45,000."
  var boundsAll: Bool { BoundSentence.boundsAll(sentence, book) || isCeilingOfAll }

  /// "The ceiling is $90,000", outside all milestones; "both are limited to $60,000" may bound each.
  private var isCeilingOfAll: Bool {
    let amounts = sentence.figures.filter { book[$0].money != nil }
    return amounts.count == 1 && sentence.holds(Self.ceilings) && !sentence.holds(Self.several)
      && reading.standsForAll(statement) && names.mentions(in: sentence).isEmpty
      && BoundSentence.isCap(amounts[0], in: sentence, book)
  }

  private static let ceilings: WordSet = [
    "ceiling", "cap", "limit", "obergrenze", "deckel", "plafond",
  ]
  private static let several: WordSet = [
    "both", "each", "every", "either", "they", "jede", "beide",
  ]
}
