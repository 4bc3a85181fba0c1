/// Splits the joined lines of one block into pieces. Each construct's search is bounded, so the
/// whole is linear.
struct InlineScanner {
  /// An opening bracket that waits for its partner.
  struct Bracket {
    let piece: Int
    let inside: Int
    let delimiters: Int
    let isImage: Bool
  }

  /// The lines of the block, joined by `\n`.
  var bytes: [UInt8] = []
  /// Whether the text is a cell of a pipe table, where `\|` is a pipe even in code.
  var isCell = false
  let references: LinkReferences
  var pieces: [InlinePiece] = []
  var delimiters: [InlineDelimiter] = []
  var destinations: [String] = []
  var comments: [Range<Int>] = []
  var footnotes: [Range<Int>] = []
  /// Where a comment starts that nothing closes.
  var unclosedComment: Int?
  var brackets: [Bracket] = []
  /// Brackets below this position cannot become links: a link holds no link.
  var inactiveBelow = 0
  /// Lengths of backtick runs, as bits, that have no partner further on.
  var lonelyBackticks: UInt64 = 0
  var textStart = 0

  init(references: LinkReferences) {
    self.references = references
  }

  /// Reads the pieces of `bytes`.
  mutating func scan() {
    reset()
    var position = 0
    while position < bytes.count {
      guard Self.isSpecial(bytes[position]) else {
        position += 1
        continue
      }
      position = read(at: position)
    }
    flush(to: bytes.count)
    match(from: 0)
  }

  private mutating func reset() {
    pieces.removeAll(keepingCapacity: true)
    delimiters.removeAll(keepingCapacity: true)
    destinations.removeAll(keepingCapacity: true)
    comments.removeAll(keepingCapacity: true)
    footnotes.removeAll(keepingCapacity: true)
    brackets.removeAll(keepingCapacity: true)
    (unclosedComment, inactiveBelow, lonelyBackticks, textStart) = (nil, 0, 0, 0)
  }

  /// Line end, `!`, `&`, `*`, `:`, `<`, `[`, `\`, `]`, `_`, backtick, `~`.
  @inline(__always)
  static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x0A, 0x21, 0x26, 0x2A, 0x3A, 0x3C, 0x5B, 0x5C, 0x5D, 0x5F, 0x60, 0x7E: true
    default: false
    }
  }

  private mutating func read(at position: Int) -> Int {
    switch bytes[position] {
    case 0x0A: lineEnd(at: position)
    case 0x5C: escape(at: position)
    case 0x26: entity(at: position)
    case 0x60: codeSpan(at: position)
    case 0x3C: angle(at: position)
    case 0x21, 0x5B: openBracket(at: position)
    case 0x5D: closeBracket(at: position)
    case 0x3A: bareLink(at: position)
    default: delimiterRun(at: position)
    }
  }

  /// Adds a piece and the text in front of it; says where reading goes on.
  @discardableResult
  mutating func add(_ kind: InlinePiece.Kind, _ range: Range<Int>, value: Int = 0) -> Int {
    flush(to: range.lowerBound)
    pieces.append(
      InlinePiece(kind: kind, start: range.lowerBound, end: range.upperBound, value: value))
    textStart = range.upperBound
    return range.upperBound
  }

  private mutating func flush(to end: Int) {
    guard textStart < end else { return }
    pieces.append(InlinePiece(kind: .text, start: textStart, end: end))
  }

  mutating func match(from first: Int) {
    guard delimiters.count > first else { return }
    var matcher = EmphasisMatcher(delimiters)
    // The only copy is the matcher's, which writes to it.
    delimiters = []
    matcher.match(from: first)
    delimiters = matcher.delimiters
  }

  private mutating func lineEnd(at position: Int) -> Int {
    var start = position
    while start > textStart, bytes[start - 1] == 0x20 || bytes[start - 1] == 0x09 { start -= 1 }
    let isHard = position - start >= 2 && bytes[position - 1] == 0x20 && bytes[position - 2] == 0x20
    return add(isHard ? .hardBreak : .softBreak, start..<position + 1)
  }

  private mutating func escape(at position: Int) -> Int {
    guard position + 1 < bytes.count else { return position + 1 }
    let next = bytes[position + 1]
    if next == 0x0A { return add(.hardBreak, position..<position + 2) }
    guard ASCII.isPunctuation(next) else { return position + 1 }
    return add(.scalar, position..<position + 2, value: Int(next))
  }

  private mutating func entity(at position: Int) -> Int {
    guard let found = EntityTable.reference(in: bytes, at: position, end: bytes.count) else {
      return position + 1
    }
    return add(.scalar, position..<found.end, value: Int(found.value))
  }

  /// `~` alone or doubled strikes, as GitHub has it.
  private mutating func delimiterRun(at position: Int) -> Int {
    let mark = bytes[position]
    var end = position
    while end < bytes.count, bytes[end] == mark { end += 1 }
    if mark == UInt8(ascii: "~"), end - position > 2 { return end }
    let before = Flank.before(position, in: bytes)
    let after = Flank.after(end, in: bytes)
    let isLeft = after != .space && (after != .punctuation || before != .other)
    let isRight = before != .space && (before != .punctuation || after != .other)
    let isWordMark = mark == UInt8(ascii: "_")
    delimiters.append(
      InlineDelimiter(
        mark: mark, length: end - position,
        canOpen: isLeft && (!isWordMark || !isRight || before == .punctuation),
        canClose: isRight && (!isWordMark || !isLeft || after == .punctuation)))
    return add(.delimiter, position..<end, value: delimiters.count - 1)
  }
}
