import ProposalModel

/// What a sheet says, without its places: the same for every way to write it.
///
/// A fact that the reader leaves open has no value here, which is never wrong.
struct SheetFactList: Equatable {
  /// Facts by name: `1.deadline` is the deadline of the first milestone.
  private(set) var facts: [String: String] = [:]
  private(set) var milestoneCount = 0

  /// The facts of a proposal as read.
  init(_ proposal: Proposal) {
    milestoneCount = proposal.milestones.count
    facts["kind"] = proposal.kind.rawValue
    facts["currency"] = proposal.currency?.value.code
    facts["effective date"] = proposal.effectiveDate?.value.description
    facts["payer"] = proposal.payer?.string
    facts["payees"] = proposal.payees.map(\.name.string).joined(separator: ", ").nonEmpty
    facts["latest payment"] = Self.latestPayment(proposal)?.description
    let report = PayoutReport(of: proposal)
    for (index, milestone) in proposal.milestones.enumerated() {
      add(milestone, report.milestones[index], as: String(index + 1))
    }
    add(report.minimum, report.target, report.maximum, as: "total")
  }

  private mutating func add(_ milestone: Milestone, _ report: MilestoneReport, as name: String) {
    if let plan = milestone.payout.plan {
      facts[name + ".kind"] = plan.terms.kindName
      facts[name + ".terms"] = "\(plan.terms), \(plan.adjustments)"
    }
    facts[name + ".deadline"] = milestone.deadline?.value.date?.description
    add(report.minimum, report.target, report.maximum, as: name)
  }

  private mutating func add(
    _ minimum: Amount, _ target: Amount, _ maximum: Amount, as name: String
  ) {
    facts[name + ".minimum"] = minimum.money?.decimalText
    facts[name + ".target"] = target.money?.decimalText
    facts[name + ".maximum"] = maximum.money?.decimalText
  }

  private static func latestPayment(_ proposal: Proposal) -> CalendarDate? {
    for term in proposal.terms {
      if case .payment(let payment) = term.value, let latest = payment.latest {
        return latest.value
      }
    }
    return nil
  }
}

extension String {
  fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
