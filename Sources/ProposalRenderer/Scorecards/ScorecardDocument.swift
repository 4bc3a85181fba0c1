public import ProposalModel

/// Results against each milestone: what was agreed, what was reached, what follows from it, who
/// says so and how final it is.
public struct ScorecardDocument: Sendable {
  private let context: ProposalContext
  private let results: [String: MilestoneResult]
  /// The first twelve hexadecimal digits of SHA-256 over what is shown.
  public let fingerprint: String

  /// Lays out a scorecard.
  ///
  /// - Parameters:
  ///   - proposal: the sheet as read.
  ///   - report: what it pays for the facts.
  ///   - results: the results as reported, by milestone id: `SheetFacts.results`.
  ///   - edition: for whom, on which paper, made by what.
  public init(
    _ proposal: Proposal, report: PayoutReport, results: [String: MilestoneResult],
    edition: DocumentEdition = .init()
  ) {
    context = ProposalContext(proposal, report, edition)
    self.results = results
    fingerprint = Fingerprint.of(.record(ScorecardContent(context, results).record(as: .plain)))
  }

  /// The page as HTML, UTF-8.
  ///
  /// - Throws: what is wrong with a template of the library.
  public func html(_ library: TemplateLibrary) throws(TemplateError) -> [UInt8] {
    try page.html("scorecard.html", content.record(as: .html), library)
  }

  /// The page as Markdown, UTF-8.
  ///
  /// - Throws: what is wrong with a template of the library.
  public func markdown(_ library: TemplateLibrary) throws(TemplateError) -> [UInt8] {
    try page.markdown("scorecard.md", content.record(as: .markdown), library)
  }

  private var content: ScorecardContent { ScorecardContent(context, results) }

  private var page: DocumentPage {
    DocumentPage(context, PageIdentity(context, status: content.status, fingerprint: fingerprint))
  }
}
