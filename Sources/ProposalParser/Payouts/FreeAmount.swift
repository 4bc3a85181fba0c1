import ProposalModel

/// A first part of a value that pays nothing: "nothing on the first $400,000", "the first £50,000 is free".
struct FreeAmount {
  /// The figure of "first".
  let rank: Int
  /// The figure of the amount.
  let amount: Int
  /// Whether it is left out of each of several years or parts, which no computation knows.
  let recurs: Bool

  /// The part that a sentence leaves out; `nil` where it leaves out none.
  init?(_ sentence: Sentence, _ book: FigureBook) {
    let pairs = zip(sentence.figures, sentence.figures.dropFirst())
    let found = pairs.first { rank, amount in
      guard case .ordinal(1) = book[rank].value, book[amount].money != nil else { return false }
      return book[rank].tokens.upperBound == book[amount].tokens.lowerBound
        && Self.saysUnpaid(book[rank].tokens.lowerBound, book[amount].tokens.upperBound, sentence)
    }
    guard let (rank, amount) = found else { return nil }
    (self.rank, self.amount) = (rank, amount)
    let end = book[amount].tokens.upperBound
    recurs = sentence.prose.tokens[sentence.window(end, end + 10)].contains {
      Self.recurring.contains($0.key)
    }
  }

  private static func saysUnpaid(_ start: Int, _ end: Int, _ sentence: Sentence) -> Bool {
    if let lead = leads.first(in: sentence.prose, sentence.window(start - 6, start)),
      lead.tokens.upperBound == start
    {
      return true
    }
    return unpaid.first(in: sentence.prose, sentence.window(end, end + 10)) != nil
  }

  private static let recurring: WordSet = [
    "each", "every", "any", "per", "quarterly", "monthly", "annually", "yearly",
  ]
  private static let leads = PhraseTable<Bool>([
    (
      true,
      [
        "nothing on the", "nothing for the", "nothing is paid on the", "nothing is due on the",
        "no share of the", "no royalty on the", "no commission on the", "no fee on the",
        "none on the",
      ]
    )
  ])
  private static let unpaid = PhraseTable<Bool>([
    (
      true,
      [
        "is free", "are free", "is exempt", "are exempt", "earns nothing", "earn nothing",
        "earns them nothing", "earns her nothing", "earns him nothing", "earns us nothing",
        "earns you nothing", "pays nothing", "pay nothing", "bears nothing", "bear nothing",
        "does not count", "do not count", "is not counted", "are not counted", "is disregarded",
        "are disregarded", "is left out", "are left out", "brings nothing", "bring nothing",
        "carries no", "carry no", "is free of charge", "attracts no", "attract no",
      ]
    )
  ])
}
