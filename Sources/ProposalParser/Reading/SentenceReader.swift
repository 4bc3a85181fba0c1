import ProposalModel

/// Cuts passages into sentences.
struct SentenceReader {
  let book: FigureBook

  /// The sentences of a range of a passage's tokens, in order.
  func sentences(of passage: Passage, at index: Int, tokens: Range<Int>? = nil) -> [Sentence] {
    let prose = passage.prose
    let range = tokens ?? 0..<prose.tokens.count
    let spans = book.figures(of: passage, in: range).map { book[$0].tokens }
    return SentenceBounds.ranges(in: prose, tokens: range, figures: spans).map { part in
      Sentence(
        prose: prose, tokens: part, items: items(of: passage, in: part), passage: index)
    }
  }

  private func items(of passage: Passage, in range: Range<Int>) -> [Sentence.Item] {
    var items: [Sentence.Item] = []
    var figures = book.figures(of: passage, in: range)
      .drop { book[$0].tokens.lowerBound < range.lowerBound }
    var position = range.lowerBound
    while position < range.upperBound {
      if let figure = figures.first, book[figure].tokens.lowerBound <= position {
        figures.removeFirst()
        guard book[figure].tokens.upperBound > position else { continue }
        guard !book[figure].isStruck else {
          position = book[figure].tokens.upperBound
          continue
        }
        items.append(.figure(figure, book[figure].tokens))
        position = book[figure].tokens.upperBound
        continue
      }
      let end = min(range.upperBound, figures.first.map { book[$0].tokens.lowerBound } ?? .max)
      position = append(passage.prose.tokens, at: position, before: end, to: &items)
    }
    return items
  }

  /// Appends the cue or mark at a token, if it is one, and tells where to go on.
  private func append(
    _ tokens: [Token], at position: Int, before end: Int, to items: inout [Sentence.Item]
  ) -> Int {
    if let (cue, count) = CueTable.standard.match(in: tokens, at: position, before: end) {
      items.append(.cue(cue, position..<position + count))
      return position + count
    }
    switch tokens[position].key {
    case Mark.comma: items.append(.comma(position))
    case Mark.colon: items.append(.colon(position))
    default: break
    }
    return position + 1
  }
}

/// The keys of single marks.
enum Mark {
  static let comma: WordKey = ","
  static let colon: WordKey = ":"
  static let semicolon: WordKey = ";"
  static let stop: WordKey = "."
  static let question: WordKey = "?"
  static let exclamation: WordKey = "!"
  static let dash: WordKey = "–"
  static let longDash: WordKey = "—"
  static let hyphen: WordKey = "-"
  static let open: WordKey = "("
  static let close: WordKey = ")"
  static let equals: WordKey = "="
}
