import ProposalModel

extension PayoutEvidence {
  /// Whether the words beside levels bound an amount of money that no level has: what it bounds was
  /// not understood, and may be the pay.
  func holdsOpenBound(beside rows: [LevelRow], _ book: FigureBook) -> Bool {
    let known = Set(
      rows.flatMap { row in
        [row.span.from?.value, row.span.to?.value, row.pay.constant].compactMap { $0 }
      })
    return strayLevels.contains { level in
      guard level.comparison == .atMost, let money = book[level.figure].money else { return false }
      return !known.contains(money.amount)
    }
  }
}
