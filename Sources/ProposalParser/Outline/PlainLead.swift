import ProposalModel

/// Names of paragraphs that are set off without bold type.
enum PlainLead {
  private static let mostWords = 8

  /// The token behind `(a) Leeds office ($20,000):`, a short name with its amount in parentheses; `nil` where a
  /// paragraph opens otherwise.
  static func end(in prose: Prose) -> Int? {
    let tokens = prose.tokens
    let start = behindNumeral(tokens)
    guard start < tokens.count, tokens[start].kind == .word, tokens[start].isCapitalised else {
      return nil
    }
    var open = start
    while open < tokens.count, tokens[open].kind != .mark || joiners.contains(tokens[open].key) {
      open += 1
    }
    guard open < tokens.count, tokens[open].key == Mark.open, open - start <= mostWords,
      let close = (open..<min(open + 6, tokens.count)).first(where: {
        tokens[$0].key == Mark.close
      }), isAmount(tokens[open + 1..<close]), close + 1 < tokens.count,
      tokens[close + 1].key == Mark.colon
    else { return nil }
    return close + 2
  }

  /// Behind `(a)`, `a)` or `1.`
  private static func behindNumeral(_ tokens: [Token]) -> Int {
    let first = tokens.first?.key == Mark.open ? 1 : 0
    guard tokens.count > first + 1, tokens[first].range.count <= 4,
      [Mark.close, Mark.stop].contains(tokens[first + 1].key)
    else { return 0 }
    return first + 2
  }

  private static func isAmount(_ tokens: ArraySlice<Token>) -> Bool {
    tokens.contains { $0.kind == .number } && tokens.contains { BoldLead.money.contains($0.key) }
  }

  private static let joiners: WordSet = ["-", "/", "&", "'", "’", ","]

  /// The token behind `Milestone 1: Leeds office` where it is the first of several lines, the others are labelled,
  /// and one of them states the pay.
  static func endOfCard(in prose: Prose, lines: [Range<Int>]) -> Int? {
    guard lines.count > 2 else { return nil }
    let tokens = prose.tokens
    let ends = lines.map { line in
      tokens.firstIndex { Int($0.start) >= line.upperBound } ?? tokens.count
    }
    let title = TitleReader.title(of: prose, 0..<ends[0])
    guard title.isMilestoneWord, title.label != nil, !title.name.isEmpty else { return nil }
    let fields = zip(ends, ends.dropFirst()).map { start, end -> Field? in
      guard start < end, let label = LabelFinder.label(in: prose, start..<end) else { return nil }
      return label.field
    }
    return fields.allSatisfy { $0 != nil } && fields.contains(.payout) ? ends[0] : nil
  }
}
