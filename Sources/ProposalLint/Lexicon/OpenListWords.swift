/// Lists without an end, and blanks in words (lexicon, group 7).
///
/// Left out: plain “including”, which mostly introduces a part of something already whole
/// (“£500 including VAT”), and `TBD` and its like, which are slots.
enum OpenListWords {
  /// “Hinges, locks and other fittings”: what closes such a list is a kind, and nobody says what is of it.
  static let others = [
    "items", "things", "costs", "expenses", "services", "fittings", "materials", "extras",
    "sundries", "accessories", "consumables", "incidentals", "matters", "tasks", "works",
    "equipment", "outgoings", "supplies", "documents", "bits", "parts",
  ].map { "and other \($0)" }

  static let words =
    others + [
      "inter alia", "and all that", "and all the rest", "and everything else",
      "and anything else", "and whatever else", "or whatever", "and more besides",
      "etc", "et cetera", "and so on", "and so forth", "and the like", "or the like", "and others",
      "and similar", "or similar", "or equivalent", "among others", "amongst others",
      "among other things", "amongst other things", "among other items", "among other matters",
      "among other tasks", "among other services", "among other parts", "to name a few",
      "to name but a few", "and suchlike", "including but not limited to",
      "including, but not limited to",
      "including without limitation", "including, without limitation", "but not limited to",
      "to be determined", "to be defined", "to be confirmed", "to be decided", "to be specified",
      "to be agreed", "to be agreed upon", "yet to be agreed", "still to be agreed", "and/or",
      "e.g", "for example", "for instance", "such as", "usw", "und so weiter", "und dergleichen",
      "oder ähnliches", "o. ä", "unter anderem", "u. a", "z. b", "zum beispiel", "beispielsweise",
      "und/oder", "noch festzulegen", "noch zu bestimmen", "noch zu vereinbaren",
      "wird noch festgelegt", "werden noch festgelegt", "wird noch bestimmt", "par exemple",
      "à définir", "à déterminer",
    ]

  static let fixedExpressions = [
    "the following", "and others listed", "and similar listed",
  ]

  /// What only gives an example; harmless in terms, open where it says what has to be achieved.
  static let examples = [
    "e.g", "for example", "for instance", "such as", "z. b", "zum beispiel", "beispielsweise",
    "par exemple", "and/or", "und/oder", "unter anderem", "u. a",
  ]
}
