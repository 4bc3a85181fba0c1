internal import ProposalModel

/// Turns libcmark's blocks into Milepost's, with their text and tables.
struct BlockReader {
  let text: SheetText
  let raw: [RawBlock]
  var inline: InlineReader
  var issues: [MarkdownIssue] = []
  private(set) var blocks: [MarkdownBlock] = []
  /// The position in `blocks` of each raw block.
  private var positions: [Int] = []
  /// How many quotes each raw block stands in.
  private var quotes: [Int] = []
  var lines: [Range<Int>] = []
  let leaf: LeafLines

  let looseTables: [LooseTable]

  init(text: SheetText, raw: [RawBlock], looseTables: [LooseTable]) {
    self.text = text
    self.looseTables = looseTables
    self.raw = raw
    leaf = LeafLines(text: text)
    quotes = Self.quoteDepths(of: raw)
    inline = InlineReader(text, references: Self.references(in: raw, text, quotes))
  }

  /// Reads all blocks.
  mutating func read() {
    blocks.reserveCapacity(raw.count + raw.count / 4)
    positions.reserveCapacity(raw.count)
    for index in raw.indices {
      positions.append(blocks.count)
      read(index)
    }
  }

  private static func quoteDepths(of raw: [RawBlock]) -> [Int] {
    var depths: [Int] = []
    depths.reserveCapacity(raw.count)
    for block in raw {
      let parent = Int(block.parent)
      let isInQuote = depths.indices.contains(parent) && raw[parent].kind == .quote
      depths.append((depths.indices.contains(parent) ? depths[parent] : 0) + (isInQuote ? 1 : 0))
    }
    return depths
  }

  /// Links may be defined behind their use, so definitions are collected first.
  private static func references(in raw: [RawBlock], _ text: SheetText, _ quotes: [Int])
    -> LinkReferences
  {
    var references = LinkReferences()
    var lines: [Range<Int>] = []
    let leaf = LeafLines(text: text)
    for (index, block) in raw.enumerated() where block.kind == .paragraph {
      let start = text.offset(of: block)
      guard start < text.readable.count, text.readable[start] == UInt8(ascii: "[") else { continue }
      leaf.paragraph(
        block.firstLine, block.lastLine, from: start, quotes: quotes[index], into: &lines)
      for line in lines where !references.define(text.readable[leaf.trimmedAtEnd(line)]) { break }
    }
    return references
  }

  private mutating func read(_ index: Int) {
    let block = raw[index]
    if !looseTables.isEmpty {
      let tables = looseTables(in: block)
      guard tables.isEmpty else { return readAround(tables, index) }
    }
    switch block.kind {
    case .document: append(.document, index, place: text.place(0..<text.bytes.count))
    case .quote: append(.quote, index)
    case .list: append(list(block), index)
    case .item: append(.item(marker: marker(at: text.offset(of: block))), index)
    case .thematicBreak: append(.thematicBreak, index)
    case .paragraph: readParagraph(index)
    case .heading: readHeading(index)
    case .code: readCode(index)
    case .html: readHTML(index)
    }
  }

  private func list(_ block: RawBlock) -> MarkdownBlock.Kind {
    .list(isOrdered: block.number >= 0, start: max(0, Int(block.number)), isTight: block.isTight)
  }

  private func marker(at start: Int) -> String {
    var end = start
    while end < text.readable.count, ASCII.isDigit(text.readable[end]) { end += 1 }
    end = min(end + 1, text.readable.count)
    return String(decoding: text.readable[min(start, end)..<end], as: UTF8.self)
  }

  private func endOfHeadingMarks(from start: Int) -> Int {
    var end = start
    while end < text.readable.count, text.readable[end] == UInt8(ascii: "#") { end += 1 }
    return end
  }

