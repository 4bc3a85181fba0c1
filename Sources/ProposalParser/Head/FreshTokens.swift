/// The tokens of a passage that no sentence before was searched with.
///
/// Sentences are searched from the start of their passage, for words in front of a statement; what
/// was searched with the sentence before is left out, less what a phrase may reach back.
struct FreshTokens {
  private var passage = -1
  private var end = 0
  /// No phrase is longer.
  private static let longestPhrase = 8

  /// What is left to search of the tokens in front of `end`.
  mutating func tokens(before end: Int, in passage: Int) -> Range<Int> {
    let start = passage == self.passage ? max(0, self.end - Self.longestPhrase) : 0
    (self.passage, self.end) = (passage, max(end, passage == self.passage ? self.end : 0))
    return min(start, end)..<end
  }
}
