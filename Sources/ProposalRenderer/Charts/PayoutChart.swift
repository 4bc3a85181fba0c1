/// A payout curve as inline SVG: what is reached on the x axis, what is paid on the y axis.
///
/// The chart knows no amounts. Every number on it is a label the caller formatted; every place is a
/// whole number from 0 to `scale`, so that no rounding of the drawing can change a figure. It needs
/// neither style sheet nor script: colours come from `currentColor` and from the custom properties
/// `--accent` and `--paper` where a page sets them, and every mark has a shape and a name of its
/// own. The classes `payout-chart…` are there to be styled.
public struct PayoutChart: Sendable {
  /// The upper end of both axes.
  public static let scale = 10_000

  /// A place in the chart; both coordinates from 0 to `scale`, others are moved to the nearer end.
  public struct Point: Sendable, Equatable {
    /// The level reached.
    public let x: Int
    /// The payout.
    public let y: Int

    /// A place by its coordinates.
    public init(x: Int, y: Int) {
      self.x = x
      self.y = y
    }
  }

  /// A straight piece of the curve.
  public struct Segment: Sendable, Equatable {
    /// Its left end.
    public let start: Point
    /// Its right end.
    public let end: Point
    /// Where the next segment starts at the same level with another payout: whether that level
    /// itself still pays as this segment says. Usually reaching a level pays the next amount.
    public let includesEnd: Bool

    /// A piece from its left to its right end.
    public init(from start: Point, to end: Point, includesEnd: Bool = false) {
      self.start = start
      self.end = end
      self.includesEnd = includesEnd
    }
  }

  /// A labelled place on an axis.
  public struct Tick: Sendable, Equatable {
    /// From 0 to `scale`.
    public let position: Int
    /// The formatted number.
    public let label: String

    /// A labelled place.
    public init(at position: Int, label: String) {
      self.position = position
      self.label = label
    }
  }

  /// A named point of the curve.
  public struct Marker: Sendable, Equatable {
    /// What the point is; each has its own shape.
    public enum Kind: String, Sendable, CaseIterable {
      /// A triangle: from here on something is paid.
      case threshold
      /// A diamond.
      case target
      /// A square: no more is paid beyond.
      case maximum
      /// A ring with a dot: the result.
      case actual
      /// A disc: any other level.
      case level
    }

    /// What the point is.
    public let kind: Kind
    /// Where it is.
    public let point: Point
    /// What is written beside it: `Target`, `Target: $100,000`. Empty for no label.
    public let label: String

    /// A named point.
    public init(_ kind: Kind, at point: Point, label: String) {
      self.kind = kind
      self.point = point
      self.label = label
    }
  }

  /// Everything a chart shows.
  public struct Input: Sendable, Equatable {
    /// Makes the ids of the chart unique on its page; characters other than ASCII letters, digits,
    /// `-` and `_` become `-`.
    public var idPrefix: String
    /// The name of the chart, read out first.
    public var title: String
    /// One sentence that says what the curve says.
    public var summary: String
    /// What the x axis measures.
    public var levelTitle: String
    /// What the y axis measures.
    public var payoutTitle: String
    /// Labelled levels, each once.
    public var levels: [Tick]
    /// Labelled payouts, each once.
    public var payouts: [Tick]
    /// The curve from left to right.
    public var segments: [Segment]
    /// Named points.
    public var markers: [Marker]
    /// What is written at the end of a curve that goes on beyond the chart (`no cap`); nil where it
    /// ends.
    public var openEnd: String?

    /// A chart's content.
    public init(
      idPrefix: String, title: String, summary: String, levelTitle: String, payoutTitle: String,
      levels: [Tick], payouts: [Tick], segments: [Segment], markers: [Marker] = [],
      openEnd: String? = nil
    ) {
      self.idPrefix = idPrefix
      self.title = title
      self.summary = summary
      self.levelTitle = levelTitle
      self.payoutTitle = payoutTitle
      self.levels = levels
      self.payouts = payouts
      self.segments = segments
      self.markers = markers
      self.openEnd = openEnd
    }
  }

  private let input: Input

  /// A chart of this content.
  public init(_ input: Input) { self.input = input }

  /// The `<svg>` element, for HTML pages. The same input gives the same bytes.
  public var svg: TemplateFragment {
    var drawing = PayoutDrawing(input)
    return TemplateFragment(.html, bytes: drawing.draw())
  }
}
