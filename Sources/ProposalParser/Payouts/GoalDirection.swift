import ProposalModel

/// Which way is better, for a level that is compared with nothing: "complaints cut to 10 a month".
enum GoalDirection {
  case higher, lower
  /// "A scrap rate of 10%" may be a ceiling, and is not said to be one.
  case unclear

  /// What the words around a level say.
  static func of(_ level: Range<Int>, in sentence: Sentence) -> GoalDirection {
    // "Reduce scrap cost by 20%": what counts is how far it moved.
    if follows(level, byWords, sentence) { return .higher }
    let rises = holds(raising, sentence)
    if follows(level, withinWords, sentence) { return rises ? .unclear : .lower }
    // "Reduce the backlog and reach revenue of $10 million" lowers something else.
    if holds(lowering, sentence) {
      return !rises && follows(level, toWords, sentence) ? .lower : .unclear
    }
    return !rises && namesCost(before: level, in: sentence) ? .unclear : .higher
  }

  private static func holds(_ words: WordSet, _ sentence: Sentence) -> Bool {
    sentence.holds(words)
  }

  /// "keep operating costs within $10 million"
  private static func follows(_ level: Range<Int>, _ words: WordSet, _ sentence: Sentence) -> Bool {
    level.lowerBound > sentence.tokens.lowerBound
      && words.contains(sentence.prose.tokens[level.lowerBound - 1].key)
  }

  /// Whether what is measured is better when small: the noun right in front of "of" or "is".
  private static func namesCost(before level: Range<Int>, in sentence: Sentence) -> Bool {
    let tokens = sentence.prose.tokens
    let near = sentence.window(level.lowerBound - 4, level.lowerBound)
    let isStaff = near.contains { staff.contains(tokens[$0].key) }
    guard
      near.contains(where: {
        costs.contains(tokens[$0].key) || isStaff && tokens[$0].key == "turnover"
      })
    else { return false }
    return !near.contains { savings.contains(tokens[$0].key) }
  }

  private static let byWords: WordSet = ["by", "um", "de"]
  private static let withinWords: WordSet = ["within", "under"]

  private static let toWords: WordSet = ["to", "auf", "à"]

  private static let lowering: WordSet = [
    "reduce", "reduced", "reducing", "cut", "cutting", "lower", "lowered", "lowering", "decrease",
    "decreased", "fall", "falls", "fallen", "drop", "drops", "dropped", "down", "shrink", "senken",
    "gesenkt", "reduzieren", "reduziert", "gesunken", "verringern", "verringert", "réduire",
    "ramener",
  ]

  private static let raising: WordSet = [
    "raise", "raised", "increase", "increased", "grow", "grown", "lift", "lifted", "rise", "rises",
    "rising", "steigern", "erhöhen", "gesteigert", "augmenter", "higher", "up",
  ]

  private static let costs: WordSet = [
    "cost", "costs", "expense", "expenses", "scrap", "defect", "defects", "complaint",
    "complaints", "churn", "attrition", "debt", "inventory", "incident", "incidents", "accident",
    "accidents", "downtime", "error", "errors", "rejects", "rework", "waste", "emissions",
    "absence", "absenteeism", "backlog", "fluktuation", "kosten", "ausschuss", "reklamationen",
    "beschwerden", "fehler", "krankenstand",
  ]

  private static let staff: WordSet = ["staff", "employee", "personnel", "labour", "labor"]
  private static let savings: WordSet = [
    "saving", "savings", "reduction", "reductions", "recovered", "avoided", "collected", "net",
    "revenue", "sales", "retention",
  ]
}
