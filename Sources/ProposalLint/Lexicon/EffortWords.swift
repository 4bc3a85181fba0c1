/// Standards of effort, where an outcome belongs (lexicon, group 5).
enum EffortWords {
  static let words = [
    "best efforts", "best endeavours", "best endeavors", "reasonable efforts",
    "reasonable endeavours", "reasonable endeavors", "all reasonable efforts",
    "all reasonable endeavours", "commercially reasonable efforts", "reasonable best efforts",
    "diligent efforts", "good faith efforts", "good-faith efforts", "every effort",
    "appropriate efforts", "do everything possible", "endeavour to", "endeavor to", "seek to",
    "strive to", "strive for", "attempt to", "try to", "work towards", "work toward",
    "working towards", "working toward", "make progress", "making progress", "look into",
  ]

  static let fixedExpressions = ["reasonable efforts to mitigate"]
}
