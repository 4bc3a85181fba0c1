internal import ProposalModel

/// What libcmark is given of a sheet: as many lines, each with its marks where they stand, but
/// short and inert behind them.
///
/// Only the lines and columns where blocks start and end are asked of libcmark. Marks that open
/// blocks stand before the first letter of a line and are kept, up to a bound of nesting, because
/// libcmark walks all open blocks on every blank line. Of the text behind them one byte is enough.
/// Where it could end a block of HTML, or keep a fence from being one, all is kept, but without
/// emphasis, links and references: libcmark's inline pass is short, nothing in it can be
/// quadratic, and it never swallows a paragraph as a link definition.
struct BlockSkeleton {
  /// Quotes and lists deeper than this in one line are read as text.
  static let mostMarkers = 100
  /// Lines indented further than this are read as text.
  static let mostIndent = 400

  /// The bytes libcmark is given: those behind a byte order mark.
  private(set) var parsed: [UInt8] = []
  private(set) var issues: [MarkdownIssue] = []
  private let text: SheetText
  /// The text, with white space for what is no Markdown.
  private var bytes: [UInt8]
  private static let filler = UInt8(ascii: "x")

  /// What stands behind the block marks of a line.
  private struct Rest {
    let hasPipe: Bool
    /// Whether a block may end or begin by it: it has a `<`, a `>` or a backtick.
    let isTelling: Bool
  }

  /// Takes `text`, with white space for the front matter and a word for each of `tables`.
  init(of text: SheetText, without frontMatter: FrontMatter?, _ tables: [LooseTable]) {
    self.text = text
    bytes = text.readable
    if let frontMatter { clear(frontMatter.place.bytes) }
    for table in tables {
      for range in table.bytes { clear(range) }
      bytes[table.anchor] = Self.filler
    }
    parsed.reserveCapacity(bytes.count)
    var isRow = false
    for line in 0..<text.lines.count {
      isRow = append(line: line, isRow: isRow)
      if text.lines[line].upperBound < bytes.count { parsed.append(0x0A) }
    }
  }

  private mutating func clear(_ range: Range<Int>) {
    for index in range where bytes[index] != 0x0A && bytes[index] != 0x0D { bytes[index] = 0x20 }
  }

  /// Appends one line, inert behind its block marks; says whether rows of a table go on below.
  ///
  /// In a table without outer pipes `1. Launch | $5` and `# | Goal` are rows, not blocks.
  private mutating func append(line: Int, isRow: Bool) -> Bool {
    let range = text.lines[line]
    guard let start = endOfBlockMarks(in: range) else { return false }
    let rest = rest(of: start..<range.upperBound)
    let isRule = rest.hasPipe && PipeTable.alignments(of: range, in: text.readable) != nil
    if rest.hasPipe, isRow || isHeader(line) {
      appendRow(range, isRule: isRule, from: start)
    } else {
      for index in range.lowerBound..<start { parsed.append(bytes[index]) }
      append(start..<range.upperBound, isWhole: rest.isTelling || mayBeHTML(range, start))
    }
    return rest.hasPipe && (isRow || isRule && bytes[range].first != 0x7C)
  }

  private mutating func appendRow(_ range: Range<Int>, isRule: Bool, from start: Int) {
    let first = text.readable[range].firstIndex { !ASCII.isSpace($0) } ?? start
    parsed += bytes[range.lowerBound..<first]
    if isRule || bytes[first] == 0x3E {
      append(first..<range.upperBound, isWhole: true)
    } else {
      parsed.append(Self.filler)
    }
  }

  /// Appends a text: all of it, or a byte for it.
  private mutating func append(_ range: Range<Int>, isWhole: Bool) {
    for index in isWhole ? range : range.prefix(1) {
      let isKept = isWhole || bytes[index] < 0x80
      parsed.append(isKept && !isInlineMark(at: index, range) ? bytes[index] : Self.filler)
    }
  }

  /// Whether a `<` is among the block marks of a line.
  private func mayBeHTML(_ range: Range<Int>, _ start: Int) -> Bool {
    bytes[range.lowerBound..<start].contains(0x3C)
  }

  private func rest(of range: Range<Int>) -> Rest {
    let span = bytes.span
    var (hasPipe, isTelling) = (false, false)
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = span[index]
      index += 1
      if (byte | 0x20) &- 0x61 < 26 || byte == 0x20 { continue }
      if byte == 0x7C { hasPipe = true }
      if byte == 0x3C || byte == 0x3E || byte == 0x60 { isTelling = true }
    }
    return Rest(hasPipe: hasPipe, isTelling: isTelling)
  }

  /// Whether the line below is a delimiter row without outer pipes.
  private func isHeader(_ line: Int) -> Bool {
    let next = text.lines[line + 1]
    guard let first = text.readable[next].first, first == 0x2D || first == 0x3A else {
      return false
    }
    return PipeTable.alignments(of: next, in: text.readable) != nil
  }

  /// Where the marks that open quotes, lists, headings, fences and rules end; `nil` for a line
  /// that nests too deep, which is appended as text.
  private mutating func endOfBlockMarks(in range: Range<Int>) -> Int? {
    var markers = 0
    var position = range.lowerBound
    while position < range.upperBound, isBlockMark(bytes[position]) {
      if opensContainer(at: position, range) { markers += 1 }
      if markers > Self.mostMarkers || position - range.lowerBound - markers > Self.mostIndent,
        bytes[position] != 0x2D, bytes[position] != 0x3D || markers > Self.mostMarkers
      {
        refuse(from: position, range)
        return nil
      }
      position += 1
    }
    return position
  }

  private mutating func refuse(from position: Int, _ range: Range<Int>) {
    parsed += bytes[range.lowerBound..<position]
    parsed.append(Self.filler)
    let place = text.place(position..<range.upperBound)
    issues.append(MarkdownIssue(kind: .nestingTooDeep, place: place))
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
