import ProposalModel

/// A price with words beside it of which a share is no share of what is paid.
enum QualifiedPrice {
  /// "$90,000 less 5% discount", "$7,500 a month", "up to $90,000", "600 hours at $150": a price of which shares
  /// are no shares of the whole.
  static func speaks(of figure: Int, in sentence: Sentence, _ book: FigureBook) -> Bool {
    let behind = book[figure].tokens.upperBound
    let front = book[figure].tokens.lowerBound
    let tail = sentence.window(behind, behind + 3)
    return Self.qualifying.first(in: sentence.prose, tail) != nil
      || Self.bounding.first(in: sentence.prose, sentence.window(front - 3, front)) != nil
  }

  private static let qualifying = PhraseTable<Bool>([
    (
      true,
      [
        "less", "minus", "per", "a month", "a year", "a day", "an hour", "monthly", "each", "to $",
        "to €", "to £", "+", "plus $", "plus £", "plus €", "abzüglich", "pro", "je",
      ]
    )
  ])
  private static let bounding = PhraseTable<Bool>([
    (
      true,
      [
        "up to", "at most", "maximum", "hours at", "days at", "@", "estimated", "about", "approx",
        "bis zu", "höchstens",
      ]
    )
  ])
}
