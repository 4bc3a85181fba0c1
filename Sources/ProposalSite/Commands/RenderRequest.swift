import ProposalLint
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
    let library: TemplateLibrary
    let date: CalendarDate?
    do {
      library = try TemplateFolder.library(replacedBy: templates)
      date = try AsOfDate.date(asOf)
    } catch {
      return Outcome(error)
    }
    let sheets = SheetSearch.sheets(at: paths)
    var policies = LintPolicies(ConfigurationOptions(), asOf: date)
    let drafts = DocumentDrafts(self, library, linters: linters(of: sheets, &policies))
    var run = RenderRun(OutputFolder(output))
    for found in await InOrder.map(sheets, drafts.draft) { run.add(found) }
    var outcome = run.outcome()
    for error in policies.errors { outcome.add(error) }
    return outcome
  }

  /// Who checks each sheet for its readiness; a sheet whose configuration cannot be used is checked
  /// by nobody.
  private func linters(
    of sheets: [Result<String, SiteError>], _ policies: inout LintPolicies
  ) -> [String: Linter] {
    guard includesReadiness else { return [:] }
    var linters: [String: Linter] = [:]
    for case .success(let path) in sheets {
      linters[FilePath.key(path)] = policies.policy(for: path)?.linter
    }
    return linters
  }
}
