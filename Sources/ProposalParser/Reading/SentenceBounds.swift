import ProposalModel

/// Finds where sentences end.
enum SentenceBounds {
  /// The ranges of the sentences of `tokens`; a semicolon ends one, figures are never cut.
  static func ranges(
    in prose: Prose, tokens range: Range<Int>, figures: [Range<Int>]
  ) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = range.lowerBound
    var figure = 0
    let tokens = prose.tokens
    for index in range where tokens[index].kind == .mark && mayEnd(tokens[index].key) {
      while figure < figures.count, figures[figure].upperBound <= index { figure += 1 }
      let isInFigure =
        figure < figures.count && figures[figure].contains(index)
        && figures[figure].upperBound > index + 1
      guard !isInFigure,
        ends(
          at: index, in: tokens, from: start, before: range.upperBound,
          followsFigure: figure > 0 && figures[figure - 1].upperBound == index
            && figures[figure - 1].lowerBound > start)
      else { continue }
      ranges.append(start..<index + 1)
      start = index + 1
    }
    if start < range.upperBound { ranges.append(start..<range.upperBound) }
    return ranges
  }

  private static func mayEnd(_ key: WordKey) -> Bool {
    switch key {
    case Mark.stop, Mark.semicolon, Mark.question, Mark.exclamation: true
    default: false
    }
  }

  private static func ends(
    at index: Int, in tokens: [Token], from start: Int, before end: Int, followsFigure: Bool
  ) -> Bool {
    switch tokens[index].key {
    case Mark.semicolon, Mark.question, Mark.exclamation: return true
    case Mark.stop: break
    default: return false
    }
    guard index + 1 < end, index > start else { return index > start }
    let next = tokens[index + 1]
    guard next.followsSpace else { return false }
    guard next.kind != .word || next.isCapitalised else { return false }
    return followsFigure || !isAbbreviated(tokens[index - 1], isFirst: index - 1 == start)
  }

  /// A full stop behind one letter, a numeral that opens the sentence, or a known short form.
  private static func isAbbreviated(_ token: Token, isFirst: Bool) -> Bool {
    switch token.kind {
    case .number: isFirst
    case .mark: false
    case .word: token.range.count == 1 || abbreviations.contains(token.key)
    }
  }

  private static let abbreviations: Set<WordKey> = Set(
    [
      "no", "nr", "dr", "mr", "mrs", "ms", "prof", "st", "approx", "incl", "excl", "ca", "inc",
      "ltd", "art", "abs", "bzw", "max", "min", "mio", "mrd", "tsd", "vs", "etc", "cf", "fig",
      "sec",
      "inkl", "exkl", "zzgl", "hrn", "fr", "jr", "sr", "co", "corp", "gem", "lit", "para", "e.g",
      "i.e", "z.b", "d.h", "p.a", "a.m", "p.m", "jan", "feb", "mar", "apr", "jun", "jul", "aug",
      "sept", "sep", "oct", "nov", "dec",
    ].map { WordKey($0) })
}
