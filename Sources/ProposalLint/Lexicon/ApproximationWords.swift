import ProposalModel

/// Words that blur the number behind them (lexicon, group 3).
enum ApproximationWords {
  static let words = [
    "about", "around", "roughly", "approximately", "approx", "circa", "nearly", "almost",
    "close to", "in the order of", "in the region of", "in the neighbourhood of",
    "in the neighborhood of", "on the order of", "upwards of", "more or less", "just about",
    "just under", "just over", "somewhere around", "give or take", "~",
    "ca", "etwa", "ungefähr", "rund", "annähernd", "environ",
  ]

  static let fixedExpressions: [String] = []

  /// Words that say how far off is still good.
  static let tolerances: WordSet = [
    "tolerance", "±", "toleranz", "minus", "rounded", "gerundet", "rounding",
  ]
}
