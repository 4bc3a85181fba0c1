/// Simple and multiline tables as pandoc and Word converters write them.
extension LooseTableFinder {
  private static let mostLines = 2_000

  /// The table whose first rule is `line`; the header of a simple table stands above it.
  func dashTable(at line: Int) -> LooseTable? {
    let content = content(of: line)
    guard content.count > 1, text.readable[content.lowerBound + 1] != 0x20 else { return nil }
    guard let rule = DashRule(text.lines[line], in: text.readable) else { return nil }
    if rule.columns.count == 1 { return multilineTable(from: line) }
    let header = line - 1
    if header >= firstFreeLine, isText(header), !isRule(header) { return simpleTable(rule, line) }
    return headlessTable(rule, line)
  }

  /// Header, rule, rows up to a blank line or a closing rule.
  private func simpleTable(_ rule: DashRule, _ line: Int) -> LooseTable? {
    var end = line + 1
    while end < text.lines.count, isText(end), !isRule(end) { end += 1 }
    guard end > line + 1 else { return nil }
    let last = end < text.lines.count && isRule(end) ? end + 1 : end
    let rows = (line + 1..<end).map { $0..<$0 + 1 }
    return table(
      .dashes(columns: rule.columns, header: line - 1..<line, rows: rows), lines: line - 1..<last)
  }

  /// Rule, rows, the same rule again.
  private func headlessTable(_ rule: DashRule, _ line: Int) -> LooseTable? {
    guard line + 1 < text.lines.count, isText(line + 1), !isRule(line + 1),
      let close = closingRule(after: line)
    else { return nil }
    return table(
      .dashes(columns: rule.columns, header: line..<line, rows: rows(line + 1..<close)),
      lines: line..<close + 1)
  }

  /// A full rule, header lines, a rule with columns, rows, a full rule.
  private func multilineTable(from line: Int) -> LooseTable? {
    var middle = line + 1
    while middle < text.lines.count, middle - line < 20, isText(middle), !isRule(middle) {
      middle += 1
    }
    guard middle > line + 1, middle < text.lines.count,
      let rule = DashRule(text.lines[middle], in: text.readable), rule.columns.count > 1,
      let close = closingRule(after: middle)
    else { return nil }
    return table(
      .dashes(
        columns: rule.columns, header: line + 1..<middle, rows: rows(middle + 1..<close)),
      lines: line..<close + 1)
  }

  /// With a blank line between them rows may have several lines; else each line is a row.
  private func rows(_ lines: Range<Int>) -> [Range<Int>] {
    let isSpaced = lines.contains { !isText($0) }
    guard isSpaced else { return lines.map { $0..<$0 + 1 } }
    var rows: [Range<Int>] = []
    var start = lines.lowerBound
    for line in lines where !isText(line) {
      if start < line { rows.append(start..<line) }
      start = line + 1
    }
    if start < lines.upperBound { rows.append(start..<lines.upperBound) }
    return rows
  }

  /// The next rule, unless a heading or two blank lines in a row come first.
  private func closingRule(after line: Int) -> Int? {
    var position = line + 1
    while position < min(text.lines.count, line + Self.mostLines) {
      if isRule(position) { return position }
      if !isText(position), position + 1 >= text.lines.count || !isText(position + 1) { return nil }
      if let first = text.readable[content(of: position)].first, first == UInt8(ascii: "#") {
        return nil
      }
      position += 1
    }
    return nil
  }

  private func isText(_ line: Int) -> Bool { !content(of: line).isEmpty }

  private func isRule(_ line: Int) -> Bool {
    guard text.readable[content(of: line)].first == UInt8(ascii: "-") else { return false }
    return DashRule(text.lines[line], in: text.readable) != nil
  }
}
