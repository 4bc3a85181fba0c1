import ProposalModel

/// Turns the exact pieces of a payout into places on a chart.
struct ExhibitDrawing {
  private let exhibit: PayoutExhibit
  private let idPrefix: String
  private let title: String
  /// The level that was reached, marked where it lies in the drawing.
  private let actual: Rational?
  private let pieces: [PayoutPieces.Piece]
  private let highest: Rational

  /// More labels than this on one axis cannot be read.
  private static let labelLimit = 6

  init(_ exhibit: PayoutExhibit, idPrefix: String, title: String, actual: Rational? = nil) {
    self.exhibit = exhibit
    self.idPrefix = idPrefix
    self.title = title
    self.actual = actual
    let leading = exhibit.pieces.leading.flatMap { piece in
      exhibit.saysNothing || !piece.start.isZero ? piece : nil
    }
    pieces = (leading.map { [$0] } ?? []) + exhibit.pieces.pieces
    highest = pieces.map { max($0.start, $0.end) }.max() ?? .zero
  }

  /// The chart's content; `nil` where there is nothing to draw to scale, or one line only.
  var input: PayoutChart.Input? {
    guard let first = pieces.first, let last = pieces.last, first.from != last.to,
      highest > .zero, pieces.contains(where: { $0.start != first.start || !$0.isFlat })
    else { return nil }
    return PayoutChart.Input(
      idPrefix: idPrefix, title: title, summary: exhibit.sentence,
      levelTitle: exhibit.levelTitle, payoutTitle: "Payout", levels: levelTicks,
      payouts: payoutTicks, segments: segments, markers: markers + result,
      openEnd: exhibit.isOpen ? (exhibit.hasNoCap ? "no cap" : "") : nil)
  }

  private func x(_ level: Rational) -> Int {
    guard let first = pieces.first, let last = pieces.last else { return 0 }
    return Self.place(level - first.from, of: last.to - first.from)
  }

  /// A tenth of the height stays free above the highest payout.
  private func y(_ payout: Rational) -> Int {
    Self.place(payout * Rational(10), of: highest * Rational(11))
  }

  private static func place(_ part: Rational, of whole: Rational) -> Int {
    let share = part.dividing(by: whole) ?? .zero
    return (share * Rational(PayoutChart.scale)).rounded().exactInt ?? 0
  }

  private var segments: [PayoutChart.Segment] {
    pieces.map { piece in
      PayoutChart.Segment(
        from: .init(x: x(piece.from), y: y(piece.start)),
        to: .init(x: x(piece.to), y: y(piece.end)),
        includesEnd: isStrict(piece.to))
    }
  }

  private func isStrict(_ value: Rational) -> Bool {
    exhibit.levels.levels.contains { $0.value == value && $0.isStrict }
  }

  private var levelTicks: [PayoutChart.Tick] {
    Self.few(exhibit.rows).map { row in
      PayoutChart.Tick(at: x(row.level.value), label: exhibit.levelText(row.level.value))
    }
  }

  private var payoutTicks: [PayoutChart.Tick] {
    var seen: Set<String> = []
    return Self.few(exhibit.rows).compactMap { row in
      guard seen.insert(row.payout.text).inserted else { return nil }
      return PayoutChart.Tick(at: y(row.pays), label: row.payout.text)
    }
  }

  /// The first and the last, and as many between as can be read.
  private static func few(_ rows: [PayoutExhibit.Row]) -> [PayoutExhibit.Row] {
    guard rows.count > labelLimit else { return rows }
    let stride = (rows.count - 2) / (labelLimit - 1) + 1
    return rows.indices.filter {
      $0 % stride == 0 && $0 + stride <= rows.count - 1 || $0 == rows.count - 1
    }
    .map { rows[$0] }
  }

  private var markers: [PayoutChart.Marker] {
    exhibit.rows.enumerated().map { index, row in
      let isLast = index == exhibit.rows.count - 1
      let kind: PayoutChart.Marker.Kind =
        isLast && !exhibit.isOpen && index > 0 ? .maximum : index == 0 ? .threshold : .level
      return PayoutChart.Marker(
        kind, at: .init(x: x(row.level.value), y: y(row.pays)), label: "")
    }
  }

  /// The result on the curve; one beyond the drawing is not moved into it.
  private var result: [PayoutChart.Marker] {
    guard let actual, let payout = exhibit.pays(at: actual),
      pieces.contains(where: { min($0.from, $0.to) <= actual && actual <= max($0.from, $0.to) })
    else { return [] }
    return [PayoutChart.Marker(.actual, at: .init(x: x(actual), y: y(payout)), label: "Result")]
  }
}
