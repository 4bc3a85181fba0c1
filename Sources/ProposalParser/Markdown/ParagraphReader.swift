internal import ProposalModel

/// What libcmark calls a paragraph may hold definitions, tables and text.
extension BlockReader {
  /// Reads `lines` as blocks in the place of raw block `index`.
  mutating func readLines(of index: Int) {
    var start = 0
    while start < lines.count, isLinkDefinition(lines[start]) {
      let line = leaf.trimmedAtEnd(lines[start])
      append(
        .linkDefinition, index, text: inline.readPlain(line, role: .link), place: text.place(line))
      start += 1
    }
    guard start < lines.count else { return }
    if let label = footnoteLabel(lines[start]) {
      readFootnotes(from: start, label, index)
    } else {
      readTables(from: start, index)
    }
  }

  private mutating func readTables(from first: Int, _ index: Int) {
    var start = first
    while let grid = startOfGrid(from: start),
      let table = GridTable(lines[grid...], in: text.readable)
    {
      appendParagraph(start..<grid, index)
      append(table, from: grid, index)
      start = grid + table.lineCount
    }
    guard start < lines.count else { return }
    let table = startOfTable(from: start)
    appendParagraph(start..<(table ?? lines.count), index)
    if let table { readPipeTable(from: table, index) }
  }

  private func startOfGrid(from start: Int) -> Int? {
    (start..<lines.count).first {
      text.readable[lines[$0]].first == UInt8(ascii: "+")
        && GridTable.isRule(lines[$0], text.readable)
    }
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

  private func isLinkDefinition(_ line: Range<Int>) -> Bool {
    guard line.lowerBound < line.upperBound, text.readable[line.lowerBound] == UInt8(ascii: "[")
    else { return false }
    var scratch = LinkReferences()
    return scratch.define(text.readable[leaf.trimmedAtEnd(line)])
  }

  /// Appends the lines of a range as one paragraph; nothing when there are none.
  mutating func appendParagraph(_ range: Range<Int>, _ index: Int) {
    guard !range.isEmpty else { return }
    let read = readText(lines[range], role: role(of: index))
    append(.paragraph, index, text: read, place: read.prose.place)
  }

  /// The label of a line that starts with `[^label]:`, and where its text starts.
  private func footnoteLabel(_ line: Range<Int>) -> (label: String, content: Int)? {
    let bytes = text.readable
    guard line.count > 4, bytes[line.lowerBound] == UInt8(ascii: "["),
      bytes[line.lowerBound + 1] == UInt8(ascii: "^"),
      let close = LinkTarget.endOfLabel(in: bytes, from: line.lowerBound + 2),
      close > line.lowerBound + 2, close + 1 < line.upperBound,
      bytes[close + 1] == UInt8(ascii: ":")
    else { return nil }
    let content = LinkTarget.skipSpace(in: bytes, from: close + 2, line.upperBound)
    return (String(decoding: bytes[line.lowerBound + 2..<close], as: UTF8.self), content)
  }

  private mutating func readFootnotes(
    from first: Int, _ found: (label: String, content: Int), _ index: Int
  ) {
    var current = found
    var start = first
    for position in first + 1..<max(first + 1, lines.count) {
      guard let next = footnoteLabel(lines[position]) else { continue }
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

  /// The position in `lines` of a pipe table's header.
  func startOfTable(from start: Int = 0) -> Int? {
    for position in start + 1..<max(start + 1, lines.count) {
      guard let alignments = PipeTable.alignments(of: lines[position], in: text.readable),
        PipeTable.cells(of: lines[position - 1], in: text.readable).count == alignments.count
      else { continue }
      return position - 1
    }
    return nil
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
