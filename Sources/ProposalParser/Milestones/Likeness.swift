import ProposalModel

/// Whether two sentences say the same of different numbers, as steps of one ladder do.
enum Likeness {
  /// Alike when at least half of the words of the shorter one stand in the other, or when hardly
  /// any words stand beside the figures.
  static func areAlike(_ first: Sentence, _ second: Sentence) -> Bool {
    let (left, right) = (words(of: first), words(of: second))
    let fewest = min(left.count, right.count)
    guard fewest > 2 else { return max(left.count, right.count) <= 5 }
    return left.intersection(right).count * 2 >= fewest
  }

  private static func words(of sentence: Sentence) -> Set<WordKey> {
    var words: Set<WordKey> = []
    let figures = sentence.items.compactMap { item -> Range<Int>? in
      if case .figure(_, let tokens) = item { tokens } else { nil }
    }
    for index in sentence.tokens where sentence.prose.tokens[index].kind == .word {
      if !figures.contains(where: { $0.contains(index) }) {
        words.insert(sentence.prose.tokens[index].key)
      }
    }
    return words
  }
}
