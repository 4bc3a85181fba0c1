import ProposalModel

/// A paragraph, item or cell that says what is agreed, with its label set apart.
struct OperativePassage: Sendable {
  /// The whole text.
  let prose: Prose
  /// The tokens behind the label.
  let body: Range<Int>

  /// Takes the text of a paragraph, item or cell; nothing of it is operative where its label says
  /// that it only tells why, or who.
  init(_ prose: Prose) {
    self.prose = prose
    let label = PassageLabel.tokens(of: prose)
    let isAside = PassageLabel.isAside(prose.tokens[label])
    body = isAside ? label.upperBound..<label.upperBound : label.upperBound..<prose.tokens.count
  }

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
