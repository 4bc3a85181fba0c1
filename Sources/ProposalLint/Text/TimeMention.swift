import ProposalModel

/// Words that set a time, for texts of which no deadline was read.
enum TimeMention {
  /// Whether a text says when, in whatever way.
  static func exists(in prose: Prose) -> Bool {
    prose.tokens.indices.contains { isTime($0, prose) }
  }

  private static func isTime(_ index: Int, _ prose: Prose) -> Bool {
    let token = prose.tokens[index]
    if words.contains(token.key) { return true }
    guard token.kind == .number, token.range.count == 4 else { return false }
    return prose.utf8[Int(token.start)] == 0x31 || prose.utf8[Int(token.start)] == 0x32
  }

  private static let words: WordSet = WordSet(
    [
      "by", "within", "until", "before", "during", "annual", "annually", "quarter", "quarterly",
      "monthly", "month", "months", "year", "years", "week", "weeks", "day", "days", "date",
      "deadline", "q1", "q2", "q3", "q4", "h1", "h2", "january", "february", "march", "april",
      "june", "july", "august", "september", "october", "november", "december", "bis", "innerhalb",
    ].map { WordKey($0) })
}
