import ProposalModel

/// What lies above a bound of all that is paid.
extension UnclaimedModifiers {
  /// "Together they shall not exceed £550,000. Any excess is cut from the last one": which payment bears
  /// the bound changes no sum.
  func tellsWhereExcessGoes(_ sentence: Sentence, _ statement: Int) -> Bool {
    let opens =
      Self.excess.match(
        in: sentence.prose.tokens, at: sentence.tokens.lowerBound,
        before: sentence.tokens.upperBound) != nil
    guard opens && sentence.figures.isEmpty || cutsBack(sentence) else { return false }
    let bound = reading.sentences(of: statement).last {
      $0.tokens.upperBound <= sentence.tokens.lowerBound
    }
    return bound.map { $0.has(.capped) && isClaimed($0) } ?? false
  }

  /// "If the payments would together go over that figure, the last of them to fall due is cut back."
  private func cutsBack(_ sentence: Sentence) -> Bool {
    sentence.says(Self.bound) && sentence.holds(Self.cutting)
      && sentence.figures.allSatisfy { reading.book[$0].number != nil }
  }

  private static let bound = PhraseTable<Bool>([
    (
      true,
      ["over", "above", "exceed", "exceeds", "exceeded", "beyond", "past"].flatMap { over in
        ["that figure", "that amount", "that sum", "that limit", "the limit", "the ceiling", "it"]
          .map { "\(over) \($0)" }
      }
    )
  ])
  private static let cutting: WordSet = ["cut", "reduced", "shortened", "trimmed", "scaled"]
  private static let excess = PhraseTable<Bool>([
    (true, ["any excess", "the excess", "what exceeds", "ein überschuss", "tout excédent"])
  ])
}
