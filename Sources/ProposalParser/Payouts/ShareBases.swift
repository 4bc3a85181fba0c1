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
