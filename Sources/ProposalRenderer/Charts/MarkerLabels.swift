/// Places the names of markers where they cover neither the curve nor each other.
struct MarkerLabels {
  /// A placed name: the point its text starts at, ends at or is centred on.
  struct Placement {
    let x: Int
    let baseline: Int
    /// The SVG `text-anchor`.
    let anchor: String
    fileprivate let box: ChartBox
  }

  private let area: ChartBox
  private let obstacles: [(x: Int, y: Int)]
  private var taken: [ChartBox]

  /// - Parameters:
  ///   - area: where names may stand.
  ///   - curve: points along the curve.
  ///   - marks: boxes of the marks themselves.
  init(area: ChartBox, curve: [(x: Int, y: Int)], marks: [ChartBox]) {
    self.area = area
    obstacles = curve
    taken = marks
  }

  /// The best of eight places around a point; above left is tried first, since a payout curve rises
  /// to the right. Nil when every place would lie outside or on another name.
  mutating func place(_ text: String, at point: (x: Int, y: Int)) -> Placement? {
    let width = ChartType.width(of: text)
    let free = Self.offsets.map { Self.placement(at: point, moved: $0, width: width) }.filter {
      place in
      area.contains(place.box) && !taken.contains { $0.overlaps(place.box) }
    }
    guard let best = free.min(by: { covered($0.box) < covered($1.box) }) else { return nil }
    taken.append(best.box)
    return best
  }

  private static func placement(
    at point: (x: Int, y: Int), moved offset: (x: Int, y: Int), width: Int
  ) -> Placement {
    let x = point.x + offset.x
    let baseline = point.y + offset.y
    let left = offset.x < 0 ? x - width : offset.x == 0 ? x - width / 2 : x
    return Placement(
      x: x, baseline: baseline, anchor: offset.x < 0 ? "end" : offset.x == 0 ? "middle" : "start",
      box: ChartBox(
        left: left, top: baseline - ChartType.size, right: left + width, bottom: baseline + 6))
  }

  /// From the point to the nearest corner of the text, its baseline for the vertical.
  private static let offsets: [(x: Int, y: Int)] = [
    (-16, -14), (0, -24), (-22, 10), (22, 30), (22, 10), (0, 40), (-22, 34), (16, -14),
  ]

  private func covered(_ box: ChartBox) -> Int {
    obstacles.reduce(0) { $0 + (box.contains($1) ? 1 : 0) }
  }
}
