import ProposalModel

/// What a `LintContext` holds.
///
/// Never changed, and handed to every rule for every milestone: a class, so that handing it on is
/// one count and not one for each of its parts.
final class LintViews: Sendable {
  let proposal: Proposal
  let report: PayoutReport?
  let options: LintOptions
  let nature: SheetNature
  let text: OperativeText
  let definedTerms: DefinedTerms
  let levels: LevelFigures
  let figures: FigureTable
  let cues: SheetCues<SheetCue>
  let termCues: SheetCues<TermCue>
  let percentChanges: [PercentChange]
  /// Where the reader met something.
  let issues: PlaceTable
  /// Where it met amounts with two readings.
  let undecided: PlaceTable
  let suppressions: SuppressionTable

  /// Takes a sheet and makes the views.
  init(_ proposal: Proposal, report: PayoutReport?, options: LintOptions) {
    self.proposal = proposal
    self.report = report
    self.options = options
    nature = SheetNature(of: proposal)
    text = OperativeText(of: proposal)
    definedTerms = DefinedTerms(proposal.definitions, and: options.definedTerms)
    levels = LevelFigures(of: proposal)
    figures = FigureTable(proposal.ledger)
    cues = SheetCues(of: proposal, extents: text.extents)
    termCues = SheetCues(of: proposal, extents: text.extents)
    percentChanges = PercentChange.all(in: text)
    issues = PlaceTable(proposal.issues.map(\.place))
    undecided = PlaceTable(
      proposal.issues.filter { issue in
        if case .ambiguousNumber = issue.value { true } else { false }
      }.map(\.place))
    suppressions = SuppressionTable(proposal.suppressions, asOf: options.asOf)
  }
}
