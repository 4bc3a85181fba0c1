import ProposalModel

/// Where the words stand, as far as it decides whether anything hangs on them.
extension PhraseHit {
  /// Whether the words belong to a milestone, or are all there is.
  func isInMilestone(_ context: LintContext) -> Bool {
    context.isPromised(at: place)
  }

  /// Whether the words say what has to be achieved, as opposed to a term of the milestone: leaver,
  /// disputes, records.
  func isInGoal(_ context: LintContext) -> Bool {
    guard !context.proposal.milestones.isEmpty else { return true }
    guard !passage.isProcedure, context.isPromised(at: place) else { return false }
    let isTerm = { (term: Located<SheetTerm>) in
      term.place.contains(place) && term.value.isProcedure
    }
    return !context.proposal.terms.contains(where: isTerm)
      && context.milestone(at: place).map {
        context.proposal.milestones[$0].terms.contains(where: isTerm)
      } != true
  }

  /// Whether somebody is named in a range of the text who acts: “by the CFO”, “the board”.
  func namesActor(in range: Range<Int>) -> Bool {
    has(Actors.keys, in: range)
  }
}

extension LintContext {
  /// Whether the milestone around some words pays an amount that is still open: that is said of it.
  func leavesPayOpen(at place: SourceRange) -> Bool {
    guard let position = milestone(at: place) else { return false }
    switch proposal.milestones[position].payout.state {
    case .missing, .unresolved(_, .toBeAgreed): return true
    default: return false
    }
  }
}

extension SheetTerm {
  /// Whether the term says what is done about a milestone and not what has to be achieved.
  var isProcedure: Bool {
    switch self {
    case .leaver, .dispute, .clawback, .records, .termination, .warranty, .governingLaw,
      .mutualAgreement, .tax, .changeControl:
      true
    default: false
    }
  }
}
