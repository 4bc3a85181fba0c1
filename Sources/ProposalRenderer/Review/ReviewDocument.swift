public import ProposalModel

/// A sheet as its author reads it before the other side does: its own words with the findings
/// beside them, what is missing, and what to settle first.
///
/// Private to the author's side: private notes are shown, and every page says so.
public struct ReviewDocument: Sendable {
  /// What the page knows besides the sheet.
  public struct Material: Sendable {
    /// What the linter found, in the order of the sheet.
    public var findings: [Finding]
    /// Where a place stands, in words: `line 12`.
    public var location: @Sendable (SourceRange) -> String
    /// How many findings the sheet gives a reason for keeping.
    public var suppressed: Int

    /// Makes material.
    public init(
      findings: [Finding], suppressed: Int = 0,
      location: @escaping @Sendable (SourceRange) -> String
    ) {
      self.findings = findings
      self.suppressed = suppressed
      self.location = location
    }
  }

  private let context: ProposalContext
  private let material: Material
  /// The first twelve hexadecimal digits of SHA-256 over what is shown.
  public let fingerprint: String

  /// Lays out a review; the audience of `edition` is always the owner.
  public init(
    _ proposal: Proposal, report: PayoutReport, _ material: Material,
    edition: DocumentEdition = .init()
  ) {
    var edition = edition
    edition.audience = .owner
    context = ProposalContext(proposal, report, edition)
    self.material = material
    fingerprint = Fingerprint.of(
      .record(ReviewContent(context, material, as: .plain).record))
  }

  /// The page as HTML, UTF-8.
  ///
  /// - Throws: what is wrong with a template of the library.
  public func html(_ library: TemplateLibrary) throws(TemplateError) -> [UInt8] {
    let record = ReviewContent(context, material, as: .html).record
    return try page.html("review.html", record, library, styles: ["style.css", "review.css"])
  }

  /// The page as Markdown, UTF-8.
  ///
  /// - Throws: what is wrong with a template of the library.
  public func markdown(_ library: TemplateLibrary) throws(TemplateError) -> [UInt8] {
    try page.markdown(
      "review.md", ReviewContent(context, material, as: .markdown).record, library)
  }

  private var page: DocumentPage {
    DocumentPage(
      context, PageIdentity(context, status: "Private", fingerprint: fingerprint))
  }
}
