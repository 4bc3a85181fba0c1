import ProposalModel

/// Bold words at the start of a paragraph that name it, as people write letters and plan rules.
enum BoldLead {
  /// Names are short.
  private static let mostWords = 16
  /// A bold line on its own may explain its name in parentheses.
  private static let mostInHeading = 32

  /// The token behind the name and its closing mark; `nil` when the paragraph has no bold name.
  static func end(in prose: Prose, lines: [Range<Int>] = []) -> Int? {
    let tokens = prose.tokens
    var start = 0
    while start < min(tokens.count, 4), !LabelFinder.isEmphasised(prose, start..<start + 1) {
      guard tokens[start].kind != .word || isNumeral(tokens, start) else {
        return PlainLead.end(in: prose)
      }
      start += 1
    }
    var end = start
    while end < tokens.count, LabelFinder.isEmphasised(prose, end..<end + 1) { end += 1 }
    guard end > start else { return PlainLead.end(in: prose) }
    let isLine = end == tokens.count && tokens[end - 1].key != Mark.stop
    guard end - start <= (isLine ? mostInHeading : mostWords) else { return nil }
    guard end < tokens.count else {
      return holdsLabelledValue(prose, start..<end) || !LabelFinder.isStrong(prose, start..<end)
        ? nil : end
    }
    let endsLine = lines.first.map { Int(tokens[end].start) > $0.upperBound } ?? false
    return isName(prose, start..<end) || lines.count > 1 && endsLine && fillsLine(prose, end, lines)
      ? end : nil
  }

  /// Whether the bold words are the whole first line of the paragraph.
  private static func fillsLine(_ prose: Prose, _ end: Int, _ lines: [Range<Int>]) -> Bool {
    Int(prose.tokens[end - 1].end) <= lines[0].upperBound
      && LabelFinder.label(in: prose, 0..<end)?.field == nil
      && LabelFinder.isStrong(prose, end - 1..<end)
  }

  /// `(a)` and `(iv)` in front of the name.
  private static func isNumeral(_ tokens: [Token], _ index: Int) -> Bool {
    index > 0 && tokens[index - 1].key == Mark.open && tokens[index].range.count <= 4
      && index + 1 < tokens.count && tokens[index + 1].key == Mark.close
  }

  /// A name ends its sentence inside the bold words: `**Reference customers.** I propose …`.
  private static func isName(_ prose: Prose, _ range: Range<Int>) -> Bool {
    let key = prose.tokens[range.upperBound - 1].key
    if key == Mark.stop {
      let field = LabelFinder.field(prose, range.lowerBound..<range.upperBound - 1)
      // `**Why.**` labels its own paragraph: as a name it would hide the list behind it.
      return field == nil || field != .background && holdsMoney(prose, from: range.upperBound)
    }
    let title = TitleReader.title(of: prose, range)
    // `**$20,000** – the office opens`
    guard range.contains(where: { prose.tokens[$0].kind == .word }) else { return false }
    if isSetOff(prose, range.upperBound), holdsMoney(prose, from: range.upperBound),
      LabelFinder.field(prose, range) == nil
    {
      return true
    }
    guard key == Mark.colon || key == Mark.longDash || key == Mark.dash else { return false }
    return title.isMilestoneWord
  }

  /// `**Launch site live** - $42,000 once …`: a dash set off by spaces behind the name.
  private static func isSetOff(_ prose: Prose, _ end: Int) -> Bool {
    let tokens = prose.tokens
    guard end + 1 < tokens.count, tokens[end].followsSpace, tokens[end + 1].followsSpace else {
      return false
    }
    return [Mark.dash, Mark.longDash, Mark.hyphen].contains(tokens[end].key)
  }

  /// Whether a currency sign stands behind a token: `**Approval.** We pay $4,000,000 …`.
  private static func holdsMoney(_ prose: Prose, from start: Int) -> Bool {
    prose.tokens[start...].contains { money.contains($0.key) }
  }

  static let money: WordSet = ["$", "€", "£", "¥", "₹", "usd", "eur", "gbp", "chf"]

  /// `**Due: 3 May 2026**` is a statement, not a heading.
  private static func holdsLabelledValue(_ prose: Prose, _ range: Range<Int>) -> Bool {
    guard let label = LabelFinder.label(in: prose, range) else { return false }
    return label.field != nil && label.bodyStart < range.upperBound
      && TitleReader.title(of: prose, range).label == nil
  }
}
