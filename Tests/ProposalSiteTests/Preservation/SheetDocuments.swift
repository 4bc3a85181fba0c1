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

  /// The scorecard, HTML then Markdown.
  func scorecards() throws -> [[UInt8]] {
    let card = ScorecardDocument(
      proposal, report: PayoutReport(of: proposal), results: facts.results)
    return [try card.html(Self.library.get()), try card.markdown(Self.library.get())]
  }
}
