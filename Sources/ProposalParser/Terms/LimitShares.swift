import ProposalModel

extension TermBuilder {
  /// "at most by $12,000 (20% of it)", "by 2% (€672)": the same once more, as a part of the one milestone that the
  /// sentence names, or as what that part comes to.
  func isShare(_ figure: Int, said limit: Int, in remark: Remark) -> Bool {
    let end = quantity(limit).tokens.upperBound
    let named = reading.milestonesNamed(in: remark)
    guard let percent = quantity(figure).percent ?? quantity(limit).percent,
      let amount = quantity(limit).money?.amount ?? quantity(figure).money?.amount,
      quantity(figure).tokens.lowerBound == end + 1, remark.prose.tokens[end].key == "(",
      named.count == 1,
      let whole = reading.proposal.milestones[named[0]].payout.plan?.terms.soleAmount
    else { return false }
    return whole * percent.percent == amount
  }
}
