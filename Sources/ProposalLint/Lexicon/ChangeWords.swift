import ProposalModel

/// Verbs of change and comparatives that say neither how much nor to what level (lexicon, group 2).
///
/// Left out are verbs whose object is often the whole outcome (build, develop, support, upgrade,
/// expand into a named market) and past participles, which in these sheets mostly belong to the
/// terms (“the target is reduced by 5%”).
enum ChangeWords {
  static let words = plain + reinforced + ofMeasures + ofComparison

  /// “Lift the average basket”: a change where a measure stands behind the verb.
  static let ofMeasures = [
    "lift", "raise", "lower", "cut", "shorten", "push up", "bring down", "drive down", "drive up",
    "slash", "trim",
  ]

  /// What such verbs change by some amount.
  static let measures: WordSet = [
    "average", "median", "mean", "rate", "rates", "share", "score", "scores", "rating", "ratings",
    "cost", "costs", "margin", "margins", "revenue", "sales", "basket", "spend", "spending",
    "churn",
    "waste", "scrap", "backlog", "backlogs", "attendance", "absence", "absenteeism", "productivity",
    "output", "satisfaction", "retention", "awareness", "throughput", "occupancy", "utilisation",
    "utilization", "conversion", "engagement", "downtime", "inventory", "overtime", "emissions",
    "consumption", "complaints", "returns", "times", "turnaround", "yield", "availability",
    "use", "usage", "draw", "noise", "losses", "loss", "wastage", "breakage", "stoppages", "fees",
    "turnover", "attrition", "queues", "accidents", "injuries", "incidents", "delays", "errors",
    "mistakes", "bookings", "visits", "orders", "referrals", "defects", "rejects", "faults",
    "prices", "spoilage", "energy", "fuel", "leakage", "staffing", "headcount", "volumes", "volume",
  ]

  /// “Significantly cut waste”, “bring waiting times down considerably”: alone these verbs are as often no
  /// change of a measure (wood is cut, a question is raised), and behind such an adverb they are one.
  private static let reinforced: [String] = adverbs.flatMap { adverb -> [String] in
    let verbs = ["cut", "lower", "raise", "lift", "shorten", "widen"].map { adverb + " " + $0 }
    return verbs + ["down " + adverb, "up " + adverb]
  }

  private static let plain = [
    "accelerate", "accelerating", "bolster(ing)", "boost(ing)", "decrease", "decreasing",
    "deepen(ing)", "drive growth", "driving growth", "drive adoption", "elevate", "elevating",
    "enhance", "enhancing", "enhanced", "grow", "growing", "improve", "improves", "improving",
    "improved", "improvement in", "improvement of", "improvements in", "increase", "increases",
    "increasing", "maximise", "maximize", "maximising", "maximizing", "minimise", "minimize",
    "minimising", "minimizing", "optimise", "optimize", "optimising", "optimizing", "optimised",
    "optimized", "raise awareness", "raising awareness", "reduce", "reduces", "reducing",
    "reduction in", "reduction of", "reinforce", "reinforcing", "sharpen(ing)", "stabilise",
    "stabilize", "stabilising", "stabilizing", "strengthen(s)", "strengthening", "streamline",
    "streamlining", "transform(ing)", "uplift", "better", "faster", "cheaper", "stronger",
    "leaner", "bigger", "fewer", "quicker", "safer", "cleaner", "quieter", "calmer", "smoother",
    "tidier", "simpler", "friendlier", "easier", "brighter", "happier", "healthier", "smarter",
    "tighter", "warmer", "nicer", "sharper", "more efficient", "more reliable", "more robust",
    "more attractive", "more visible", "more stable", "more productive", "more engaged",
    "more satisfied", "more sustainable", "more accurate", "more resilient", "more flexible",
    "more transparent", "more motivated", "more loyal", "more user-friendly",
  ]

  /// “Lower power draw than the old compressors”, “more calls than last year”: a change only where “than” and
  /// no number follow; alone they are parts of formulas and bounds.
  static let ofComparison = [
    "lower", "higher", "shorter", "longer", "more", "less", "lighter", "larger", "smaller",
    "greater", "slower", "earlier", "closer", "deeper", "wider",
  ]

  static let fixedExpressions = [
    "improvement plan", "growth rate", "better of", "or better", "is better",
    "are better", "better when", "or fewer", "no fewer",
    "or more", "or less", "or higher", "or lower", "or longer", "or shorter", "or earlier",
    "no more", "no less", "no lower", "no higher", "no longer", "no later", "no earlier",
    "not more", "not less", "not lower", "not higher", "not longer", "not earlier", "more than",
    "less than", "much less", "more or less", "once more", "any longer", "any more",
    "clean energy", "cleaner fish", "easier said",
    "faster payments", "price increase",
  ]

  /// Adverbs that make the change bigger and no clearer.
  static let adverbs = [
    "significantly", "substantially", "considerably", "markedly", "materially", "greatly",
    "dramatically", "noticeably", "meaningfully", "strongly", "continuously", "steadily",
    "rapidly", "further",
  ]
}
