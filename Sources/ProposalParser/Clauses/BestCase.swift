import ProposalModel

/// "With all deliverables on time and the target met, the contractor receives EUR 450,000. That is also the maximum":
/// what everything together comes to.
///
/// What the milestones pay tells whether it is right; an amount that they do not come to is one more promise.
enum BestCase {
  /// Whether all that is to be reached stands in front of the comma, and one amount behind it.
  static func speaks(in sentence: Sentence, _ book: FigureBook) -> Bool {
    let tokens = sentence.prose.tokens
    guard let first = sentence.tokens.first, withs.contains(tokens[first].key),
      sentence.figures.count == 1, book[sentence.figures[0]].money != nil,
      let comma = sentence.tokens.first(where: { tokens[$0].key == Mark.comma }),
      book[sentence.figures[0]].tokens.lowerBound > comma
    else { return false }
    return alls.match(in: tokens, at: first + 1, before: comma) != nil
      && sentence.holds(reached, in: first..<comma) && sentence.has(.payVerb)
      && !sentence.holds(beside, in: comma..<sentence.tokens.upperBound)
  }

  /// "That is also the maximum", behind such a sentence.
  static func pointsAtMost(_ sentence: Sentence) -> Bool {
    let tokens = sentence.prose.tokens
    return !sentence.holdsFigures && sentence.tokens.count <= 12 && sentence.holds(mosts)
      && sentence.tokens.allSatisfy {
        tokens[$0].kind == .mark || pointing.contains(tokens[$0].key)
          || mosts.contains(tokens[$0].key)
      }
  }

  private static let withs: WordSet = ["with", "if", "when", "should", "once"]
  private static let alls = PhraseTable<Bool>([
    (true, ["all", "every", "everything", "each of the"])
  ])
  private static let reached: WordSet = [
    "met", "reached", "achieved", "delivered", "accepted", "passed", "hit", "fulfilled", "time",
    "completed", "earned",
  ]
  /// "receives a further EUR 20,000" adds.
  private static let beside: WordSet = [
    "further", "extra", "additional", "bonus", "premium", "also", "more", "plus", "top",
    "supplement", "addition", "another", "only", "instead", "each", "per",
  ]
  private static let mosts: WordSet = [
    "maximum", "most", "ceiling", "limit", "cap", "höchstbetrag",
  ]
  private static let pointing: WordSet = [
    "that", "this", "it", "these", "is", "are", "also", "at", "the", "same", "time", "overall",
    "total", "possible", "payable", "of", "all", "for", "contract", "under", "agreement", "sum",
    "amount", "das", "ist", "auch", "zugleich", "der", "and",
  ]
}
