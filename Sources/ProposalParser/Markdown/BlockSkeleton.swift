internal import ProposalModel

/// A copy of a sheet for libcmark, of the same length, with the inline marks made inert.
///
/// Only the blocks are asked of libcmark. Without emphasis, links and references in the text its
/// inline pass is short, nothing in it can be quadratic, and it never swallows a paragraph as a
/// link definition. Marks that open blocks stand before the first letter of a line and are kept,
/// up to a bound of nesting, because libcmark walks all open blocks on every blank line.
struct BlockSkeleton {
  /// Quotes and lists deeper than this in one line are read as text.
  static let mostMarkers = 100
  /// Lines indented further than this are read as text.
  static let mostIndent = 400

  private(set) var bytes: [UInt8]
  private(set) var issues: [MarkdownIssue] = []
  private let text: SheetText
  private static let filler = UInt8(ascii: "x")

  /// Copies `text`, with white space for the front matter and a word for each of `tables`.
  init(of text: SheetText, without frontMatter: FrontMatter?, _ tables: [LooseTable]) {
    self.text = text
    bytes = text.readable
    if let frontMatter { clear(frontMatter.place.bytes) }
    for table in tables {
      for range in table.bytes { clear(range) }
      bytes[table.anchor] = Self.filler
    }
    var isRow = false
    for line in 0..<text.lines.count { isRow = quieten(line: line, isRow: isRow) }
  }

  /// The bytes libcmark is given: those behind a byte order mark.
  var parsed: [UInt8] {
    text.hasByteOrderMark ? Array(bytes.dropFirst(3)) : bytes
  }

  private mutating func clear(_ range: Range<Int>) {
    for index in range where bytes[index] != 0x0A && bytes[index] != 0x0D { bytes[index] = 0x20 }
  }

  /// Makes one line inert behind its block marks; says whether rows of a table go on below.
  ///
  /// In a table without outer pipes `1. Launch | $5` and `# | Goal` are rows, not blocks.
  private mutating func quieten(line: Int, isRow: Bool) -> Bool {
    let range = text.lines[line]
    var start = endOfBlockMarks(in: range)
    let hasPipe = start < range.upperBound && bytes[start..<range.upperBound].contains(0x7C)
    let isRule = hasPipe && PipeTable.alignments(of: range, in: text.readable) != nil
    if hasPipe, isRow || isHeader(line) {
      start = text.readable[range].firstIndex { !ASCII.isSpace($0) } ?? start
      if !isRule, bytes[start] != 0x3E { bytes[start] = Self.filler }
    }
    for index in start..<range.upperBound where isInlineMark(at: index, range) {
      bytes[index] = Self.filler
    }
    return hasPipe && (isRow || isRule && bytes[range].first != 0x7C)
  }

  /// Whether the line below is a delimiter row without outer pipes.
  private func isHeader(_ line: Int) -> Bool {
    let next = text.lines[line + 1]
    guard let first = text.readable[next].first, first == 0x2D || first == 0x3A else {
      return false
    }
    return PipeTable.alignments(of: next, in: text.readable) != nil
  }

  /// Where the marks that open quotes, lists, headings, fences and rules end.
  private mutating func endOfBlockMarks(in range: Range<Int>) -> Int {
    var markers = 0
    var position = range.lowerBound
    while position < range.upperBound, isBlockMark(bytes[position]) {
      if opensContainer(at: position, range) { markers += 1 }
      if markers > Self.mostMarkers || position - range.lowerBound - markers > Self.mostIndent,
        bytes[position] != 0x2D, bytes[position] != 0x3D || markers > Self.mostMarkers
      {
        return refuse(from: position, range)
      }
      position += 1
    }
    return position
  }

  private mutating func refuse(from position: Int, _ range: Range<Int>) -> Int {
    for index in position..<range.upperBound { bytes[index] = Self.filler }
    let place = text.place(position..<range.upperBound)
    issues.append(MarkdownIssue(kind: .nestingTooDeep, place: place))
    return range.upperBound
  }

  private func opensContainer(at position: Int, _ range: Range<Int>) -> Bool {
    let byte = bytes[position]
    if byte == UInt8(ascii: ">") { return true }
    guard position + 1 < range.upperBound, "-+*.)".utf8.contains(byte) else { return false }
    return bytes[position + 1] == 0x20 || bytes[position + 1] == 0x09
  }

  /// White space, `#`, `)`, `*`, `+`, `-`, `.`, digits, `<`, `=`, `>`, `_`, a backtick, `~`.
  private func isBlockMark(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09, 0x20, 0x23, 0x29...0x2B, 0x2D, 0x2E, 0x30...0x39, 0x3C...0x3E, 0x5F, 0x60, 0x7E:
      true
    default: false
    }
  }

  /// `&`, `*`, `[`, `\`, `_`, a `<` that closes nothing, the `]` of a link definition. A backtick
  /// stays: "``` `x`" is text because of it, and would else open a fence.
  private func isInlineMark(at index: Int, _ range: Range<Int>) -> Bool {
    switch bytes[index] {
    case 0x26, 0x2A, 0x5B, 0x5C, 0x5F: true
    case 0x3C: index + 1 >= range.upperBound || bytes[index + 1] != 0x2F
    case 0x5D: index + 1 < range.upperBound && bytes[index + 1] == 0x3A
    default: false
    }
  }
}
