/// Tables in raw HTML.
extension LooseTableFinder {
  private static let longestTable = 1_000_000
  private static let mostUnclosed = 20

  /// The table that starts on `line`, to its end tag, over blank lines.
  mutating func htmlTable(at line: Int, _ content: Range<Int>) -> LooseTable? {
    let bytes = text.readable
    guard unclosedTables < Self.mostUnclosed,
      let start = content.first(where: { ASCII.has("<table", in: bytes, at: $0) })
    else { return nil }
    guard let end = endOfTable(from: start) else {
      unclosedTables += 1
      return nil
    }
    return LooseTable(
      shape: .html(start..<end), lines: line..<text.lines.line(at: end - 1) + 1, anchor: start,
      bytes: [start..<end])
  }

  private func endOfTable(from start: Int) -> Int? {
    var depth = 0
    for position in start..<min(text.readable.count, start + Self.longestTable)
    where text.readable[position] == UInt8(ascii: "<") {
      if ASCII.has("<table", in: text.readable, at: position) { depth += 1 }
      if ASCII.has("</table>", in: text.readable, at: position) { depth -= 1 }
      if depth == 0, position > start { return position + 8 }
    }
    return nil
  }
}
