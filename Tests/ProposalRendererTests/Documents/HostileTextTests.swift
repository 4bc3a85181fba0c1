import Testing

@testable import ProposalModel
@testable import ProposalRenderer

@Suite struct HostileTextTests {
  static let hostile = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "'\u{301} onclick='x",
    "</style><script>x</script>", "]]><!--", "{{title}}", "a|b\n| c |", "&lt;script&gt;",
    "*/ } @import url(http://x.example/);",
  ]

  @Test(arguments: hostile)
  func `Text in any field stays text`(text: String) throws {
    let (proposal, report) = Self.sheet(saying: text)
    let library = try TemplateLibrary.builtIn()
    let html = String(
      decoding: try ProposalDocument(proposal, report: report).html(library), as: UTF8.self)
    #expect(!html.contains("<script"))
    #expect(!html.contains("<img"))
    #expect(!html.contains("onclick='"))
    #expect(Self.styles(of: html).allSatisfy { !$0.contains("import url(") })
    #expect(html.components(of: "</style>") == 2)
    let shown = PageReading.text(html: Array(html.utf8))
    #expect(PageReading.words(shown).contains(PageReading.words(text)))
  }

  private static func styles(of html: String) -> [Substring] {
    html.split(separator: "<style>").dropFirst().map { $0.prefix { $0 != "<" } }
  }

  /// A sheet whose every field and block says the same.
  private static func sheet(saying text: String) -> (Proposal, PayoutReport) {
    var sheet = SheetFixture()
    let prose = sheet.prose(text)
    sheet.add(.heading(level: 1), prose)
    sheet.add(.paragraph, prose)
    sheet.add(.item(marker: text), prose, list: 1)
    sheet.add(.code, prose)
    sheet.add(.footnote(label: text), prose)
    sheet.add(.frontMatter(key: text), prose)
    sheet.add(table: [[text, text], [text, text]], [.none, .right])
    var milestone = Milestone(
      id: text, name: prose, place: prose.place,
      payout: MilestonePayout(state: .missing, currency: nil, places: []))
    milestone.terms = [sheet.located(.leaver(prose))]
    let terms = [sheet.located(SheetTerm.riskSharing(.nothingOnMiss(prose)))]
    sheet.edit { proposal in
      proposal.title = prose
      proposal.version = prose
      proposal.payer = prose
      proposal.payees = [Payee(name: prose)]
      proposal.role = prose
      proposal.approver = prose
      proposal.milestones = [milestone]
      proposal.terms = terms
    }
    var report = PayoutReport.empty(.usDollar)
    report.milestones = [.range(text, "fixed", .notStated, .notSettled, .noCap, steps: [text])]
    report.assumptions = [text]
    report.unsettled = [text]
    return (sheet.proposal, report)
  }

  @Test(arguments: [
    ("https://example.com/a?b=c", true), ("mailto:a@example.com", true),
    ("HTTPS://example.com", true), ("javascript:alert(1)", false), ("../secret.pdf", false),
    ("file:///etc/passwd", false), ("https://exa mple.com", false), ("data:text/html,x", false),
  ])
  func `Only web and mail addresses become links`(address: String, isLink: Bool) {
    let text = "the report"
    let run = ProseRun(
      text: 0..<text.utf8.count, origin: 0..<text.utf8.count, role: .link, destination: address)
    let prose = Prose(
      utf8: Array(text.utf8), runs: [run], place: SourceRange(start: 0, end: text.utf8.count))
    var output: [UInt8] = []
    InlineHTML.append(prose, to: &output)
    let html = String(decoding: output, as: UTF8.self)
    #expect(html.contains("<a href=\"") == isLink)
    #expect(html.contains("the report"))
  }
}

extension String {
  fileprivate func components(of part: String) -> Int {
    ranges(of: part).count
  }
}
