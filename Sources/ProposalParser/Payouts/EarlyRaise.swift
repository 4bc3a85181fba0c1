import ProposalModel

/// More for finishing early: "an additional $5,000 if the cut-over is completed by July 31, 2027", "the
/// bonus goes up to $30,000 if it is done by July 31".
///
/// Beside the day and the amounts stand words of paying and finishing, and those of the goal: with any
/// other word something else is asked for.
struct EarlyRaise: Sendable {
  let sentence: Sentence
  /// The figure of the day by which more is paid.
  let day: Int
  /// The figures of the amounts.
  let amounts: [Int]
  /// Whether the words add the one amount, and do not put it in the place of another.
  let isAddition: Bool

  /// The raise; `nil` where the words say none, or more.
  init?(
    _ sentence: Sentence, _ range: Range<Int>, _ figures: some Collection<Int>, _ book: FigureBook,
    goal: Set<WordKey>
  ) {
    let operative = figures.filter { book[$0].isOperative }
    let days = operative.filter { book[$0].day != nil }
    let amounts = operative.filter { book[$0].money != nil }
    guard days.count == 1, (1...3).contains(amounts.count),
      operative.count == 1 + amounts.count, !sentence.has(.each, .late, .history),
      !amounts.contains(where: { Self.isNet(book[$0].tokens, sentence) })
    else { return nil }
    let words = EarlyWords(prose: sentence.prose, range: range)
    guard words.limits(book[days[0]].tokens), words.speakOfMore,
      words.hold(beside: figures.map { book[$0].tokens }, goal)
    else { return nil }
    self.sentence = sentence
    self.amounts = amounts
    day = days[0]
    isAddition = amounts.contains { words.adds(book[$0].tokens) }
  }

  /// "£30,000 plus VAT" adds no amount.
  private static func isNet(_ amount: Range<Int>, _ sentence: Sentence) -> Bool {
    sentence.items.contains { item in
      if case .cue(.form, let words) = item { words.lowerBound == amount.upperBound } else { false }
    }
  }

  /// What is paid in all, where less is paid without.
  func total(over base: Rational, _ book: FigureBook) -> Rational? {
    let others = Set(amounts.compactMap { book[$0].money?.amount }).subtracting([base]).sorted()
    switch others.count {
    case 1:
      return isAddition && others[0] < base ? base + others[0] : others[0] > base ? others[0] : nil
    case 2: return others[1] == base + others[0] ? others[1] : nil
    default: return nil
    }
  }
}

/// The words around a raise for finishing early.
struct EarlyWords {
  let prose: Prose
  let range: Range<Int>

  private var tokens: [Token] { prose.tokens }

  private func holds(_ words: WordSet, _ range: Range<Int>) -> Bool {
    range.clamped(to: self.range).contains { words.contains(tokens[$0].key) }
  }

  /// "by", "on or before", "no later than" in front of the day.
  func limits(_ day: Range<Int>) -> Bool {
    let front = max(range.lowerBound, day.lowerBound - 3)..<day.lowerBound
    return holds(Self.limits, front) && !holds(["after", "from", "since"], front)
  }

  /// Whether more than before is spoken of.
  var speakOfMore: Bool {
    range.contains { Self.more.contains(tokens[$0].key) && !compares($0) }
      || Self.rises.first(in: prose, range) != nil
  }

  /// "or more", "more than": the bound of a level.
  private func compares(_ index: Int) -> Bool {
    guard tokens[index].key == "more" else { return false }
    return index > range.lowerBound && tokens[index - 1].key == "or"
      || index + 1 < range.upperBound && tokens[index + 1].key == "than"
  }

  /// "goes live" and "is up" raise nothing.
  private static let rises = PhraseTable<Bool>([
    (true, ["goes up", "go up", "going up", "on top", "over and above"])
  ])

  /// "an extra $5,000", "$5,000 more", "increased by $5,000".
  func adds(_ amount: Range<Int>) -> Bool {
    holds(Self.adding, max(range.lowerBound, amount.lowerBound - 4)..<amount.lowerBound)
      || holds(Self.behind, amount.upperBound..<amount.upperBound + 4)
  }

  /// Whether no other word stands there.
  func hold(beside figures: [Range<Int>], _ goal: Set<WordKey>) -> Bool {
    range.allSatisfy { index in
      tokens[index].kind != .word || figures.contains { $0.contains(index) }
        || goal.contains(tokens[index].key) || Self.known.contains(tokens[index].key)
    }
  }

  private static let limits: WordSet = ["by", "before", "than", "prior", "until"]
  private static let adding: WordSet = [
    "additional", "extra", "further", "another", "plus", "add", "adds", "by", "premium",
    "supplement",
  ]
  private static let behind: WordSet = [
    "added", "more", "extra", "over", "addition", "top", "further",
  ]
  private static let more: WordSet = [
    "additional", "extra", "further", "another", "plus", "add", "adds", "added", "premium",
    "supplement", "more", "increased", "increases", "rather", "instead", "rises", "early",
    "addition", "raised",
    "altogether",
  ]
  static let known = CombinationWords.paying.union(CombinationWords.achieving).union(more)
    .union(limits).union([
      "a", "an", "the", "is", "are", "be", "been", "has", "have", "if", "when", "where", "should",
      "once", "in", "case", "event", "that", "it", "its", "you", "we", "your", "our", "will",
      "shall", "on", "or", "and", "for", "of", "to", "no", "not", "later", "complete", "completed",
      "completion", "completing", "finish", "finished", "finishing", "done", "ready", "already",
      "occurs", "happens", "takes", "place", "get", "there's", "there", "also", "only", "due",
      "total", "making", "goes", "up", "top", "over", "amounts", "this", "foregoing", "above",
      "early-delivery",
      "delivery", "delivered", "meaning", "as", "then", "i.e", "so", "with", "above", "dollars",
      "thousand", "five", "early-completion", "completes", "payable", "respect", "bringing", "all",
    ])
}
