/// Cuts lines into the cells that stand under groups of dashes.
struct DashColumns {
  private let text: SheetText
  private let starts: [Int]

  init(_ columns: [Range<Int>], in text: SheetText) {
    self.text = text
    starts = columns.map(\.lowerBound)
  }

  /// How many columns there are.
  var count: Int { starts.count }

  /// The cells of the lines of a row: for each column the text of all lines, as segments.
  func cells(of lines: Range<Int>) -> [[Range<Int>]] {
    var cells = [[Range<Int>]](repeating: [], count: starts.count)
    for line in lines {
      for (column, cell) in cut(text.lines[line]).enumerated() where !cell.isEmpty {
        cells[column].append(cell)
      }
    }
    let end = lines.isEmpty ? 0 : text.lines[lines.upperBound - 1].upperBound
    return cells.map { $0.isEmpty ? [end..<end] : $0 }
  }

  /// One line's cells, trimmed. A boundary never goes through a word: an amount stays whole.
  private func cut(_ line: Range<Int>) -> [Range<Int>] {
    let bytes = text.readable
    var cells: [Range<Int>] = []
    var start = line.lowerBound
    while start < line.upperBound, ASCII.isSpace(bytes[start]) || bytes[start] == 0x3E {
      start += 1
    }
    for next in starts.dropFirst() {
      let boundary = max(start, wordStart(offset(of: next, in: line), line, after: start))
      cells.append(PipeTable.trimmed(start..<boundary, in: bytes))
      start = boundary
    }
    cells.append(PipeTable.trimmed(start..<line.upperBound, in: bytes))
    return cells
  }

  private func wordStart(_ offset: Int, _ line: Range<Int>, after start: Int) -> Int {
    guard offset < line.upperBound, offset > line.lowerBound,
      !ASCII.isSpace(text.readable[offset - 1])
    else { return offset }
    var position = offset
    while position > start, !ASCII.isSpace(text.readable[position - 1]) { position -= 1 }
    if position > start { return position }
    position = offset
    while position < line.upperBound, !ASCII.isSpace(text.readable[position]) { position += 1 }
    return position
  }

  /// The byte at a column counted in scalars.
  private func offset(of column: Int, in line: Range<Int>) -> Int {
    var position = line.lowerBound
    var left = column
    while position < line.upperBound {
      if text.readable[position] & 0xC0 != 0x80 {
        if left == 0 { return position }
        left -= 1
      }
      position += 1
    }
    return line.upperBound
  }
}
