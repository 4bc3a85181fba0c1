import ProposalModel

/// Finds phrases by their words. Looking a token up is one hash lookup; the longest phrase wins.
struct PhraseTable<Meaning: Sendable>: Sendable {
  private struct Entry: Sendable {
    let rest: [WordKey]
    let meaning: Meaning
  }

  private var entries: [WordKey: [Entry]] = [:]

  /// Builds the table from phrases as people write them, one string for each way to say a thing.
  init(_ rows: [(Meaning, [String])]) {
    for (meaning, phrases) in rows {
      for phrase in phrases { add(phrase, meaning) }
    }
    for key in Array(entries.keys) {
      entries[key]?.sort { $0.rest.count > $1.rest.count }
    }
  }

  private mutating func add(_ phrase: String, _ meaning: Meaning) {
    let prose = Prose(utf8: Array(phrase.utf8), runs: [], place: SourceRange(start: 0, end: 0))
    let keys = prose.tokens.map(\.key)
    guard let first = keys.first else { return }
    entries[first, default: []].append(Entry(rest: Array(keys.dropFirst()), meaning: meaning))
  }

  /// The longest phrase that starts at a token, and how many tokens it takes.
  func match(in tokens: [Token], at index: Int, before end: Int) -> (Meaning, count: Int)? {
    guard let candidates = entries[tokens[index].key] else { return nil }
    for entry in candidates where index + entry.rest.count < end {
      if zip(entry.rest, tokens[(index + 1)...]).allSatisfy({ $0 == $1.key }) {
        return (entry.meaning, entry.rest.count + 1)
      }
    }
    return nil
  }

  /// What a whole range of tokens means; `nil` unless a phrase takes all of it.
  func meaning(of range: Range<Int>, in tokens: [Token]) -> Meaning? {
    guard let first = range.first,
      let (meaning, count) = match(in: tokens, at: first, before: range.upperBound),
      count == range.count
    else { return nil }
    return meaning
  }
}
