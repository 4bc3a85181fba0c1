import ProposalModel

/// Four digits that name a year.
enum YearNumber {
  /// Whether a word is a number from 1900 to 2100 without marks inside.
  static func isYear(_ word: StatementWord, in text: StatementText) -> Bool {
    guard word.kind == .number, word.tokens.count == 1 else { return false }
    let bytes = text.prose.utf8[text.prose.tokens[word.tokens.lowerBound].range]
    guard bytes.count == 4, bytes.allSatisfy({ $0 &- 0x30 < 10 }) else { return false }
    let value = bytes.reduce(0) { $0 * 10 + Int($1 &- 0x30) }
    return (1900...2100).contains(value)
  }
}
