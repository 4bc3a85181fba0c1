import ProposalModel

/// "Variation V1 adds £22,480, so the sum now stands at £371,080": how the price grew to what the rows of a
/// table come to.
enum PriceRise {
  /// The amounts of the sentence; `nil` where its last one is not what the rows come to, or a condition is
  /// named.
  static func figures(in sentence: Sentence, _ book: FigureBook, _ sums: Set<Rational>) -> [Int]? {
    let amounts = sentence.figures.filter { book[$0].money != nil }
    guard amounts.count > 1, let last = amounts.last, let sum = book[last].money?.amount,
      sums.contains(sum), !sentence.opensWhen, !sentence.has(.each, .capped)
    else { return nil }
    let start = book[last].tokens.lowerBound
    guard totals.first(in: sentence.prose, sentence.window(start - 5, start)) != nil else {
      return nil
    }
    return amounts
  }

  private static let totals = PhraseTable<Bool>([
    (
      true,
      [
        "stands at", "now stands at", "comes to", "now comes to", "is now", "now is", "totals",
        "now totals", "amounts to", "brings the price to", "brings the sum to", "brings it to",
        "bringing the price to", "bringing the sum to", "bringing it to", "to a total of",
        "beträgt nun", "beträgt jetzt", "auf insgesamt", "s'élève à",
      ]
    )
  ])
}
