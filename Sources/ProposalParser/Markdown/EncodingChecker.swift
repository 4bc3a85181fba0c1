internal import ProposalModel

/// Finds bytes that cannot be read, and replaces each by one harmless byte.
struct EncodingChecker {
  private(set) var readable: [UInt8]
  private(set) var issues: [MarkdownIssue] = []
  private let source: SourceID

  /// At most so many problems are listed one by one: a binary file has millions.
  private static let mostIssues = 100
  /// Not a space: `1<NUL>000` must not become one thousand.
  private static let replacement = UInt8(ascii: "?")

  init(bytes: [UInt8], source: SourceID) {
    readable = bytes
    self.source = source
  }

  /// Checks all bytes, each once.
  mutating func check() {
    var position = nextSuspect(from: 0)
    while position < readable.count {
      if readable[position] >= 0x80 {
        position = checkWide(at: position)
      } else {
        checkControl(readable[position], at: position)
        position += 1
      }
      position = nextSuspect(from: position)
    }
  }

  /// The next byte that is not plain ASCII text.
  private func nextSuspect(from start: Int) -> Int {
    let bytes = readable.span
    var position = start
    while position < bytes.count {
      let byte = bytes[position]
      guard byte &- 0x20 < 0x60 || byte == 0x0A else { break }
      position += 1
    }
    return position
  }

  private mutating func checkControl(_ byte: UInt8, at position: Int) {
    switch byte {
    case 0x09, 0x0A, 0x0D: return
    case 0x0B, 0x0C: readable[position] = 0x20
    case 0x00: replace(position..<position + 1, .nul)
    default: replace(position..<position + 1, .controlCharacter)
    }
  }

  private mutating func checkWide(at start: Int) -> Int {
    let length = UTF8Sequence.validLength(in: readable, at: start)
    guard length > 0 else { return replaceInvalid(from: start) }
    if length == 3, isOverride(at: start) { report(.bidirectionalOverride, start..<start + 3) }
    return start + length
  }

  /// U+202A-202E and U+2066-2069.
  private func isOverride(at start: Int) -> Bool {
    guard readable[start] == 0xE2 else { return false }
    return switch (readable[start + 1], readable[start + 2]) {
    case (0x80, 0xAA...0xAE), (0x81, 0xA6...0xA9): true
    default: false
    }
  }

  private mutating func replaceInvalid(from start: Int) -> Int {
    var end = start
    while end < readable.count, readable[end] >= 0x80,
      UTF8Sequence.validLength(in: readable, at: end) == 0
    {
      end += 1
    }
    replace(start..<end, .invalidUTF8)
    return end
  }

  private mutating func replace(_ range: Range<Int>, _ kind: MarkdownIssue.Kind) {
    for index in range { readable[index] = Self.replacement }
    report(kind, range)
  }

  private mutating func report(_ kind: MarkdownIssue.Kind, _ range: Range<Int>) {
    guard issues.count < Self.mostIssues else { return }
    let place = SourceRange(source: source, start: range.lowerBound, end: range.upperBound)
    issues.append(MarkdownIssue(kind: kind, place: place))
  }
}
