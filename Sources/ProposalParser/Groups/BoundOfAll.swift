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
      && !goesOnAboutOther && BoundSentence.isCap(amounts[0], in: sentence, book)
  }

  /// "The salary band ends there. The limit is $150,000" goes on about the band.
  private var goesOnAboutOther: Bool {
    reading.sentences(of: statement).contains {
      $0.tokens.upperBound <= sentence.tokens.lowerBound
        && ($0.has(.salary, .history) || $0.holds(Self.others))
    }
  }

  /// "Cap: $50,000 a year" bounds each year.
  var boundsEachPeriod: Bool { sentence.has(.recurring) || sentence.holds(Self.periods) }

  private static let periods: WordSet = ["year", "annum", "month", "quarter", "person", "head"]
  private static let others: WordSet = [
    "band", "salary", "expenses", "costs", "liability", "travel", "budget",
  ]

  private static let ceilings: WordSet = [
    "ceiling", "cap", "limit", "obergrenze", "deckel", "plafond",
  ]
  private static let several: WordSet = [
    "both", "each", "every", "either", "they", "jede", "beide",
  ]
}
