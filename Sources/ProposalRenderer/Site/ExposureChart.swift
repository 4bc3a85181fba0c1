import ProposalModel

/// Exposure by quarter as bars: the outline is the most that may be payable, the filled part the
/// amount at target.
struct ExposureChart {
  private let table: ExposureTable
  private let title: String
  private let id: String

  private static let height = 180
  private static let base = 190
  private static let step = 72

  init(_ table: ExposureTable, title: String, id: String) {
    self.table = table
    self.title = title
    self.id = id
  }

  /// The drawing; nil where there is nothing to draw.
  var svg: TemplateFragment? {
    let lines = table.lines
    let most = lines.map { max($0.maximum, $0.target) }.max() ?? .zero
    guard most > .zero else { return nil }
    var canvas = SVGCanvas()
    let width = max(2, lines.count) * Self.step + 8
    canvas.open(
      "svg",
      [
        "viewBox": "0 0 \(width) 216", "role": "img", "aria-labelledby": id, "class": "bars",
      ])
    canvas.text(title, in: "title", ["id": id])
    for (index, line) in lines.enumerated() { draw(line, index, most, on: &canvas) }
    canvas.line(from: (0, Self.base), to: (width, Self.base), ["class": "axis"])
    canvas.close("svg")
    return TemplateFragment(.html, bytes: canvas.bytes)
  }

  private func draw(
    _ line: ExposureTable.Line, _ index: Int, _ most: Rational, on canvas: inout SVGCanvas
  ) {
    let left = index * Self.step + 12
    bar(line.maximum, left, most, "most", on: &canvas)
    bar(line.target, left, most, "target", on: &canvas)
    canvas.text(
      line.year == nil ? "no date" : line.label,
      ["x": "\(left + 26)", "y": "208", "text-anchor": "middle"])
  }

  private func bar(
    _ value: Rational, _ left: Int, _ most: Rational, _ kind: String, on canvas: inout SVGCanvas
  ) {
    let part = (value * Rational(Self.height)).dividing(by: most)?.rounded().exactInt ?? 0
    guard part > 0 else { return }
    canvas.element(
      "rect",
      [
        "x": "\(left)", "y": "\(Self.base - part)", "width": "52", "height": "\(part)",
        "class": kind,
      ])
  }
}
