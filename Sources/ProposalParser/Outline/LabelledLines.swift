import ProposalModel

/// Separates `Key: value` lines that Markdown runs together into one paragraph, and labelled
/// sentences that stand on one line: `Company: Lumenworks. Currency: USD.`
enum LabelledLines {
  /// The token ranges of the statements of a text.
  static func ranges(in prose: Prose, lines: [Range<Int>], from start: Int) -> [Range<Int>] {
    let all = start..<prose.tokens.count
    guard !all.isEmpty else { return [] }
    let byLine = lines.count > 1 ? tokenRanges(of: lines, in: prose, from: start) : [all]
    guard byLine.count > 1, startsLabelled(prose, byLine) else {
      return sentences(in: prose, all)
    }
    return merged(byLine, prose).flatMap { sentences(in: prose, $0) }
  }

  private static func tokenRanges(of lines: [Range<Int>], in prose: Prose, from start: Int)
    -> [Range<Int>]
  {
    var ranges: [Range<Int>] = []
    var position = start
    for line in lines {
      var end = position
      while end < prose.tokens.count, Int(prose.tokens[end].start) < line.upperBound { end += 1 }
      if end > position { ranges.append(position..<end) }
      position = end
    }
    return ranges
  }

  private static func startsLabelled(_ prose: Prose, _ lines: [Range<Int>]) -> Bool {
    let labelled = lines.filter { isLabelled(prose, $0) }.count
    return labelled >= 2 && isLabelled(prose, lines[0])
  }

  private static func isLabelled(_ prose: Prose, _ line: Range<Int>) -> Bool {
    guard let label = LabelFinder.label(in: prose, line) else { return false }
    return label.field != nil || prose.tokens[label.name.upperBound].key == Mark.colon
  }

  /// A line without a label goes on the line before it.
  private static func merged(_ lines: [Range<Int>], _ prose: Prose) -> [Range<Int>] {
    var merged: [Range<Int>] = []
    for line in lines {
      if let last = merged.last, !isLabelled(prose, line), !statesByItself(prose, line) {
        merged[merged.count - 1] = last.lowerBound..<line.upperBound
      } else {
        merged.append(line)
      }
    }
    return merged
  }

  /// `Below 99.5%: no award` is no label with its value, and goes on no line before it either.
  private static func statesByItself(_ prose: Prose, _ line: Range<Int>) -> Bool {
    guard let first = line.first, prose.tokens[first].isCapitalised else { return false }
    return prose.tokens[line.prefix(8)].dropFirst().contains { $0.key == Mark.colon }
  }

  /// Cuts before each sentence that starts with a known label and a colon.
  private static func sentences(in prose: Prose, _ range: Range<Int>) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = range.lowerBound
    let tokens = prose.tokens
    for index in range
    where index > start && tokens[index - 1].kind == .mark && isCut(prose, index, range) {
      ranges.append(start..<index)
      start = index
    }
    ranges.append(start..<range.upperBound)
    return ranges
  }

  private static func isCut(_ prose: Prose, _ index: Int, _ range: Range<Int>) -> Bool {
    let previous = prose.tokens[index - 1].key
    guard previous == Mark.stop || previous == Mark.semicolon else { return false }
    guard prose.tokens[index].kind == .word,
      prose.tokens[index].isCapitalised || previous == Mark.semicolon
    else { return false }
    guard let label = LabelFinder.label(in: prose, index..<range.upperBound), label.field != nil
    else {
      return false
    }
    return prose.tokens[label.name.upperBound].key == Mark.colon
  }
}
