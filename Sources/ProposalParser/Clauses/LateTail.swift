import ProposalModel

/// "A later pass still earns the full fee, but nothing is owed if the test has not been passed by 28 February 2027":
/// being late costs nothing up to a last day, and everything behind it.
struct LateTail: Sendable {
  let sentence: Sentence
  /// The figure of the last day.
  let lastDay: Int

  /// The tail; `nil` where the first part does not plainly free what is late, or the second one asks for anything but
  /// the goal itself.
  init?(_ sentence: Sentence, _ book: FigureBook, kind: SheetKind, known: Set<WordKey>) {
    guard let day = LateClause.lastDay(in: sentence, book), sentence.figures == [day],
      let cut = Self.cut(sentence), !sentence.has(.unless),
      FreedLateness.frees(Self.part(sentence, sentence.tokens.lowerBound..<cut), kind: kind)
    else { return nil }
    let tokens = sentence.prose.tokens
    let isPlain = (cut..<sentence.tokens.upperBound).allSatisfy { index in
      tokens[index].kind != .word || book[day].tokens.contains(index)
        || known.contains(tokens[index].key) || Self.words.contains(tokens[index].key)
    }
    guard isPlain else { return nil }
    (self.sentence, lastDay) = (sentence, day)
  }

  /// "A later pass no longer earns the full fee, and nothing is owed after 28 February 2027": less for what is late, and
  /// the words do not say how much.
  static func denies(_ sentence: Sentence, _ book: FigureBook) -> Bool {
    guard LateClause.lastDay(in: sentence, book) != nil, let cut = cut(sentence) else {
      return false
    }
    let front = sentence.tokens.lowerBound..<cut
    return sentence.holds(lates, in: front) && sentence.holds(wholes, in: front)
      && sentence.holds(denials, in: front)
  }

  private static let lates: WordSet = ["late", "later", "delayed", "belated", "verspätete"]
  private static let wholes: WordSet = [
    "full", "whole", "entire", "all", "fully", "volle", "vollen",
  ]
  private static let denials: WordSet = [
    "no", "not", "never", "without", "cannot", "nicht", "kein", "keine", "less",
  ]

  /// The term: nothing is taken off up to the last day.
  func term(_ book: FigureBook) -> LateDeductionTerm {
    var term = LateDeductionTerm(
      text: sentence.text, rate: .amount(.zero), period: .days(1), countsBegunPeriods: true)
    term.lastDay = book[lastDay].day
    return term
  }

  /// The comma, semicolon or "but" between the parts.
  private static func cut(_ sentence: Sentence) -> Int? {
    sentence.tokens.dropFirst().first { cuts.contains(sentence.prose.tokens[$0].key) }
  }

  private static func part(_ sentence: Sentence, _ range: Range<Int>) -> Sentence {
    Sentence(
      prose: sentence.prose, tokens: range,
      items: sentence.items.filter { range.contains($0.tokens.lowerBound) },
      passage: sentence.passage, firstRate: sentence.firstRate)
  }

  private static let cuts: WordSet = [",", ";", "but", "however", "–", "—"]
  private static let words: WordSet = [
    "but", "however", "and", "yet", "nothing", "no", "fee", "amount", "payment", "sum", "bonus",
    "is", "are", "owed", "due", "paid", "payable", "earned", "if", "when", "where", "it", "they",
    "the", "this", "that", "has", "have", "had", "not", "been", "by", "after", "later", "than",
    "passed", "reached", "achieved", "met", "done", "delivered", "completed", "accepted",
    "happened", "occurred", "then", "any", "more", "longer", "at", "all", "will", "be", "still",
    "lapses", "for", "to", "of", "in", "on",
  ]
}
