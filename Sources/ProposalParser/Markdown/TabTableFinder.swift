/// Rows pasted from a spreadsheet: three or more lines with as many tabs each.
extension LooseTableFinder {
  /// The rows that start at `line`.
  mutating func tabTable(at line: Int) -> LooseTable? {
    guard line >= tabsRefusedBelow else { return nil }
    let tabs = countOfTabs(in: line)
    guard tabs > 0 else { return nil }
    var end = line + 1
    while end < text.lines.count, countOfTabs(in: end) == tabs { end += 1 }
    guard end - line >= 3, !isList(line..<end, tabs: tabs) else {
      tabsRefusedBelow = end
      return nil
    }
    return table(.tabs, lines: line..<end)
  }

  /// The tabs of a line that has one behind text; those of an indented line count for nothing.
  private func countOfTabs(in line: Int) -> Int {
    let content = content(of: line)
    let bytes = text.readable
    guard bytes[content].contains(0x09), text.readable[text.lines[line]].first != 0x20 else {
      return 0
    }
    return bytes[start(of: line)..<text.lines[line].upperBound].count { $0 == 0x09 }
  }

  /// `1.<tab>text` and `•<tab>text` are list items, and pipes make a table of another kind.
  private func isList(_ lines: Range<Int>, tabs: Int) -> Bool {
    if text.readable[content(of: lines.lowerBound)].contains(UInt8(ascii: "|")) { return true }
    guard tabs == 1 else { return false }
    return lines.allSatisfy { line in
      let cell = text.readable[content(of: line)].prefix { $0 != 0x09 }
      let last = cell.last ?? 0
      let isNumber = cell.count <= 5 && (last == UInt8(ascii: ".") || last == UInt8(ascii: ")"))
      return isNumber || cell.count == 1 && !ASCII.isDigit(last) || isBullet(cell)
    }
  }

  /// `•`, `–`, `·` and their like.
  private func isBullet(_ cell: ArraySlice<UInt8>) -> Bool {
    cell.count <= 3 && cell.allSatisfy { $0 >= 0x80 }
  }
}
