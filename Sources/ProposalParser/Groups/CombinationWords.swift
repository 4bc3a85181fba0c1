import ProposalModel

/// The words that rules are made of which tie the amounts of several milestones together: "if both are
/// achieved, only the higher amount is paid".
///
/// They are a closed world: a statement with any other word says something else, or more.
enum CombinationWords {
  static let both: WordSet = ["both"]

  /// Whether a text holds nothing but these words, names and the figures of its statement.
  static func hold(
    _ prose: Prose, _ range: Range<Int>, figures: [Range<Int>], also words: WordSet = []
  ) -> Bool {
    let tokens = prose.tokens
    var next = figures.makeIterator()
    var figure = next.next()
    for index in range {
      while let place = figure, place.upperBound <= index { figure = next.next() }
      if let place = figure, place.contains(index) { continue }
      let token = tokens[index]
      guard token.kind == .word else { continue }
      if known.contains(token.key) || words.contains(token.key) { continue }
      guard isName(index, in: tokens, range) else { return false }
    }
    return true
  }

  /// "Kestrel loses", "paid to Tamsin": a capital inside a sentence, or at its start in front of a verb.
  private static func isName(_ index: Int, in tokens: [Token], _ range: Range<Int>) -> Bool {
    guard tokens[index].isCapitalised else { return false }
    let opens = index == range.lowerBound || openings.contains(tokens[index - 1].key)
    guard opens, index + 1 < range.upperBound else { return !opens }
    return verbs.contains(tokens[index + 1].key)
  }

  private static let openings: WordSet = [".", ":", ";", "?", "!", "–", "—"]
  private static let verbs: WordSet = [
    "receives", "gets", "earns", "is", "misses", "loses", "reaches", "achieves", "will", "shall",
  ]
  private static let known = grammar.union(paying).union(achieving).union(missing).union(ranking)

  static let paying: WordSet = [
    "paid", "pay", "pays", "payable", "payment", "payments", "payout", "payouts", "bonus",
    "bonuses", "award", "awards", "amount", "amounts", "sum", "sums", "incentive", "incentives",
    "fee", "fees", "premium", "premiums", "due", "earned", "earn", "earns", "receive", "receives",
    "get", "gets", "owed", "owes", "money", "reward", "rewards", "counts", "count", "applies",
    "apply", "made",
  ]
  static let achieving: WordSet = [
    "achieved", "achieve", "achieves", "achieving", "achievement", "reached", "reach", "reaches",
    "reaching", "met", "meet", "meets", "meeting", "hit", "hits", "hitting", "attained", "attain",
    "fulfilled", "satisfied", "succeed", "succeeds", "earned", "come", "comes",
  ]
  static let missing: WordSet = [
    "missed", "miss", "misses", "missing", "fail", "fails", "failed", "failure", "without",
  ]
  /// Words that choose between two.
  static let higher: WordSet = ["higher", "larger", "greater", "better", "bigger"]
  /// Words that choose among any number.
  static let highest: WordSet = ["highest", "largest", "greatest", "best", "biggest"]
  private static let ranking = higher.union(highest).union(["lower", "smaller", "lesser", "lowest"])

  private static let grammar: WordSet = [
    "a", "an", "aggregated", "all", "alone", "also", "alternatives", "alternative", "altogether",
    "and",
    "any", "anyone", "anything", "as", "at", "be", "been", "being", "bonuses", "both", "but", "by",
    "case", "combined", "condition", "conditional", "conditions", "consequence", "cumulative",
    "customer", "company", "depends", "each", "either", "else", "employer", "client", "entire",
    "event", "every", "everything", "for", "forfeited", "forfeits", "forfeit", "from", "give",
    "gives", "goal", "goals", "half", "has", "have", "hand", "he", "if", "in", "into", "is", "it",
    "its", "just", "kind", "letter", "lose", "loses", "lost", "milestone", "milestones", "must",
    "need", "needs", "neither", "never", "no", "none", "not", "nothing", "nil", "of", "off", "on",
    "once", "one", "ones", "only", "or", "other", "others", "otherwise", "part", "plan", "please",
    "note", "provided", "required", "requires", "right", "rule", "said", "scheme", "separately",
    "shall", "she", "should", "single", "so", "supplier", "contractor", "table", "target",
    "targets", "than", "that", "the", "them", "then", "there", "these", "they", "this", "those",
    "to", "together", "total", "totals", "two", "under", "unless", "upon", "we", "whatsoever",
    "when", "where", "whether", "which", "whichever", "whole", "will", "with", "you", "your",
    "zero", "who", "out", "add", "added", "up", "all-or-nothing", "agreement", "section", "above",
    "however", "whatever", "even", "more", "stack", "accumulate", "are", "exclusive", "mutually",
  ]
}
