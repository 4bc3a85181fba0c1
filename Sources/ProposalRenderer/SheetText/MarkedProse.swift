import ProposalModel

/// A text in pieces that are set in one way and lie under the same marks.
struct MarkedProse {
  /// A piece of the text.
  struct Piece {
    let segment: InlineSegment
    /// The marks the piece lies under.
    let marks: [TextMark]
    /// Those of them that begin and end with it. Of words that stretch over several cells of a
    /// table, only the first cell has a beginning and an end, so that each is there once.
    let starting: [TextMark]
    let ending: [TextMark]
  }

  /// In order; together they are the text.
  let pieces: [Piece]

  init(_ prose: Prose, _ marks: [TextMark]) {
    let segments = InlineSegment.segments(of: prose)
    let found = marks.compactMap { mark in
      mark.range(in: prose).map { (mark: mark, range: $0) }
    }
    guard !found.isEmpty else {
      pieces = segments.map { Piece(segment: $0, marks: [], starting: [], ending: []) }
      return
    }
    let cuts = Set(found.flatMap { [$0.range.lowerBound, $0.range.upperBound] }).sorted()
    pieces = segments.flatMap { $0.cut(at: cuts, in: prose) }.map { segment in
      let over = found.filter { segment.isText && $0.range.overlaps(segment.range) }
      let own = over.filter { $0.mark.begins(in: prose) }
      return Piece(
        segment: segment, marks: over.map(\.mark),
        starting: own.filter { $0.range.lowerBound == segment.range.lowerBound }.map(\.mark),
        ending: own.filter { $0.range.upperBound == segment.range.upperBound }.map(\.mark))
    }
  }
}

extension InlineSegment {
  /// Whether it has words, rather than a line break.
  fileprivate var isText: Bool { !range.isEmpty && !style.contains(.lineBreak) }

  /// The segment in parts that cross none of the offsets.
  fileprivate func cut(at offsets: [Int], in prose: Prose) -> [InlineSegment] {
    let inner = offsets.filter { range.lowerBound < $0 && $0 < range.upperBound }
    guard isText, !inner.isEmpty else { return [self] }
    let bounds = [range.lowerBound] + inner + [range.upperBound]
    return zip(bounds, bounds.dropFirst()).map { start, end in
      InlineSegment(
        text: prose.string(start..<end), range: start..<end, style: style, destination: destination)
    }
  }
}
