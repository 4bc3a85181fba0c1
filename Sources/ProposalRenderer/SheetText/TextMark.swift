import ProposalModel

/// Words of a sheet that a page marks where they stand.
struct TextMark: Sendable, Hashable {
  /// The words.
  let place: SourceRange
  /// The number of the note about them.
  let number: Int
  /// How grave the note is; nil for words that it merely refers to.
  let severity: Severity?

  /// The range of a text these words take up; nil where they are not in it.
  func range(in prose: Prose) -> Range<Int>? {
    guard place.source == prose.source, !place.isEmpty, !prose.utf8.isEmpty else { return nil }
    let wanted = place.start..<place.end
    let parts = prose.runs.compactMap { run -> Range<Int>? in
      let shared = run.origin.clamped(to: wanted)
      guard !shared.isEmpty else { return nil }
      guard run.isVerbatim else { return run.text }
      let shift = run.text.lowerBound - run.origin.lowerBound
      return shared.lowerBound + shift..<shared.upperBound + shift
    }
    guard let first = parts.first, let last = parts.last else { return nil }
    return Self.whole(first.lowerBound..<max(first.lowerBound, last.upperBound), prose.utf8)
  }

  /// Whether the words begin in a text, rather than in one before it.
  func begins(in prose: Prose) -> Bool { prose.place.start <= place.start }

  /// The range widened so that it cuts no character of more than one byte.
  private static func whole(_ range: Range<Int>, _ utf8: [UInt8]) -> Range<Int>? {
    var (start, end) = (range.lowerBound, min(range.upperBound, utf8.count))
    while start > 0, start < utf8.count, utf8[start] & 0xC0 == 0x80 { start -= 1 }
    while end < utf8.count, utf8[end] & 0xC0 == 0x80 { end += 1 }
    return start < end ? start..<end : nil
  }
}
