import ProposalModel

/// Units that pay nothing because others come first: "CAD 250 for every committee from the 21st on",
/// "the first two are part of the job".
enum FreeUnits {
  /// Units that are left out.
  struct Count {
    let units: Rational
    /// The figures that say so.
    let figures: [Int]
    /// The last unit that is paid, by its number: "from the 11th to the 20th".
    var last: Rational?
  }

  /// How many units a sentence leaves out; `nil` where it leaves out none.
  static func count(in sentence: Sentence, _ book: FigureBook) -> Count? {
    for (position, figure) in sentence.figures.enumerated() {
      if let first = numbered(figure, sentence, book) {
        return Count(units: first - .one, figures: [figure])
      }
      guard case .ordinal(let rank) = book[figure].value else { continue }
      if rank == 1,
        let (count, number) = firstOnes(behind: position, sentence, book)
          ?? coveredOnes(behind: position, sentence, book)
      {
        return Count(units: count, figures: [figure, number])
      }
      if rank == 1, let (count, number) = beyondFirst(position, sentence, book) {
        return Count(units: count, figures: [figure, number])
      }
      if let lead = lead(of: figure, sentence, book) {
        let last = last(behind: position, sentence, book)
        return Count(
          units: Rational(rank - lead), figures: [figure] + (last.map { [$0.figure] } ?? []),
          last: last?.unit)
      }
    }
    return nil
  }

  /// "beyond the first five", "above the first 2,000".
  private static func beyondFirst(_ position: Int, _ sentence: Sentence, _ book: FigureBook)
    -> (Rational, Int)?
  {
    guard sentence.figures.indices.contains(position + 1),
      lead(of: sentence.figures[position], sentence, book) == 0
    else { return nil }
    let (rank, number) = (sentence.figures[position], sentence.figures[position + 1])
    guard book[rank].tokens.upperBound == book[number].tokens.lowerBound,
      let units = book[number].number
    else { return nil }
    return (units, number)
  }

  /// "to the 20th" right behind "from the 11th".
  private static func last(behind position: Int, _ sentence: Sentence, _ book: FigureBook)
    -> (unit: Rational, figure: Int)?
  {
    let first = sentence.figures[position]
    for next in sentence.figures.dropFirst(position + 1) {
      guard case .ordinal(let rank) = book[next].value else { continue }
      let start = book[next].tokens.lowerBound
      let front = sentence.window(max(book[first].tokens.upperBound, start - 3), start)
      return sentence.holds(toWords, in: front) ? (Rational(rank), next) : nil
    }
    return nil
  }

  private static let toWords: WordSet = ["to", "through", "until", "bis", "jusqu'au", "au", "à"]

  /// "From lead number 201 on": the number of the first unit that is paid.
  private static func numbered(_ figure: Int, _ sentence: Sentence, _ book: FigureBook) -> Rational?
  {
    let tokens = sentence.prose.tokens
    let place = book[figure].tokens
    guard let number = book[figure].number, number > .one,
      place.upperBound < sentence.tokens.upperBound,
      onWords.contains(tokens[place.upperBound].key),
      let word = sentence.window(place.lowerBound - 2, place.lowerBound).first(where: {
        numberWords.contains(tokens[$0].key)
      }), word > sentence.tokens.lowerBound
    else { return nil }
    return tokens[sentence.window(word - 3, word)].contains { fromWords.contains($0.key) }
      ? number : nil
  }

  private static let onWords: WordSet = ["on", "onwards", "onward", "an"]
  private static let numberWords: WordSet = ["number", "no", "nr", "nummer"]
  private static let fromWords: WordSet = ["from", "starting", "beginning", "von", "ab"]

  /// "The first 20 are covered by the grant": the number right behind, and words for no pay.
  private static func firstOnes(behind position: Int, _ sentence: Sentence, _ book: FigureBook)
    -> (Rational, Int)?
  {
    guard sentence.figures.indices.contains(position + 1) else { return nil }
    let number = sentence.figures[position + 1]
    let (rank, count) = (book[sentence.figures[position]].tokens, book[number].tokens)
    guard rank.upperBound == count.lowerBound, let units = book[number].number,
      unpaid.first(in: sentence.prose, count.upperBound..<sentence.tokens.upperBound) != nil
    else { return nil }
    return (units, number)
  }

  /// "The retainer already covers the first 200 leads": what covers them stands in front.
  private static func coveredOnes(behind position: Int, _ sentence: Sentence, _ book: FigureBook)
    -> (Rational, Int)?
  {
    guard sentence.figures.indices.contains(position + 1) else { return nil }
    let (rank, number) = (sentence.figures[position], sentence.figures[position + 1])
    let start = book[rank].tokens.lowerBound
    guard book[rank].tokens.upperBound == book[number].tokens.lowerBound,
      let units = book[number].number,
      let found = covering.first(in: sentence.prose, sentence.window(start - 3, start)),
      found.tokens.upperBound == start
    else { return nil }
    return (units, number)
  }

  private static let covering = PhraseTable<Bool>([
    (true, ["covers the", "cover the", "includes the", "include the", "contains the"])
  ])

  /// 1 for "from the 21st on", 0 for "beyond the 20th".
  private static func lead(of figure: Int, _ sentence: Sentence, _ book: FigureBook) -> Int? {
    let start = book[figure].tokens.lowerBound
    let first = max(sentence.tokens.lowerBound, start - 4)
    guard let found = leads.first(in: sentence.prose, first..<max(first, start)),
      found.tokens.upperBound == start, !isOfTime(behind: figure, sentence, book)
    else { return nil }
    return found.meaning
  }

  /// "from the second month on" counts no units.
  static func isOfTime(behind figure: Int, _ sentence: Sentence, _ book: FigureBook) -> Bool {
    let next = book[figure].tokens.upperBound
    return next < sentence.tokens.upperBound && times.contains(sentence.prose.tokens[next].key)
  }

  private static let times: WordSet = [
    "month", "quarter", "year", "week", "day", "payroll", "half", "monat", "jahr", "quartal",
    "instalment", "anniversary", "payment",
  ]
  private static let leads = PhraseTable<Int>([
    (
      1,
      [
        "from the", "starting with the", "starting from the", "beginning with the", "ab dem",
        "ab der", "à partir du", "à partir de la",
      ]
    ),
    (0, ["beyond the", "after the", "above the", "nach dem", "nach der", "au-delà du"]),
  ])
  private static let unpaid = PhraseTable<Bool>([
    (
      true,
      [
        "are covered", "is covered", "are included", "are part of", "is part of", "pay nothing",
        "earn nothing", "do not count", "don't count", "does not count", "are not counted",
        "are not paid", "are free", "carry no", "carries no", "no payment", "no pay", "no bonus",
        "no commission", "bring nothing", "count for nothing", "nothing", "are excluded",
        "do not pay", "zählen nicht", "sind abgegolten", "sind enthalten", "bleiben außer",
        "ne comptent pas", "are expected", "come with the job",
      ]
    )
  ])
}
