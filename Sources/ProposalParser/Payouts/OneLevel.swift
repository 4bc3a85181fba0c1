import ProposalModel

/// "One row is paid, the best one reached", "a single level counts": of several levels one alone.
///
/// No phrase of a cue, for the number in it is a figure.
enum OneLevel {
  /// Whether a sentence opens by saying so.
  static func isPaid(in sentence: Sentence) -> Bool {
    let tokens = sentence.prose.tokens
    var index = sentence.tokens.lowerBound
    while index < sentence.tokens.upperBound, leads.contains(tokens[index].key) { index += 1 }
    guard index > sentence.tokens.lowerBound, index + 1 < sentence.tokens.upperBound,
      levels.contains(tokens[index].key)
    else { return false }
    let behind = sentence.window(index + 1, index + 3)
    return sentence.holds(counting, in: behind) && !sentence.has(.additional, .each, .cumulative)
  }

  private static let leads: WordSet = ["only", "just", "one", "a", "single"]
  private static let levels: WordSet = ["row", "level", "step", "tier", "rung", "band", "amount"]
  private static let counting: WordSet = ["paid", "counts", "applies", "pays", "payable"]
}
