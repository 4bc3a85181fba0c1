import ProposalModel

/// How the lexicon writes phrases.
enum PhraseSpelling {
  /// The phrases an entry stands for, as the keys of their tokens: `adequate(ly)` is `adequate`
  /// and `adequately`.
  static func spellings(of entry: String) -> [[WordKey]] {
    guard let open = entry.firstIndex(of: "("), let close = entry.firstIndex(of: ")"), open < close
    else { return [keys(of: entry)] }
    let (head, tail) = (entry[..<open], entry[entry.index(after: close)...])
    let suffix = entry[entry.index(after: open)..<close]
    return [keys(of: head + tail), keys(of: head + suffix + tail)]
  }

  /// The keys of the tokens of a text.
  static func keys(of text: some StringProtocol) -> [WordKey] {
    let utf8 = Array(text.utf8)
    let place = SourceRange(start: 0, end: utf8.count)
    return Prose(utf8: utf8, runs: [], place: place).tokens.map(\.key)
  }
}
