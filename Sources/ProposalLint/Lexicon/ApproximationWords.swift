import ProposalModel

/// Words that blur the number behind them (lexicon, group 3).
enum ApproximationWords {
  /// Behind the number: “400 litres or thereabouts”.
  static let afterwards = ["or thereabouts", "or so", "give or take", "more or less", "or near it"]

  static let words =
    afterwards + [
      "some", "close on", "something like", "not far off", "not far from", "getting on for",
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
