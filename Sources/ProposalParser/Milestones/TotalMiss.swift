import ProposalModel

/// "Should all three be missed, you receive nothing", "if neither is reached, nothing is payable": that a plan
/// of which nothing is reached pays nothing, which follows from each of its milestones.
///
/// The words are a closed list: a condition of its own ("if no safety audit is passed") is another sentence.
struct TotalMiss {
  let sentence: Sentence
  let book: FigureBook

  /// Whether the sentence says no more than that.
  var isOne: Bool {
    guard sentence.tokens.count <= Self.mostWords, saysNothing, missesAll,
      sentence.figures.allSatisfy(isCountOrZero)
    else { return false }
    return sentence.tokens.allSatisfy { index in
      let token = sentence.prose.tokens[index]
      return token.kind != .word || Self.words.contains(token.key)
    }
  }

  private var saysNothing: Bool {
    HarmlessTalk(sentence: sentence, book: book).saysNothing || sentence.holds(Self.nothings)
      || sentence.figures.contains { book[$0].money?.amount.isZero ?? false }
  }

  /// Each is missed, or none is reached; "if both are not reached" may mean either.
  private var missesAll: Bool {
    guard !sentence.holds(Self.unclear), !sentence.says(Self.someOf) else { return false }
    return sentence.holds(Self.wholes) && !sentence.says(Self.atAll) && sentence.holds(Self.misses)
      || sentence.holds(Self.nones) && sentence.holds(Self.reaches)
  }

  /// "Nothing at all is paid" names no milestone.
  private static let atAll = PhraseTable<Bool>([(true, ["at all"])])
  /// "Two of the three"
  private static let someOf = PhraseTable<Bool>([
    (
      true,
      ["one", "two", "three", "four", "five", "six", "seven"].map { "\($0) of" }
        + ["eine der", "einer der", "zwei der", "drei der", "half of", "most of", "part of"]
    )
  ])

  /// "all three", "£0"
  private func isCountOrZero(_ figure: Int) -> Bool {
    if book[figure].money?.amount.isZero ?? false { return true }
    return book[figure].number.map { $0 <= Rational(Self.mostMilestones) } ?? false
  }

  private static let mostWords = 30
  private static let mostMilestones = 20
  private static let unclear: WordSet = ["not", "any", "either", "nicht", "unless", "only"]
  private static let wholes: WordSet = ["all", "both", "every", "each", "alle", "beide"]
  private static let misses: WordSet = ["missed", "failed", "fail", "fails", "verfehlt"]
  private static let nones: WordSet = [
    "none", "neither", "nothing", "no", "keiner", "keines", "keine", "kein",
  ]
  private static let reaches: WordSet = [
    "reached", "met", "achieved", "hit", "earned", "passed", "results", "erreicht",
  ]
  private static let nothings: WordSet = ["nil", "zero", "nothing"]
  private static let words: WordSet = [
    "if", "should", "when", "where", "in", "a", "an", "the", "of", "with", "without", "that",
    "this",
    "these", "those", "them", "they", "it", "is", "are", "be", "was", "were", "has", "have", "been",
    "all", "both", "every", "each", "none", "neither", "nothing", "no", "one", "two", "three",
    "four", "five", "six", "seven", "eight", "missed", "failed", "fail", "fails", "reached", "met",
    "achieved", "hit", "earned", "passed", "results", "result", "goal", "goals", "milestone",
    "milestones", "target", "targets", "test", "tests", "limb", "limbs", "stage", "stages",
    "tranche", "tranches", "instalment", "instalments", "measure", "measures", "part", "parts",
    "condition", "conditions", "award", "awards", "bonus", "bonuses", "payment", "payments",
    "payout", "amount", "amounts", "you", "we", "i", "he", "she", "receive", "receives", "get",
    "gets", "paid", "pays", "pay", "payable", "due", "owe", "owes", "owed", "nil", "zero", "then",
    "there", "will", "would", "shall", "earn-out", "season", "year", "at", "whatsoever",
    "wenn", "werden", "wird", "alle", "beide", "drei", "zwei", "keines", "keiner", "keine", "kein",
    "der", "die", "das", "ziel", "ziele", "meilensteine", "verfehlt", "erreicht", "nichts",
    "gezahlt", "gibt", "es",
  ]
}
