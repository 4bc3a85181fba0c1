import ProposalLint
import ProposalModel
import ProposalParser

/// A sheet with all that follows from its text and the results beside it.
struct OpenedSheet: Sendable {
  let file: SheetFile
  let sources: SheetSources
  let proposal: Proposal
  /// What the sheet pays, whatever happens.
  let report: PayoutReport
  /// What stands beside the sheet.
  let results: SheetResults

  /// Reads the file at `path` and parses it.
  init(path: String) throws(SiteError) {
    self.init(try SheetFile.read(path))
  }

  init(_ file: SheetFile) {
    self.file = file
    sources = SheetSources(file)
    proposal = SheetParser.proposal(from: file.sheet.bytes)
    report = PayoutReport(of: proposal, facts: SheetFacts())
    results = Self.results(of: file, proposal)
  }

  /// What a careful reader would settle before signing, in the order of the text.
  func findings(by linter: Linter) -> [Finding] {
    linter.findings(in: proposal, report: report)
  }

  /// What the sheet and its results say was achieved; what stands beside the sheet is newer.
  var facts: SheetFacts {
    var facts = results.facts
    for result in proposal.results {
      let id = result.milestone.value.lowercased()
      guard facts.results[id] == nil else { continue }
      facts.results[id] = result
      if let actual = result.actual?.value {
        facts.actuals[SheetFacts.Key(milestone: id)] = actual
      }
    }
    return facts
  }

  private static func results(of file: SheetFile, _ proposal: Proposal) -> SheetResults {
    guard let results = file.results else { return SheetResults() }
    let isTable = results.path.hasSuffix(".csv")
    return SheetParser.results(from: results.bytes, isTable: isTable, for: proposal)
  }
}
