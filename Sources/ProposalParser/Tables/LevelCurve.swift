import ProposalModel

/// Builds a curve of straight pieces from rows such as "60 to 74 points: $20,000 plus $1,000 for
/// each point above 60".
struct LevelCurve {
  /// From the easiest to the hardest.
  let rows: [LevelRow]
  let isLower: Bool

  /// The curve; unresolved where the rows leave a gap or do not start where they say.
  func shape() -> PayoutShape {
    guard !isLower else { return .unresolved(.notUnderstood) }
    var segments: [PayoutCurve.Segment] = []
    for row in rows where row.pay != .nothing {
      guard let pieces = pieces(of: row) else { return .unresolved(.inconsistentLevels) }
      segments += pieces
    }
    guard isContinuous, let joined = joined(segments) else {
      return .unresolved(.inconsistentLevels)
    }
    return .curve(PayoutCurve(segments: joined, direction: .higherIsBetter))
  }

  /// One piece, or two where a bound ends the rise.
  private func pieces(of row: LevelRow) -> [PayoutCurve.Segment]? {
    guard let from = row.span.from, from.isInside else { return nil }
    switch row.pay {
    case .amount(let amount), .percent(let amount):
      return [
        PayoutCurve.Segment(from: from.value, to: row.span.to?.value, start: amount, slope: .zero)
      ]
    case .rising(let start, let slope, let above, let most, _):
      guard above == from.value, slope > .zero else { return nil }
      return rise(from.value, row.span.to?.value, start, slope, most)
    case .nothing, .open: return nil
    }
  }

  private func rise(
    _ from: Rational, _ to: Rational?, _ start: Rational, _ slope: Rational, _ most: Rational?
  ) -> [PayoutCurve.Segment]? {
    guard let most else {
      return [PayoutCurve.Segment(from: from, to: to, start: start, slope: slope)]
    }
    guard most > start, let run = (most - start).dividing(by: slope) else { return nil }
    let bend = from + run
    if let to, to <= bend {
      return [PayoutCurve.Segment(from: from, to: to, start: start, slope: slope)]
    }
    return [
      PayoutCurve.Segment(from: from, to: bend, start: start, slope: slope),
      PayoutCurve.Segment(from: bend, to: to, start: most, slope: .zero),
    ]
  }

  /// Whether each row ends where the next one starts, whole numbers apart by one at most.
  private var isContinuous: Bool {
    zip(rows, rows.dropFirst()).allSatisfy { row, next in
      guard let end = row.span.to, let start = next.span.from else { return false }
      if end.value == start.value { return end.isInside != start.isInside }
      return end.isInside && start.isInside && start.value - end.value == row.span.precision
    }
  }

  /// Each piece reaches to the next one.
  private func joined(_ segments: [PayoutCurve.Segment]) -> [PayoutCurve.Segment]? {
    guard !segments.isEmpty else { return nil }
    var joined = segments
    for index in joined.indices.dropLast() { joined[index].to = joined[index + 1].from }
    let rises = zip(joined, joined.dropFirst()).allSatisfy { piece, next in
      guard let to = piece.to else { return false }
      return piece.start + piece.slope * (to - piece.from) <= next.start
    }
    guard rises else { return nil }
    if joined[joined.count - 1].slope.isZero { joined[joined.count - 1].to = nil }
    return joined
  }
}
