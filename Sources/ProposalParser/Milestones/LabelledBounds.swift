import ProposalModel

extension UnclaimedModifiers {
  /// "Annual cap: $50,000": a bound of which the label says more than that it is one.
  func labelBounds(_ statement: Int, _ sentence: Sentence) -> Bool {
    let own = reading.outline.statements[statement]
    let isFree = sentence.figures.contains { isOpen($0) && reading.book.isMoney($0) }
    if own.field == .cap {
      return isFree && sentence.has(.recurring) && !reading.owned.contains(statement)
    }
    guard own.field == nil, isFree, let label = own.label, (2...5).contains(label.count) else {
      return false
    }
    let words = reading.passages[own.passage].prose.tokens[label]
    return words.contains { Self.caps.contains($0.key) }
      && !words.contains { Self.costs.contains($0.key) }
  }

  private static let caps: WordSet = ["cap", "obergrenze", "plafond"]
  private static let costs: WordSet = [
    "expenses", "expense", "costs", "cost", "liability", "travel", "budget", "salary", "band",
    "price", "spend", "haftung", "kosten",
  ]
}
