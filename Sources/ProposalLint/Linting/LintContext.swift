public import ProposalModel

/// What the rules see: the sheet as read, and views of it that are made once for all of them.
public struct LintContext: Sendable {
  private let views: LintViews

  /// The sheet.
  public var proposal: Proposal { views.proposal }
  /// What it pays, where that was computed.
  public var report: PayoutReport? { views.report }
  /// What the run may set.
  public var options: LintOptions { views.options }
  /// What the sheet is.
  var nature: SheetNature { views.nature }
  /// The text that says what is agreed.
  var text: OperativeText { views.text }
  /// The terms the sheet defines.
  var definedTerms: DefinedTerms { views.definedTerms }
  /// The figures that are levels.
  var levels: LevelFigures { views.levels }
  /// Every figure of the sheet.
  var figures: FigureTable { views.figures }
  /// What the whole sheet mentions.
  var cues: SheetCues<SheetCue> { views.cues }
  /// What it mentions of terms beside goal and pay.
  var termCues: SheetCues<TermCue> { views.termCues }
  /// The changes by so many percent in the goals, in order.
  var percentChanges: [PercentChange] { views.percentChanges }

  /// Takes a sheet and makes the shared views.
  init(_ proposal: Proposal, report: PayoutReport?, options: LintOptions) {
    views = LintViews(proposal, report: report, options: options)
  }

  /// The position of the milestone whose words cover `place`.
  func milestone(at place: SourceRange) -> Int? {
    text.milestone(at: place)
  }

  /// Whether words say what is paid for: in a milestone, in a promise of which none was made, or where
  /// the words are all there is.
  func isPromised(at place: SourceRange) -> Bool {
    proposal.milestones.isEmpty || text.extents.isPromise(at: place)
  }

  /// The id of the milestone at a position.
  func id(ofMilestone position: Int) -> String? {
    proposal.milestones.indices.contains(position) ? proposal.milestones[position].id : nil
  }

  /// The most the milestone at a position can pay, where that is settled; where the words allow
  /// several readings, the most that the dearest of them pays.
  func stake(ofMilestone position: Int) -> Money? {
    guard let report, report.milestones.indices.contains(position) else { return nil }
    let milestone = report.milestones[position]
    if let settled = milestone.maximum.money { return settled }
    let readings = milestone.readings.map(\.maximum.money)
    guard readings.allSatisfy({ $0 != nil }) else { return nil }
    return readings.compactMap(\.self).max { $0.amount < $1.amount }
  }

  /// What the milestone at a position pays, where that was computed.
  func report(ofMilestone position: Int) -> MilestoneReport? {
    guard let report, report.milestones.indices.contains(position) else { return nil }
    return report.milestones[position]
  }

  /// Whether the reader met something in a range of the sheet that a rule reports by itself.
  func hasIssue(in place: SourceRange) -> Bool {
    views.issues.overlap(place)
  }

  /// Whether an amount in a range of the sheet can be read in two ways: it is stated all the same.
  func hasUndecidedAmount(in place: SourceRange) -> Bool {
    views.undecided.has(placeInside: place)
  }

  /// The text of the block around a place, whatever it is for.
  func prose(around place: SourceRange) -> Prose? {
    let blocks = proposal.blocks
    let end = blocks.firstIndex(fromWhich: { $0.place.start > place.start })
    return blocks[max(0, end - 8)..<end].last {
      !$0.prose.isEmpty && $0.prose.place.contains(place)
    }?.prose
  }

  /// The position of the suppression that allows a rule's finding about some words.
  func suppression(of rule: String, at place: SourceRange) -> Int? {
    views.suppressions.position(covering: place, of: rule)
  }
}
