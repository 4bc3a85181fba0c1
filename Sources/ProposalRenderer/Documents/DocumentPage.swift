import ProposalModel

/// The frame every document shares: identity, style, and a policy that allows nothing but them.
struct DocumentPage {
  private let context: ProposalContext
  private let identity: PageIdentity

  init(_ context: ProposalContext, _ identity: PageIdentity) {
    self.context = context
    self.identity = identity
  }

  /// A page as HTML, with these style sheets of the library one after the other.
  func html(
    _ template: String, _ content: TemplateRecord, _ library: TemplateLibrary,
    styles: [String] = ["style.css"]
  ) throws(TemplateError) -> [UInt8] {
    let style = try embedded(styles, library)
    let margins = EmbeddedStyle(identity.marginRules(paper: context.edition.paper))
    let record = content.with(
      frame + [
        ("policy", .text(Self.policy([style, margins]))),
        ("style", .fragment(TemplateFragment(.html, bytes: style.bytes))),
        ("margins", .fragment(TemplateFragment(.html, bytes: margins.bytes))),
        ("wordsLanguage", TemplateValue(wordsLanguage)),
      ])
    return try library.render(template, with: .record(record), as: .html)
  }

  /// The styles as one; that of most documents is known with its digest.
  private func embedded(_ names: [String], _ library: TemplateLibrary) throws(TemplateError)
    -> EmbeddedStyle
  {
    if names == ["style.css"], let style = library.style { return style }
    var style: [UInt8] = []
    for name in names { style += try library.render(name, with: .none, as: .plain) }
    return EmbeddedStyle(style)
  }

  /// A page as Markdown.
  func markdown(_ template: String, _ content: TemplateRecord, _ library: TemplateLibrary)
    throws(TemplateError) -> [UInt8]
  {
    try library.render(template, with: .record(content.with(frame)), as: .markdown)
  }

  private var frame: [(String, TemplateValue)] {
    [
      ("status", .text(identity.status)),
      ("version", .text(identity.version)),
      ("fingerprint", .text(identity.fingerprint)),
      ("generator", .text(context.edition.generator)),
      ("banner", TemplateValue(context.edition.audience == .owner ? Self.banner : nil)),
    ]
  }

  private static let banner = "Private: for the author's side. Do not send."

  /// The sheet's language where its dates tell it; the page's own words are English.
  private var wordsLanguage: String? {
    context.proposal.format.dateStyle == .german ? "de" : nil
  }

  /// Styles by their digests; no script, image, frame, form or request of any kind.
  private static func policy(_ styles: [EmbeddedStyle]) -> String {
    "default-src 'none'; style-src \(styles.map(\.digest).joined(separator: " ")); "
      + "base-uri 'none'; form-action 'none'"
  }
}
