import ProposalModel

/// How a site changed from one publication to the next, from the snapshots a user keeps.
public struct SiteTrend: Sendable {
  /// What one publication showed of the whole.
  public struct Point: Sendable, Hashable {
    /// The day it was published for.
    public var day: String
    public var scorecards: Int
    /// How many goals have each status, in the order of `GoalStatus.allCases`.
    public var goals: [Int]

    /// Makes a point.
    public init(day: String, scorecards: Int, goals: [Int]) {
      self.day = day
      self.scorecards = scorecards
      self.goals = goals
    }
  }

  private let points: [Point]
  private let changes: [String]

  /// A trend; `changes` says in sentences what is new since the last publication.
  public init(points: [Point], changes: [String]) {
    self.points = points
    self.changes = changes
  }

  /// What templates see; nothing before the second publication.
  var value: TemplateValue {
    guard points.count > 1 else { return .none }
    return [
      "points": .list(
        points.map { point in
          [
            "day": .text(point.day), "scorecards": .text(String(point.scorecards)),
            "met": .text(share(point) ?? "–"),
          ]
        }),
      "changes": .list(changes.map(TemplateValue.text)), "changed": .bool(!changes.isEmpty),
      "line": TrendLine(points.map(Self.met)).svg.map(TemplateValue.fragment) ?? .none,
    ]
  }

  private func share(_ point: Point) -> String? {
    Self.met(point).map { $0.rounded().plainText + "%" }
  }

  /// Goals met of goals with a result, in percent.
  private static func met(_ point: Point) -> Rational? {
    let known = point.goals.dropLast().reduce(0, +)
    guard let met = point.goals.first, known > 0 else { return nil }
    return (Rational(met) * .hundred).dividing(by: Rational(known))
  }
}

/// A line through percentages, the newest at the right.
struct TrendLine {
  private let values: [Rational?]

  init(_ values: [Rational?]) {
    self.values = values
  }

  /// The drawing; nil with fewer than two values.
  var svg: TemplateFragment? {
    let points = values.enumerated().compactMap { index, value in
      value.flatMap { ($0 * Rational(3)).dividing(by: Rational(2))?.rounded().exactInt }.map {
        (x: 20 + index * step, y: 170 - $0)
      }
    }
    guard points.count > 1 else { return nil }
    var canvas = SVGCanvas()
    canvas.open(
      "svg",
      ["viewBox": "0 0 640 190", "role": "img", "aria-labelledby": "trend", "class": "trend"])
    canvas.text("Goals met, in percent of goals with a result", in: "title", ["id": "trend"])
    canvas.line(from: (10, 170), to: (630, 170), ["class": "axis"])
    for (one, other) in zip(points, points.dropFirst()) {
      canvas.line(from: one, to: other, ["class": "line"])
    }
    canvas.close("svg")
    return TemplateFragment(.html, bytes: canvas.bytes)
  }

  private var step: Int { max(1, 600 / max(1, values.count - 1)) }
}
