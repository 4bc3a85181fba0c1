/// A milestone's report, with what the sheet's totals need of it.
struct MilestoneOutcome {
  var report: MilestoneReport
  /// Whether its amounts follow from the words.
  var isSettled: Bool
  /// What the plan pays at least, at target and at most.
  var range: PlanRange?
  /// The exact result, before it is rounded.
  var exact: Rational?
  /// The exact result in percent of the shared amount, where the terms pay a share of one.
  var score: Rational?
  var assumptions: [String] = []

  /// The same range without a result, because a fact that matters was not taken up.
  var withoutResult: MilestoneOutcome {
    guard report.payout != nil else { return self }
    var outcome = self
    outcome.report.payout = .notSettled
    (outcome.report.retained, outcome.report.net, outcome.report.formulaPayout) = (nil, nil, nil)
    (outcome.report.percent, outcome.score, outcome.exact) = (nil, nil, nil)
    return outcome
  }

  /// A report without amounts.
  static func empty(_ milestone: Milestone, _ amount: Amount) -> MilestoneReport {
    MilestoneReport(
      id: milestone.id, kind: milestone.payout.reportedKind, minimum: amount, target: amount,
      maximum: amount, actual: nil, attainment: nil, percent: nil, formulaPayout: nil, payout: nil,
      retained: nil, net: nil, adjustedLevels: [], steps: [], readings: [])
  }
}

extension MilestonePayout {
  /// The name of the kind; a ladder whose rule is open is `tiers-unresolved`.
  var reportedKind: String {
    guard case .ambiguous(let readings) = state else { return kindName }
    let isLadder = readings.allSatisfy { reading in
      switch reading.plan.terms {
      case .tiers, .bands: true
      default: false
      }
    }
    return isLadder && Set(readings.map(\.plan.terms.kindName)).count > 1
      ? "tiers-unresolved" : kindName
  }
}
