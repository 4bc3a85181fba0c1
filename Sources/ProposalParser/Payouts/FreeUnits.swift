import ProposalModel

/// How many units nothing is paid for: "from the 21st committee on", "the first 20 are covered by the
/// grant".
struct FreeUnits {
  let promise: Promise
  let evidence: PayoutEvidence
  let book: FigureBook

  /// The numbers that the words give.
  var counts: [Rational] {
    let first = ranks.compactMap { startsPay($0) ? Rational($0.rank - 1) : nil }
    return first + evidence.freeUnits.compactMap { book[$0].number }
  }

  /// Whether each rank in the promise says from which unit on is paid; another one is not read.
  var isUnderstood: Bool { ranks.allSatisfy(startsPay) }

  private typealias Rank = (figure: Int, rank: Int)

  /// The ranks behind the amount, but for "each of the first".
  private var ranks: [Rank] {
    promise.sentence.figures.compactMap { figure in
      guard figure > promise.figure, case .ordinal(let rank) = book[figure].value, rank > 1 else {
        return nil
      }
      return (figure, rank)
    }
  }

  private func startsPay(_ rank: Rank) -> Bool {
    let start = book[rank.figure].tokens.lowerBound
    let tokens = promise.sentence.prose.tokens
    let front = max(promise.sentence.tokens.lowerBound, start - 3)..<start
    return front.contains { Self.startWords.contains(tokens[$0].key) }
  }

  private static let startWords: WordSet = ["from", "beginning", "starting", "ab", "dès"]

  /// The number of a sentence that says that the first units are not paid for.
  static func unpaid(in sentence: Sentence, _ book: FigureBook) -> Int? {
    guard sentence.has(.nothing) || unpaidWords.first(in: sentence.prose, sentence.tokens) != nil
    else { return nil }
    for (rank, number) in zip(sentence.figures, sentence.figures.dropFirst()) {
      guard case .ordinal(1) = book[rank].value, book[number].number != nil,
        book[rank].tokens.upperBound == book[number].tokens.lowerBound
      else { continue }
      return number
    }
    return nil
  }

  private static let unpaidWords = PhraseTable<Bool>([
    (
      true,
      [
        "are covered by", "is covered by", "are included in", "is included in", "are part of",
        "pay nothing", "are not paid", "are unpaid", "do not count", "are free", "earn nothing",
        "sind abgegolten", "zählen nicht",
      ]
    )
  ])
}
