import ProposalModel

/// Words around a change by so many percent, English and German.
enum ChangeNouns {
  static let passive: WordSet = ["is", "are", "each", "both", "be"]
  static let milestones: WordSet = [
    "milestone", "milestones", "award", "awards", "tranche", "tranches",
  ]
  static let percents: WordSet = ["%", "percent", "pct", "prozent"]
  static let by: WordSet = ["by", "um"]
  static let fractions: WordSet = [
    "half", "third", "thirds", "quarter", "quarters", "fifth", "fifths", "tenth", "hälfte",
    "drittel",
    "viertel", "fünftel",
  ]
  /// What stands between “by” and such a part.
  static let counts: WordSet = [
    "a", "one", "two", "three", "at", "least", "about", "roughly", "the", "ein", "zwei", "die",
    "mindestens",
  ]
  static let operations: WordSet = ["divided", "multiplied", "geteilt", "multipliziert"]
  static let of: WordSet = ["of", "von"]

  /// Verbs whose amount follows behind “by”.
  static let verbs: WordSet = WordSet(
    [
      "raise", "raising", "raised", "lift", "lifting", "improve", "improving", "improved",
      "increasing", "increased", "reducing", "reduced", "decrease", "decreasing", "decreased",
      "cutting", "lower", "lowering", "lowered", "shrink", "shrinking", "boost", "boosting",
      "expand", "expanding", "growing", "grown", "shorten", "shortening", "shortened", "trim",
      "trimming", "slash", "slashing", "curb", "curbing", "narrow", "widen", "halve", "lessen",
      "drop", "dropping", "fall", "falls", "rise",
      "rises",
      "improves", "drops", "climb", "climbs", "decreases", "shrinks",
      "steigern", "gesteigert", "erhöhen", "erhöht", "senken", "gesenkt", "reduzieren",
      "reduziert", "verringern", "verbessern", "wachsen", "wächst", "steigt", "sinkt",
    ].map { WordKey($0) })

  /// Verbs that open an order to change something.
  static let orders: WordSet = [
    "raise", "lift", "improve", "increase", "reduce", "cut", "decrease", "lower", "boost", "expand",
    "grow", "shrink", "shorten", "trim", "slash", "curb",
  ]

  /// Words with the amount right behind them: “down 4%”.
  static let direct: WordSet = [
    "up", "down", "grow", "grows", "increase", "increases", "reduce", "reduces", "cut", "cuts",
  ]

  static let nouns: WordSet = [
    "increase", "growth", "reduction", "decrease", "rise", "improvement", "decline", "uplift",
    "gain", "wachstum", "steigerung", "senkung", "reduktion", "reduzierung", "zuwachs",
    "rückgang", "verbesserung", "erhöhung",
  ]

  /// Words right behind the amount: “12% fewer complaints”, “sales 8% up”.
  static let behind: WordSet = [
    "fewer", "less", "more", "lower", "higher", "shorter", "faster", "cheaper", "lighter", "up",
    "down", "longer", "larger", "smaller",
  ]
  /// What makes a comparison of such a word, or a bound.
  static let links: WordSet = ["than", "or", "of", "if", "for", "to", "and"]

  /// Words between “by” and the number.
  static let bounds: WordSet = [
    "at", "least", "about", "roughly", "approximately", "around", "more", "than", "another", "a",
    "further", "an", "additional", "mindestens", "rund", "minimum", "over", "etwa", "the",
  ]

  /// What such changes are of when they are terms and no goals.
  static let pay: WordSet = WordSet(
    [
      "target", "targets", "payment", "payments", "payout", "price", "prices", "fee", "fees",
      "salary", "retainage", "retained", "holdback", "penalty", "deducted", "deduction", "forecast",
      "discretion", "modifier", "multiplier", "zielwert", "zielwerte", "vergütung",
      "discount", "interest", "assume", "assumes", "index", "edition", "indexed", "delay", "late",
      "threshold", "instalment", "bonus", "bonuses", "award", "awards",
    ].map { WordKey($0) })

  static let ends: WordSet = ["to", "reaching", "reach", "reaches", "auf", "at"]
  /// Words behind which no end level follows.
  static let breaks: WordSet = ["be", "by", "before", "until", "bis"]
  static let kinds: WordSet = [
    "points", "point", "pp", "bps", "relative", "relatively", "percentage-point", "prozentpunkte",
    "prozentpunkten", "prozentpunkt", "basis", "compounded", "relativ",
  ]
  static let baselines: WordSet = [
    "compared", "versus", "vs", "baseline", "prior", "previous", "last", "vorjahr", "vorjahres",
    "vorjahreswert", "gegenüber", "year-on-year", "year-over-year", "yoy", "like-for-like",
    "annually", "current", "currently", "today's",
  ]
  static let origins: WordSet = [
    "from", "over", "above", "against", "on", "below", "von", "vom",
  ]
  /// Words in front of the value a change starts from.
  static let starts: WordSet = ["from", "von", "over"]
  static let durations: WordSet = [
    "months", "month", "years", "year", "weeks", "days", "quarters", "monate", "jahre", "january",
    "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december",
  ]

  /// Measures that are percentages themselves.
  static let percentages: WordSet = WordSet(
    [
      "margin", "margins", "growth", "churn", "retention", "share", "utilisation", "utilization",
      "occupancy", "uptime", "availability", "yield", "absenteeism", "adoption", "awareness",
      "attrition", "marge", "quote", "marktanteil", "rendite", "wachstumsrate", "fluktuation",
      "auslastung", "nrr", "grr", "penetration", "rate", "fehlerquote", "ausschussquote",
      "ebitda-marge",
    ].map { WordKey($0) })

  /// “Run rate”, “hourly rate”: these are money.
  static let moneyRates: WordSet = [
    "run", "hourly", "daily", "day", "exchange", "billing", "interest", "earnings", "price",
  ]
}