  private mutating func readHeading(_ index: Int) {
    let block = raw[index]
    let start = text.offset(of: block)
    let line = text.lines[block.firstLine]
    let marks = endOfHeadingMarks(from: start)
    let isClosed = marks == line.upperBound || ASCII.isSpace(text.readable[marks])
    guard marks > start, isClosed else { return readUnderlinedHeading(index) }
    let content = headingText(marks..<line.upperBound)
    let read = inline.read(content, role: role(of: index))
    append(.heading(level: Int(block.number), isSetext: false), index, text: read)
  }

  /// A heading's text without the marks that may close it.
  private func headingText(_ range: Range<Int>) -> Range<Int> {
    let content = PipeTable.trimmed(range, in: text.readable)
    var end = content.upperBound
    while end > content.lowerBound, text.readable[end - 1] == UInt8(ascii: "#") { end -= 1 }
    let isClosed = end == content.lowerBound || ASCII.isSpace(text.readable[end - 1])
    return isClosed ? PipeTable.trimmed(content.lowerBound..<end, in: text.readable) : content
  }

  /// The last row of a table above a rule looks like an underlined heading to libcmark.
  private mutating func readUnderlinedHeading(_ index: Int) {
    let block = raw[index]
    let start = text.offset(of: block)
    let underline = underline(of: block)
    leaf.paragraph(
      block.firstLine, underline - 1, from: start, quotes: quotes[index], into: &lines)
    let rule = PipeTable.trimmed(text.lines[underline], in: text.readable)
    if ParagraphShape.startOfTable(lines, from: 0, in: text.readable) != nil {
      readLines(of: index)
      append(.thematicBreak, index, place: text.place(rule))
    } else {
      let read = readText(lines[...], role: role(of: index))
      append(
        .heading(level: Int(block.number), isSetext: true), index, text: read,
        place: text.place(start..<max(start, rule.upperBound)))
    }
  }

  /// libcmark ends an underlined heading a line late when another line follows.
  private func underline(of block: RawBlock) -> Int {
    let last = min(block.lastLine, max(0, text.lines.count - 1))
    let isLate = last > block.firstLine + 1 && isUnderlineOnly(last - 1)
    return isLate ? last - 1 : last
  }

  private func isUnderlineOnly(_ line: Int) -> Bool {
    var range = PipeTable.trimmed(text.lines[line], in: text.readable)
    while let first = text.readable[range].first, first == UInt8(ascii: ">") {
      range = PipeTable.trimmed(range.lowerBound + 1..<range.upperBound, in: text.readable)
    }
    guard let mark = text.readable[range].first, mark == 0x2D || mark == 0x3D else { return false }
    return text.readable[range].allSatisfy { $0 == mark }
  }

  private mutating func readParagraph(_ index: Int) {
    let block = raw[index]
    leaf.paragraph(
      block.firstLine, block.lastLine, from: text.offset(of: block), quotes: quotes[index],
      into: &lines)
    readLines(of: index)
  }

  /// Text in a quote is somebody's, not an obligation.
  func role(of index: Int) -> TextRole { quotes[index] > 0 ? .quoted : .operative }

  /// How many quotes a raw block stands in.
  func quoteDepth(of index: Int) -> Int { quotes[index] }

  /// Reads lines of text.
  mutating func readText(_ lines: ArraySlice<Range<Int>>, role: TextRole) -> InlineText {
    inline.map.removeAll()
    for (index, line) in zip(lines.indices, lines) {
      inline.map.append(index == lines.endIndex - 1 ? leaf.trimmedAtEnd(line) : line)
    }
    return inline.read(role: role)
  }

  /// Appends a block in the place of raw block `index`.
  mutating func append(
    _ kind: MarkdownBlock.Kind, _ index: Int, text content: InlineText? = nil,
    place: SourceRange? = nil
  ) {
    let parent = Int(raw[index].parent)
    blocks.append(
      MarkdownBlock(
        kind: kind, parent: positions.indices.contains(parent) ? positions[parent] : nil,
        depth: Int(raw[index].depth), place: place ?? text.place(of: raw[index]), text: content))
  }
}
