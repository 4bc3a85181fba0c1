/// What is kept back of a payout (domain-model 12, retainage and holdback).
struct Retention {
  private let terms: [RetainageTerm]

  /// The terms that name the milestone, or all; none on an application for payment, which keeps
  /// back from the sum of its lines.
  init(_ sheet: SheetComputation, _ milestone: MilestoneComputation) {
    guard sheet.proposal.schedule == nil else {
      terms = []
      return
    }
    let shared = sheet.clauses.retainages.filter {
      $0.milestones?.contains(milestone.position) ?? true
    }
    terms = milestone.clauses.retainages + shared
  }

  /// Puts what is kept back, and what is left, into the report. A share that ends at a stage of
  /// completion is not settled here, as a single payout does not tell the stage; and none of which the sheet
  /// says more than was understood.
  func add(to report: inout MilestoneReport, payout: Money) {
    guard !terms.isEmpty else { return }
    guard terms.allSatisfy({ $0.untilComplete == nil && !$0.isOpen }) else {
      (report.retained, report.net) = (.notSettled, .notSettled)
      return
    }
    let kept = terms.map { term in
      Money(payout.amount * term.percent.value.percent, payout.currency).rounded().amount
    }.sum
    let retained = Money(kept.clamped(from: .zero, to: payout.amount), payout.currency)
    report.retained = .settled(retained)
    report.net = .settled(Money(payout.amount - retained.amount, payout.currency))
    report.steps.append("kept back: \(NumberText.grouped(retained.amount))")
  }
}
