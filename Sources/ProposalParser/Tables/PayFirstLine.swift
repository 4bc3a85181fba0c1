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
