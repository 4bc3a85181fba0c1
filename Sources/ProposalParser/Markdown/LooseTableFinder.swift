/// Finds dash tables, tab-separated rows and HTML tables among the lines of a sheet.
struct LooseTableFinder {
  let text: SheetText
  private(set) var tables: [LooseTable] = []
  private var fence: UInt8 = 0
  private var isComment = false
  /// Lines below this one are known not to start a table of tabs.
  var tabsRefusedBelow = 0
  /// How many HTML tables were never closed; after a few, none is looked for.
  var unclosedTables = 0
  private let hasTabs: Bool

  init(_ text: SheetText) {
    self.text = text
    hasTabs = text.readable.contains(0x09)
  }

  /// Looks at all lines from `first` on, code and comments excepted.
  mutating func find(from first: Int) {
    var line = first
    while line < text.lines.count {
      let content = content(of: line)
      if !isHidden(content), let table = table(at: line, content) {
        tables.append(table)
        line = max(line + 1, table.lines.upperBound)
      } else {
        line += 1
      }
    }
  }

  /// A line without quote prefixes, indent and white space at its end.
  func content(of line: Int) -> Range<Int> {
    let range = text.lines[line]
    var start = range.lowerBound
    while start < range.upperBound,
      ASCII.isSpace(text.readable[start]) || text.readable[start] == 0x3E
    {
      start += 1
    }
    var end = range.upperBound
    while end > start, ASCII.isSpace(text.readable[end - 1]) { end -= 1 }
    return start..<end
  }

  /// Where a line starts behind its quote prefixes.
  func start(of line: Int) -> Int {
    let range = text.lines[line]
    var start = range.lowerBound
    for index in range {
      if text.readable[index] == 0x3E { start = index + 1 }
      guard ASCII.isSpace(text.readable[index]) || text.readable[index] == 0x3E else { break }
    }
    return start
  }

  /// Keeps track of fences and comments; nothing in them is a table.
  private mutating func isHidden(_ content: Range<Int>) -> Bool {
    guard let first = text.readable[content].first else { return true }
    if isComment {
      isComment = !contains("-->", content)
      return true
    }
    if first == UInt8(ascii: "`") || first == UInt8(ascii: "~"), isFence(content, first) {
      fence = fence == 0 ? first : fence == first ? 0 : fence
      return true
    }
    if first == UInt8(ascii: "<"), ASCII.has("<!--", in: text.readable, at: content.lowerBound) {
      isComment = !contains("-->", content)
      return true
    }
    return fence != 0
  }

  private func isFence(_ content: Range<Int>, _ mark: UInt8) -> Bool {
    guard text.readable[content].prefix(3).count == 3,
      text.readable[content].prefix(3).allSatisfy({ $0 == mark })
    else { return false }
    let rest = text.readable[content].drop { $0 == mark }
    return mark == UInt8(ascii: "~") || !rest.contains(mark)
  }

  private func contains(_ word: StaticString, _ range: Range<Int>) -> Bool {
    range.contains { ASCII.has(word, in: text.readable, at: $0) }
  }

  private mutating func table(at line: Int, _ content: Range<Int>) -> LooseTable? {
    switch text.readable[content.lowerBound] {
    case UInt8(ascii: "-"): dashTable(at: line)
    case UInt8(ascii: "<"): htmlTable(at: line, content)
    default: hasTabs ? tabTable(at: line) : nil
    }
  }

  /// The last line of the table found before, so that none is taken twice.
  var firstFreeLine: Int { tables.last?.lines.upperBound ?? 0 }

  /// Makes the table: its first line keeps a word where the table's own text starts.
  func table(_ shape: LooseTable.Shape, lines: Range<Int>) -> LooseTable {
    let anchor = content(of: lines.lowerBound).lowerBound
    let indent =
      lines.map { line in
        content(of: line).isEmpty ? Int.max : content(of: line).lowerBound - start(of: line)
      }.min() ?? 0
    let first = start(of: lines.lowerBound)
    return LooseTable(
      shape: shape, lines: lines, anchor: min(anchor, first + min(indent, anchor - first)),
      bytes: lines.map { start(of: $0)..<text.lines[$0].upperBound })
  }
}
