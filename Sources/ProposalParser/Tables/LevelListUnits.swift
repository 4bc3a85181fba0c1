import ProposalModel

extension LevelListReader {
  /// "from 210 up to 299: $240 for each certified teacher": a price for every unit counted, from the first one on;
  /// "for each further one" counts otherwise.
  func eachUnit(_ sentence: Sentence, _ figure: Int, _ span: LevelSpan) -> LevelPay? {
    guard sentence.has(.each), !sentence.has(.condition, .additional, .capped, .atMost, .moreThan),
      !sentence.holds(Self.further), case .count = span.axis, let from = span.from, from.isInside,
      let price = reading.book[figure].money?.amount, price > .zero,
      sentence.figures.count == 1, isRightBehind(figure, sentence)
    else { return nil }
    return .rising(
      start: price * from.value, slope: price, above: from.value, most: nil, isPercent: false)
  }

  /// "$240 for each teacher", "$240 per teacher": the word right behind the price.
  private func isRightBehind(_ figure: Int, _ sentence: Sentence) -> Bool {
    let end = reading.book[figure].tokens.upperBound
    return sentence.items.contains { item in
      guard case .cue(.each, let words) = item else { return false }
      return (0...1).contains(words.lowerBound - end)
    }
  }

  private static let further: WordSet = [
    "above", "over", "beyond", "further", "additional", "extra", "more", "below", "short",
    "missing", "under", "started", "two", "three", "five", "ten", "hundred", "thousand", "point",
    "percent", "full", "month", "year", "quarter", "week", "day", "weitere", "weiteren",
    "zusätzliche", "supplémentaire",
  ]
}
