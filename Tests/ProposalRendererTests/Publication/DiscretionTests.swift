import Testing

@testable import ProposalModel
@testable import ProposalRenderer

/// What of a sheet's words the intranet sees.
@Suite struct DiscretionTests {
  /// A sheet of one milestone, whose certifier and measure have names.
  private static func sheet(name: String, measure: String?) -> Proposal {
    var fixture = SheetFixture()
    let place = fixture.add(.paragraph, "Words")
    var milestone = Milestone(
      id: "1", name: fixture.prose(name), place: place,
      payout: MilestonePayout(state: .missing, currency: nil, places: [place]))
    milestone.certifier = fixture.prose("Ines Becker, Controller")
    milestone.measure = measure.map { Measure(name: fixture.prose($0), unit: .percent) }
    fixture.edit {
      $0.milestones = [milestone]
      $0.stage = Located(.agreed, at: place)
    }
    return fixture.proposal
  }

  @Test(arguments: [
    ("Revenue 2027", true), ("Sites open in 1999 and 2027", true), ("999 sites", true),
    ("4500 units of Aster", false), ("12,500 units", false), ("4 500 units", false),
    ("Revenue in $", false), ("30 EUR a unit", false), ("Uptime per Ines Becker", false),
    ("ines becker's report", false), ("Uptime per Ines", true),
  ])
  func `figures that may be amounts, and names, are not shown`(text: String, isShown: Bool) {
    let discreet = DiscreetText(Self.sheet(name: "Uptime", measure: nil), PublicationPolicy())
    #expect((discreet.shown(text) != nil) == isShown)
  }

  @Test(
    arguments: [
      ("Win back the Kestrel account", "Win back the Kestrel account", nil),
      ("Win back the Kestrel account", "uptime", "uptime"),
      ("Win back the Kestrel account", nil, nil),
    ] as [(String, String?, String?)])
  func `a name that is the author's wording is no measure`(
    name: String, measure: String?, shown: String?
  ) throws {
    let proposal = Self.sheet(name: name, measure: measure)
    var report = PayoutReport.empty(.usDollar)
    report.milestones = PayoutReport(of: proposal).milestones
    let input = ProjectionInput(proposal: proposal, report: report)
    let sheet = try #require(PublishedSheet(input, for: PublicationPolicy()))
    #expect(sheet.milestones.map(\.measure) == [shown])
    #expect(sheet.milestones.map(\.label) == ["Goal 1"])
  }
}
