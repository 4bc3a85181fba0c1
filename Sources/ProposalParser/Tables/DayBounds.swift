import ProposalModel

/// On which side of a day a line of levels lies: "by 15 December 2027", "after 31 January 2028", "2028 or later".
struct DayBounds {
  let sentence: Sentence
  let day: Range<Int>

  /// What the words right in front of and behind the day say.
  var comparison: Comparison {
    if opensBehind(Self.onBehind) { return .atLeast }
    if opensBehind(Self.byBehind) { return .atMost }
    let front = sentence.window(day.lowerBound - Self.reach, day.lowerBound)
    return Self.fronts.all(in: sentence.prose, front)
      .last { $0.tokens.upperBound >= day.lowerBound - (holdsArticle ? 1 : 0) }?.meaning
      ?? .unstated
  }

  /// Whether a year or month stands for its first day: "2028 or later", "before July 2027".
  static func startsSpan(_ comparison: Comparison) -> Bool {
    comparison == .atLeast || comparison == .lessThan
  }

  /// The last day of the year in a line that is nothing but "2028 or later".
  static func yearEnd(_ quantity: Quantity, in sentence: Sentence) -> Rational? {
    guard let year = quantity.number?.exactInt, (2000...2100).contains(year),
      sentence.tokens.lowerBound == quantity.tokens.lowerBound, quantity.tokens.count == 1,
      onBehind.match(
        in: sentence.prose.tokens, at: quantity.tokens.upperBound,
        before: sentence.tokens.upperBound) != nil,
      sentence.tokens.upperBound - quantity.tokens.upperBound <= 3
    else { return nil }
    return CalendarDate(year: year, month: 12, day: 31).map { Rational($0.dayNumber) }
  }

  private var holdsArticle: Bool {
    day.lowerBound > sentence.tokens.lowerBound
      && Self.articles.contains(sentence.prose.tokens[day.lowerBound - 1].key)
  }

  private func opensBehind(_ words: PhraseTable<Bool>) -> Bool {
    words.match(
      in: sentence.prose.tokens, at: day.upperBound, before: sentence.tokens.upperBound) != nil
  }

  private static let reach = 4
  private static let articles: WordSet = ["the", "dem", "den", "der", "le", "du"]
  private static let fronts = PhraseTable<Comparison>([
    (
      .atMost,
      [
        "by", "until", "till", "up to", "through", "on or before", "no later than",
        "not later than", "by or on", "by the end of", "bis", "bis zum", "bis einschließlich",
        "spätestens", "jusqu'au", "au plus tard le",
      ]
    ),
    (
      .moreThan,
      [
        "after", "later than", "beyond", "past", "nach", "nach dem", "später als", "après le",
        "après",
      ]
    ),
    (.atLeast, ["from", "since", "on or after", "starting", "ab", "ab dem", "à partir du"]),
    (.lessThan, ["before", "earlier than", "prior to", "vor", "vor dem", "avant le"]),
  ])
  private static let onBehind = PhraseTable<Bool>([
    (
      true,
      [
        "or later", "and later", "or after", "and after", "onward", "onwards", "on or later",
        "oder später", "und später", "ou plus tard",
      ]
    )
  ])
  private static let byBehind = PhraseTable<Bool>([
    (
      true,
      [
        "or earlier", "or before", "and before", "and earlier", "at the latest", "or sooner",
        "oder früher", "ou avant",
      ]
    )
  ])
}
