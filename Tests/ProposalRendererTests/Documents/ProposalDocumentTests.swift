import Testing

@testable import ProposalModel
@testable import ProposalRenderer

@Suite struct ProposalDocumentTests {
  let library: TemplateLibrary

  init() throws {
    library = try TemplateLibrary.builtIn()
  }

  private func pages(_ sheet: (Proposal, PayoutReport)) throws -> (html: String, markdown: String) {
    let document = ProposalDocument(sheet.0, report: sheet.1)
    let markdown = String(decoding: try document.markdown(library), as: UTF8.self)
    return (
      PageReading.text(html: try document.html(library))
        .replacing(document.fingerprint, with: "FINGERPRINT"),
      markdown.replacing(document.fingerprint, with: "FINGERPRINT")
    )
  }

  @Test func `Every block of the sheet stands in both documents, in order`() throws {
    let sheet = HaldenFixture.make()
    let pages = try pages(sheet)
    for page in [pages.html, pages.markdown] {
      var rest = PageReading.words(page)[...]
      rest = rest[(rest.firstRange(of: "wordforword")?.upperBound ?? rest.startIndex)...]
      for text in texts(of: sheet.0) {
        let words = PageReading.words(text)
        let found = rest.firstRange(of: words)
        #expect(found != nil, "\(words)")
        rest = rest[(found?.upperBound ?? rest.startIndex)...]
      }
    }
  }

  private func texts(of proposal: Proposal) -> [String] {
    proposal.blocks.filter { $0.audience == .everyone }.flatMap { block -> [String] in
      guard case .table(let table) = block.kind else { return [block.prose.string] }
      return (table.header + table.rows.flatMap(\.self)).map(\.string)
    }
  }

  @Test func `HTML and Markdown agree figure for figure`() throws {
    let pages = try pages(HaldenFixture.make())
    #expect(PageReading.figures(pages.html) == PageReading.figures(pages.markdown))
  }

