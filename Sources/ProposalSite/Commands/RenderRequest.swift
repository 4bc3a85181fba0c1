import ProposalModel
import ProposalRenderer

/// `milepost render`: the documents of some sheets.
public struct RenderRequest: Sendable {
  /// Which documents are written.
  public enum Document: String, Sendable, CaseIterable {
    case proposal, scorecard
    /// The proposal, and the scorecard of a sheet that has results.
    case all
  }

  /// In which formats.
  public enum Format: String, Sendable, CaseIterable {
    case html, markdown, both
  }

  /// Who may read the documents.
  public enum Audience: String, Sendable, CaseIterable {
    /// The other side too: nothing private is shown.
    case everyone
    /// The author's side: private notes are shown, below a banner.
    case owner
  }

  /// What pages are laid out for.
  public enum Paper: String, Sendable, CaseIterable {
    case any, a4, letter
  }

  /// Files, folders, or `-`.
  public var paths: [String]
  /// The folder the documents are written to.
  public var output: String
  public var document = Document.proposal
  public var format = Format.both
  /// Whether what the linter says is written too, below `private/`.
  public var includesReadiness = false
  /// For whom; the owner's pages go below `private/`.
  public var audience = Audience.everyone
  public var paper = Paper.any
  /// A folder whose templates replace built-in ones by name.
  public var templates: String?
  /// The day to take for today, as ISO 8601 writes it; nil for the clock's.
  public var asOf: String?

  /// Asks for the proposals of the sheets at `paths`.
  public init(paths: [String], output: String) {
    self.paths = paths
    self.output = output
  }

  /// Reads, computes and writes. A sheet that cannot be rendered leaves the others as they are.
  public func outcome() async -> Outcome {
    let drafts: DocumentDrafts
    do {
      drafts = DocumentDrafts(
        self, try TemplateFolder.library(replacedBy: templates), asOf: try AsOfDate.date(asOf))
    } catch {
      return Outcome(error)
    }
    var run = RenderRun(OutputFolder(output))
    for found in await InOrder.map(SheetSearch.sheets(at: paths), drafts.draft) {
      run.add(found)
    }
    return run.outcome()
  }
}
