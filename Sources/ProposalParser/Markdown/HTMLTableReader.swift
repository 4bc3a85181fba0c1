internal import ProposalModel

/// Rows and cells of a table in raw HTML.
struct HTMLTableReader {
  /// One cell.
  struct Cell {
    let content: Range<Int>
    let isHeader: Bool
    let columns: Int
    let rows: Int
  }

  private let text: SheetText
  private(set) var rows: [[Cell]] = []
  /// Text outside all cells: a caption.
  private(set) var outside: [Range<Int>] = []
  private var open: (start: Int, isHeader: Bool, columns: Int, rows: Int)?
  private var textStart: Int

  init(_ range: Range<Int>, in text: SheetText) {
    self.text = text
    textStart = range.lowerBound
    var position = range.lowerBound
    while position < range.upperBound {
      guard text.readable[position] == UInt8(ascii: "<") else {
        position += 1
        continue
      }
      let end = endOfTag(from: position, range.upperBound)
      read(position..<end)
      position = max(position + 1, end)
    }
    closeCell(at: range.upperBound)
  }

  private func endOfTag(from start: Int, _ limit: Int) -> Int {
    var quote: UInt8 = 0
    for position in start..<min(limit, start + 2_000) {
      let byte = text.readable[position]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: ">") {
        return position + 1
      } else if byte == 0x22 || byte == 0x27 {
        quote = byte
      }
    }
    return start + 1
  }

  private mutating func read(_ tag: Range<Int>) {
    if isTag("<td", tag) || isTag("<th", tag) {
      closeCell(at: tag.lowerBound)
      if rows.isEmpty { rows.append([]) }
      open = (
        tag.upperBound, isTag("<th", tag), number("colspan", tag), number("rowspan", tag)
      )
    } else if isTag("</td", tag) || isTag("</th", tag) {
      closeCell(at: tag.lowerBound)
      textStart = tag.upperBound
    } else if isTag("<tr", tag) {
      closeCell(at: tag.lowerBound)
      rows.append([])
      textStart = tag.upperBound
    } else if open == nil {
      note(until: tag.lowerBound)
      textStart = tag.upperBound
    }
  }

  private mutating func closeCell(at end: Int) {
    guard let cell = open, !rows.isEmpty else { return note(until: end) }
    let content = PipeTable.trimmed(cell.start..<max(cell.start, end), in: text.readable)
    rows[rows.count - 1].append(
      Cell(content: content, isHeader: cell.isHeader, columns: cell.columns, rows: cell.rows))
    open = nil
    textStart = end
  }

  private mutating func note(until end: Int) {
    guard textStart < end else { return }
    let range = PipeTable.trimmed(textStart..<end, in: text.readable)
    if !range.isEmpty { outside.append(range) }
  }

  private func isTag(_ name: StaticString, _ tag: Range<Int>) -> Bool {
    let after = tag.lowerBound + name.utf8CodeUnitCount
    return ASCII.has(name, in: text.readable, at: tag.lowerBound) && after < tag.upperBound
      && !ASCII.isLetter(text.readable[after])
  }

  /// The number an attribute gives, 1 to 100.
  private func number(_ name: StaticString, _ tag: Range<Int>) -> Int {
    guard let at = tag.first(where: { ASCII.has(name, in: text.readable, at: $0) }) else {
      return 1
    }
    let digits = text.readable[at..<tag.upperBound].drop { !ASCII.isDigit($0) }
      .prefix(3).prefix(while: ASCII.isDigit)
    return min(100, max(1, digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }))
  }
}
