import ProposalModel

/// Tells an amount that a sentence takes times a result over a level: "$50,000 multiplied by the
/// number of installers and divided by 200", "£40,000 × revenue ÷ target".
struct ProportionFormula {
  let sentence: Sentence
  let book: FigureBook

  /// Whether the sentence writes a promised amount as such a formula.
  static func isOne(_ sentence: Sentence, _ promises: [Promise], _ book: FigureBook) -> Bool {
    let formula = ProportionFormula(sentence: sentence, book: book)
    return promises.contains { formula.holds(amountEnd: book[$0.figure].tokens.upperBound) }
  }

  private func holds(amountEnd: Int) -> Bool {
    guard let times = Self.times.first(in: sentence.prose, amountEnd..<sentence.tokens.upperBound),
      times.tokens.lowerBound == amountEnd,
      let over = Self.over.first(
        in: sentence.prose, times.tokens.upperBound..<sentence.tokens.upperBound)
    else { return false }
    return isLevel(behind: over.tokens.upperBound)
  }

  /// A number or the target stands there.
  private func isLevel(behind token: Int) -> Bool {
    let end = min(token + 3, sentence.tokens.upperBound)
    guard token < end else { return false }
    if sentence.prose.tokens[token..<end].contains(where: { Self.targets.contains($0.key) }) {
      return true
    }
    return sentence.figures.contains { (token..<end).contains(book[$0].tokens.lowerBound) }
  }

  private static let times = PhraseTable<Bool>([
    (true, ["multiplied by", "times", "x", "×", "*", "multipliziert mit", "mal"])
  ])
  private static let over = PhraseTable<Bool>([
    (true, ["divided by", "÷", "/", "over", "geteilt durch", "dividiert durch"])
  ])
  private static let targets: WordSet = ["target", "goal", "ziel", "zielwert", "zielzahl"]
}