  @Test func `Private blocks are in neither document`() throws {
    let pages = try pages(HaldenFixture.make())
    for page in [pages.html, pages.markdown] { #expect(!page.contains("canary")) }
  }

  @Test func `Fields that were read from private blocks are left out`() throws {
    var (proposal, report) = HaldenFixture.make()
    let place = try #require(proposal.blocks.last { $0.audience == .owner }).place
    proposal.baseSalary = Located(Money(Rational(777_777), .usDollar), at: place)
    proposal.terms = [
      Located(.leaver(Prose(utf8: Array("canary leaver".utf8), runs: [], place: place)), at: place)
    ]
    report.assumptions = []
    let pages = try pages((proposal, report))
    for page in [pages.html, pages.markdown] {
      #expect(!page.contains("777"))
      #expect(!page.contains("canary"))
    }
  }

  @Test func `An owner's edition holds private blocks under a banner`() throws {
    let (proposal, report) = HaldenFixture.make()
    let document = ProposalDocument(
      proposal, report: report, edition: DocumentEdition(audience: .owner))
    let page = PageReading.text(html: try document.html(library))
    #expect(page.contains("canary"))
    #expect(page.contains("Private: for the author's side"))
  }

  @Test func `An unsettled amount and all that contain it are not settled`() throws {
    var (proposal, report) = HaldenFixture.make()
    report.milestones[0].maximum = .notSettled
    report.milestones[0].kind = "tiers-unresolved"
    report.maximum = .notSettled
    report.unsettled = ["1"]
    proposal.blocks = []
    let document = ProposalDocument(proposal, report: report)
    let page = PageReading.text(html: try document.html(library))
    #expect(document.unsettled == ["Meridian revenue ladder"])
    #expect(page.contains("in an amount that is not settled"))
    for figure in ["160,000", "100,000", "2.78%", "51.61%"] { #expect(!page.contains(figure)) }
    let row = PageReading.words(page)
    #expect(row.contains(PageReading.words("2027 2 not stated not settled")))
  }

  @Test func `Nothing on a miss is printed only where the sheet says so`() throws {
    var (proposal, report) = HaldenFixture.make()
    proposal.terms = []
    proposal.blocks = []
    report.milestones = []
    let page = PageReading.words(
      PageReading.text(
        html: try ProposalDocument(
          proposal, report: report
        ).html(library)))
    #expect(page.contains("Minimumnotstated"))
    #expect(!page.contains("$0"))
    #expect(!page.contains("Nothingispaid"))
  }

  @Test(arguments: [
    (Deadline.Basis.stated, "30 June 2026"),
    (.computed(anchor: HaldenFixture.day(2025, 6, 30)!), "(computed from 30 June 2025)"),
    (.assumed(anchor: HaldenFixture.day(2025, 6, 30)!), "(assumed: counted from 30 June 2025"),
  ])
  func `A deadline says what it rests on`(basis: Deadline.Basis, words: String) throws {
    var sheet = HaldenFixture.make()
    let deadline = Deadline(date: HaldenFixture.day(2026, 6, 30), basis: basis)
    sheet.0.milestones[0].deadline = sheet.0.milestones[0].deadline?.map { _ in deadline }
    sheet.0.terms = []
    let pages = try pages(sheet)
    #expect(pages.html.contains(words))
    #expect(PageReading.words(pages.markdown).contains(PageReading.words(words)))
    #expect(pages.html.contains("(assumed date)") == deadline.isAssumed)
  }

  @Test func `A date that does not follow from the words is not settled`() throws {
    var sheet = HaldenFixture.make()
    let deadline = Deadline(date: nil, basis: .undecided(.yearMissing))
    sheet.0.milestones[0].deadline = sheet.0.milestones[0].deadline?.map { _ in deadline }
    let pages = try pages(sheet)
    #expect(pages.html.contains("not settled: the year is not stated"))
  }

  @Test func `The fingerprint follows what is shown and nothing else`() throws {
    let (proposal, report) = HaldenFixture.make()
    let first = ProposalDocument(proposal, report: report).fingerprint
    #expect(first.utf8.count == 12)
    let edition = DocumentEdition(paper: .a4, generator: "Milepost 9.9.9")
    #expect(ProposalDocument(proposal, report: report, edition: edition).fingerprint == first)
    var changed = report
    changed.maximum = .dollars(160_001)
    #expect(ProposalDocument(proposal, report: changed).fingerprint != first)
    var shorter = proposal
    shorter.blocks.removeAll { $0.prose.string.contains("Walk-away") }
    #expect(ProposalDocument(shorter, report: report).fingerprint == first)
  }

  @Test func `Status, version and fingerprint stand in the margins of each printed page`() throws {
    let (proposal, report) = HaldenFixture.make()
    let document = ProposalDocument(proposal, report: report)
    let page = String(decoding: try document.html(library), as: UTF8.self)
    #expect(page.contains("Fingerprint \(document.fingerprint)"))
    #expect(page.contains("content: \"Proposed \\b7  Version 3\""))
    #expect(page.contains("counter(page) \" of \" counter(pages)"))
  }

  @Test(arguments: [
    (Amount.dollars(9), Amount.dollars(9), ": $9 at plan, which is the most."),
    (.dollars(5), .dollars(9), ": $5 at plan, at most $9."), (.notStated, .noCap, ", with no cap."),
    (.notSettled, .notSettled, ", in an amount that is not settled."),
  ])
  func `The resolution says what is settled`(plan: Amount, most: Amount, words: String) {
    var (proposal, report) = HaldenFixture.make()
    proposal.terms = []
    report.target = plan
    report.maximum = most
    let text = Resolution(ProposalContext(proposal, report, .init())).text
    #expect(text.hasPrefix("Approve a milestone bonus for Priya Raman, Chief Revenue Officer"))
    #expect(text.hasSuffix(words), "\(text)")
  }

  @Test func `An application for payment asks for what is due`() {
    var (proposal, report) = HaldenFixture.make()
    proposal.kind = .contractPayout
    func money(_ amount: Int) -> Money { Money(Rational(amount), .usDollar) }
    report.schedule = ScheduleReport(
      scheduled: money(1_236_000), completed: money(404_000), stored: money(30_000),
      retained: money(43_400), previous: money(252_000), due: money(138_600))
    let text = Resolution(ProposalContext(proposal, report, .init())).text
    #expect(text.hasSuffix(": $138,600 now due of $1,236,000."))
  }
}
