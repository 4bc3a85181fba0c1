import ProposalModel

/// The name of the value a percentage is paid of: "1.5% of Realized Savings".
enum ValueName {
  /// The words behind the rate and its "of", up to the next figure, mark or cue.
  static func name(behind promise: Promise, in book: FigureBook) -> String {
    let sentence = promise.sentence
    let start = book[promise.figure].tokens.upperBound + 1
    var end = start
    while end < sentence.tokens.upperBound, sentence.prose.tokens[end].kind == .word,
      !sentence.items.contains(where: { $0.tokens.contains(end) }), end - start < 5
    {
      end += 1
    }
    return sentence.prose.string(tokens: start..<max(start, end))
  }
}
