public import ProposalModel

/// The proposal that goes to the other side: the ask on one page, the sheet word for word, and what
/// Milepost computed, marked as such.
///
/// It holds no findings and, unless the edition is for the owner, nothing of private blocks.
public struct ProposalDocument: Sendable {
  private let context: ProposalContext
  private let segments: SheetSegments
  /// What stands on the page beside the sheet's own text, whatever it is written in.
  private let frame: TemplateRecord
  /// The first twelve hexadecimal digits of SHA-256 over what is shown.
  public let fingerprint: String

  /// Lays out a proposal.
  ///
  /// - Parameters:
  ///   - proposal: the sheet as read.
  ///   - report: what it pays; without facts.
  ///   - edition: for whom, on which paper, made by what.
  public init(_ proposal: Proposal, report: PayoutReport, edition: DocumentEdition = .init()) {
    context = ProposalContext(proposal, report, edition).withExhibits()
    segments = SheetSegments(context)
    frame = Self.frame(context)
    fingerprint = Fingerprint.of(.record(Self.content(frame, segments, as: .plain)))
  }

  /// Names of the milestones whose amounts are printed as not settled, in the sheet's order.
  public var unsettled: [String] {
    context.proposal.milestones.filter { context.report.unsettled.contains($0.id) }
      .map(context.name)
  }

  /// The page as HTML, UTF-8.
  ///
  /// - Throws: what is wrong with a template of the library.
  public func html(_ library: TemplateLibrary) throws(TemplateError) -> [UInt8] {
    try page.html("proposal.html", Self.content(frame, segments, as: .html), library)
  }

  /// The page as Markdown, UTF-8.
  ///
  /// - Throws: what is wrong with a template of the library.
  public func markdown(_ library: TemplateLibrary) throws(TemplateError) -> [UInt8] {
    try page.markdown("proposal.md", Self.content(frame, segments, as: .markdown), library)
  }

  private var page: DocumentPage {
    DocumentPage(context, PageIdentity(context, fingerprint: fingerprint))
  }

  private static func content(
    _ frame: TemplateRecord, _ segments: SheetSegments, as kind: OutputKind
  ) -> TemplateRecord {
    frame.with("segments", .list(segments.values(as: kind)))
  }

  private static func frame(_ context: ProposalContext) -> TemplateRecord {
    let risk = RiskStatements(context).values
    let terms = TermsOverview(context).values
    return [
      "title": .text(context.title),
      "kind": .text(DocumentWords.kind(context.proposal.kind)),
      "note": .text(DocumentWords.computed),
      "ask": AskSummary(context).value,
      "terms": terms.isEmpty ? .none : ["rows": .list(terms)],
      "risk": risk.isEmpty ? .none : ["rows": .list(risk)],
      "computation": ComputationNotes(context).value,
      "signatures": .list(SignatureBlock(context).values),
    ]
  }
}
