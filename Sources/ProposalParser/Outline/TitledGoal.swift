import ProposalModel

/// What stands below a title that ends in an amount, as far as it tells whether the amount is pay.
struct TitledGoal {
  /// Whether no money, or only money that has to be reached, stands there.
  private(set) var isPlain = true
  /// Whether a level in money or a percentage is stated.
  private(set) var hasLevel = false
  /// Whether levels in money are stated.
  private(set) var hasMoneyLevels = false
  /// Whether they are, and the amount in the title is none of their size.
  private(set) var isFarFromLevels = false

  /// Reads what the title in a block heads.
  init(below index: Int, title: Range<Int>, _ level: Int, _ blocks: [MarkdownBlock]) {
    guard let prose = blocks[index].prose else { return }
    let amount = QuantityReader(prose, ReadingContext()).quantities()
      .first { title.contains($0.tokens.lowerBound) && $0.money != nil }?.money?.amount
    var levels: [Rational] = []
    for (text, start) in Self.texts(below: index, from: title.upperBound, level, blocks) {
      guard let text else {
        isPlain = false
        return
      }
      read(text, from: start, &levels)
    }
    guard let amount, !levels.isEmpty else { return }
    hasMoneyLevels = true
    isFarFromLevels = levels.allSatisfy { $0 > amount * 10 || $0 * 10 < amount }
    if levels.contains(amount) { isPlain = false }
  }

  /// The texts between a title and the next one; `nil` for a table or a heading of its own.
  private static func texts(
    below index: Int, from end: Int, _ level: Int, _ blocks: [MarkdownBlock]
  ) -> [(Prose?, from: Int)] {
    var texts: [(Prose?, from: Int)] = [(blocks[index].prose, end)]
    for next in index + 1..<max(index + 1, blocks.count) {
      switch blocks[next].kind {
      case .heading(let other, _):
        if other > level { texts.append((nil, 0)) }
        return texts
      case .table:
        texts.append((nil, 0))
        return texts
      default: break
      }
      guard let prose = blocks[next].prose else { continue }
      if level == 10, BoldLead.end(in: prose, lines: blocks[next].severalLines) != nil {
        return texts
      }
      texts.append((prose, 0))
    }
    return texts
  }

  private mutating func read(_ prose: Prose, from start: Int, _ levels: inout [Rational]) {
    guard
      prose.tokens[start...].contains(where: { BoldLead.money.contains($0.key) || $0.key == "%" })
    else { return }
    let sentences = SentenceBounds.ranges(in: prose)
    for quantity in QuantityReader(prose, ReadingContext()).quantities()
    where quantity.tokens.lowerBound >= start {
      let sentence = sentences.first { $0.contains(quantity.tokens.lowerBound) } ?? start..<start
      let isGoal = Self.isGoal(quantity, sentence.clamped(to: start..<prose.tokens.count), prose)
      if isGoal, let money = quantity.money { levels.append(money.amount) }
      if quantity.isMoney { isPlain = isPlain && isGoal }
      hasLevel = hasLevel || isGoal && (quantity.money != nil || quantity.percent != nil)
    }
  }

  /// Whether a figure has to be reached: no word of paying stands in its sentence, and a comparison or a
  /// measure leads to it.
  private static func isGoal(_ quantity: Quantity, _ sentence: Range<Int>, _ prose: Prose) -> Bool {
    let tokens = prose.tokens
    guard !holds(pay, prose, sentence) else { return false }
    let front =
      max(sentence.lowerBound, quantity.tokens.lowerBound - 4)..<quantity.tokens.lowerBound
    if holds(comparisons, prose, front) { return true }
    guard let last = front.last, tokens[last].kind == .word || quantity.percent != nil else {
      return false
    }
    return holds(links, prose, front)
      && sentence.prefix { $0 < quantity.tokens.lowerBound }
        .contains { measures.contains(tokens[$0].key) }
  }

  private static func holds(_ words: WordSet, _ prose: Prose, _ range: Range<Int>) -> Bool {
    range.contains { words.contains(prose.tokens[$0].key) }
  }

  private static let comparisons: WordSet = [
    "least", "than", "above", "below", "under", "over", "exceed", "exceeds", "exceeding", "reach",
    "reaches", "reached", "mindestens", "über", "unter", "erreicht", "erreichen",
  ]
  private static let links: WordSet = [
    "of", "is", "are", "to", "from", "at", "hits", "by", "with", "von", "auf", "bei",
  ]
  private static let measures: WordSet = [
    "revenue", "revenues", "sales", "arr", "mrr", "ebitda", "ebit", "profit", "margin", "saving",
    "savings", "cash", "bookings", "turnover", "income", "spend", "cost", "costs", "gmv", "funding",
    "round", "pipeline", "orders", "umsatz", "ergebnis", "einsparung", "einsparungen", "gewinn",
    "deckungsbeitrag", "kosten", "backlog", "debt", "contracts", "churn", "rate", "retention",
    "uptime", "availability", "satisfaction", "share", "utilisation", "accuracy", "marge",
    "ebitda-marge", "quote", "umsatzes",
  ]
  private static let pay: WordSet = [
    "pay", "pays", "paid", "payable", "payment", "payments", "bonus", "bonuses", "award", "awards",
    "earn", "earns", "earned", "receive", "receives", "received", "gets", "get", "fee", "fees",
    "amount", "amounts", "commission", "instalment", "salary", "prämie", "zahlung", "zahlt",
    "erhält", "vergütung", "gehalt", "reward", "payout", "raised", "cap", "capped",
    "maximum", "additional", "extra", "plus", "nothing",
  ]
}
