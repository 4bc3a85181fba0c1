import ProposalModel

/// Lines that state the pay in front: "$84,150 if availability was at least 99.5% but under 99.9%", "nothing
/// if it was under 99%".
enum PayFirstLine {
  /// The "if" between the pay and the level; `nil` where the line does not open with its pay.
  static func condition(of sentence: Sentence, _ book: FigureBook) -> Range<Int>? {
    guard sentence.items.count > 2, opensWithPay(sentence, book) else { return nil }
    for item in sentence.items.dropFirst() {
      switch item {
      case .cue(.condition, let tokens):
        return words.contains(sentence.prose.tokens[tokens.lowerBound].key) ? tokens : nil
      case .cue(.payVerb, _), .cue(.payNoun, _), .cue(.reach, _): continue
      default: return nil
      }
    }
    return nil
  }

  /// Whether stretches follow one another without gap or overlap: "$9,000 if the plant opens, $4,000 if
  /// the depot opens" are no levels of one result.
  static func arePartition(_ rows: [LevelRow]) -> Bool {
    guard rows.count > 1, rows.countTheSame, rows.allSatisfy({ !$0.span.isPoint }),
      rows.allSatisfy({ $0.span.axis != .date })
    else { return false }
    let sorted = rows.sorted { ($0.span.from?.value ?? -.one) < ($1.span.from?.value ?? -.one) }
    return zip(sorted, sorted.dropFirst()).allSatisfy { low, high in
      guard let end = low.span.to, let start = high.span.from else { return false }
      return end.value == start.value && end.isInside != start.isInside
    }
  }

  private static func opensWithPay(_ sentence: Sentence, _ book: FigureBook) -> Bool {
    guard let first = sentence.items.first,
      first.tokens.lowerBound - sentence.tokens.lowerBound <= 1
    else { return false }
    switch first {
    case .figure(let figure, _): return book[figure].money != nil
    case .cue(.nothing, _): return true
    default: return false
    }
  }

  private static let words: WordSet = ["if", "when", "where", "wenn", "falls", "sofern", "si"]
}
