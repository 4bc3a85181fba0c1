internal import ProposalModel

extension BlockReader {
  /// Reads raw HTML: a comment, or text without its tags.
  mutating func readHTML(_ index: Int) {
    let block = raw[index]
    let start = text.offset(of: block)
    leaf.paragraph(
      block.firstLine, lastLine(ofHTML: block, from: start), from: start,
      quotes: quoteDepth(of: index), into: &lines)
    readHTMLLines(index)
  }

  /// libcmark ends a block that has an end mark of its own one line early.
  private func lastLine(ofHTML block: RawBlock, from start: Int) -> Int {
    let next = block.lastLine + 1
    guard next < text.lines.count, let mark = endMark(at: start) else { return block.lastLine }
    for position in start..<text.lines[block.lastLine].upperBound
    where ASCII.has(mark, in: text.readable, at: position) {
      return block.lastLine
    }
    let isInNext = text.lines[next].contains { ASCII.has(mark, in: text.readable, at: $0) }
    return isInNext ? next : block.lastLine
  }

  /// What ends raw HTML that a blank line does not end (CommonMark 0.30, section 4.6).
  private func endMark(at start: Int) -> StaticString? {
    let marks: [(StaticString, StaticString)] = [
      ("<!--", "-->"), ("<script", "</script>"), ("<style", "</style>"), ("<pre", "</pre>"),
      ("<textarea", "</textarea>"), ("<?", "?>"), ("<!", ">"),
    ]
    return marks.first { ASCII.has($0.0, in: text.readable, at: start) }?.1
  }

  /// Reads `lines` as raw HTML in the place of raw block `index`.
  mutating func readHTMLLines(_ index: Int) {
    guard let first = lines.first else { return }
    if isProgram(first) {
      return append(.htmlBlock, index, text: inline.readPlain(cover(of: lines), role: .code))
    }
    let known = inline.comments.count
    let read = readText(lines[...], role: role(of: index))
    if read.prose.isEmpty, inline.comments.count > known {
      append(.comment(inline.comments[known].text), index, place: read.prose.place)
    } else {
      append(.htmlBlock, index, text: read, place: read.prose.place)
    }
  }

  /// Scripts and style sheets are code.
  private func isProgram(_ line: Range<Int>) -> Bool {
    ASCII.has("<script", in: text.readable, at: line.lowerBound)
      || ASCII.has("<style", in: text.readable, at: line.lowerBound)
  }

  private func cover(of lines: [Range<Int>]) -> Range<Int> {
    let start = lines.first?.lowerBound ?? 0
    return start..<max(start, lines.last?.upperBound ?? 0)
  }

  /// Appends a table of raw HTML, with the text outside its cells in front of it.
  mutating func appendHTML(_ range: Range<Int>, _ index: Int) {
    let reader = HTMLTableReader(range, in: text)
    for outside in reader.outside {
      let read = inline.read(segments: segments(of: outside), role: role(of: index))
      if !read.prose.isEmpty { append(.paragraph, index, text: read, place: read.prose.place) }
    }
    var grid = HTMLGrid(reader.rows)
    grid.fill()
    let alignments = [MarkdownTable.Alignment](repeating: .none, count: grid.width)
    var builder = TableBuilder(.html, alignments: alignments, role: role(of: index))
    builder.spans = grid.spans
    for (position, row) in grid.rows.enumerated() {
      let cells = row.map { $0.map(segments(of:)) ?? [range.upperBound..<range.upperBound] }
      if position == 0, grid.hasHeader {
        builder.setHeader(cells, &inline)
      } else {
        builder.addRow(cells, cover(row, range), &inline)
      }
    }
    append(.table(builder.table(at: text.place(range))), index, place: text.place(range))
  }

  private func cover(_ row: [Range<Int>?], _ table: Range<Int>) -> Range<Int> {
    let start = row.compactMap { $0?.lowerBound }.min() ?? table.upperBound
    return start..<max(start, row.compactMap { $0?.upperBound }.max() ?? start)
  }

  /// The parts of a range on each of its lines, trimmed.
  private func segments(of range: Range<Int>) -> [Range<Int>] {
    guard !range.isEmpty else { return [range] }
    let lines = text.lines.line(at: range.lowerBound)...text.lines.line(at: range.upperBound - 1)
    let parts = lines.map {
      PipeTable.trimmed(text.lines[$0].clamped(to: range), in: text.readable)
    }
    return parts.filter { !$0.isEmpty }
  }
}
