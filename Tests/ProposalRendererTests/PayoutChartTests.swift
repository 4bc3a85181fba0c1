import ProposalRenderer
import Testing

@Suite("The payout chart")
struct PayoutChartTests {
  typealias Point = PayoutChart.Point

  static let input = PayoutChart.Input(
    idPrefix: "m 1", title: "Payout of <Milestone 1>", summary: "Reaching \"$8M\" pays $75,000.",
    levelTitle: "Revenue", payoutTitle: "Payout",
    levels: [.init(at: 5_000, label: "$5M"), .init(at: 8_000, label: "$8M")],
    payouts: [.init(at: 0, label: "$0"), .init(at: 6_666, label: "$50,000")],
    segments: [
      .init(from: Point(x: 0, y: 0), to: Point(x: 5_000, y: 0)),
      .init(from: Point(x: 5_000, y: 6_666), to: Point(x: 8_000, y: 6_666), includesEnd: true),
      .init(from: Point(x: 8_000, y: 10_000), to: Point(x: 12_000, y: 10_000)),
    ],
    markers: PayoutChart.Marker.Kind.allCases.enumerated().map { index, kind in
      .init(kind, at: Point(x: 2_000 * index, y: 2_000 * index), label: "\(kind)")
    },
    openEnd: "no cap")

  static let svg = String(decoding: PayoutChart(input).svg.bytes, as: UTF8.self)

  @Test("It is an image with a name and a description, bound by ids of its own")
  func accessibleName() {
    #expect(Self.svg.hasPrefix("<svg "))
    #expect(Self.svg.contains("role=\"img\" aria-labelledby=\"m-1-title m-1-desc\""))
    #expect(Self.svg.contains("<title id=\"m-1-title\">Payout of &lt;Milestone 1&gt;</title>"))
    #expect(
      Self.svg.contains("<desc id=\"m-1-desc\">Reaching &quot;$8M&quot; pays $75,000.</desc>"))
  }

  @Test("It needs no style sheet, script or request")
  func selfContained() {
    for word in ["style=", "<style", "<script", "href", "url(", "http"] {
      #expect(!Self.svg.contains(word), "\(word)")
    }
  }

  @Test("It is well-formed XML")
  func wellFormed() {
    #expect(XMLTags.areBalanced(Self.svg))
  }

  @Test("A jump has an open dot where the level does not pay and a full one where it does")
  func jumps() {
    #expect(Self.count("class=\"payout-chart-open-dot\"") == 2)
    #expect(Self.count("class=\"payout-chart-dot\"") == 2)
    #expect(Self.count("class=\"payout-chart-jump\"") == 2)
  }

  @Test("Every marker has its own shape and its name", arguments: PayoutChart.Marker.Kind.allCases)
  func markers(kind: PayoutChart.Marker.Kind) {
    #expect(Self.count("payout-chart-mark payout-chart-\(kind.rawValue)\"") == 1)
    #expect(Self.svg.contains(">\(kind)</text>"))
  }

  @Test("Every label given is shown")
  func labels() {
    for label in ["$5M", "$8M", "$0", "$50,000", "Revenue", "Payout", "no cap"] {
      #expect(Self.svg.contains(">\(label)</text>"))
    }
  }

  @Test("A chart without a curve, and one beyond all bounds, are drawn without a trap")
  func extremes() {
    var input = Self.input
    input.segments = []
    #expect(!PayoutChart(input).svg.bytes.isEmpty)
    let far = [Int.min, -1, 0, 10_001, Int.max]
    input.levels = far.map { .init(at: $0, label: String(repeating: "W", count: 90)) }
    input.payouts = input.levels
    input.segments = zip(far, far.reversed()).map {
      .init(from: Point(x: $0, y: $1), to: Point(x: $1, y: $0))
    }
    input.markers = far.map { .init(.target, at: Point(x: $0, y: $0), label: "far") }
    let svg = String(decoding: PayoutChart(input).svg.bytes, as: UTF8.self)
    #expect(XMLTags.areBalanced(svg))
  }

  private static func count(_ text: String) -> Int { svg.split(separator: text).count - 1 }
}

/// Enough of XML to see that every tag is closed.
private enum XMLTags {
  static func areBalanced(_ text: String) -> Bool {
    var open: [Substring] = []
    for tag in text.split(separator: "<").compactMap({ $0.split(separator: ">").first }) {
      if tag.hasPrefix("/") {
        guard open.popLast() == tag.dropFirst() else { return false }
      } else if !tag.hasSuffix("/") {
        open.append(tag.prefix { !$0.isWhitespace })
      }
    }
    return open.isEmpty
  }
}
