import ProposalModel

extension PhraseTable {
  /// A phrase that was found.
  struct Found {
    let meaning: Meaning
    let tokens: Range<Int>
  }

  /// The first phrase in a range of tokens.
  func first(in prose: Prose, _ range: Range<Int>) -> Found? {
    for index in range {
      if let (meaning, count) = match(in: prose.tokens, at: index, before: range.upperBound) {
        return Found(meaning: meaning, tokens: index..<index + count)
      }
    }
    return nil
  }

  /// All phrases in a range of tokens, in order, none inside another.
  func all(in prose: Prose, _ range: Range<Int>) -> [Found] {
    var found: [Found] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if let (meaning, count) = match(in: prose.tokens, at: index, before: range.upperBound) {
        found.append(Found(meaning: meaning, tokens: index..<index + count))
        index += count
      } else {
        index += 1
      }
    }
    return found
  }
}
