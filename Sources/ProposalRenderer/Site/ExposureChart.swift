import ProposalModel

/// Exposure by quarter as bars: the outline is the most that may be payable, the filled part the
/// amount at target.
struct ExposureChart {
  private let table: ExposureTable
  private let title: String
  private let id: String

  private static let width = 640
  private static let height = 150
  private static let base = 176
  /// Where the bars start, right of the words of the scale.
  private static let left = 96

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
    canvas.open(
      "svg",
      [
        "viewBox": "0 0 \(Self.width) 200", "role": "img", "aria-labelledby": id, "class": "bars",
      ])
    canvas.text(title, in: "title", ["id": id])
    scale(most, on: &canvas)
    for (index, line) in lines.enumerated() { draw(line, index, most, on: &canvas) }
    canvas.line(from: (Self.left, Self.base), to: (Self.width, Self.base), ["class": "axis"])
    canvas.close("svg")
    return TemplateFragment(.html, bytes: canvas.bytes)
  }

  /// The most of any quarter as a line with its amount, so that a bar can be read without the table.
  private func scale(_ most: Rational, on canvas: inout SVGCanvas) {
    let top = Self.base - Self.height
    canvas.line(from: (Self.left, top), to: (Self.width, top), ["class": "grid"])
    for (value, height) in [(most, top), (.zero, Self.base)] {
      canvas.text(
        NumberWords.whole(Money(value, table.currency)),
        ["x": "\(Self.left - 8)", "y": "\(height + 4)", "text-anchor": "end"])
    }
  }

  /// The room of one quarter; bars are no wider than they need to be.
  private var step: Int { (Self.width - Self.left) / max(1, table.lines.count) }
  private var barWidth: Int { min(48, max(1, step * 2 / 3)) }
  /// Every how many quarters a label has room.
  private var stride: Int { max(1, (56 + step - 1) / max(1, step)) }

  private func draw(
    _ line: ExposureTable.Line, _ index: Int, _ most: Rational, on canvas: inout SVGCanvas
  ) {
    let middle = Self.left + index * step + step / 2
    bar(line.maximum, middle, most, "most", on: &canvas)
    bar(line.target, middle, most, "target", on: &canvas)
    guard index.isMultiple(of: stride) else { return }
    canvas.text(
      line.year == nil ? "no date" : line.label,
      ["x": "\(middle)", "y": "194", "text-anchor": "middle"])
  }

  private func bar(
    _ value: Rational, _ middle: Int, _ most: Rational, _ kind: String,
    on canvas: inout SVGCanvas
  ) {
    let part = (value * Rational(Self.height)).dividing(by: most)?.rounded().exactInt ?? 0
    guard part > 0 else { return }
    canvas.element(
      "rect",
      [
        "x": "\(middle - barWidth / 2)", "y": "\(Self.base - part)", "width": "\(barWidth)",
        "height": "\(part)", "class": kind,
      ])
  }
}
