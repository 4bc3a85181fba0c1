/// A payout that moves with performance in straight pieces, which may jump (domain-model 6.3).
///
/// Points are sugar: `init(points:below:above:direction:)` turns them into segments.
public struct PayoutCurve: Sendable, Hashable {
  /// For values from `from` up to, not including, `to`: `start + slope x |actual - from|`.
  public struct Segment: Sendable, Hashable {
    public var from: Rational
    /// `nil` in the last segment only.
    public var to: Rational?
    /// What is paid at `from`.
    public var start: Rational
    /// What one more unit of the measure pays.
    public var slope: Rational

    /// Makes a segment.
    public init(from: Rational, to: Rational?, start: Rational, slope: Rational) {
      self.from = from
      self.to = to
      self.start = start
      self.slope = slope
    }
  }

  /// What is paid short of the first point.
  public enum Below: String, Sendable { case zero, first }

  /// What is paid beyond the last point.
  public enum Above: Sendable, Hashable {
    /// What the last point pays.
    case cap
    /// The last slope goes on.
    case extend
    /// A new slope.
    case tail(Rational)
  }

  /// From the easiest to the hardest.
  public var segments: [Segment]
  /// What is paid short of the first segment.
  public var below: Rational
  /// Whether the first point itself falls short.
  public var isStrictStart = false
  /// Which way is better.
  public var direction: Direction

  /// Makes a curve of segments; short of the first, `below` is paid.
  public init(segments: [Segment], below: Rational = .zero, direction: Direction) {
    self.segments = segments
    self.below = below
    self.direction = direction
  }

  /// Makes a curve through points, from the easiest to the hardest. `nil` for fewer than two points
  /// or two points at one level.
  public init?(
    points: [Tier], below: Below = .zero, above: Above = .cap, direction: Direction
  ) {
    guard points.count > 1 else { return nil }
    var segments: [Segment] = []
    for (point, next) in zip(points, points.dropFirst()) {
      let run = direction.distance(from: point.level.value, to: next.level.value)
      guard run > .zero, let slope = (next.pays - point.pays).dividing(by: run) else { return nil }
      segments.append(
        Segment(from: point.level.value, to: next.level.value, start: point.pays, slope: slope))
    }
    let last = points[points.count - 1]
    let slope = PayoutCurve.slope(above, after: segments)
    segments.append(Segment(from: last.level.value, to: nil, start: last.pays, slope: slope))
    self.init(
      segments: segments, below: below == .first ? points[0].pays : .zero, direction: direction)
    isStrictStart = points[0].level.isStrict
  }

  private static func slope(_ above: Above, after segments: [Segment]) -> Rational {
    switch above {
    case .cap: .zero
    case .extend: segments.last?.slope ?? .zero
    case .tail(let slope): slope
    }
  }

  /// What `actual` pays, and the segment it lies in.
  public func value(at actual: Rational) -> (pays: Rational, segment: Segment?) {
    guard
      let segment = segments.last(where: { direction.isAtLeast(actual, $0.from) }),
      !(isStrictStart && actual == segments.first?.from),
      segment.to.map({ !direction.isAtLeast(actual, $0) }) ?? true
    else { return (below, nil) }
    return (
      segment.start + segment.slope * direction.distance(from: segment.from, to: actual), segment
    )
  }

  /// Most the curve pays; `nil` where it goes on rising.
  public var maximum: Rational? {
    guard let last = segments.last, last.to != nil || last.slope <= .zero else { return nil }
    return segments.map { max($0.start, end(of: $0)) }.reduce(below, max)
  }

  private func end(of segment: Segment) -> Rational {
    guard let to = segment.to else { return segment.start }
    return segment.start + segment.slope * direction.distance(from: segment.from, to: to)
  }

  /// Where the curve bends, and what it pays there and just before.
  public var breakpoints: [(level: Rational, before: Rational, at: Rational)] {
    segments.enumerated().map { index, segment in
      let before = index == 0 ? below : end(of: segments[index - 1])
      return (segment.from, before, segment.start)
    }
  }
}

extension PayoutCurve.Segment {
  /// How the segment comes to what it pays at a level: `between 50 (100) and 56 (150);
  /// 100 + 50 x 1.80 / 6 = 115`.
  func words(
    at actual: Rational, paying pays: Rational, _ direction: Direction, level: (Rational) -> String
  ) -> String {
    let start = NumberText.grouped(start)
    guard !slope.isZero else { return "from \(level(from)) on; \(start)" }
    let way = NumberText.grouped(direction.distance(from: from, to: actual))
    guard let to else {
      return
        "from \(level(from)) on; \(start) + \(NumberText.plain(slope)) x \(way) = "
        + NumberText.grouped(pays)
    }
    let run = direction.distance(from: from, to: to)
    let rise = slope * run
    return "between \(level(from)) (\(start)) and \(level(to)) "
      + "(\(NumberText.grouped(self.start + rise))); \(start) + \(NumberText.grouped(rise)) x \(way) / "
      + "\(NumberText.grouped(run)) = \(NumberText.grouped(pays))"
  }
}
