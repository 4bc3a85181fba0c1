/// Draws one payout chart, from the quietest layer to the loudest.
struct PayoutDrawing {
  private let input: PayoutChart.Input
  private let frame: ChartFrame
  private let id: String
  private var canvas = SVGCanvas()

  private static let paper = "var(--paper, Canvas)"
  private static let ink = "var(--accent, currentColor)"

  init(_ input: PayoutChart.Input) {
    self.input = input
    frame = ChartFrame(levels: input.levels, payouts: input.payouts)
    let allowed = input.idPrefix.utf8.map { byte -> UInt8 in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"): byte
      default: UInt8(ascii: "-")
      }
    }
    id = String(decoding: allowed, as: UTF8.self)
  }

  /// The whole `<svg>` element.
  mutating func draw() -> [UInt8] {
    canvas.open(
      "svg",
      [
        "class": "payout-chart", "role": "img",
        "aria-labelledby": "\(id)-title \(id)-desc",
        "viewBox": "0 0 \(ChartFrame.width) \(frame.height)",
        "font-size": "\(ChartType.size)", "fill": "currentColor",
      ])
    canvas.text(input.title, in: "title", ["id": "\(id)-title"])
    canvas.text(input.summary, in: "desc", ["id": "\(id)-desc"])
    drawAxes()
    drawArea()
    drawGuides()
    drawJumps()
    drawCurve()
    drawEnds()
    drawMarkers()
    canvas.close("svg")
    return canvas.bytes
  }

  // MARK: Axes

  private mutating func drawAxes() {
    let plot = frame.plot
    for tick in input.payouts {
      let y = frame.y(tick.position)
      canvas.line(
        from: (plot.left, y), to: (plot.right, y),
        ["class": "payout-chart-grid", "stroke": "currentColor", "stroke-opacity": "0.14"])
    }
    canvas.line(
      from: (plot.left, plot.bottom), to: (plot.right, plot.bottom),
      [
        "class": "payout-chart-axis", "stroke": "currentColor", "stroke-opacity": "0.6",
        "stroke-width": "2",
      ])
    for tick in input.levels {
      let x = frame.x(tick.position)
      canvas.line(
        from: (x, plot.bottom), to: (x, plot.bottom + 10),
        [
          "class": "payout-chart-axis", "stroke": "currentColor", "stroke-opacity": "0.6",
          "stroke-width": "2",
        ])
    }
    drawAxisLabels()
  }

  private mutating func drawAxisLabels() {
    for (label, y) in frame.payoutBaselines(input.payouts) {
      write(label, x: frame.plot.left - 14, y: y, anchor: "end", class: "label")
    }
    for label in frame.levelLabels {
      write(
        label.text, x: label.x, y: frame.rowBaseline(label.row), anchor: "middle", class: "label")
    }
    write(input.payoutTitle, x: 4, y: ChartType.size, anchor: "start", class: "title")
    write(
      input.levelTitle, x: ChartFrame.width - 4, y: frame.titleBaseline, anchor: "end",
      class: "title")
  }

  /// Writes a text. A name stands on the drawing, so it gets a rim of paper.
  private mutating func write(_ text: String, x: Int, y: Int, anchor: String, class name: String) {
    let isName = name == "name"
    canvas.text(
      text,
      [
        "class": "payout-chart-\(name)", "x": "\(x)", "y": "\(y)", "text-anchor": anchor,
        "font-weight": isName ? "600" : "400", "stroke": isName ? Self.paper : "none",
        "stroke-width": "6", "stroke-linejoin": "round", "paint-order": "stroke",
      ])
  }

  // MARK: The curve

  private mutating func drawArea() {
    let base = frame.plot.bottom
    let path = input.segments.map { segment in
      let (start, end) = (frame.place(segment.start), frame.place(segment.end))
      return "M\(start.x) \(base)L\(start.x) \(start.y)L\(end.x) \(end.y)L\(end.x) \(base)Z"
    }
    guard !path.isEmpty else { return }
    canvas.element(
      "path",
      ["class": "payout-chart-area", "d": path.joined(), "fill": Self.ink, "fill-opacity": "0.08"])
  }

  private mutating func drawCurve() {
    var path = ""
    var last: PayoutChart.Point?
    for segment in input.segments {
      let (start, end) = (frame.place(segment.start), frame.place(segment.end))
      if last != segment.start { path += "M\(start.x) \(start.y)" }
      path += "L\(end.x) \(end.y)"
      last = segment.end
    }
    guard !path.isEmpty else { return }
    canvas.element(
      "path",
      [
        "class": "payout-chart-curve", "d": path, "fill": "none", "stroke": Self.ink,
        "stroke-width": "5", "stroke-linejoin": "round",
      ])
  }

  /// The jumps of the curve: two segments that meet at a level with different payouts.
  private var jumps: [(left: PayoutChart.Segment, right: PayoutChart.Segment)] {
    zip(input.segments, input.segments.dropFirst()).filter {
      $0.end.x == $1.start.x && $0.end.y != $1.start.y
    }.map { ($0, $1) }
  }

  private mutating func drawJumps() {
    for jump in jumps {
      canvas.line(
        from: frame.place(jump.left.end), to: frame.place(jump.right.start),
        [
          "class": "payout-chart-jump", "stroke": Self.ink, "stroke-width": "2",
          "stroke-dasharray": "4 7",
        ])
    }
  }

  /// A full dot where a level pays, an open one where it no longer, or not yet, does.
  private mutating func drawEnds() {
    for jump in jumps {
      drawDot(jump.left.end, isOpen: !jump.left.includesEnd)
      drawDot(jump.right.start, isOpen: jump.left.includesEnd)
    }
    guard let last = input.segments.last, let label = input.openEnd else { return }
    let (start, end) = (last.start, last.end)
    drawArrow(end: frame.place(end), from: frame.place(start))
    let (x, y) = frame.place(end)
    write(label, x: x + 20, y: y - 24, anchor: "end", class: "name")
  }

  /// An arrow head at the end of the last segment, along it.
  private mutating func drawArrow(end: (x: Int, y: Int), from start: (x: Int, y: Int)) {
    let (dx, dy) = (end.x - start.x, end.y - start.y)
    let length = max(1, Self.squareRoot(dx * dx + dy * dy))
    let tip = (x: end.x + 28 * dx / length, y: end.y + 28 * dy / length)
    let side = (x: -9 * dy / length, y: 9 * dx / length)
    let path =
      "M\(end.x + side.x) \(end.y + side.y)L\(tip.x) \(tip.y)L\(end.x - side.x) \(end.y - side.y)Z"
    canvas.element("path", ["class": "payout-chart-open", "d": path, "fill": Self.ink])
  }

  /// The whole part of a square root, by Newton's method from above.
  private static func squareRoot(_ square: Int) -> Int {
    var root = max(1, square)
    while root > square / root { root = (root + square / root) / 2 }
    return root
  }

  private mutating func drawDot(_ point: PayoutChart.Point, isOpen: Bool) {
    let (x, y) = frame.place(point)
    canvas.element(
      "circle",
      [
        "class": isOpen ? "payout-chart-open-dot" : "payout-chart-dot", "cx": "\(x)", "cy": "\(y)",
        "r": "8", "fill": isOpen ? Self.paper : Self.ink, "stroke": Self.ink, "stroke-width": "4",
      ])
  }

  // MARK: Markers

  /// Fine lines from each marker to both axes, so that its numbers can be read off.
  private mutating func drawGuides() {
    for marker in input.markers where marker.kind != .level {
      let (x, y) = frame.place(marker.point)
      canvas.element(
        "path",
        [
          "class": "payout-chart-guide",
          "d": "M\(frame.plot.left) \(y)L\(x) \(y)L\(x) \(frame.plot.bottom)",
          "fill": "none", "stroke": "currentColor", "stroke-opacity": "0.45",
          "stroke-dasharray": "2 7", "stroke-width": "2",
        ])
    }
  }

  private mutating func drawMarkers() {
    for marker in input.markers { drawMark(marker) }
    let named = input.markers.filter { !$0.label.isEmpty }
    guard !named.isEmpty else { return }
    var labels = MarkerLabels(area: labelArea, curve: curvePoints, marks: markBoxes)
    for marker in named {
      guard let place = labels.place(marker.label, at: frame.place(marker.point)) else { continue }
      write(marker.label, x: place.x, y: place.baseline, anchor: place.anchor, class: "name")
    }
  }

  private mutating func drawMark(_ marker: PayoutChart.Marker) {
    let (x, y) = frame.place(marker.point)
    let shape =
      switch marker.kind {
      case .threshold: "M\(x) \(y - 14)l14 24h-28Z"
      case .target: "M\(x) \(y - 15)l15 15l-15 15l-15 -15Z"
      case .maximum: "M\(x - 11) \(y - 11)h22v22h-22Z"
      case .level: Self.disc(x, y, radius: 8)
      case .actual: Self.disc(x, y, radius: 15) + Self.disc(x, y, radius: 5)
      }
    canvas.element(
      "path",
      [
        "class": "payout-chart-mark payout-chart-\(marker.kind.rawValue)", "d": shape,
        "fill": marker.kind == .actual ? Self.paper : Self.ink,
        "stroke": Self.outline(of: marker.kind), "stroke-width": "4",
      ])
  }

  /// Larger marks stand out from the curve by a rim of paper; a disc is one of the curve's dots.
  private static func outline(of kind: PayoutChart.Marker.Kind) -> String {
    switch kind {
    case .threshold, .target, .maximum: paper
    case .level: ink
    case .actual: "currentColor"
    }
  }

  private static func disc(_ x: Int, _ y: Int, radius: Int) -> String {
    "M\(x - radius) \(y)a\(radius) \(radius) 0 1 0 \(2 * radius) 0"
      + "a\(radius) \(radius) 0 1 0 \(-2 * radius) 0Z"
  }

  private var labelArea: ChartBox {
    ChartBox(
      left: frame.plot.left + 4, top: ChartType.leading, right: ChartFrame.width - 4,
      bottom: frame.plot.bottom - 4)
  }

  private var markBoxes: [ChartBox] {
    input.markers.map { ChartBox.around(frame.place($0.point), reach: 12) }
  }

  /// Sixty-four points on each segment: closer than a letter is wide.
  private var curvePoints: [(x: Int, y: Int)] {
    input.segments.flatMap { segment in
      let (start, end) = (frame.place(segment.start), frame.place(segment.end))
      return (0...64).map { step in
        (start.x + (end.x - start.x) * step / 64, start.y + (end.y - start.y) * step / 64)
      }
    }
  }
}
