import ProposalModel

/// Lines of `Key: value` one below the other, which Markdown would run together.
///
/// Letters and contracts begin so. The author wrote lines, so lines are shown; no word changes.
struct KeyLines {
  private let prose: Prose
  private let startsWithKey: Bool

  /// The longest key, in bytes.
  private static let limit = 40

  init(_ prose: Prose) {
    self.prose = prose
    startsWithKey = prose.runs.first.map { Self.isKey(prose, $0) } ?? false
  }

  /// Whether the run at `index` is a soft break in front of another key.
  func breaks(at index: Int) -> Bool {
    guard startsWithKey, prose.runs.indices.contains(index + 1) else { return false }
    let run = prose.runs[index]
    return run.style.isEmpty && run.text.count == 1 && byte(run.text.lowerBound) == 0x20
      && Self.isKey(prose, prose.runs[index + 1])
  }

  private func byte(_ offset: Int) -> UInt8? {
    prose.utf8.indices.contains(offset) ? prose.utf8[offset] : nil
  }

  /// A capital letter, then words without a stop, then a colon.
  private static func isKey(_ prose: Prose, _ run: ProseRun) -> Bool {
    let bytes = prose.utf8[run.text.clamped(to: 0..<prose.utf8.count)].prefix(limit)
    guard let first = bytes.first, 0x41...0x5A ~= first || first >= 0xC3,
      let colon = bytes.firstIndex(of: UInt8(ascii: ":"))
    else { return false }
    return !bytes[..<colon].contains { ".;,!?".utf8.contains($0) }
  }
}
