import ProposalModel

/// Where sentences end.
enum SentenceEnd {
  /// Whether the token at a position is a mark that ends a sentence: a stop counts in front of a
  /// capital, a number or the end of the text.
  static func isEnd(_ index: Int, in tokens: [Token]) -> Bool {
    let token = tokens[index]
    guard token.kind == .mark else { return false }
    if token.key == ";" || token.key == "?" || token.key == "!" { return true }
    guard token.key == "." else { return false }
    guard index + 1 < tokens.count else { return true }
    let next = tokens[index + 1]
    return next.followsSpace && (next.isCapitalised || next.kind != .word)
  }
}
