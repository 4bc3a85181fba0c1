import ProposalModel

/// A paragraph, item or cell that says what is agreed, with its label set apart.
struct OperativePassage: Sendable {
  /// The whole text.
  let prose: Prose
  /// The tokens behind the label.
  let body: Range<Int>

  /// Whether its label or the head of its column says that it is about leavers, disputes or other
  /// terms, and not about what has to be achieved.
  let isProcedure: Bool

  /// Takes the text of a paragraph, item or cell, and the head of the cell's column; nothing of it is
  /// operative where its label says that it only tells why, or who.
  init(_ prose: Prose, named head: Prose? = nil) {
    self.prose = prose
    let label = PassageLabel.tokens(of: prose)
    let name = prose.tokens[label]
    let start = label.isEmpty ? Self.clauseNumber(of: prose) : label.upperBound
    body = PassageLabel.isAside(name) ? start..<start : start..<prose.tokens.count
    isProcedure = PassageLabel.isProcedure(name) || head.map(PassageLabel.isProcedure) ?? false
  }

  /// How many tokens number the clause: “3.1 Month-end reports”, “4) Reports”. What they count is no measure.
  private static func clauseNumber(of prose: Prose) -> Int {
    let tokens = prose.tokens
    guard let first = tokens.first, first.kind == .number, first.range.count <= 6 else { return 0 }
    let isClosed = tokens.count > 1 && [".", ")"].contains(tokens[1].key)
    let next = isClosed ? 2 : 1
    guard isClosed || prose.utf8[first.range].contains(0x2E), next < tokens.count,
      tokens[next].kind == .word, let initial = prose.utf8[tokens[next].range].first,
      (0x41...0x5A).contains(initial), !scales.contains(tokens[next].key)
    else { return 0 }
    return next
  }

  private static let scales: WordSet = [
    "mio", "mrd", "millionen", "milliarden", "million", "prozent", "percent", "m", "k", "mw",
    "gwh", "mwh", "punkte", "tonnen", "stunden", "tage",
  ]

  /// The sentence around a range of tokens.
  func sentence(around range: Range<Int>) -> Range<Int> {
    bounds(around: range, isEnd: endsSentence)
  }

  /// The part of the sentence between commas, colons and brackets around a range of tokens.
  func clause(around range: Range<Int>) -> Range<Int> {
    bounds(around: range) { endsSentence($0) || Self.clauseMarks.contains(prose.tokens[$0].key) }
  }

  private func bounds(around range: Range<Int>, isEnd: (Int) -> Bool) -> Range<Int> {
    var start = range.lowerBound
    while start > body.lowerBound, !isEnd(start - 1) { start -= 1 }
    var end = range.upperBound
    while end < body.upperBound, !isEnd(end) { end += 1 }
    return start..<end
  }

  private func endsSentence(_ index: Int) -> Bool {
    SentenceEnd.isEnd(index, in: prose.tokens)
  }

  private static let clauseMarks: WordSet = [",", ":", "(", ")", "–", "—", "→"]
}
