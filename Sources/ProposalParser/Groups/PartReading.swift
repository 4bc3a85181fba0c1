import ProposalModel

extension SheetReading {
  /// What a part that carries a share of one amount pays: its own words speak in percent of the
  /// share, unless they state amounts.
  func partPayout(
    of candidate: Candidate, _ evidence: PayoutEvidence, _ weight: Rational, _ rules: SharedRules
  ) -> (payout: MilestonePayout, goal: ReadLevel?)? {
    guard let base = proposal.group?.targetAmount?.value,
      !evidence.promises.contains(where: { !$0.isShare })
    else { return nil }
    var evidence = evidence
    evidence.statements.formUnion(rules.between)
    var bases = shareBases
    bases.whole = .hundred
    let reader = ShapeReader(evidence: evidence, book: book, bases: bases)
    let shape = rules.completed(
      levelShape(of: candidate, evidence, isShare: true) ?? reader.shape())
    let goal = evidence.goalLevels.count == 1 ? reader.level(evidence.goalLevels[0]) : nil
    if let open = groupRules.open.first {
      let state = MilestonePayout.State.unresolved(words: open.words, reason: .notUnderstood)
      let payout = MilestonePayout(
        state: state, currency: proposal.currency?.value, places: [open.place])
      return (payout, nil)
    }
    let words = evidence.sources.first?.words ?? candidate.name.string
    let places = evidence.sources.isEmpty ? [candidate.place] : evidence.sources.map(\.place)
    let target = candidate.tables.lazy.compactMap { self.levelTable($0)?.targetLevel }.first
    let state = PlanBuilder(
      evidence: evidence, book: book, tableTarget: target,
      share: PlanBuilder.Share(base: base, weight: weight)
    ).state(of: whole(shape, evidence), words: words)
    return (MilestonePayout(state: state, currency: proposal.currency?.value, places: places), goal)
  }

  /// "All or nothing" is the whole share for the goal.
  private func whole(_ shape: PayoutShape, _ evidence: PayoutEvidence) -> PayoutShape {
    guard case .none = shape, evidence.says(.allOrNothing), evidence.unread.isEmpty else {
      return shape
    }
    return .fixed(.hundred)
  }
}
