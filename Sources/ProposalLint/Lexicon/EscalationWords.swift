import ProposalModel

/// Words of clauses that move targets.
enum EscalationWords {
  /// Adverbs that name a way to adjust and no formula.
  static let words = [
    "proportionally", "proportionately", "accordingly", "fairly", "appropriately", "equitably",
    "correspondingly", "in proportion", "as conditions change", "to reflect market conditions",
    "to reflect changed conditions", "to reflect actual conditions", "to reflect new conditions",
    "to align with updated conditions", "to reflect changed circumstances", "entsprechend",
    "angemessen", "verhältnismäßig", "verhältnismässig",
  ]

  /// Verbs of moving a target.
  static let verbs: Set<WordKey> = [
    "adjust", "adjusts", "adjusted", "adjusting", "revise", "revises", "revised", "rescale",
    "scaled", "scale", "recalibrate", "recalibrated", "amend", "amended", "change", "changed",
    "lower", "lowered", "raise", "raised", "move", "moves", "moved", "reset", "update", "updated",
    "angepasst", "anpassen", "erhöht", "gesenkt",
  ]

  /// What is moved.
  static let targets: Set<WordKey> = [
    "target", "targets", "milestone", "milestones", "goal", "goals", "level", "levels",
    "threshold", "thresholds", "tiers", "objectives", "ziel", "ziele", "zielwert", "zielwerte",
    "schwelle", "schwellen", "zielgröße",
  ]

  /// Words that show a formula, or where it stands.
  static let formulas: Set<WordKey> = [
    "formula", "divided", "multiplied", "times", "annex", "appendix", "schedule", "exhibit", "x",
    "×", "ratio", "each", "every", "same", "formel", "anhang", "anlage", "geteilt",
    "multipliziert", "becomes",
  ]

  static let down: Set<WordKey> = [
    "falls", "fall", "drops", "drop", "declines", "decline", "lower", "lowered", "shrinks",
    "optimistic", "worse", "worsens", "worsen", "below", "downturn", "reduce", "reduced", "weaker",
    "downward", "downwards", "decrease", "decreases", "contracts", "slower", "slows", "sinkt",
    "fällt", "gesenkt", "schlechter",
  ]

  static let up: Set<WordKey> = [
    "rises", "rise", "grows", "exceeds", "higher", "raised", "raise", "better", "improves",
    "improve", "above", "upward", "upwards", "increase", "increases", "stronger", "faster",
    "pessimistic", "steigt", "erhöht", "besser",
  ]

  static let both: Set<WordKey> = [
    "either", "both", "±", "differs", "differ", "up", "symmetric", "symmetrically", "return",
    "exchange", "vice", "beide", "beiden", "abweicht", "weicht", "direction", "directions",
    "deviates", "deviate",
  ]
}
