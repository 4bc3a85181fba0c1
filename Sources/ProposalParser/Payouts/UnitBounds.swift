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
        ?? named(figure, sentence, book) ?? leading(figure, sentence, book)
      {
        return bound
      }
    }
    return nil
  }

  /// The bound in the words of the price itself: "€1,200 for each site, but for the first 40 sites only",
  /// "payable on sites 1 to 40".
  static func count(beside promises: [Promise], in sentence: Sentence, _ book: FigureBook) -> (
    units: Rational, figures: [Int]
  )? {
    guard promises.count == 1, case .perUnit = promises[0].pay,
      sentence.figures.count <= mostFigures
    else { return nil }
    for (position, figure) in sentence.figures.enumerated() {
      if let bound = firstOnes(at: position, figure, sentence, book)
        ?? laterOnes(figure, sentence, book) ?? numberedFromOne(at: position, sentence, book)
      {
        return bound
      }
    }
    return nil
  }

  /// "sites 1 to 40"
  private static func numberedFromOne(
    at position: Int, _ sentence: Sentence, _ book: FigureBook
  ) -> (Rational, [Int])? {
    guard sentence.figures.indices.contains(position + 1) else { return nil }
    let (first, last) = (sentence.figures[position], sentence.figures[position + 1])
    guard book[first].number == .one, book[first].rangePartner != nil,
      book[last].rangePartner != nil, let units = book[last].number
    else { return nil }
    return (units, [first, last])
  }

  /// What a figure counts: "40 sites", "60 days".
  private static func units(of figure: Int, _ book: FigureBook) -> Rational? {
    if case .duration(let count, let unit) = book[figure].value, unit == .days || unit == .hours {
      return count
    }
    return book[figure].number
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
    let behind = sentence.window(count.upperBound, count.upperBound + 8)
    let front = sentence.window(rank.lowerBound - 3, rank.lowerBound)
    guard rank.upperBound == count.lowerBound, let units = units(of: number, book),
      holds(eachOf, front, sentence)
        && front.contains(where: { sentence.prose.tokens[$0].key == "of" })
        || holds(only, front, sentence) && holds(counting, behind, sentence)
        || holds(onlyBehind, sentence.window(count.upperBound, count.upperBound + 4), sentence)
    else { return nil }
    return (units, [figure, number])
  }

  /// "The ninth and later (hires) earn nothing", "hires beyond the eighth earn nothing".
  private static func laterOnes(_ figure: Int, _ sentence: Sentence, _ book: FigureBook) -> (
    Rational, [Int]
  )? {
    guard sentence.has(.nothing) || unpaid(sentence) else { return nil }
    let place = book[figure].tokens
    guard case .ordinal(let rank) = book[figure].value else {
      return unitsAfter(figure, sentence, book) ?? fromNumber(figure, sentence, book)
    }
    if holds(later, sentence.window(place.upperBound, place.upperBound + 3), sentence) {
      return (Rational(rank - 1), [figure])
    }
    let front = sentence.window(place.lowerBound - 3, place.lowerBound)
    guard let lead = leads.first(in: sentence.prose, front) else { return nil }
    return (Rational(rank - lead.meaning), [figure])
  }

  /// "After 60 days any further work is at her own cost."
  private static func unitsAfter(_ figure: Int, _ sentence: Sentence, _ book: FigureBook) -> (
    Rational, [Int]
  )? {
    let start = book[figure].tokens.lowerBound
    guard start == sentence.tokens.lowerBound + 1, unpaid(sentence),
      afterWords.contains(sentence.prose.tokens[start - 1].key),
      let units = units(of: figure, book)
    else { return nil }
    return (units, [figure])
  }

  /// "Nothing is payable from site 41 onwards."
  private static func fromNumber(_ figure: Int, _ sentence: Sentence, _ book: FigureBook) -> (
    Rational, [Int]
  )? {
    let (tokens, place) = (sentence.prose.tokens, book[figure].tokens)
    guard let first = book[figure].number, first > .one, first.isInteger,
      place.upperBound < sentence.tokens.upperBound,
      onWords.contains(tokens[place.upperBound].key),
      place.lowerBound - 2 >= sentence.tokens.lowerBound,
      tokens[place.lowerBound - 1].kind == .word,
      fromWords.contains(tokens[place.lowerBound - 2].key)
    else { return nil }
    return (first - .one, [figure])
  }

  private static let afterWords: WordSet = ["after", "beyond", "above", "nach", "über", "après"]
  private static let onWords: WordSet = ["on", "onwards", "onward", "upwards", "an", "aufwärts"]
  private static let fromWords: WordSet = ["from", "ab", "von", "dès"]

  /// "We pay for no more than eight", "up to eight hires count".
  private static func most(_ figure: Int, _ sentence: Sentence, _ book: FigureBook) -> (
    Rational, [Int]
  )? {
    isLifted(sentence, book, behind: figure) ? nil : bound(figure, sentence, book)
  }

  /// "Nobody is paid for more than 16 without the board's consent": a bound that somebody can lift, or one of
  /// each part, is none of all.
  static func isLifted(_ sentence: Sentence, _ book: FigureBook) -> Bool {
    guard sentence.figures.count <= mostFigures,
      !sentence.figures.contains(where: { book[$0].money != nil })
    else { return false }
    return sentence.figures.contains { figure in
      isLifted(sentence, book, behind: figure) && bound(figure, sentence, book) != nil
    }
  }

  private static func isLifted(_ sentence: Sentence, _ book: FigureBook, behind figure: Int) -> Bool
  {
    holds(
      exceptions, sentence.window(book[figure].tokens.upperBound, sentence.tokens.upperBound),
      sentence)
  }

  private static func bound(_ figure: Int, _ sentence: Sentence, _ book: FigureBook) -> (
    Rational, [Int]
  )? {
    guard let units = units(of: figure, book), units > .zero,
      sentence.figures.allSatisfy({ $0 == figure || book[$0].money != nil })
    else { return nil }
    let start = book[figure].tokens.lowerBound
    let front = sentence.window(sentence.tokens.lowerBound, start)
    guard let bound = bounds.first(in: sentence.prose, front), bound.tokens.upperBound == start
    else { return closing(figure, front, sentence, book) ? (units, [figure]) : nil }
    let behind = sentence.window(book[figure].tokens.upperBound, sentence.tokens.upperBound)
    let before = sentence.window(front.lowerBound, bound.tokens.lowerBound)
    let isDenied = sentence.prose.tokens[before].contains { denials.contains($0.key) }
    guard bound.meaning != isDenied,
      payFor.first(in: sentence.prose, front) != nil || holds(counting, behind, sentence)
    else { return nil }
    return (units, [figure])
  }

  private static func unpaid(_ sentence: Sentence) -> Bool {
    sentence.says(unpaidWords)
  }

  private static func holds(_ words: WordSet, _ range: Range<Int>, _ sentence: Sentence) -> Bool {
    sentence.prose.tokens[range].contains { words.contains($0.key) }
  }

  private static let eachOf: WordSet = ["each", "every", "any"]
  private static let only: WordSet = ["only", "just", "nur", "at", "most", "seuls"]
  private static let onlyBehind: WordSet = ["only", "alone", "seulement"]
  private static let counting: WordSet = [
    "count", "counts", "counted", "paid", "pay", "rewarded", "zählen", "bezahlt", "vergütet",
    "comptent", "earn", "qualify", "invoiced", "billed", "charged", "chargeable", "payable",
    "abgerechnet", "berechnet",
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
  private static let exceptions: WordSet = [
    "without", "unless", "per", "each", "every", "ohne", "je", "pro", "sans", "quarter", "month",
    "week",
  ]
  private static let denials: WordSet = [
    "nothing", "not", "never", "nichts", "nicht", "nie", "rien", "won't", "cannot", "no", "nobody",
    "none", "kein", "keine", "niemand",
  ]
  private static let unpaidWords = PhraseTable<Bool>([
    (
      true,
      [
        "earn nothing", "earns nothing", "pay nothing", "pays nothing", "brings nothing",
        "not paid", "no longer paid", "do not count", "does not count", "are not counted",
        "free of charge", "without charge", "at no charge", "not charged", "not invoiced",
        "not billed", "is unpaid", "are unpaid", "being unpaid", "remain unpaid", "at her own cost",
        "at his own cost", "at their own cost", "at its own cost", "at our own cost",
        "at our cost", "unvergütet", "kostenlos", "kostenfrei", "nicht vergütet",
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
    (false, ["more than", "beyond", "mehr als", "plus de"]),
  ])
  static let payFor = PhraseTable<Bool>([
    (
      true,
      [
        "pay for", "pays for", "paid for", "bezahlt werden", "we pay", "we reward", "bill",
        "invoice", "charge", "be invoiced", "be billed", "be charged",
      ]
    )
  ])
}
