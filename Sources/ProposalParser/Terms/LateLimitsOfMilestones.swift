import ProposalModel

/// "… at most by 6%. That is no more than CHF 1,476 for D1 and CHF 3,444 for D2": the limit of a deduction, said
/// again in money for each payment.
extension TermBuilder {
  /// Whether a sentence says no more than what a percentage of the payments it names comes to.
  func restatesLimits(_ percent: Int, in remark: Remark) -> Bool {
    guard let limit = quantity(percent).percent else { return false }
    let amounts = reading.operativeFigures(of: remark.sentence).compactMap {
      quantity($0).money?.amount
    }
    let named = reading.milestonesNamed(in: remark).compactMap { index in
      reading.proposal.milestones[index].payout.plan?.terms.soleAmount
    }
    return !amounts.isEmpty && amounts.sorted() == named.map { $0 * limit.percent }.sorted()
  }
}
