import ProposalModel

/// "Of what has been earned, 60% is paid on certification and the remaining 40% in September": parts
/// of a whole that say when it is paid, and no promise of their own.
enum InstalmentSentence {
  /// Whether the percentages of a sentence make a whole, and none of its words makes one of them
  /// depend on a result.
  static func isOne(_ sentence: Sentence, _ book: FigureBook) -> Bool {
    guard sentence.has(.payVerb, .payNoun), !hasIf(sentence) else { return false }
    let parts = sentence.figures.filter { book[$0].isOperative && part($0, book) != nil }
    guard parts.count > 1, parts.compactMap({ part($0, book) }).sum == .hundred,
      sentence.figures.allSatisfy({
        parts.contains($0) || isTime($0, book) || isClauseNumber($0, sentence, book)
      })
    else { return false }
    return sentence.says(restWords)
      || eachHasDay(parts, sentence, book)
  }

  /// A condition that opens with "if" or "when" makes a part depend on what happens.
  private static func hasIf(_ sentence: Sentence) -> Bool {
    sentence.items.contains { item in
      guard case .cue(.condition, let tokens) = item else { return false }
      return ifWords.contains(sentence.prose.tokens[tokens.lowerBound].key)
    }
  }

  private static func isClauseNumber(
    _ figure: Int, _ sentence: Sentence, _ book: FigureBook
  ) -> Bool {
    sentence.tokens.lowerBound == 0
      && ClauseNumber.end(in: sentence.prose) == book[figure].tokens.upperBound
  }

  private static func part(_ figure: Int, _ book: FigureBook) -> Rational? {
    if case .percent(let percent) = book[figure].value { return percent }
    guard case .fraction(let part) = book[figure].value else { return nil }
    return part * .hundred
  }

  private static func isTime(_ figure: Int, _ book: FigureBook) -> Bool {
    switch book[figure].value {
    case .date, .duration, .ordinal: true
    default: false
    }
  }

  /// Whether a day or period follows each part before the next one.
  private static func eachHasDay(_ parts: [Int], _ sentence: Sentence, _ book: FigureBook) -> Bool {
    parts.enumerated().allSatisfy { rank, part in
      let end = rank + 1 < parts.count ? parts[rank + 1] : .max
      return sentence.figures.contains { $0 > part && $0 < end && isTime($0, book) }
    }
  }

  private static let ifWords: WordSet = [
    "if", "when", "where", "should", "wenn", "falls", "sofern", "si",
  ]
  private static let restWords = PhraseTable<Bool>([
    (
      true,
      [
        "remaining", "remainder", "the rest", "balance", "instalment", "instalments", "installment",
        "installments", "the other half", "die andere hälfte", "l'autre moitié", "restlichen",
        "restliche", "übrigen", "der rest", "le solde", "le reste", "in cash", "in shares",
        "between themselves", "as between", "among themselves", "untereinander", "in bar",
      ]
    )
  ])
}
