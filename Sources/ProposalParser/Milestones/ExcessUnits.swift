import ProposalModel

/// "Quantities over the upper limit are not paid unless a change order raises it": what a bound means, said
/// once more.
enum ExcessUnits {
  /// Whether a sentence says no more than that what exceeds a limit is not paid.
  static func speaks(_ sentence: Sentence) -> Bool {
    guard !sentence.holdsFigures, sentence.has(.nothing),
      let side = sentence.tokens.prefix(4).first(where: { holds(sides, $0, sentence) }),
      side > sentence.tokens.lowerBound, holds(units, side - 1, sentence)
    else { return false }
    return sentence.window(side + 1, side + 5).contains { holds(limits, $0, sentence) }
  }

  private static func holds(_ words: WordSet, _ token: Int, _ sentence: Sentence) -> Bool {
    words.contains(sentence.prose.tokens[token].key)
  }

  private static let units: WordSet = [
    "quantities", "quantity", "units", "hours", "days", "pieces", "items", "work", "anything",
    "everything", "amounts", "mengen", "stunden",
  ]
  private static let sides: WordSet = ["over", "above", "beyond", "exceeding", "past", "über"]
  private static let limits: WordSet = [
    "limit", "limits", "maximum", "cap", "ceiling", "höchstmenge", "obergrenze",
  ]
}
