import ProposalLint
import ProposalModel
import ProposalParser
import ProposalRenderer

/// What a sheet is made into for the other side.
struct SheetDocuments {
  let proposal: Proposal
  let html: [UInt8]
  let markdown: [UInt8]
  private let facts = SheetFacts()

  private static let library = Result { try TemplateLibrary.builtIn() }

  init(_ bytes: [UInt8]) throws {
    proposal = SheetParser.proposal(from: bytes)
    let document = ProposalDocument(proposal, report: PayoutReport(of: proposal))
    html = try document.html(Self.library.get())
    markdown = try document.markdown(Self.library.get())
  }

  /// The review with notes on many words, HTML then Markdown, without the signs of the notes.
  func reviews() throws -> [[UInt8]] {
    let report = PayoutReport(of: proposal)
    var findings = Linter().findings(in: proposal, report: report)
    findings += proposal.blocks.filter { !$0.prose.isEmpty }.map { block in
      Finding(
        rule: "note", family: .terms, severity: .info, message: "Words", help: "None",
        place: SourceRange(start: block.place.start + 3, end: block.place.end - 3))
    }
    let review = ReviewDocument(proposal, report: report, .init(findings: findings) { _ in "" })
    let html = String(decoding: try review.html(Self.library.get()), as: UTF8.self)
    let markdown = String(decoding: try review.markdown(Self.library.get()), as: UTF8.self)
    return [
      Array(html.replacing(/<a class="ref .*?<\/a>/, with: "").utf8),
      Array(markdown.replacing(/⟦|⟧[⁰¹²³⁴⁵⁶⁷⁸⁹]+/, with: "").utf8),
    ]
  }

  /// The scorecard, HTML then Markdown.
  func scorecards() throws -> [[UInt8]] {
    let card = ScorecardDocument(
      proposal, report: PayoutReport(of: proposal), results: facts.results)
    return [try card.html(Self.library.get()), try card.markdown(Self.library.get())]
  }
}
