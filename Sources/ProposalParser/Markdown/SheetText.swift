internal import ProposalModel

/// A sheet's bytes and the same bytes made safe to read.
struct SheetText: Sendable {
  /// Which text this is.
  let source: SourceID
  /// The sheet's own bytes.
  let bytes: [UInt8]
  /// As many bytes, valid UTF-8 without NUL and control characters, so that every offset is true.
  let readable: [UInt8]
  /// Whether a byte order mark stands in front.
  let hasByteOrderMark: Bool
  /// The lines; the first starts behind a byte order mark.
  let lines: SheetLines
  /// What is wrong with the bytes.
  let issues: [MarkdownIssue]

  /// Reads `bytes` without ever failing.
  init(bytes: [UInt8], source: SourceID = .sheet) {
    var checker = EncodingChecker(bytes: bytes, source: source)
    checker.check()
    self.source = source
    self.bytes = bytes
    readable = checker.readable
    issues = checker.issues
    hasByteOrderMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    lines = SheetLines(of: readable, from: hasByteOrderMark ? 3 : 0)
  }

  /// The place of a range of bytes.
  func place(_ range: Range<Int>) -> SourceRange {
    SourceRange(source: source, start: range.lowerBound, end: range.upperBound)
  }
}
