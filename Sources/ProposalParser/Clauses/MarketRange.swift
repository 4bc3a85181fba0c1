import ProposalModel

/// "The survey has target bonuses between 45% and 70% of base": what others pay, and no verb of paying; "your
/// bonus is between 45% and 70% of base" is promised.
enum MarketRange {
  /// Whether a percentage is an end of such a range.
  static func holds(_ figure: Int, in sentence: Sentence, _ book: FigureBook) -> Bool {
    guard book[figure].percent != nil, book[figure].rangePartner != nil,
      !sentence.has(.payVerb, .condition), sentence.holds(others), let last = sentence.figures.last
    else { return false }
    let end = book[last].tokens.upperBound
    return sentence.window(end, end + 4).contains {
      OpenChangeWords.salaries.contains(sentence.prose.tokens[$0].key)
    }
  }

  private static let others: WordSet = [
    "bonuses", "incentives", "packages", "roles", "companies", "survey", "market", "peers",
    "benchmark", "median", "percentile", "percentiles",
  ]
}
