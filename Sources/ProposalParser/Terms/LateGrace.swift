import ProposalModel

/// "The first five days of a delay cost nothing. Every day from the sixth on takes 0.5% off": a grace that
/// two sentences tell alike.
enum LateGrace {
  /// The sentence of the grace with its number of periods; `nil` where none stands there, or the sentence
  /// of the deduction does not begin where the grace ends.
  static func sentence(
    beside deduction: Sentence, in remarks: [Remark], _ period: LatePeriod, _ book: FigureBook
  ) -> (sentence: Sentence, count: Int)? {
    for remark in remarks where remark.sentence !== deduction {
      guard let count = free(in: remark.sentence, period, book) else { continue }
      return begins(behind: count, deduction, book) ? (remark.sentence, count) : nil
    }
    return nil
  }

  /// "The first five calendar days of a delay cost nothing."
  private static func free(in sentence: Sentence, _ period: LatePeriod, _ book: FigureBook) -> Int?
  {
    guard let first = sentence.figures.first, case .ordinal(1) = book[first].value,
      sentence.figures.count == 2,
      book[sentence.figures[1]].tokens.lowerBound
        == book[first].tokens.upperBound,
      sentence.says(words),
      !sentence.has(.each, .unless), !sentence.opensWhen
    else { return nil }
    let length = book[sentence.figures[1]]
    if let count = length.duration?.count.exactInt, let unit = LatePeriodWords.length(of: length) {
      return unit == scaled(period, by: count) ? count : nil
    }
    return calendarDays(length, sentence, period)
  }

  /// "five calendar days", where the length is a number and the unit stands behind "calendar".
  private static func calendarDays(_ length: Quantity, _ sentence: Sentence, _ period: LatePeriod)
    -> Int?
  {
    guard period == .days(1), let count = length.number?.exactInt else { return nil }
    let behind = sentence.window(length.tokens.upperBound, length.tokens.upperBound + 2)
    let keys = behind.map { sentence.prose.tokens[$0].key }
    return keys == ["calendar", "days"] ? count : nil
  }

  private static func scaled(_ period: LatePeriod, by count: Int) -> LatePeriod {
    switch period {
    case .days(let days): .days(days * count)
    case .months(let months): .months(months * count)
    }
  }

  /// "from the sixth on"
  private static func begins(behind count: Int, _ sentence: Sentence, _ book: FigureBook) -> Bool {
    ranks(sentence, book) == [count + 1] && startsLater(sentence, book)
  }

  /// Whether a deduction starts with a later day of the delay: "each day from the sixth on".
  static func startsLater(_ sentence: Sentence, _ book: FigureBook) -> Bool {
    ranks(sentence, book).contains { $0 > 1 } && sentence.says(from)
  }

  private static func ranks(_ sentence: Sentence, _ book: FigureBook) -> [Int] {
    sentence.figures.compactMap { figure in
      if case .ordinal(let rank) = book[figure].value { rank } else { nil }
    }
  }

  private static let words = PhraseTable<Bool>([
    (
      true,
      [
        "cost nothing", "costs nothing", "are free", "carry no deduction", "bear no deduction",
        "are not counted", "do not count", "carry no penalty", "bleiben ohne abzug",
        "kosten nichts",
      ]
    )
  ])
  private static let from = PhraseTable<Bool>([
    (true, ["from the", "starting with the", "beginning with the", "ab dem", "ab der"])
  ])
}
