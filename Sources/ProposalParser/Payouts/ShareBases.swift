import ProposalModel

/// The amounts a sheet states that percentages of pay are shares of.
struct ShareBases: Sendable {
  /// The annual base salary: "20% of base salary".
  var salary: Rational?
  /// The price of the whole contract: "30% of the contract price".
  var contract: Rational?
  /// What 100% of a milestone's own amount is, where that is a share of another one.
  var whole: Rational?
  /// The amount at target: "50% of the target bonus".
  var target: Rational?
}

extension SheetReading {
  /// The amounts as the head of the sheet states them.
  var shareBases: ShareBases {
    ShareBases(
      salary: proposal.baseSalary?.value.amount, contract: proposal.contractSum?.value.amount,
      target: proposal.group?.targetAmount?.value)
  }
}

extension SheetReading {
  /// The amounts of the sheet, and the amount at target that the milestone itself states.
  func bases(of candidate: Candidate) -> ShareBases {
    var bases = shareBases
    let own = candidate.statements.filter { outline.statements[$0].field == .targetAmount }
      .compactMap { labelledMoney($0)?.money.amount }
    if let only = own.first, own.count == 1 { bases.target = only }
    return bases
  }

  /// What the percentages of a milestone's table are of, where its heads say so.
  func tableBase(of candidate: Candidate) -> ShareBase? {
    candidate.tables.lazy.compactMap { index -> ShareBase? in
      guard self.layouts[index].shape.holdsLevels, let table = self.levelTable(index),
        table.rows.contains(where: { if case .percent = $0.pay { true } else { false } })
      else { return nil }
      return table.base
    }.first
  }
}
