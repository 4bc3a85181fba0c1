import ProposalModel

/// Amounts that a value has to exceed.
extension ShapeReader {
  /// Whether only what exceeds a level counts, once: "3% of net sales from $1 million" may mean all of
  /// them, and "per quarter above $250,000" has four hurdles.
  func isHurdle(_ level: Promise.Level, _ promise: Promise) -> Bool {
    let words = promise.sentence.prose.tokens[promise.sentence.tokens]
    guard !words.contains(where: { Self.partsOfYear.contains($0.key) }),
      !level.isPortion || isAbove(level, promise.sentence)
    else { return false }
    return level.isCondition || level.comparison == .moreThan || level.comparison == .unstated
      || evidence.says(.marginalPart)
  }

  /// "On everything above $310,000 you earn 4%": what lies above it is the value, and no condition.
  func takesExcess(_ sentence: Sentence) -> Bool {
    evidence.says(.marginalPart) || sentence.says(Self.excesses)
  }

  private static let excesses = PhraseTable<Bool>([
    (
      true,
      ["everything", "anything", "whatever"].flatMap { whole in
        ["above", "over", "beyond", "in excess of"].map { "\(whole) \($0)" }
      }
    )
  ])

  /// "above the first £2,000,000"; "3% of the first $1 million" pays below it.
  private func isAbove(_ level: Promise.Level, _ sentence: Sentence) -> Bool {
    let start = book[level.figure].tokens.lowerBound
    return sentence.prose.tokens[sentence.window(start - 4, start)].contains {
      Self.aboveWords.contains($0.key)
    }
  }

  private static let aboveWords: WordSet = [
    "above", "over", "beyond", "excess", "exceeding", "exceeds", "über", "übersteigt", "after",
  ]

  private static let partsOfYear: WordSet = [
    "quarter", "quarterly", "month", "monthly", "quartal", "quartals", "monat", "monatlich",
  ]
}
