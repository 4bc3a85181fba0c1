import ProposalModel

/// Whether the levels of a ladder count the same thing, as far as the words name it.
enum MetricNames {
  /// No two levels are followed by different metrics: "$5m of revenue" and "$1m of savings".
  static func agree(_ promises: [Promise], in book: FigureBook) -> Bool {
    let names = promises.flatMap { promise in
      promise.levels.compactMap { name(behind: $0.figure, in: promise.sentence, book) }
    }
    return Set(names).count <= 1
  }

  private static func name(behind figure: Int, in sentence: Sentence, _ book: FigureBook)
    -> WordKey?
  {
    let start = book[figure].tokens.upperBound
    let end = min(start + 5, sentence.tokens.upperBound)
    guard start < end else { return nil }
    let cut = (start..<end).first { sentence.prose.tokens[$0].kind != .word } ?? end
    return (start..<cut).map { sentence.prose.tokens[$0].key }.first {
      MetricWords.keys.contains($0)
    }
  }
}
