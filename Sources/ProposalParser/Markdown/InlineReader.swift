internal import ProposalModel

/// Reads the text of one block after another, reusing its buffers.
struct InlineReader {
  /// The lines of the block to be read.
  var map = SegmentMap()
  private(set) var comments: [MarkdownComment] = []
  private(set) var footnotes: [FootnoteReference] = []
  private(set) var issues: [MarkdownIssue] = []
  private var scanner: InlineScanner
  private var builder = ProseBuilder()
  private let text: SheetText

  init(_ text: SheetText, references: LinkReferences) {
    self.text = text
    scanner = InlineScanner(references: references)
  }

  /// The place of a range of the sheet.
  func place(_ range: Range<Int>) -> SourceRange { text.place(range) }

  /// Reads one line.
  mutating func read(_ line: Range<Int>, role: TextRole, isCell: Bool = false) -> InlineText {
    if isPlain(line) { return readPlain(line, role: role) }
    map.removeAll()
    map.append(line)
    return read(role: role, isCell: isCell)
  }

  /// Reads lines that are given.
  mutating func read(segments: [Range<Int>], role: TextRole) -> InlineText {
    map.removeAll()
    for segment in segments { map.append(segment) }
    return read(role: role)
  }

  /// Reads the lines in `map`.
  mutating func read(role: TextRole, isCell: Bool = false) -> InlineText {
    if map.segments.count == 1, isPlain(map.segments[0]) {
      return readPlain(map.segments[0], role: role)
    }
    join()
    scanner.isCell = isCell
    scanner.scan()
    build(ProseBuilder.Setting(role: role))
    note()
    return builder.finish(scanner.destinations, at: text.place(map.cover))
  }

  /// Reads the lines in `map` as code: nothing is a mark, and line ends are kept.
  mutating func readCode() -> InlineText {
    let setting = ProseBuilder.Setting(role: .code, style: .code)
    for (index, segment) in map.segments.enumerated() {
      if index > 0 {
        let previous = map.segments[index - 1].upperBound
        builder.appendBreak(
          origin: previous..<max(previous, segment.lowerBound), setting, [], with: 0x0A)
      }
      builder.append(text.readable[segment], origin: segment, setting, [])
    }
    return builder.finish([], at: text.place(map.cover))
  }

  private func isPlain(_ range: Range<Int>) -> Bool {
    let bytes = text.readable.span
    for index in range
    where InlineScanner.isSpecial(bytes[index]) || QuotationMarks.mayStart(bytes[index]) {
      return false
    }
    return true
  }

  /// Reads a range in which nothing is a mark.
  func readPlain(_ range: Range<Int>, role: TextRole) -> InlineText {
    let runs = range.isEmpty ? [] : [ProseRun(text: 0..<range.count, origin: range, role: role)]
    let prose = Prose(
      source: text.source, utf8: Array(text.readable[range]), runs: runs, place: text.place(range))
    return InlineText(prose: prose, breaks: [])
  }

  private mutating func join() {
    scanner.bytes.removeAll(keepingCapacity: true)
    for (index, segment) in map.segments.enumerated() {
      if index > 0 { scanner.bytes.append(0x0A) }
      scanner.bytes.append(contentsOf: text.readable[segment])
    }
  }

  private mutating func build(_ base: ProseBuilder.Setting) {
    var state = InlineState(base)
    for piece in scanner.pieces {
      switch piece.kind {
      case .text, .bracket: append(piece.start..<piece.end, state.setting)
      case .code: appendCode(piece, state)
      case .scalar:
        builder.append(
          scalar: UInt32(clamping: piece.value), origin: map.origin(of: piece.start..<piece.end),
          state.setting, scanner.destinations)
      case .softBreak, .hardBreak: appendBreak(piece, state)
      case .delimiter:
        let delimiter = scanner.delimiters[piece.value]
        state.close(delimiter)
        append(piece.start..<piece.start + delimiter.remaining, state.setting)
        state.open(delimiter)
      case .linkStart: state.links.append(piece.value)
      case .linkEnd: state.links.removeLast(state.links.isEmpty ? 0 : 1)
      case .tag: state.apply(tag: piece.value)
      case .dropped: break
      }
    }
  }

  private mutating func append(_ range: Range<Int>, _ setting: ProseBuilder.Setting) {
    builder.append(
      scanner.bytes[range], origin: map.origin(of: range), setting, scanner.destinations)
  }

  private mutating func appendBreak(_ piece: InlinePiece, _ state: InlineState) {
    var setting = state.setting
    if piece.kind == .hardBreak { setting.style.insert(.lineBreak) }
    let start = map.origin(of: piece.start)
    let end = piece.end < scanner.bytes.count ? map.origin(of: piece.end) : map.cover.upperBound
    builder.appendBreak(origin: start..<max(start, end), setting, scanner.destinations)
  }

  /// In code only a line end, and in a cell an escaped pipe, is not what it says.
  private mutating func appendCode(_ piece: InlinePiece, _ state: InlineState) {
    let setting = state.code
    var start = piece.start
    var position = piece.start
    while position < piece.end {
      let isPipe =
        scanner.isCell && scanner.bytes[position] == UInt8(ascii: "\\")
        && position + 1 < piece.end && scanner.bytes[position + 1] == UInt8(ascii: "|")
      if isPipe || scanner.bytes[position] == 0x0A {
        append(start..<position, setting)
        let range = position..<position + (isPipe ? 2 : 1)
        builder.append(
          scalar: isPipe ? 0x7C : 0x20, origin: map.origin(of: range), setting,
          scanner.destinations)
        position = range.upperBound - 1
        start = range.upperBound
      }
      position += 1
    }
    append(start..<piece.end, setting)
  }

  private mutating func note() {
    for range in scanner.comments {
      comments.append(MarkdownComment(text, at: map.origin(of: range)))
    }
    for range in scanner.footnotes {
      let origin = map.origin(of: range)
      let label = text.readable[
        origin.lowerBound + 2..<max(origin.lowerBound + 2, origin.upperBound - 1)]
      footnotes.append(
        FootnoteReference(
          label: String(decoding: label, as: UTF8.self), place: text.place(origin)))
    }
    if let start = scanner.unclosedComment {
      let place = text.place(map.origin(of: start..<start + 4))
      issues.append(MarkdownIssue(kind: .unclosedComment, place: place))
    }
  }
}
