import ProposalModel

/// Words of clauses that move targets.
enum EscalationWords {
  /// Adverbs that name a way to adjust and no formula.
  static let words = [
    "proportionally", "proportionately", "accordingly", "fairly", "appropriately", "equitably",
    "correspondingly", "sensibly", "suitably", "in a fair way", "in a fair manner",
    "to a realistic level", "to a fair level", "to a sensible level", "by a fair amount",
    "by a reasonable amount", "in proportion", "as conditions change",
    "to reflect market conditions", "to reflect that", "to reflect this", "to reflect it",
    "to reflect the change", "to take account of it", "to take account of this", "to allow for it",
    "to allow for this", "in a spirit of fairness", "by a suitable amount", "in line with that",
    "to compensate", "to make up for it",
    "reset to match", "adjusted to match", "moved to match", "changed to match",
    "revised to match", "corrected to match", "updated to match", "brought into line",
    "brought in line", "reset to suit", "adjusted to suit", "adjusted to fit", "reset to fit",
    "in step with it", "in line with it", "in the same spirit", "to a level that fits",
    "as seems right", "as seems fair", "by common sense",
    "to reflect changed conditions", "to reflect actual conditions", "to reflect new conditions",
    "to align with updated conditions", "to reflect changed circumstances", "entsprechend",
    "angemessen", "verhältnismäßig", "verhältnismässig",
  ]

  /// Verbs of moving a target.
  static let verbs = keys(of: .moves)

  /// What moves targets from outside.
  static let causes = keys(of: .cause)

  /// What is moved.
  static let targets = keys(of: .target)

  /// Pay that is “adjusted equitably”; in proportion it is pro-rated, which can be computed.
  static let pay: WordSet = [
    "fee", "fees", "price", "payment", "payments", "bonus", "bonuses", "award", "awards", "amount",
    "amounts", "instalment", "instalments", "budget",
  ]
  static let fairness: WordSet = [
    "fairly", "equitably", "appropriately", "angemessen", "sensibly", "suitably", "fair",
    "realistic", "sensible", "reasonable",
  ]
  /// Counts that stand for a target: “the tree number will be adjusted fairly”.
  static let counts: WordSet = ["number", "numbers", "figure", "figures", "count", "quantity"]

  /// Words that show a formula, or where it stands.
  static let formulas: WordSet = [
    "formula", "divided", "multiplied", "times", "annex", "appendix", "exhibit", "x",
    "×", "ratio", "each", "every", "same", "formel", "anhang", "anlage", "geteilt",
    "multipliziert", "becomes",
  ]

  /// What a word says of a clause that moves targets.
  struct Meaning: OptionSet, Sendable {
    let rawValue: Int
    /// “If”, “when”.
    static let condition = Meaning(rawValue: 1)
    /// What moves targets from outside.
    static let cause = Meaning(rawValue: 2)
    static let target = Meaning(rawValue: 4)
    static let moves = Meaning(rawValue: 8)
    static let down = Meaning(rawValue: 16)
    static let up = Meaning(rawValue: 32)
    /// Both ways, or something in return.
    static let both = Meaning(rawValue: 64)
  }

  /// The words of one-sided clauses in one table.
  static let index: PhraseIndex = {
    var phrases: [[WordKey]: Int?] = [:]
    for (meaning, words) in meanings {
      for word in words {
        let keys = PhraseSpelling.keys(of: word)
        phrases[keys] = (phrases[keys] ?? 0).map { $0 | meaning.rawValue }
      }
    }
    return PhraseIndex(phrases)
  }()

  private static func keys(of meaning: Meaning) -> WordSet {
    WordSet(meanings.filter { $0.0 == meaning }.flatMap(\.1).map { WordKey($0) })
  }

  private static let meanings: [(Meaning, [String])] = [
    // “Not below 80% of the figure above” points to the page, and not upwards.
    (
      [],
      [
        "figure above", "figures above", "number above", "numbers above", "amount above",
        "amounts above", "those above", "stated above", "set out above", "table above",
        "no lower than", "not lower than", "not below", "no higher than", "not above",
      ]
    ),
    (.target, ["target above", "targets above", "level above", "levels above", "goals above"]),
    (.condition, ["if", "when", "should", "where", "wenn", "falls"]),
    (
      .cause,
      [
        "market", "forecast", "index", "demand", "rate", "rates", "growth", "prices", "economy",
        "conditions",
        "inflation", "dollar", "euro", "sterling", "yen", "franc", "currency", "currencies",
        "tariff",
        "harvest", "crop", "interest", "competitor", "competitors", "subsidy", "arrivals",
        "tariffs", "wages", "commodity", "weather", "rainfall", "comes in below", "comes in above",
        "comes in under", "comes in over", "markt",
        "prognose", "nachfrage", "konjunktur",
      ]
    ),
    (
      .target,
      [
        "target", "targets", "milestone", "milestones", "goal", "goals", "level", "levels",
        "threshold", "thresholds", "tiers", "ziel", "ziele", "zielwert", "zielwerte",
      ]
    ),
    (
      .moves,
      [
        "adjust", "adjusts", "adjusted", "rescaled", "rescales", "corrected", "correct", "adapted",
        "adapt", "revise", "revises", "revised", "rescale", "scaled",
        "recalibrate", "amend", "amended", "change", "changed", "lower", "lowered", "raise",
        "raised", "brought", "bring", "cut", "ease", "eased", "relax", "relaxed", "loosened",
        "move", "moves", "moved", "become", "becomes", "reset", "update", "updated", "reduce",
        "reduced",
        "angepasst", "anpassen", "erhöht", "gesenkt",
      ]
    ),
    (
      .down,
      [
        "falls", "fall", "drops", "drop", "declines", "decline", "lower", "lowered", "shrinks",
        "optimistic", "worse", "worsens", "worsen", "below", "downturn", "reduce", "reduced",
        "weaker", "depreciates", "slips", "dips", "slumps", "tumbles", "plunges", "downward",
        "downwards", "decrease", "decreases", "contracts", "slower",
        "slows", "weaken", "weakens", "soften", "softens", "deteriorate", "deteriorates",
        "cut", "against us", "collapse", "collapses", "comes in below", "comes in under", "sinkt",
        "fällt", "gesenkt",
        "schlechter",
      ]
    ),
    (
      .up,
      [
        "rises", "rise", "grows", "exceeds", "higher", "raised", "raise", "better", "improves",
        "improve", "above", "upward", "upwards", "increase", "increases", "stronger", "faster",
        "strengthens", "strengthen", "appreciates", "climbs", "surges", "recovers", "pessimistic",
        "comes in above", "comes in over", "steigt", "erhöht", "besser",
      ]
    ),
    (
      .both,
      [
        "either", "both", "±", "differs", "differ", "up or down", "down or up", "higher or lower",
        "lower or higher", "symmetric", "symmetrically",
        "in return", "in exchange", "vice versa", "beide", "beiden", "abweicht", "weicht",
        "direction", "directions", "deviates", "deviate", "up and down",
      ]
    ),
  ]
}
