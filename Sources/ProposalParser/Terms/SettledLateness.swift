import ProposalModel

extension SheetReading {
  /// Leaves open what is paid late where words about it were not understood, and pays it in full where
  /// they plainly say so.
  mutating func settleLateness() {
    let open = OpenLateness(reading: self)
    leaveOpen(RepeatedRows(reading: self).positions)
    for owner in open.softened() { proposal.milestones[owner].hasOpenLateness = true }
    let words = open.words()
    let isDeducted = statesLateness
    for word in words {
      if word.frees, !isDeducted || word.isOfOthers { free(word) } else { leaveLatenessOpen(word) }
    }
  }

  /// Whether a deduction for delay was read anywhere.
  var statesLateness: Bool {
    (proposal.terms + proposal.milestones.flatMap(\.terms)).contains {
      if case .lateDeduction = $0.value { true } else { false }
    }
  }

  private mutating func leaveOpen(_ milestones: [Int]) {
    for index in milestones {
      proposal.milestones[index].payout.state = .unresolved(
        words: proposal.milestones[index].name.string, reason: .notUnderstood)
    }
  }

  private mutating func leaveLatenessOpen(_ words: OpenLateness.Words) {
    if LateTalk.namesDelay(words.sentence) {
      proposal.issues.append(
        Located(.unread(words: words.sentence.words, .lateness), at: words.sentence.place))
    }
    for index in words.milestones ?? Array(proposal.milestones.indices) {
      proposal.milestones[index].hasOpenLateness = true
    }
  }

  private mutating func free(_ words: OpenLateness.Words) {
    let term = LateDeductionTerm(
      text: words.sentence.text, rate: .amount(.zero), period: .days(1), countsBegunPeriods: true)
    let located = Located(SheetTerm.lateDeduction(term), at: words.sentence.place)
    guard let milestones = words.milestones else {
      proposal.terms.append(located)
      return
    }
    for index in milestones { proposal.milestones[index].terms.append(located) }
  }
}
