/// Where the plot lies in the drawing, and where its labels go.
struct ChartFrame {
  /// A label below the x axis: the middle of its text, and its row from 0.
  struct LevelLabel {
    let text: String
    let x: Int
    let row: Int
  }

  /// The width of every drawing, in units.
  static let width = 720
  private static let plotHeight = 330
  private static let margin = 16

  let plot: ChartBox
  let levelLabels: [LevelLabel]

  init(levels: [PayoutChart.Tick], payouts: [PayoutChart.Tick]) {
    let widest = payouts.map { ChartType.width(of: $0.label) }.max() ?? 0
    let left = min(max(widest + 22, 60), Self.width / 2)
    let top = 2 * ChartType.leading
    plot = ChartBox(
      left: left, top: top, right: Self.width - 40, bottom: top + Self.plotHeight)
    levelLabels = Self.rows(of: levels, in: plot)
  }

  /// The height of the drawing: title, plot, rows of level labels, and the axis title.
  var height: Int { rowBaseline(rowCount) + Self.margin }

  private var rowCount: Int { (levelLabels.map(\.row).max() ?? 0) + 1 }

  /// The baseline of a row below the x axis; the row after the labels holds the axis title.
  func rowBaseline(_ row: Int) -> Int { plot.bottom + 12 + ChartType.leading * (row + 1) }

  /// The baseline of the x axis title.
  var titleBaseline: Int { rowBaseline(rowCount) }

  func x(_ level: Int) -> Int { plot.left + part(of: plot.right - plot.left, level) }

  func y(_ payout: Int) -> Int { plot.bottom - part(of: plot.bottom - plot.top, payout) }

  func place(_ point: PayoutChart.Point) -> (x: Int, y: Int) { (x(point.x), y(point.y)) }

  /// Baselines of the payout labels, moved apart where they would overlap, lowest payout first.
  func payoutBaselines(_ payouts: [PayoutChart.Tick]) -> [(label: String, y: Int)] {
    var labels: [(label: String, y: Int)] = []
    for tick in payouts.sorted(by: { $0.position < $1.position }) {
      let wanted = y(tick.position) + 9
      labels.append((tick.label, min(wanted, (labels.last?.y ?? .max) - ChartType.size)))
    }
    return labels
  }

  private func part(of length: Int, _ position: Int) -> Int {
    length * min(max(position, 0), PayoutChart.scale) / PayoutChart.scale
  }

  /// Puts each label in the first row in which it does not touch the one before.
  private static func rows(of ticks: [PayoutChart.Tick], in plot: ChartBox) -> [LevelLabel] {
    var ends: [Int] = []
    return ticks.sorted { $0.position < $1.position }.map { tick in
      let half = ChartType.width(of: tick.label) / 2
      let position = min(max(tick.position, 0), PayoutChart.scale)
      let wanted = plot.left + (plot.right - plot.left) * position / PayoutChart.scale
      let x = max(half + 4, min(wanted, width - half - 4))
      let row = ends.firstIndex { $0 + 16 <= x - half } ?? ends.count
      if row == ends.count { ends.append(0) }
      ends[row] = x + half
      return LevelLabel(text: tick.label, x: x, row: row)
    }
  }
}
