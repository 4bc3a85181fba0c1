import ProposalModel

/// Takes a heading apart into label and name.
enum TitleReader {
  /// The parts of a heading's text.
  static func title(of prose: Prose, _ range: Range<Int>) -> Title {
    let tokens = prose.tokens
    let range = withoutSymbols(prose, range)
    var position = range.lowerBound
    var isMilestoneWord = false
    if position + 1 < range.upperBound, isLabelWord(tokens[position].key),
      labelEnd(tokens, position + 1, range.upperBound) != nil, !isYear(prose, position + 1)
    {
      isMilestoneWord = milestoneWords.contains(tokens[position].key)
      position += 1
    }
    guard let end = labelEnd(tokens, position, range.upperBound) else {
      return Title(prose: prose, label: nil, isMilestoneWord: false, name: trimmed(prose, range))
    }
    let isBare = position == range.lowerBound
    guard !isBare || isSetOff(tokens, end, range) else {
      return Title(prose: prose, label: nil, isMilestoneWord: false, name: trimmed(prose, range))
    }
    let label = prose.string(tokens: position..<end)
    return Title(
      prose: prose, label: label, isMilestoneWord: isMilestoneWord,
      name: trimmed(prose, end..<range.upperBound))
  }

  /// `Bonus 2026` is for a year, and no number 2026 of many.
  private static func isYear(_ prose: Prose, _ index: Int) -> Bool {
    let digits = prose.utf8[prose.tokens[index].range]
    guard prose.tokens[index].kind == .number, digits.count == 4 else { return false }
    return digits.starts(with: "20".utf8) || digits.starts(with: "19".utf8)
  }

  /// A picture in front of a heading is no part of its name.
  private static func withoutSymbols(_ prose: Prose, _ range: Range<Int>) -> Range<Int> {
    var range = range
    // `[ ] **M1: API**`
    if range.count > 3, prose.tokens[range.lowerBound].key == "[" {
      let close = range.prefix(3).first { prose.tokens[$0].key == "]" }
      if let close { range = close + 1..<range.upperBound }
    }
    let start = range.first { index in
      let token = prose.tokens[index]
      return token.kind != .mark || token.range.count < 3 || token.key == Mark.dash
        || token.key == Mark.longDash
    }
    return (start ?? range.lowerBound)..<range.upperBound
  }

  /// A bare `A` or `1` is a label only with a mark behind it, or when it is all there is.
  private static func isSetOff(_ tokens: [Token], _ end: Int, _ range: Range<Int>) -> Bool {
    guard end < range.upperBound else { return true }
    return separators.contains(tokens[end].key) || tokens[end - 1].kind == .number
      || tokens[end].kind == .mark && tokens[end].key == Mark.close
  }

  /// One letter, a number, or `CO-1`; `nil` when the token is no label.
  private static func labelEnd(_ tokens: [Token], _ start: Int, _ end: Int) -> Int? {
    guard start < end else { return nil }
    let token = tokens[start]
    switch token.kind {
    case .number: return start + 1
    case .mark: return nil
    case .word:
      let isShort = token.range.count <= 3 && token.isCapitalised || romans.contains(token.key)
      guard isShort else { return nil }
      if start + 2 < end,
        tokens[start + 1].key == Mark.hyphen || tokens[start + 1].key == Mark.stop,
        tokens[start + 2].kind == .number,
        !tokens[start + 1].followsSpace, !tokens[start + 2].followsSpace
      {
        return start + 3
      }
      return token.range.count == 1 || romans.contains(token.key) || hasDigit(token)
        ? start + 1 : nil
    }
  }

  private static func hasDigit(_ token: Token) -> Bool { token.range.count == 2 }

  /// The name without the marks that set it off.
  static func trimmed(_ prose: Prose, _ range: Range<Int>) -> Range<Int> {
    var range = range
    while let first = range.first,
      separators.contains(prose.tokens[first].key) || prose.tokens[first].key == Mark.comma
    {
      range.removeFirst()
    }
    while let last = range.last, trailing.contains(prose.tokens[last].key) { range.removeLast() }
    if let first = range.first, let last = range.last, prose.tokens[first].key == Mark.open,
      prose.tokens[last].key == Mark.close
    {
      return first + 1..<last
    }
    return range
  }

  private static func isLabelWord(_ key: WordKey) -> Bool {
    milestoneWords.contains(key) || otherWords.contains(key)
  }

  private static let separators: WordSet = [":", ".", "-", "–", "—", ")", "|", "·"]
  private static let trailing: WordSet = [":", ".", "-", "–", "—"]
  private static let romans: WordSet = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii"]
  static let milestoneWords: WordSet = [
    "milestone", "goal", "bonus", "deliverable", "objective", "target", "award", "stage", "phase",
    "tranche", "meilenstein", "ziel", "jalon", "objectif", "prämie", "etappe", "kpi", "measure",
    "payment", "instalment", "installment", "element", "component", "payout", "step", "prime",
  ]
  private static let otherWords: WordSet = [
    "section", "rule", "part", "article", "clause", "art", "teil", "punkt", "point", "item",
    "schedule", "annex", "regel", "no", "nr",
  ]
}
