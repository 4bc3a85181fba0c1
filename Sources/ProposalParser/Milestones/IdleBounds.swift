import ProposalModel

/// Bounds in the words of one milestone that it can never reach: "no more than $90,000 is ever paid" behind the
/// last bonus, of $40,000, is one of them all.
extension SheetReading {
  /// Notes the amounts that bound a milestone.
  mutating func noteBounds(of evidence: PayoutEvidence, _ index: Int) {
    let amounts = evidence.caps.filter { book[$0].isMoney }
    if !amounts.isEmpty { bounds[index] = amounts }
  }

  /// Leaves open what a bound may be meant for that lies above the most of its milestone and below that of the
  /// sheet.
  mutating func unsettleIdleBounds() {
    guard proposal.milestones.count > 1, !bounds.isEmpty else { return }
    let report = PayoutReport(of: proposal)
    guard let all = report.maximum.money?.amount else { return }
    for (index, figures) in bounds {
      guard let most = report.milestones[index].maximum.money?.amount,
        let figure = figures.first(where: { figure in
          book[figure].money.map { $0.amount > most && $0.amount < all } ?? false
        }),
        let sentence = remarks.first(where: { $0.sentence.figures.contains(figure) })?.sentence
      else { continue }
      proposal.milestones[index].payout.state = .unresolved(
        words: sentence.words, reason: .mayChange)
      proposal.milestones[index].payout.faults = [sentence.place]
    }
  }
}
