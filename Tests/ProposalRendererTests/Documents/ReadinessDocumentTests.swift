import Testing

@testable import ProposalModel
@testable import ProposalRenderer

@Suite struct ReadinessDocumentTests {
  private func finding(
    _ rule: String, _ family: FindingFamily, _ severity: Severity, stake: Int?, at start: Int = 0
  ) -> Finding {
    Finding(
      rule: rule, family: family, severity: severity, message: "What \(rule) says <b>",
      help: "Write it so.", milestone: "1",
      stake: stake.map { Money(Rational($0), .usDollar) },
      place: SourceRange(start: start, end: start + 1))
  }

  private func pages(_ findings: [Finding], _ locations: [String] = []) throws -> [String] {
    let (proposal, report) = HaldenFixture.make()
    let document = ReadinessDocument(
      proposal, report: report, findings: findings, locations: locations)
    let library = try TemplateLibrary.builtIn()
    let markdown = String(decoding: try document.markdown(library), as: UTF8.self)
    return [PageReading.text(html: try document.html(library)), markdown].map {
      $0.replacing(document.fingerprint, with: "FINGERPRINT").filter { $0 != "\\" }
    }
  }

  @Test func `More money comes first, then severity`() throws {
    let findings = [
      finding("small-info", .time, .info, stake: nil),
      finding("small-error", .time, .error, stake: nil),
      finding("large-warning", .payout, .warning, stake: 50_000),
    ]
    for page in try pages(findings, ["line 3", "line 9", "line 5"]) {
      let order = ["What large-warning", "What small-error", "What small-info"].map {
        page.firstRange(of: $0)?.lowerBound
      }
      #expect(order.allSatisfy { $0 != nil })
      #expect(order.compactMap(\.self) == order.compactMap(\.self).sorted())
      #expect(page.contains("1 error, 1 warning, 1 piece of advice."))
      #expect(page.contains("At stake: $50,000"))
      #expect(page.contains("line 9"))
      #expect(page.contains("fewer is better"))
    }
  }

  @Test func `Every page says that it is private`() throws {
    for page in try pages([]) {
      #expect(page.contains("Private: for the author's side"))
      #expect(page.contains("Nothing was found."))
    }
  }

  @Test func `HTML and Markdown agree figure for figure`() throws {
    let pages = try pages([
      finding("one", .ask, .error, stake: 1_000), finding("two", .terms, .info, stake: nil),
    ])
    #expect(PageReading.figures(pages[0]) == PageReading.figures(pages[1]))
  }
}
