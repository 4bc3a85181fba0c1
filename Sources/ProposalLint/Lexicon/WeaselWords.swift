/// Qualifiers that empty a condition (lexicon, group 6).
///
/// Left out are words that mostly do other work in sheets: “should”, “depends on”, “provide for”,
/// “be able to” (which names a function),
/// “mutatis mutandis”, and “as required by”, which names who requires it.
enum WeaselWords {
  /// “Where suitable”, “wherever sensible”, “insofar as practicable”.
  private static let cases: [String] = [
    "where", "wherever", "when", "whenever", "if", "insofar as", "in so far as", "to the extent",
    "if at all", "where at all",
  ].flatMap { word in
    [
      "possible", "feasible", "practicable", "practical", "suitable", "sensible", "convenient",
      "viable", "desirable", "useful", "beneficial", "achievable", "advisable",
    ].map { "\(word) \($0)" }
  }

  /// “As far as it can”, “subject to resources”, “to a reasonable degree”.
  private static let means: [String] =
    ["it", "they", "she", "he", "we"].flatMap { who in
      ["as far as \(who) can", "as best \(who) can", "as much as \(who) can"]
    }
    + ["resources", "capacity", "workload", "time", "staffing", "budget"].flatMap { thing in
      ["subject to \(thing)", "\(thing) permitting", "\(thing) allowing"]
    }
    + ["reasonable", "certain", "large", "great"].flatMap { size in
      ["to a \(size) degree", "to a \(size) extent"]
    }
    + [
      "long", "often", "large", "small", "cheaply", "fully", "near", "widely", "accurately", "few",
      "little", "complete", "quietly", "carefully", "thoroughly",
    ].map { "as \($0) as possible" }
    + ["to some extent", "to some degree", "on the whole", "all being well", "as a rule"]

  static let words =
    cases + means + [
      "as applicable", "as appropriate", "where appropriate", "if appropriate", "when appropriate",
      "as far as possible", "as far as practicable", "as much as possible",
      "as much as practicable",
      "as many as possible", "so far as possible", "so far as practicable", "as necessary",
      "as needed", "as required", "if necessary", "if required", "when necessary",
      "where necessary",
      "where needed", "wherever needed", "when needed", "where relevant", "where required",
      "wherever practicable", "wherever feasible", "as and when required", "as and when needed",
      "if at all possible", "whenever possible", "as far as is practicable",
      "so far as is practicable", "as circumstances allow", "as circumstances permit",
      "circumstances permitting", "time permitting", "where it makes sense", "by and large",
      "as the situation requires", "to the extent reasonable", "where reasonable",
      "as far as reasonable", "as closely as possible", "as well as possible",
      "as the case may be", "if applicable", "where applicable", "if feasible", "where feasible",
      "if possible", "where possible", "wherever possible", "if practical", "if practicable",
      "where practicable", "wherever practical", "wherever appropriate", "wherever reasonable",
      "whenever practicable", "whenever practical", "as far as practical", "so far as practical",
      "to the extent practical", "in principle", "is intended to", "are intended to",
      "normal conditions",
      "subject to availability", "to the extent possible", "to the extent practicable",
      "to the extent feasible", "to the extent appropriate", "to the best of", "be capable of",
      "capability to", "more or less", "reasonable", "reasonably",
      "gegebenenfalls", "ggf", "soweit möglich", "wenn möglich", "falls möglich",
      "nach möglichkeit",
      "möglichst", "im wesentlichen", "bei bedarf", "so weit wie möglich",
      "im rahmen des möglichen",
      "si possible", "dans la mesure du possible",
    ]

  static let fixedExpressions = [
    "as required by", "as required under", "as necessary under", "if required by",
    "where required by", "as required in", "if necessary by", "reasonable assurance",
    "beyond reasonable doubt", "to the best of its knowledge",
    "to the best of their knowledge", "to the best of his knowledge",
    "to the best of her knowledge", "reasonable accommodation", "reasonably equivalent value",
  ]

  /// Ordinary in terms about notices and costs; in a goal they are the goal.
  static let ofGoals = [
    "reasonable", "reasonably", "if necessary", "if required", "ggf", "as applicable",
    "if applicable", "where applicable",
  ]
}
