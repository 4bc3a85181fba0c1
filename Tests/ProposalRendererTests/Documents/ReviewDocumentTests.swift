import Testing

@testable import ProposalModel
@testable import ProposalRenderer

@Suite struct ReviewDocumentTests {
  /// A review with a note on a milestone's name, one on a cell, and one on what is missing.
  static func review(of proposal: Proposal, _ report: PayoutReport) -> ReviewDocument {
    let places = proposal.blocks.map(\.prose).filter { !$0.isEmpty }.map(\.place)
    let findings = [
      finding("second-word", .warning, places.last, stake: 5),
      finding("first-word", .error, places.first, stake: 90_000),
      finding("what-lacks", .info, places.first, isAbsence: true),
    ]
    return ReviewDocument(
      proposal, report: report,
      .init(findings: findings, suppressed: 2) { "line \($0.start)" })
  }

  private static func finding(
    _ rule: String, _ severity: Severity, _ place: SourceRange?, stake: Int? = nil,
    isAbsence: Bool = false
  ) -> Finding {
    Finding(
      rule: rule, family: .payout, severity: severity, message: "What \(rule) says <b>",
      help: "Write \(rule) so.", stake: stake.map { Money(Rational($0), .usDollar) },
      place: place ?? SourceRange(start: 0, end: 0),
      related: [RelatedPlace(place: SourceRange(start: 0, end: 3), message: "Beside it")],
      isAbsence: isAbsence)
  }

  private func page(_ fixture: SheetFixture, _ findings: [Finding]) throws -> (String, String) {
    let review = ReviewDocument(
      fixture.proposal, report: .empty(.usDollar),
      .init(findings: findings) { "line \($0.start)" })
    let library = try TemplateLibrary.builtIn()
    return (
      String(decoding: try review.html(library), as: UTF8.self),
      String(decoding: try review.markdown(library), as: UTF8.self)
    )
  }

  private func finding(_ severity: Severity, _ start: Int, _ end: Int) -> Finding {
    var finding = Self.finding("a-rule", severity, SourceRange(start: start, end: end))
    finding.related = []
    return finding
  }

  @Test func `What to settle first is ordered by money, and each line leads to its note`() throws {
    let (proposal, report) = HaldenFixture.make()
    let html = String(
      decoding: try Self.review(of: proposal, report).html(try .builtIn()), as: UTF8.self)
    let first = try #require(html.firstRange(of: "href=\"#n1\""))
    let second = try #require(html.firstRange(of: "href=\"#n2\""))
    #expect(first.lowerBound < second.lowerBound)
    for number in 1...3 { #expect(html.ranges(of: " id=\"n\(number)\"").count == 1) }
    #expect(html.contains("What first-word says &lt;b&gt;"))
    #expect(html.contains("Settle 1 point before anyone signs; 1 other is likely"))
    #expect(html.contains("2 findings suppressed with a reason."))
  }

  @Test func `Every link to a place on the page has a target`() throws {
    let (proposal, report) = HaldenFixture.make()
    let html = String(
      decoding: try Self.review(of: proposal, report).html(try .builtIn()), as: UTF8.self)
    let links = html.split(separator: "href=\"#").dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(links.count > 4)
    for link in links { #expect(html.contains(" id=\"\(link)\""), "\(link)") }
  }

  @Test func `Words are marked where they stand, across what sets them`() throws {
    var sheet = SheetFixture()
    sheet.add(.heading(level: 1), "Plan")
    let start = sheet.prose("").place.start
    let prose = sheet.prose([("Launch ", []), ("in several", .strong), (" markets", [])])
    sheet.add(.paragraph, prose)
    let from = prose.place.start + "Launch in ".utf8.count
    let (html, markdown) = try page(sheet, [finding(.error, from, from + "several mar".utf8.count)])
    #expect(start < from)
    #expect(
      html.contains(
        "Launch <strong>in </strong><span class=\"anchor\" id=\"w1\"></span><mark class=\"error\">"
          + "<strong>several</strong></mark><mark class=\"error\"> mar</mark>"
          + "<a class=\"ref error\" href=\"#n1\"><span class=\"unseen\">Error, note </span>1</a>kets"
      ))
    #expect(markdown.filter { $0 != "*" }.contains("in ⟦several mar⟧¹kets"))
  }

  @Test func `Marks that overlap keep every word and both numbers`() throws {
    var sheet = SheetFixture()
    let prose = sheet.prose("one two three")
    sheet.add(.paragraph, prose)
    let at = prose.place.start
    let (html, markdown) = try page(
      sheet, [finding(.warning, at, at + 7), finding(.info, at + 4, at + 13)])
    #expect(html.contains("<mark class=\"warning\">one </mark>"))
    #expect(
      html.contains("<mark class=\"warning\">two</mark><a class=\"ref warning\" href=\"#n1\">"))
    #expect(html.contains("<mark class=\"info\"> three</mark><a class=\"ref info\" href=\"#n2\">"))
    #expect(markdown.contains("⟦one ⟦two⟧¹ three⟧²"))
  }

