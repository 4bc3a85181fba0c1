import ProposalModel

/// Events in full clauses, each with a subject of its own: “95% of the vials stay in range, a study has appeared in a
/// journal, and a manufacturer has taken a licence”.
struct JoinedClauses {
  /// From the first clause to the last.
  let tokens: Range<Int>
  let count: Int

  /// The clauses of the first sentence, joined by commas and an “and”; `nil` where one of them is none.
  init?(in passage: OperativePassage) {
    guard let first = passage.body.first else { return nil }
    let prose = passage.prose
    let sentence = passage.sentence(around: first..<first + 1)
    guard !prose.has(Self.others, in: sentence) else { return nil }
    let clauses = sentence.split(separator: ",", of: prose)
    guard clauses.count > 2, let last = clauses.last, prose.tokens[last.lowerBound].key == "and",
      last.count > Self.shortest
    else { return nil }
    let events = clauses.dropFirst().filter { Self.isEvent($0, of: prose) }
    guard events.count == clauses.count - 1, clauses[0].count >= Self.shortest else { return nil }
    tokens = sentence
    count = clauses.count
  }

  /// “A study has appeared”: an article or a count, and at most six words on what has happened to it.
  private static func isEvent(_ clause: Range<Int>, of prose: Prose) -> Bool {
    let tokens = prose.tokens
    let start = tokens[clause.lowerBound].key == "and" ? clause.lowerBound + 1 : clause.lowerBound
    guard start + 2 < clause.upperBound,
      articles.contains(tokens[start].key) || MeasuringNumber.isNumber(tokens[start])
    else { return false }
    return (start + 1..<min(start + 7, clause.upperBound)).contains {
      auxiliaries.contains(tokens[$0].key)
    }
  }

  private static let shortest = 4
  private static let articles: WordSet = ["a", "an", "the", "no", "all", "each", "its", "our"]
  private static let auxiliaries: WordSet = ["has", "have", "is", "are", "was", "were"]
  /// Lists of which one is enough, or that are said to be one thing.
  private static let others: WordSet = [
    "or", "either", "following", "if", "unless", "which", "who",
  ]
}

extension Range<Int> {
  /// The parts of a range between some marks.
  fileprivate func split(separator: WordKey, of prose: Prose) -> [Range<Int>] {
    let marks = filter { prose.tokens[$0].key == separator }
    let starts = [lowerBound] + marks.map { $0 + 1 }
    return zip(starts, marks + [upperBound]).filter { $0 < $1 }.map { $0..<$1 }
  }
}
