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

  /// Copies `text` with the lines in `blank` emptied and those in `solid` made plain text.
  init(of text: SheetText, blank: [Range<Int>] = [], solid: [Int] = []) {
    self.text = text
    bytes = text.readable
    for range in blank { clear(range) }
    for offset in solid { bytes[offset] = Self.filler }
    for line in 0..<text.lines.count { quieten(line: line) }
  }

  /// The bytes libcmark is given: those behind a byte order mark.
  var parsed: [UInt8] {
    text.hasByteOrderMark ? Array(bytes.dropFirst(3)) : bytes
  }

  private mutating func clear(_ range: Range<Int>) {
    for index in range where bytes[index] != 0x0A && bytes[index] != 0x0D { bytes[index] = 0x20 }
  }

  /// Makes one line inert behind its block marks.
  private mutating func quieten(line: Int) {
    let range = text.lines[line]
    let start = endOfBlockMarks(in: range)
    for index in start..<range.upperBound where isInlineMark(at: index, range) {
      bytes[index] = Self.filler
    }
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
