import ProposalModel

/// Amounts that a mark sets off from what they are paid for.
extension Neighbours {
  /// "by 30 June 2027 - £18k", "satisfaction of 45 or higher in the June survey – $20,000": an amount that closes
  /// its line, a dash behind what has to happen.
  func closesDashed(in book: FigureBook) -> Bool {
    guard endsPhrase, position(behind: 1) == nil, start > sentenceStart + 1,
      prose.tokens[start - 1].followsSpace, Self.dashes.contains(prose.tokens[start - 1].key),
      let previousFigure
    else { return false }
    let gap = start - 1 - previousFigure.tokens.upperBound
    if gap == 0, book[previousFigure.figure].day != nil { return true }
    return book[previousFigure.figure].money == nil && tellsGoal(before: start - 1)
      || gap > 2 && compares && tellsGoal(before: start - 1)
  }

  /// "$20,000: the Leeds office opens by 30 June 2026": an amount that opens its line, a mark in front of what
  /// has to happen.
  var opensSetOff: Bool {
    guard start == sentenceStart || isBehindMark, let mark = position(behind: 0),
      let next = position(behind: 1),
      end - next >= Self.fewWords, prose.tokens[next].kind == .word || counts(next)
    else { return false }
    let key = prose.tokens[mark].key
    guard key == Mark.colon || Self.dashes.contains(key) && prose.tokens[mark].followsSpace else {
      return false
    }
    return !namesOtherSum(next..<end) && !namesLevel(from: next)
      && !prose.tokens[next..<min(end, next + 2)].contains { BoldLead.money.contains($0.key) }
  }

  /// "$12 million: revenue for 2026" states a level, and "$20,000: revenue reaches $12 million" pays for one.
  private func namesLevel(from next: Int) -> Bool {
    prose.tokens[next..<min(end, next + 4)].contains { MetricWords.keys.contains($0.key) }
      && !compares && !prose.tokens[next..<end].contains { Self.stating.contains($0.key) }
  }

  /// "The company spent $1.9 million on fleet renewal": what is spent on something is no pay for it.
  var followsSpending: Bool {
    prose.tokens[max(sentenceStart, start - 4)..<start].contains { Self.spending.contains($0.key) }
  }

  private static let spending: WordSet = [
    "spent", "spend", "spends", "plans", "invested", "invests", "budgeted", "earmarked", "cost",
    "costs", "saves", "saved", "lost", "loses",
  ]

  /// Whether the words before a token tell what has to happen, and no sum or level.
  private func tellsGoal(before token: Int) -> Bool {
    let front = sentenceStart..<token
    return front.count >= Self.fewWords + 2
      && !namesOtherSum(front)
      && !MetricWords.keys.contains(prose.tokens[token - 1].key)
  }

  /// "**Goal 1** – $20,000: the office opens": behind a name of its own.
  private var isBehindMark: Bool {
    start == sentenceStart + 1 && Self.dashes.contains(prose.tokens[sentenceStart].key)
  }

  /// "12 engineers hired and in post by 30 September"
  private func counts(_ index: Int) -> Bool {
    end - index > 6 && prose.tokens[index].kind == .number && prose.tokens[index + 1].kind == .word
      && !["or", "and", "points", "percent", "to"].contains(prose.tokens[index + 1].key)
  }

  /// Whether something before or behind the amount is compared, so that it is a level and no sum.
  private var compares: Bool {
    prose.tokens[sentenceStart..<end].contains { Self.comparisons.contains($0.key) }
  }

  /// Signs of levels, and "from 340 to 200".
  private static let stating = BoldLead.money.union(["%", "from", "von"])
  private static let comparisons: WordSet = [
    "least", "most", "than", "above", "below", "under", "over", "reaches", "reach", "exceeds",
    "mindestens", "höchstens", "über", "unter", "erreicht",
  ]

  private func namesOtherSum(_ range: Range<Int>) -> Bool {
    if prose.tokens[range.prefix(2)].contains(where: { Self.eachWords.contains($0.key) }) {
      return true
    }
    return range.contains { index in
      let key = prose.tokens[index].key
      return Self.otherSums.contains(key)
        || Self.costs.contains(key) && !compares
        || key == "per" && !SourceWords.isSource(prose.tokens, index, before: end)
    }
  }

  static let dashes: WordSet = ["-", "–", "—"]
  /// So few words tell nothing that happens.
  private static let fewWords = 3
  private static let costs: WordSet = ["cost", "costs", "price", "value"]
  private static let eachWords: WordSet = ["each", "every", "jede", "jeder", "jedes"]
  private static let otherSums: WordSet = [
    "total", "sum", "salary", "base", "budget", "was", "were", "had", "maximum", "minimum", "cap",
    "estimate", "estimated", "baseline", "previous", "last",
    "nothing", "less", "minus", "plus", "gesamt", "summe",
    "gehalt", "war", "waren", "je", "pro", "worth", "invested", "spent", "current", "currently",
  ]
}
