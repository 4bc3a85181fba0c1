import ProposalModel

extension PhraseTable {
  /// A phrase that was found.
  struct Found {
    let meaning: Meaning
    let tokens: Range<Int>
  }

  /// The first phrase in a range of tokens.
  func first(in prose: Prose, _ range: Range<Int>) -> Found? {
    let tokens = prose.tokens
    for index in range where mayStand(in: tokens, at: index, before: range.upperBound) {
      if let (meaning, count) = phrase(in: tokens, at: index, before: range.upperBound) {
        return Found(meaning: meaning, tokens: index..<index + count)
      }
    }
    return nil
  }

  /// All phrases in a range of tokens, in order, none inside another.
  func all(in prose: Prose, _ range: Range<Int>) -> [Found] {
    var found: [Found] = []
    forEach(in: prose, range) { found.append($0) }
    return found
  }

  /// Calls `body` with the same phrases.
  @inline(__always)
  func forEach(in prose: Prose, _ range: Range<Int>, _ body: (Found) -> Void) {
    let tokens = prose.tokens
    var index = range.lowerBound
    while index < range.upperBound {
      if mayStand(in: tokens, at: index, before: range.upperBound),
        let (meaning, count) = phrase(in: tokens, at: index, before: range.upperBound)
      {
        body(Found(meaning: meaning, tokens: index..<index + count))
        index += count
      } else {
        index += 1
      }
    }
  }
}
