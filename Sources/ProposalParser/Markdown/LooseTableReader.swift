internal import ProposalModel

extension BlockReader {
  /// The tables whose words stand in the lines of a raw block. Logarithmic when there are none.
  func looseTables(in block: RawBlock) -> ArraySlice<LooseTable> {
    guard !looseTables.isEmpty, !block.isContainer else { return [] }
    var low = 0
    var high = looseTables.count
    while low < high {
      let middle = (low + high) / 2
      if looseTables[middle].lines.lowerBound < block.firstLine {
        low = middle + 1
      } else {
        high = middle
      }
    }
    // libcmark counts the line behind the underline of a setext heading to the heading.
    let last = block.kind == .heading ? block.lastLine - 1 : block.lastLine
    var end = low
    while end < looseTables.count, looseTables[end].lines.lowerBound <= last { end += 1 }
    return looseTables[low..<end]
  }

  /// Reads the block around tables: text, table, text.
  mutating func readAround(_ tables: ArraySlice<LooseTable>, _ index: Int) {
    let block = raw[index]
    leaf.paragraph(
      block.firstLine, block.lastLine, from: text.offset(of: block), quotes: quoteDepth(of: index),
      into: &lines)
    let all = lines
    var start = text.lines[block.firstLine].lowerBound
    for table in tables {
      readPart(of: all, start..<max(start, table.bytes[0].lowerBound), index)
      append(table, index)
      start = table.bytes.last?.upperBound ?? start
    }
    readPart(of: all, start..<max(start, text.bytes.count), index)
  }

  private mutating func readPart(of all: [Range<Int>], _ part: Range<Int>, _ index: Int) {
    lines = all.map { PipeTable.trimmed($0.clamped(to: part), in: text.readable) }
    lines.removeAll(where: \.isEmpty)
    guard !lines.isEmpty else { return }
    if raw[index].kind == .html { readHTMLLines(index) } else { readLines(of: index) }
  }

  private mutating func append(_ table: LooseTable, _ index: Int) {
    switch table.shape {
    case .dashes(let columns, let header, let rows):
      appendDashes(DashColumns(columns, in: text), header, rows, table, index)
    case .tabs: appendTabs(table, index)
    case .html(let bytes): appendHTML(bytes, index)
    }
  }

  private mutating func appendDashes(
    _ columns: DashColumns, _ header: Range<Int>, _ rows: [Range<Int>], _ table: LooseTable,
    _ index: Int
  ) {
    let alignments = [MarkdownTable.Alignment](repeating: .none, count: columns.count)
    var builder = TableBuilder(.dashes, alignments: alignments, role: role(of: index))
    if !header.isEmpty { builder.setHeader(columns.cells(of: header), &inline) }
    for row in rows { builder.addRow(columns.cells(of: row), cover(row), &inline) }
    finish(builder, table, index)
  }

  private mutating func appendTabs(_ table: LooseTable, _ index: Int) {
    let rows = table.lines.map { cells(of: $0, table) }
    let alignments = [MarkdownTable.Alignment](repeating: .none, count: rows[0].count)
    var builder = TableBuilder(.tabs, alignments: alignments, role: role(of: index))
    let hasHeader = !rows[0].contains { text.readable[$0].contains(where: ASCII.isDigit) }
    if hasHeader { builder.setHeader(rows[0], &inline) }
    for (line, row) in zip(table.lines, rows).dropFirst(hasHeader ? 1 : 0) {
      builder.addRow(row, cover(line..<line + 1), &inline)
    }
    finish(builder, table, index)
  }

  private func cells(of line: Int, _ table: LooseTable) -> [Range<Int>] {
    let range = table.bytes[line - table.lines.lowerBound]
    var cells: [Range<Int>] = []
    var start = range.lowerBound
    for position in range where text.readable[position] == 0x09 {
      cells.append(PipeTable.trimmed(start..<position, in: text.readable))
      start = position + 1
    }
    cells.append(PipeTable.trimmed(start..<range.upperBound, in: text.readable))
    return cells
  }

  private func cover(_ lines: Range<Int>) -> Range<Int> {
    let start = text.lines[lines.lowerBound].lowerBound
    return PipeTable.trimmed(start..<text.lines[lines.upperBound - 1].upperBound, in: text.readable)
  }

  private mutating func finish(_ builder: TableBuilder, _ table: LooseTable, _ index: Int) {
    let place = text.place(cover(table.lines))
    issues += builder.issues
    append(.table(builder.table(at: place)), index, place: place)
  }
}
