public import ProposalModel

/// What the linter says about a sheet, worst first by the money at stake.
///
/// Private to the author's side: every page says so, and it belongs into `private/`.
public struct ReadinessDocument: Sendable {
  private let context: ProposalContext
  private let content: ReadinessContent
  /// The first twelve hexadecimal digits of SHA-256 over what is shown.
  public let fingerprint: String

  /// Lays out what was found.
  ///
  /// - Parameters:
  ///   - proposal: the sheet as read.
  ///   - report: what it pays.
  ///   - findings: what the linter found, in any order.
  ///   - locations: where each finding stands, in words (`line 12`), in the order of `findings`;
  ///     empty for none.
  ///   - edition: on which paper, made by what; the audience is always the owner.
  public init(
    _ proposal: Proposal, report: PayoutReport, findings: [Finding], locations: [String] = [],
    edition: DocumentEdition = .init()
  ) {
    var edition = edition
    edition.audience = .owner
    context = ProposalContext(proposal, report, edition)
    content = ReadinessContent(context, findings, locations)
    fingerprint = Fingerprint.of(.record(content.record))
  }

  /// The page as HTML, UTF-8.
  ///
  /// - Throws: what is wrong with a template of the library.
  public func html(_ library: TemplateLibrary) throws(TemplateError) -> [UInt8] {
    try page.html("readiness.html", content.record, library)
  }

  /// The page as Markdown, UTF-8.
  ///
  /// - Throws: what is wrong with a template of the library.
  public func markdown(_ library: TemplateLibrary) throws(TemplateError) -> [UInt8] {
    try page.markdown("readiness.md", content.record, library)
  }

  private var page: DocumentPage {
    DocumentPage(
      context, PageIdentity(context, status: "Private: readiness", fingerprint: fingerprint))
  }
}
