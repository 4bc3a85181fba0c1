import ProposalLint
import ProposalModel
import ProposalRenderer

/// Makes the documents of sheets, without writing them.
struct DocumentDrafts: Sendable {
  private let request: RenderRequest
  private let library: TemplateLibrary
  /// Who checks each sheet for its readiness, by its path.
  private let linters: [String: Linter]

  init(_ request: RenderRequest, _ library: TemplateLibrary, linters: [String: Linter]) {
    self.request = request
    self.library = library
    self.linters = linters
  }

  /// The documents of the sheet at a path.
  @Sendable func draft(_ path: Result<String, SiteError>) -> Result<DraftedSheet, SiteError> {
    do {
      return .success(try draft(OpenedSheet(path: try path.get())))
    } catch {
      return .failure(error)
    }
  }

  /// A note to oneself stops everything: the page would go to the other side with it.
  private func draft(_ sheet: OpenedSheet) throws(SiteError) -> DraftedSheet {
    var draft = DraftedSheet(path: sheet.file.sheet.path, name: sheet.file.name)
    draft.notices = request.audience == .everyone ? NoteToSelf.notices(in: sheet) : []
    guard draft.notices.isEmpty else {
      draft.status = .findings
      return draft
    }
    for (name, page) in pages(of: sheet) {
      draft.files += try files(of: page, named: name, sheet)
    }
    draft.notices = UnsettledNotice(sheet, sheet.report).lines
    if wantsScorecard(sheet) { draft.notices += UnsettledNotice.unreadResults(of: sheet) }
    draft.status = draft.notices.isEmpty ? .clean : .findings
    return draft
  }

  /// The documents asked for, by the names of their files.
  private func pages(of sheet: OpenedSheet) -> [(String, any RenderedPage)] {
    let name = (request.audience == .owner ? "private/" : "") + sheet.file.name
    var pages: [(String, any RenderedPage)] = []
    if request.document != .scorecard {
      let page = ProposalDocument(sheet.proposal, report: sheet.report, edition: edition)
      pages.append((name + ".proposal", page))
    }
    if wantsScorecard(sheet) { pages.append((name + ".scorecard", scorecard(of: sheet))) }
    if request.includesReadiness, let linter = linters[FilePath.key(sheet.file.sheet.path)] {
      pages.append(("private/\(sheet.file.name).readiness", readiness(of: sheet, by: linter)))
    }
    return pages
  }

  private func wantsScorecard(_ sheet: OpenedSheet) -> Bool {
    switch request.document {
    case .proposal: false
    case .scorecard: true
    case .all: !sheet.facts.results.isEmpty
    }
  }

  private func scorecard(of sheet: OpenedSheet) -> ScorecardDocument {
    let facts = sheet.facts
    return ScorecardDocument(
      sheet.proposal, report: PayoutReport(of: sheet.proposal, facts: facts),
      results: facts.results, edition: edition)
  }

  private func readiness(of sheet: OpenedSheet, by linter: Linter) -> ReadinessDocument {
    let findings = sheet.findings(by: linter)
    return ReadinessDocument(
      sheet.proposal, report: sheet.report, findings: findings,
      locations: findings.map { sheet.sources.line(of: $0.place) }, edition: edition)
  }

  private var edition: DocumentEdition {
    DocumentEdition(
      audience: request.audience == .owner ? .owner : .everyone, paper: request.paper.edition,
      generator: "Milepost " + Milepost.version)
  }

  private func files(of page: any RenderedPage, named name: String, _ sheet: OpenedSheet)
    throws(SiteError) -> [DraftedSheet.File]
  {
    var files: [DraftedSheet.File] = []
    do {
      if request.format != .markdown {
        files.append(.init(name: name + ".html", bytes: try page.html(library)))
      }
      if request.format != .html {
        files.append(.init(name: name + ".md", bytes: try page.markdown(library)))
      }
    } catch {
      throw SiteError(
        path: sheet.file.sheet.path, problem: "cannot be rendered: \(error)",
        advice: "Correct the template.")
    }
    return files
  }
}
