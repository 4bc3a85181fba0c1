internal import ProposalModel

/// What libcmark calls a paragraph may hold definitions, tables and text.
extension BlockReader {
  /// Reads `lines` as blocks in the place of raw block `index`.
  mutating func readLines(of index: Int) {
    var start = 0
    while start < lines.count, ParagraphShape.isLinkDefinition(lines[start], in: text.readable) {
      let line = leaf.trimmedAtEnd(lines[start])
      append(
        .linkDefinition, index, text: inline.readPlain(line, role: .link), place: text.place(line))
      start += 1
    }
    guard start < lines.count else { return }
    if let label = ParagraphShape.footnoteLabel(lines[start], in: text.readable) {
      readFootnotes(from: start, label, index)
    } else {
      readTables(from: start, index)
    }
  }

  private mutating func readTables(from first: Int, _ index: Int) {
    var start = first
    while let grid = ParagraphShape.startOfGrid(lines, from: start, in: text.readable),
      let table = GridTable(lines[grid...], in: text.readable)
    {
      appendParagraph(start..<grid, index)
      append(table, from: grid, index)
      start = grid + table.lineCount
    }
    guard start < lines.count else { return }
    let table = ParagraphShape.startOfTable(lines, from: start, in: text.readable)
    appendParagraph(start..<(table ?? lines.count), index)
    if let table { readPipeTable(from: table, index) }
  }

  private mutating func append(_ grid: GridTable, from start: Int, _ index: Int) {
    let alignments = [MarkdownTable.Alignment](repeating: .none, count: grid.columnCount)
    var builder = TableBuilder(.grid, alignments: alignments, role: role(of: index))
    let range = lines[start].lowerBound..<lines[start + grid.lineCount - 1].upperBound
    for (position, row) in grid.rows.enumerated() {
      let starts = row.compactMap(\.first?.lowerBound)
      let ends = row.compactMap(\.last?.upperBound)
      let cover = (starts.min() ?? range.lowerBound)..<(ends.max() ?? range.upperBound)
      let cells = row.map { $0.isEmpty ? [cover.upperBound..<cover.upperBound] : $0 }
      if position == 0, grid.hasHeader {
        builder.setHeader(cells, &inline)
      } else {
        builder.addRow(cells, cover, &inline)
      }
    }
    append(.table(builder.table(at: text.place(range))), index, place: text.place(range))
  }

  /// Appends the lines of a range as one paragraph; nothing when there are none.
  mutating func appendParagraph(_ range: Range<Int>, _ index: Int) {
    guard !range.isEmpty else { return }
    let read = readText(lines[range], role: role(of: index))
    append(.paragraph, index, text: read, place: read.prose.place)
  }

  private mutating func readFootnotes(
    from first: Int, _ found: (label: String, content: Int), _ index: Int
  ) {
    var current = found
    var start = first
    for position in first + 1..<max(first + 1, lines.count) {
      guard let next = ParagraphShape.footnoteLabel(lines[position], in: text.readable) else {
        continue
      }
      appendFootnote(start..<position, current, index)
      (start, current) = (position, next)
    }
    appendFootnote(start..<lines.count, current, index)
  }

  private mutating func appendFootnote(
    _ range: Range<Int>, _ found: (label: String, content: Int), _ index: Int
  ) {
    let start = lines[range.lowerBound].lowerBound
    lines[range.lowerBound] = found.content..<max(found.content, lines[range.lowerBound].upperBound)
    let read = readText(lines[range], role: role(of: index))
    let place = SourceRange(source: text.source, start: start, end: read.prose.place.end)
    append(.footnoteDefinition(label: found.label), index, text: read, place: place)
  }

  private mutating func readPipeTable(from start: Int, _ index: Int) {
    let alignments = PipeTable.alignments(of: lines[start + 1], in: text.readable) ?? []
    let role = role(of: index)
    var table = TableBuilder(.pipes, alignments: alignments, role: role)
    table.setHeader(PipeTable.cells(of: lines[start], in: text.readable), &inline)
    for row in lines[(start + 2)...] {
      let row = PipeTable.trimmed(row, in: text.readable)
      table.addRow(PipeTable.cells(of: row, in: text.readable), row, &inline)
    }
    let end = lines.last?.upperBound ?? 0
    let place = text.place(PipeTable.trimmed(lines[start].lowerBound..<end, in: text.readable))
    issues += table.issues
    append(.table(table.table(at: place)), index, place: place)
  }
}
