import ProposalModel

extension SheetReading {
  /// The payout of a milestone whose table speaks in percent of an amount that the milestone states
  /// for itself: "Target amount: $20,000".
  func payoutOfOwnTarget(
    _ candidate: Candidate, _ evidence: PayoutEvidence, _ rules: SharedRules
  ) -> MilestonePayout? {
    guard case .unresolved(.baseUnstated)? = levelShape(of: candidate, evidence),
      let target = ownTarget(of: candidate),
      let shape = levelShape(of: candidate, evidence, isShare: true)
    else { return nil }
    let level = candidate.tables.lazy.compactMap { self.levelTable($0)?.targetLevel }.first
    let state = PlanBuilder(
      evidence: evidence, book: book, tableTarget: level,
      share: PlanBuilder.Share(base: target.amount)
    ).state(of: rules.completed(shape), words: candidate.name.string)
    return MilestonePayout(state: state, currency: target.currency, places: [candidate.place])
  }

  private func ownTarget(of candidate: Candidate) -> Money? {
    let stated = candidate.statements.filter { outline.statements[$0].field == .targetAmount }
    guard stated.count == 1 else { return nil }
    let amounts = figures(of: stated[0]).filter { book[$0].money != nil }
    return amounts.count == 1 ? money(of: amounts[0]) : nil
  }
}
