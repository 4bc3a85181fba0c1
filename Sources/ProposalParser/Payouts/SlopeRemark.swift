import ProposalModel

/// What a straight line comes to for each unit, said beside the line: "on a straight line, which is £450 for every tenth
/// of a day", "in a straight line ($2,000 per point)".
///
/// It changes nothing where the line between its points rises by exactly that.
struct SlopeRemark {
  /// What is paid for a unit.
  let amount: Rational
  /// The size of the unit, in the unit of the levels.
  let step: Rational

  /// `nil` where a sentence says no such thing, or another amount too.
  init?(_ sentence: Sentence, _ book: FigureBook) {
    guard sentence.has(.straightLine) || sentence.says(SlopeWords.between) else { return nil }
    let amounts = sentence.figures.filter { book[$0].isMoney && !Self.isStep($0, sentence, book) }
    guard amounts.count == 1, let figure = amounts.first, let amount = book[figure].money?.amount,
      let step = Self.step(beside: figure, sentence, book)
    else { return nil }
    self.amount = amount
    self.step = step
  }

  /// Whether every sloped part of the line rises by as much.
  func holds(under plan: PayoutPlan) -> Bool {
    guard case .interpolated(let curve) = plan.terms else { return false }
    let slopes = Set(curve.segments.filter { $0.to != nil && !$0.slope.isZero }.map(\.slope))
    guard slopes.count == 1, let slope = slopes.first else { return false }
    let rise = slope * step
    return rise == amount || Rational.zero - rise == amount
  }

  /// "per $100,000": money that is a unit.
  private static func isStep(_ figure: Int, _ sentence: Sentence, _ book: FigureBook) -> Bool {
    let start = book[figure].tokens.lowerBound
    return sentence.window(start - 2, start).contains {
      SlopeWords.eaches.contains(sentence.prose.tokens[$0].key)
    }
  }

  private static func step(beside figure: Int, _ sentence: Sentence, _ book: FigureBook)
    -> Rational?
  {
    let tokens = sentence.prose.tokens
    let place = book[figure].tokens
    let window = sentence.window(place.upperBound, place.upperBound + 4)
    if let each = window.first(where: { SlopeWords.eaches.contains(tokens[$0].key) }) {
      return size(behind: each + 1, sentence, book)
    }
    // "each point is worth £450"
    guard
      let each = sentence.window(sentence.tokens.lowerBound, place.lowerBound).last(where: {
        SlopeWords.eaches.contains(tokens[$0].key)
      }), place.lowerBound - each <= 8,
      sentence.holds(SlopeWords.worth, in: each..<place.lowerBound)
    else { return nil }
    return size(behind: each + 1, sentence, book)
  }

  /// "tenth of a day", "0.1 points", "$100,000", "point".
  private static func size(behind index: Int, _ sentence: Sentence, _ book: FigureBook)
    -> Rational?
  {
    let tokens = sentence.prose.tokens
    // "for each further clinician"
    let index =
      index < sentence.tokens.upperBound && SlopeWords.more.contains(tokens[index].key)
      ? index + 1 : index
    guard index < sentence.tokens.upperBound else { return nil }
    if let (part, _) = SlopeWords.parts.match(
      in: tokens, at: index, before: sentence.tokens.upperBound)
    {
      return Rational.one.dividing(by: Rational(part))
    }
    if let figure = sentence.figures.first(where: { book[$0].tokens.contains(index) }) {
      return book[figure].money?.amount ?? book[figure].percent ?? size(of: book[figure].value)
    }
    return tokens[index].kind == .word && !SlopeWords.several.contains(tokens[index].key)
      ? .one : nil
  }

  private static func size(of value: QuantityValue) -> Rational? {
    switch value {
    case .number(let number), .points(let number): number
    case .duration(let count, _): count
    default: nil
    }
  }
}

/// The words of such sentences.
private enum SlopeWords {
  static let between = PhraseTable<Bool>([
    (true, ["between the two", "between them", "between the levels", "between the points"])
  ])
  static let eaches: WordSet = ["each", "every", "per", "a", "an", "je", "pro", "jede", "par"]
  static let worth: WordSet = ["is", "worth", "pays", "adds", "earns", "brings"]
  static let parts = PhraseTable<Int>([
    (10, ["tenth of a", "tenth of one", "tenth"]), (100, ["hundredth of a", "hundredth"]),
    (2, ["half", "half a"]), (4, ["quarter of a"]), (1, ["whole", "full", "percentage point"]),
  ])
  static let more: WordSet = ["additional", "further", "extra", "more"]
  static let several: WordSet = [
    "dozen", "hundred", "thousand", "million", "year", "month", "quarter",
  ]
}
