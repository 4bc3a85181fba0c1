import ProposalModel

/// The most units that are paid for: "only the first eight count", "the ninth and later ones earn
/// nothing", "we pay for no more than eight".
enum UnitBounds {
  /// The number of units, with the figures that say so; `nil` where the sentence bounds none.
  static func count(in sentence: Sentence, _ book: FigureBook) -> (units: Rational, figures: [Int])?
  {
    guard sentence.figures.count <= mostFigures,
      !sentence.figures.contains(where: { figure in
        book[figure].money != nil && !isSaidAgain(book[figure].tokens.lowerBound, sentence)
          || book[figure].percent != nil
      })
    else { return nil }
    for (position, figure) in sentence.figures.enumerated() {
      if let bound = firstOnes(at: position, figure, sentence, book)
        ?? laterOnes(figure, sentence, book) ?? most(figure, sentence, book)
        ?? named(figure, sentence, book)
      {
        return bound
      }
    }
    return nil
  }

  /// A sentence that bounds units says little else.
  private static let mostFigures = 8

  /// "(£10,800)", "that is £87,750": the bound in money, said again.
  private static func isSaidAgain(_ start: Int, _ sentence: Sentence) -> Bool {
    sentence.isAside(start)
      || again.first(in: sentence.prose, sentence.window(start - 4, start)) != nil
  }

  private static let again = PhraseTable<Bool>([
    (true, ["that is", "that's", "i.e.", "i.e", "which is", "das sind", "also", "soit"])
  ])

  /// "Only the first eight (hires) count."
  private static func firstOnes(
    at position: Int, _ figure: Int, _ sentence: Sentence, _ book: FigureBook
  ) -> (Rational, [Int])? {
    guard case .ordinal(1) = book[figure].value,
      sentence.figures.indices.contains(position + 1)
    else { return nil }
    let number = sentence.figures[position + 1]
    let (rank, count) = (book[figure].tokens, book[number].tokens)
    guard rank.upperBound == count.lowerBound, let units = book[number].number,
      holds(only, sentence.window(rank.lowerBound - 3, rank.lowerBound), sentence),
      holds(counting, sentence.window(count.upperBound, count.upperBound + 8), sentence)
    else { return nil }
    return (units, [figure, number])
  }

  /// "The ninth and later (hires) earn nothing", "hires beyond the eighth earn nothing".
  private static func laterOnes(_ figure: Int, _ sentence: Sentence, _ book: FigureBook) -> (
    Rational, [Int]
  )? {
    guard case .ordinal(let rank) = book[figure].value, sentence.has(.nothing) || unpaid(sentence)
    else { return nil }
    let place = book[figure].tokens
    if holds(later, sentence.window(place.upperBound, place.upperBound + 3), sentence) {
      return (Rational(rank - 1), [figure])
    }
    let front = sentence.window(place.lowerBound - 3, place.lowerBound)
    guard let lead = leads.first(in: sentence.prose, front) else { return nil }
    return (Rational(rank - lead.meaning), [figure])
  }

  /// "We pay for no more than eight", "up to eight hires count".
  private static func most(_ figure: Int, _ sentence: Sentence, _ book: FigureBook) -> (
    Rational, [Int]
  )? {
    guard let units = book[figure].number, units > .zero,
      sentence.figures.allSatisfy({ $0 == figure || book[$0].money != nil })
    else { return nil }
    let start = book[figure].tokens.lowerBound
    let front = sentence.window(sentence.tokens.lowerBound, start)
    guard let bound = bounds.first(in: sentence.prose, front), bound.tokens.upperBound == start
    else { return nil }
    let behind = sentence.window(book[figure].tokens.upperBound, sentence.tokens.upperBound)
    let isDenied = sentence.prose.tokens[front].contains { nothing.contains($0.key) }
    guard bound.meaning != isDenied,
      payFor.first(in: sentence.prose, front) != nil || holds(counting, behind, sentence)
    else { return nil }
    return (units, [figure])
  }

  /// "Six is also the most we will invoice", "sixty is the ceiling".
  private static func named(_ figure: Int, _ sentence: Sentence, _ book: FigureBook) -> (
    Rational, [Int]
  )? {
    guard let units = book[figure].number, units > .zero else { return nil }
    let place = book[figure].tokens
    let tokens = sentence.prose.tokens
    let behind = sentence.window(place.upperBound, place.upperBound + 5)
    guard let verb = behind.first, tokens[verb].key == "is" || tokens[verb].key == "are",
      let noun = behind.dropFirst().first(where: { !links.contains(tokens[$0].key) }),
      mosts.contains(tokens[noun].key),
      place.lowerBound == sentence.tokens.lowerBound
        || links.contains(tokens[place.lowerBound - 1].key)
    else { return nil }
    return (units, [figure])
  }

  private static let links: WordSet = ["also", "the", "and", "our", "your", "a", ","]
  private static let mosts: WordSet = ["most", "ceiling", "limit", "maximum", "cap"]

  private static func unpaid(_ sentence: Sentence) -> Bool {
    unpaidWords.first(in: sentence.prose, sentence.tokens) != nil
  }

  private static func holds(_ words: WordSet, _ range: Range<Int>, _ sentence: Sentence) -> Bool {
    sentence.prose.tokens[range].contains { words.contains($0.key) }
  }

  private static let only: WordSet = ["only", "just", "nur", "at", "most", "seuls"]
  private static let counting: WordSet = [
    "count", "counts", "counted", "paid", "pay", "rewarded", "zählen", "bezahlt", "vergütet",
    "comptent", "earn", "qualify",
  ]
  private static let later: WordSet = [
    "later", "further", "subsequent", "following", "any", "every", "onwards", "on", "weitere",
    "spätere", "suivants",
  ]
  /// 1 for "from the ninth on", 0 for "beyond the eighth".
  private static let leads = PhraseTable<Int>([
    (1, ["from the", "with the", "ab dem", "ab der"]),
    (0, ["beyond the", "after the", "above the", "past the", "nach dem", "nach der"]),
  ])
  private static let nothing: WordSet = ["nothing", "nichts", "rien"]
  private static let unpaidWords = PhraseTable<Bool>([
    (
      true,
      [
        "earn nothing", "earns nothing", "pay nothing", "pays nothing", "brings nothing",
        "not paid", "no longer paid", "do not count", "does not count", "are not counted",
      ]
    )
  ])
  /// `true` for words that bound by themselves, `false` for those that need a "nothing".
  private static let bounds = PhraseTable<Bool>([
    (
      true,
      [
        "no more than", "not more than", "up to", "at most", "a maximum of", "at the most",
        "höchstens", "maximal", "bis zu", "au plus",
      ]
    ),
    (false, ["more than", "beyond", "mehr als"]),
  ])
  private static let payFor = PhraseTable<Bool>([
    (
      true,
      [
        "pay for", "pays for", "paid for", "bezahlt werden", "we pay", "we reward", "bill",
        "invoice", "charge",
      ]
    )
  ])
}
