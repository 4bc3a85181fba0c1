import ProposalModel

extension Prose {
  /// The sentences without their stops, as ranges of tokens, in order.
  var sentences: [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = 0
    for position in tokens.indices where SentenceEnd.isEnd(position, in: tokens) {
      if start < position { sentences.append(start..<position) }
      start = position + 1
    }
    if start < tokens.count { sentences.append(start..<tokens.count) }
    return sentences
  }

  /// The place of the first sentence that has one of `words`, else of the first.
  func place(ofSentenceWith words: WordSet) -> SourceRange {
    let sentences = sentences
    let found = sentences.first { $0.contains { words.contains(tokens[$0].key) } }
    return (found ?? sentences.first).map { place(ofTokens: $0) } ?? place
  }

  /// The sentence around some tokens, without its stop.
  func sentence(around range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    while start > 0, !SentenceEnd.isEnd(start - 1, in: tokens) { start -= 1 }
    var end = range.upperBound
    while end < tokens.count, !SentenceEnd.isEnd(end, in: tokens) { end += 1 }
    return start..<end
  }

  /// Whether one of `words` stands in the text.
  func has(_ words: WordSet) -> Bool {
    tokens.contains { words.contains($0.key) }
  }

  /// Whether one of `words` stands in some tokens of the text.
  func has(_ words: WordSet, in range: Range<Int>) -> Bool {
    range.contains { words.contains(tokens[$0].key) }
  }

  /// Whether the text was read from words around the start of `place`.
  func covers(_ place: SourceRange) -> Bool {
    runs.contains { $0.origin.contains(place.start) }
  }
}
