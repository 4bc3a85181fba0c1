import ProposalModel
import ProposalParser
import ProposalRenderer

/// Everything a run knows before it reads the first sheet.
struct SiteBuild: Sendable {
  let policies: PublishPolicies
  let library: TemplateLibrary
  let frame: SiteFrame
  let day: CalendarDate?
  let inputs: PublishInputs
  let key: BuildKey

  /// What the audience may see.
  var policy: PublicationPolicy { policies.policy }

  init(
    _ policies: PublishPolicies, _ library: TemplateLibrary, on day: CalendarDate?,
    _ inputs: PublishInputs
  ) throws(SiteError) {
    self.policies = policies
    let policy = policies.policy
    self.library = library
    self.day = day
    self.inputs = inputs
    let generator = "Milepost " + Milepost.version
    do {
      frame = SiteFrame(policy, assets: try SiteAssets(library), generator: generator)
    } catch {
      throw Self.told(error, of: "the assets of the site")
    }
    key = BuildKey(
      version: Milepost.version, templates: library.fingerprint, policy: policy.text,
      configuration: policies.fingerprint, asOf: day?.iso ?? "")
  }

  /// All that is known of a sheet.
  func input(of sheet: OpenedSheet, _ source: PublishSource, _ known: KnownFacts)
    -> ProjectionInput
  {
    let report =
      known.facts.isEmpty
      ? sheet.report : PayoutReport(of: sheet.proposal, facts: known.facts)
    var input = ProjectionInput(proposal: sheet.proposal, report: report)
    input.results = known.facts.results
    input.deliveries = known.deliveries
    input.units = sheet.proposal.milestones.map { sheet.proposal.unit(ofMilestone: $0.id) }
    input.findings = policy.shows(.findings) ? sheet.findings(by: policies.linter(for: source)) : []
    input.day = day
    return input
  }

  /// A digest of everything an audience sees of a sheet: its Markdown says all that its page says.
  func digest(of published: PublishedSheet) throws(SiteError) -> String {
    let page = ScorecardPage(published, in: frame, name: "x", hasProposal: false)
    do {
      return SHA256.hexadecimal(of: try page.markdown(library).bytes)
    } catch {
      throw Self.told(error, of: "sheets/x")
    }
  }

  /// The scorecard of a sheet, as HTML and Markdown.
  func pages(of published: PublishedSheet, named name: String, hasProposal: Bool)
    throws(SiteError) -> [SitePage]
  {
    let page = ScorecardPage(published, in: frame, name: name, hasProposal: hasProposal)
    do {
      return try page.pages(library)
    } catch {
      throw Self.told(error, of: "sheets/\(name)")
    }
  }

  /// The proposal of a sheet.
  func proposal(of sheet: OpenedSheet, named name: String) throws(SiteError) -> [SitePage] {
    let edition = DocumentEdition(
      audience: policy.showsPrivateNotes ? .owner : .everyone,
      generator: "Milepost " + Milepost.version)
    let document = ProposalDocument(sheet.proposal, report: sheet.report, edition: edition)
    do {
      return [
        SitePage(name: "sheets/\(name).proposal.html", bytes: try document.html(library))
      ]
    } catch {
      throw Self.told(error, of: "sheets/\(name).proposal")
    }
  }

  static func told(_ error: TemplateError, of page: String) -> SiteError {
    SiteError(
      path: page, problem: "cannot be rendered: \(error)", advice: "Correct the template.")
  }
}
