import ProposalModel

/// The text of one field as Markdown, on one line.
///
/// Where marks would not be read as marks (inside a word, next to other marks) the text is kept
/// and the emphasis dropped: the words govern.
struct InlineMarkdown {
  private(set) var output: [UInt8] = []
  /// Whether the line may be broken by the author's wish; not in headings and cells.
  private let keepsLineBreaks: Bool
  private let segments: [InlineSegment]

  /// The Markdown of `prose`, with brackets and the number of its note around marked words.
  static func text(of prose: Prose, _ marks: [TextMark] = [], keepsLineBreaks: Bool = false)
    -> [UInt8]
  {
    let segments = MarkedProse(prose, marks).pieces.map(MarkdownMark.segment(of:))
    var writer = InlineMarkdown(segments, keepsLineBreaks)
    for index in writer.segments.indices { writer.append(at: index) }
    return writer.output
  }

  private init(_ segments: [InlineSegment], _ keepsLineBreaks: Bool) {
    self.segments = segments
    self.keepsLineBreaks = keepsLineBreaks
  }

  private mutating func append(at index: Int) {
    let segment = segments[index]
    if segment.style.contains(.lineBreak) {
      return output.append(contentsOf: (keepsLineBreaks ? "\\\n" : " ").utf8)
    }
    let text = MarkedText(segment.text)
    output.append(contentsOf: text.leading.utf8)
    let marks = canMark(at: index, text) ? Self.marks(of: segment.style) : []
    appendLinked(segment.destination, text.core, marks, isCode: segment.style.contains(.code))
    output.append(contentsOf: text.trailing.utf8)
  }

  private mutating func appendLinked(
    _ destination: String?, _ text: String, _ marks: [String], isCode: Bool
  ) {
    if destination != nil { output.append(UInt8(ascii: "[")) }
    for mark in marks { output.append(contentsOf: mark.utf8) }
    if isCode { appendCode(text) } else { OutputKind.markdown.append(text, to: &output) }
    for mark in marks.reversed() { output.append(contentsOf: mark.utf8) }
    guard let destination else { return }
    output.append(contentsOf: "](<".utf8)
    output.append(contentsOf: destination.utf8.flatMap(Self.inAddress))
    output.append(contentsOf: ">)".utf8)
  }

  /// A code span with a fence longer than any run of backticks inside it.
  private mutating func appendCode(_ text: String) {
    guard !text.isEmpty else { return }
    let fence = [UInt8](repeating: UInt8(ascii: "`"), count: CodeFence.longestRun(in: text) + 1)
    let pads = text.utf8.first == fence[0] || text.utf8.last == fence[0]
    output.append(contentsOf: fence + (pads ? [0x20] : []))
    for byte in text.utf8 {
      if byte == UInt8(ascii: "|"), !keepsLineBreaks { output.append(UInt8(ascii: "\\")) }
      output.append(byte == UInt8(ascii: "\n") ? 0x20 : byte)
    }
    output.append(contentsOf: (pads ? [0x20] : []) + fence)
  }

  /// Marks are sure to be read where white space or the line's end is on their outer side.
  private func canMark(at index: Int, _ text: MarkedText) -> Bool {
    guard !text.core.isEmpty else { return false }
    let before = text.leading.isEmpty ? output.last : 0x20
    let after = text.trailing.isEmpty ? following(index) : 0x20
    let first = text.core.utf8.first.map(Self.isWordByte) ?? false
    let last = text.core.utf8.last.map(Self.isWordByte) ?? false
    return (isOpen(before) || first && before.map(Self.isMarkByte) != true)
      && (isOpen(after) || last && after.map(Self.isMarkByte) != true)
  }

  private func following(_ index: Int) -> UInt8? {
    segments.indices.contains(index + 1) ? segments[index + 1].text.utf8.first : nil
  }

  /// White space, punctuation or nothing: a mark beside it is read whatever the mark encloses.
  private func isOpen(_ byte: UInt8?) -> Bool {
    guard let byte else { return true }
    return byte < 0x7F && !Self.isWordByte(byte) && !Self.isMarkByte(byte)
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
  }

  private static func isMarkByte(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "*") || byte == UInt8(ascii: "~") || byte == UInt8(ascii: "`")
  }

  private static func marks(of style: TextStyle) -> [String] {
    var marks: [String] = []
    if style.contains(.struck) { marks.append("~~") }
    if style.contains(.strong) { marks.append("**") }
    if style.contains(.emphasis) { marks.append("*") }
    return marks
  }

  /// Angle brackets, backslashes and pipes are percent-encoded: they would end the address.
  private static func inAddress(_ byte: UInt8) -> [UInt8] {
    switch byte {
    case UInt8(ascii: "<"): Array("%3C".utf8)
    case UInt8(ascii: ">"): Array("%3E".utf8)
    case UInt8(ascii: "\\"): Array("%5C".utf8)
    case UInt8(ascii: "|"): Array("%7C".utf8)
    default: [byte]
    }
  }
}
