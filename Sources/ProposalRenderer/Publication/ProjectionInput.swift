public import ProposalModel

/// A sheet with all that is known of it, before anything is withheld.
public struct ProjectionInput: Sendable {
  /// The sheet as read.
  public var proposal: Proposal
  /// What it pays for the facts.
  public var report: PayoutReport
  /// The results as reported, by milestone id.
  public var results: [String: MilestoneResult] = [:]
  /// What happened to deliverables, by milestone id.
  public var deliveries: [String: Delivery] = [:]
  /// What the levels of each milestone count.
  public var units: [MeasureUnit?] = []
  /// What the linter says.
  public var findings: [Finding] = []
  /// The day taken for today; nil where none is known.
  public var day: CalendarDate?

  /// A sheet without results.
  public init(proposal: Proposal, report: PayoutReport) {
    self.proposal = proposal
    self.report = report
  }
}
