/// A rectangle of the drawing, in its units.
struct ChartBox: Equatable {
  var left: Int
  var top: Int
  var right: Int
  var bottom: Int

  func overlaps(_ other: ChartBox) -> Bool {
    left < other.right && other.left < right && top < other.bottom && other.top < bottom
  }

  func contains(_ point: (x: Int, y: Int)) -> Bool {
    (left...max(left, right)).contains(point.x) && (top...max(top, bottom)).contains(point.y)
  }

  func contains(_ other: ChartBox) -> Bool {
    left <= other.left && other.right <= right && top <= other.top && other.bottom <= bottom
  }

  /// The box around a square mark.
  static func around(_ point: (x: Int, y: Int), reach: Int) -> ChartBox {
    ChartBox(
      left: point.x - reach, top: point.y - reach, right: point.x + reach, bottom: point.y + reach)
  }
}