  @Test func `A mark cuts no character in two`() throws {
    var sheet = SheetFixture()
    let prose = sheet.prose("支付 now")
    sheet.add(.paragraph, prose)
    let (html, _) = try page(sheet, [finding(.error, prose.place.start + 1, prose.place.start + 4)])
    #expect(html.contains("<mark class=\"error\">支付</mark>"))
    #expect(!html.contains("\u{FFFD}"))
  }

  @Test func `A note on words outside of the text, or on none, is shown all the same`() throws {
    var sheet = SheetFixture()
    sheet.add(.paragraph, "one two three")
    let elsewhere = SourceRange(source: .results, start: 0, end: 3)
    let (html, markdown) = try page(
      sheet, [Self.finding("outside", .error, elsewhere), finding(.error, 2, 2)])
    for page in [html, markdown] {
      #expect(page.contains("What outside says"))
      #expect(page.contains("What a-rule says") || page.contains("What a\\-rule says"))
    }
    #expect(!html.contains("href=\"#w"))
  }

  @Test func `A list is not cut inside of an inner list`() throws {
    var sheet = SheetFixture()
    sheet.add(.item(marker: "-"), "outer", list: 1)
    let inner = sheet.add(.item(marker: "-"), "inner", list: 2)
    sheet.add(.item(marker: "-"), "second", list: 2)
    sheet.add(.item(marker: "-"), "next", list: 1)
    let (html, _) = try page(sheet, [finding(.error, inner.start, inner.end)])
    #expect(PageTags(html).unbalanced == nil)
    #expect(!html.contains("<ul><li><ul><li>"))
    #expect(html.ranges(of: "class=\"words noted\"").count == 1)
  }

  @Test func `Two readings stand beside the note with what lies between them`() throws {
    var (proposal, report) = HaldenFixture.make()
    let id = proposal.milestones[0].id
    let position = try #require(report.milestones.firstIndex { $0.id == id })
    report.milestones[position].readings = [
      ReadingReport(rule: "highest", maximum: .dollars(100_000)),
      ReadingReport(rule: "cumulative", maximum: .dollars(225_000)),
    ]
    var finding = finding(
      .error, proposal.milestones[0].name.place.start, proposal.milestones[0].name.place.end)
    finding.milestone = id
    proposal.title = nil
    let review = ReviewDocument(proposal, report: report, .init(findings: [finding]) { _ in "x" })
    let library = try TemplateLibrary.builtIn()
    for page in [try review.html(library), try review.markdown(library)] {
      let text = String(decoding: page, as: UTF8.self)
      for words in ["The highest level alone", "$100,000", "added up", "$225,000", "$125,000"] {
        #expect(text.contains(words), "\(words)")
      }
    }
  }
}
