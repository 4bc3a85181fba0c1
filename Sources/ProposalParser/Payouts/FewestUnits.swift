import ProposalModel

/// The fewest units that pay anything: "once at least three parts are released", "one or two parts pay nothing".
enum FewestUnits {
  /// The number, with the figures that say so; `nil` where a sentence names none.
  struct Count {
    let units: Rational
    let figures: [Int]
  }

  /// "One or two parts pay nothing", "up to two pay nothing": the first numbers, and nothing else.
  static func count(in sentence: Sentence, _ book: FigureBook) -> Count? {
    let figures = sentence.figures
    guard sentence.has(.nothing) || sentence.says(FewestWords.unpaid),
      (1...4).contains(figures.count)
    else { return nil }
    let numbers = figures.map { book[$0].number }
    if let upTo = upTo(sentence, book) { return upTo }
    let isRun = numbers.enumerated().allSatisfy { $1 == Rational($0 + 1) }
    guard isRun, let last = figures.last,
      isPlain(sentence.tokens.lowerBound..<book[last].tokens.upperBound, sentence, book),
      sentence.tokens.upperBound - book[last].tokens.upperBound <= 6
    else { return nil }
    return Count(units: Rational(figures.count + 1), figures: figures)
  }

  /// "Up to four pay nothing."
  private static func upTo(_ sentence: Sentence, _ book: FigureBook) -> Count? {
    guard sentence.figures.count == 1, let last = book[sentence.figures[0]].number, last.isInteger
    else { return nil }
    let first = sentence.tokens.lowerBound
    let front = sentence.prose.tokens[first..<book[sentence.figures[0]].tokens.lowerBound]
    guard front.map(\.key) == ["up", "to"],
      sentence.tokens.upperBound - book[sentence.figures[0]].tokens.upperBound <= 6
    else { return nil }
    return Count(units: last + .one, figures: sentence.figures)
  }

  /// Only the numbers and what joins them.
  private static func isPlain(_ part: Range<Int>, _ sentence: Sentence, _ book: FigureBook) -> Bool
  {
    let tokens = sentence.prose.tokens
    return part.allSatisfy { index in
      FewestWords.joining.contains(tokens[index].key)
        || sentence.figures.contains { book[$0].tokens.contains(index) }
    }
  }

  /// "$3,500 for each part released, once at least three parts are released": a condition behind the price that
  /// repeats what is counted.
  static func count(beside promises: [Promise], in sentence: Sentence, _ book: FigureBook) -> Count?
  {
    guard promises.count == 1, case .perUnit = promises[0].pay,
      let price = sentence.figures.first, book[price].isMoney,
      let condition = sentence.tokens.first(where: {
        $0 > book[price].tokens.upperBound
          && FewestWords.conditions.contains(sentence.prose.tokens[$0].key)
      }),
      let figure = sentence.figures.last, book[figure].tokens.lowerBound > condition,
      sentence.figures.filter({ book[$0].tokens.lowerBound > condition }).count == 1,
      let units = book[figure].number, units.isInteger, units > .one
    else { return nil }
    let front = Set(
      sentence.prose.tokens[sentence.tokens.lowerBound..<condition].map(\.key))
    let behind = condition + 1..<sentence.tokens.upperBound
    let isKnown = behind.allSatisfy { index in
      let token = sentence.prose.tokens[index]
      // The word right behind the number is what is counted.
      return token.kind == .mark || book[figure].tokens.contains(index) || front.contains(token.key)
        || index == book[figure].tokens.upperBound || FewestWords.known.contains(token.key)
    }
    return isKnown && FewestWords.leasts.first(in: sentence.prose, behind) != nil
      ? Count(units: units, figures: [figure]) : nil
  }
}

/// The words of such sentences.
private enum FewestWords {
  static let unpaid = PhraseTable<Bool>([
    (true, ["pay nothing", "pays nothing", "earn nothing", "earns nothing", "bring nothing"])
  ])
  static let joining: WordSet = ["or", "and", ",", "oder", "und", "ou", "only"]
  static let conditions: WordSet = ["once", "if", "provided", "when", "sobald", "wenn", "sofern"]
  static let leasts = PhraseTable<Bool>([
    (
      true,
      [
        "at least", "or more", "no fewer than", "not fewer than", "a minimum of", "mindestens",
        "oder mehr",
      ]
    )
  ])
  static let known: WordSet = [
    "at", "least", "or", "more", "no", "not", "fewer", "than", "a", "minimum", "of", "are", "is",
    "have", "has", "been", "that", "them", "these", "in", "all", "total", "reached", "achieved",
    "released", "signed", "opened", "open", "completed", "hired", "won", "closed", "delivered",
    "installed", "passed", "there", "mindestens", "sind", "wurden", "oder", "mehr",
  ]
}
