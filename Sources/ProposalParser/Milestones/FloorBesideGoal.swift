import ProposalModel

extension SheetReading {
  /// "Launch by 30 June: $25,000 or 1% of revenue, whichever is greater": the least is paid for a goal that
  /// is no value, and a percentage alone does not tell whether it was reached.
  mutating func leaveOpenWithoutValue(_ index: Int) {
    let milestone = proposal.milestones[index]
    if case .partialSteps(nil, _)? = milestone.payout.plan?.terms, statesGoalElsewhere(index) {
      proposal.milestones[index].payout.state = .unresolved(
        words: milestone.name.string, reason: .notUnderstood)
    }
    guard case .percentOfValue(let terms)? = milestone.payout.plan?.terms, terms.floor != nil,
      terms.hurdle == nil, terms.entry == nil, let words = milestone.goal,
      !milestone.payout.places.contains(where: { $0.contains(words.place) }),
      !namesValue(words), !namesValue(milestone.name)
    else { return }
    proposal.milestones[index].payout.state = .unresolved(
      words: words.string, reason: .notUnderstood)
  }

  /// "Produce 10,000 units" in a part of its own: what the steps in percent may be of.
  private func statesGoalElsewhere(_ index: Int) -> Bool {
    remarks.contains { remark in
      remark.role == .operative && !owned.contains(remark.statement)
        && !remark.sentence.has(.history, .term)
        && remark.sentence.figures.contains { figure in
          book[figure].isOperative && book.isFree(figure) && !book.isLabel(figure)
            && (book[figure].money != nil || book[figure].number.map { $0 >= 100 } ?? false)
        }
    }
  }

  private func namesValue(_ words: Prose) -> Bool {
    words.tokens.contains { MetricWords.keys.contains($0.key) }
  }
}
