import ProposalModel

extension [LevelRow] {
  /// Whether each whole number lies in one row and no more: "0", "1", "2 or more", or "6", "5", "4", "3 or fewer". Then
  /// a row pays for its own numbers alone, and the rows cannot add up.
  var excludeEachOther: Bool {
    let spans = map(\.span).sorted { $0.middle < $1.middle }
    guard count > 2, let first = spans.first, let last = spans.last,
      spans.allSatisfy({ $0.axis == .count && $0.holdsWholeEnds }),
      first.from == nil || last.to == nil && !last.isPoint,
      first.from == nil || first.isPoint && first.middle <= .one,
      last.to == nil || last.isPoint
    else { return false }
    return zip(spans, spans.dropFirst()).allSatisfy { span, next in
      guard let end = span.lastInside, let start = next.from?.value else { return false }
      return end + .one == start
    }
  }
}

extension LevelSpan {
  fileprivate var middle: Rational { from?.value ?? to?.value ?? .zero }

  /// The last number of a point or of a stretch that is closed above.
  fileprivate var lastInside: Rational? { isPoint ? from?.value : to?.value }

  fileprivate var holdsWholeEnds: Bool {
    [from, to].allSatisfy { $0.map { $0.isInside && $0.value.isInteger } ?? true }
  }
}
