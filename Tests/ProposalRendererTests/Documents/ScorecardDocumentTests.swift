import Testing

@testable import ProposalModel
@testable import ProposalRenderer

@Suite struct ScorecardDocumentTests {
  let library: TemplateLibrary

  init() throws {
    library = try TemplateLibrary.builtIn()
  }

  static func words(_ text: String) -> Prose {
    let bytes = Array(text.utf8)
    let range = 0..<bytes.count
    return Prose(
      source: .results, utf8: bytes, runs: [ProseRun(text: range, origin: range)],
      place: SourceRange(source: .results, start: 0, end: bytes.count))
  }

  static func located<Value: Sendable>(_ value: Value) -> Located<Value> {
    Located(value, at: SourceRange(source: .results, start: 0, end: 0))
  }

  static func result(_ id: String, _ actual: Int, _ state: ResultState?) -> MilestoneResult {
    var result = MilestoneResult(milestone: located(id))
    result.actual = located(.number(Rational(actual)))
    result.asOf = HaldenFixture.day(2026, 12, 31).map(located)
    result.state = state.map(located)
    result.evidence = words("audited accounts, note 4")
    result.certifiedBy = words("Compensation Committee")
    return result
  }

  /// The sheet of two milestones with results of these states.
  static func scorecard(
    _ first: ResultState?, _ second: ResultState?, correction: String? = nil
  ) -> ScorecardDocument {
    var (proposal, report) = HaldenFixture.make()
    proposal.milestones[0].weight = located(Rational(60))
    report.milestones[0].actual = .number(Rational(9_200_000))
    report.milestones[0].attainment = Rational(92)
    report.milestones[0].formulaPayout = .dollars(75_000)
    report.milestones[0].payout = .dollars(70_000)
    report.milestones[1].formulaPayout = .dollars(45_000)
    report.milestones[1].payout = .dollars(45_000)
    report.total = .dollars(115_000)
    var results = ["1": result("1", 9_200_000, first), "2": result("2", 3, second)]
    results["1"]?.decision = words("Reduced by $5,000 by the Committee: late filing.")
    results["1"]?.corrected = correction.map(words)
    return ScorecardDocument(proposal, report: report, results: results)
  }

  private func pages(_ document: ScorecardDocument) throws -> [String] {
    let markdown = String(decoding: try document.markdown(library), as: UTF8.self)
    return [PageReading.text(html: try document.html(library)), markdown].map {
      $0.replacing(document.fingerprint, with: "FINGERPRINT").filter { $0 != "\\" }
    }
  }

  @Test func `A certified result shows formula and final apart, evidence, day and who`() throws {
    for page in try pages(Self.scorecard(.certified, .certified)) {
      for words in [
        "Results certified", "$75,000", "$70,000", "$45,000", "$115,000 is payable", "92%", "60%",
        "$5,000,000", "$10,000,000", "$9,200,000", "audited accounts, note 4", "31 December 2026",
        "Compensation Committee", "Reduced by $5,000 by the Committee: late filing.",
      ] {
        #expect(page.contains(words), "\(words)")
      }
    }
  }

  @Test(arguments: [ResultState.interim, nil])
  func `A result that is not final is open and never called earned`(state: ResultState?) throws {
    for page in try pages(Self.scorecard(state, .certified)) {
      #expect(!page.lowercased().contains("earned"))
      #expect(!page.contains("is payable"))
      #expect(page.contains("This is not final."))
      #expect(PageReading.words(page).contains("Finalresultopen"))
      #expect(page.contains("On these figures"))
    }
  }

  @Test func `A corrected result shows old and new, who and why`() throws {
    let document = Self.scorecard(.corrected, .final, correction: "$9.6M; a refund was missed.")
    for page in try pages(document) {
      #expect(page.contains("Before, and why: $9.6M; a refund was missed. Now: $9,200,000."))
      #expect(page.contains("By: Compensation Committee."))
    }
  }

  @Test func `HTML and Markdown agree figure for figure`() throws {
    let pages = try pages(Self.scorecard(.corrected, .interim, correction: "9 before"))
    #expect(PageReading.figures(pages[0]) == PageReading.figures(pages[1]))
  }

  @Test func `A milestone without a result is said to have none`() throws {
    let (proposal, report) = HaldenFixture.make()
    let document = ScorecardDocument(proposal, report: report, results: [:])
    for page in try pages(document) {
      #expect(page.contains("No result yet"))
      #expect(page.contains("no result yet"))
      #expect(page.contains("not final"))
    }
  }

  @Test func `An unsettled total stays unsettled`() throws {
    var (proposal, report) = HaldenFixture.make()
    proposal.blocks = []
    report.total = .notSettled
    report.milestones[0].payout = .notSettled
    report.milestones[0].formulaPayout = .notSettled
    report.unsettled = ["1"]
    let results = ["1": Self.result("1", 9_200_000, .final)]
    let document = ScorecardDocument(proposal, report: report, results: results)
    for page in try pages(document) { #expect(page.contains("not settled")) }
  }
}
