import ProposalModel

/// "The instalment is $25,200, which is also its limit": an amount of which a remark says that no more is paid.
enum LimitRemark {
  /// The amount in front of the remark; `nil` where there is no such remark.
  static func amount(in sentence: Sentence, _ book: FigureBook) -> Int? {
    guard let remark = sentence.first(words) else { return nil }
    return sentence.figures.last {
      book[$0].money != nil && book[$0].tokens.upperBound <= remark.tokens.lowerBound
        && remark.tokens.lowerBound - book[$0].tokens.upperBound <= 3
    }
  }

  /// "This is also its limit", of an amount of the sentence before.
  static func pointsBack(_ sentence: Sentence) -> Bool {
    sentence.figures.isEmpty && sentence.says(words)
  }

  private static let words = PhraseTable<Bool>([
    (
      true,
      ["is", "being", "ist"].flatMap { verb in
        [
          "also its limit", "also the limit", "also the most", "also its maximum",
          "also the maximum", "also the ceiling", "its limit", "the limit", "the ceiling",
          "also its ceiling", "also the cap", "zugleich die obergrenze",
          "zugleich der höchstbetrag",
        ].map { "\(verb) \($0)" }
      }
    )
  ])
}
