import ProposalModel

/// The name of the value a percentage is paid of: "1.5% of Realized Savings".
enum ValueName {
  /// The words behind the rate and its "of", up to the next figure, mark or cue.
  static func name(behind promise: Promise, in book: FigureBook) -> String {
    let sentence = promise.sentence
    let start = book[promise.figure].tokens.upperBound + 1
    var end = start
    while end < sentence.tokens.upperBound, sentence.prose.tokens[end].kind == .word,
      !isBoundary(end, in: sentence), end - start < 6
    {
      end += 1
    }
    return sentence.prose.string(tokens: start..<max(start, end))
  }

  /// A figure, a comparison or a condition ends the name.
  private static func isBoundary(_ token: Int, in sentence: Sentence) -> Bool {
    sentence.items.contains { item in
      guard item.tokens.contains(token) else { return false }
      guard case .cue(let cue, _) = item else { return true }
      return boundaries.contains(cue)
    }
  }

  private static let boundaries: Set<Cue> = [
    .moreThan, .atLeast, .lessThan, .condition, .additional, .capped, .by, .payVerb, .reach,
    .within,
  ]
}
