import Testing

@testable import ProposalModel
@testable import ProposalRenderer

/// Documents that once took the square of their length: long enough to be noticed if they do again.
@Suite struct LongDocumentTests {
  private static let count = 5_000

  /// Paragraphs, each a milestone of its own.
  private static func fixture() -> SheetFixture {
    var fixture = SheetFixture()
    var milestones: [Milestone] = []
    for position in 0..<count {
      let name = fixture.prose("Site \(position)")
      let place = fixture.add(.paragraph, "Paid when it is open.", milestone: position)
      milestones.append(
        Milestone(
          id: "\(position)", name: name, place: place,
          payout: MilestonePayout(state: .missing, currency: nil, places: [place])))
    }
    fixture.edit { $0.milestones = milestones }
    return fixture
  }

  @Test func `a sheet of many milestones is cut into as many stretches`() {
    let proposal = Self.fixture().proposal
    let segments = SheetSegments(ProposalContext(proposal, .empty(.usDollar), .init()))
    #expect(segments.values(as: .markdown).count == Self.count)
  }

  @Test func `a list of many milestones is one stretch`() {
    var fixture = SheetFixture()
    var milestones: [Milestone] = []
    for position in 0..<Self.count {
      let place = fixture.add(.item(marker: "-"), "Site", list: 1, milestone: position)
      milestones.append(
        Milestone(
          id: "\(position)", name: .empty(at: place), place: place,
          payout: MilestonePayout(state: .missing, currency: nil, places: [place])))
    }
    fixture.edit { $0.milestones = milestones }
    let segments = SheetSegments(ProposalContext(fixture.proposal, .empty(.usDollar), .init()))
    #expect(segments.values(as: .markdown).count == 1)
  }

  @Test func `each of many blocks stands in a review with its note`() throws {
    let proposal = Self.fixture().proposal
    let findings = proposal.milestones.map { milestone in
      Finding(
        rule: "a-rule", family: .payout, severity: .error, message: "No amount", help: "Add it",
        milestone: milestone.id, place: milestone.place)
    }
    let review = ReviewDocument(
      proposal, report: .empty(.usDollar), .init(findings: findings) { "at \($0.start)" })
    let page = String(decoding: try review.markdown(try .builtIn()), as: UTF8.self)
    #expect(page.ranges(of: "Paid when it is open").count == Self.count)
  }

  @Test func `each row of a long table has the cells of the longest`() {
    var fixture = SheetFixture()
    let rows = (0..<Self.count).map { $0 == 9 ? ["a", "b", "c"] : ["a"] }
    fixture.add(table: rows, [.none])
    var writer = SheetTextWriter(.markdown)
    for block in fixture.proposal.blocks { writer.append(block) }
    let lines = writer.take().split(separator: UInt8(ascii: "\n"))
    #expect(lines.count == Self.count + 1)
    #expect(lines.allSatisfy { line in line.count { $0 == UInt8(ascii: "|") } == 4 })
  }
}
