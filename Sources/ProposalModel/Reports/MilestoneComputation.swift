/// Computes one milestone's report: its range, and its result where facts are known.
struct MilestoneComputation {
  let sheet: SheetComputation
  let milestone: Milestone
  let position: Int
  let facts: MilestoneFacts
  let clauses: PayoutClauses

  init(_ sheet: SheetComputation, _ position: Int, _ milestone: Milestone) {
    self.sheet = sheet
    self.position = position
    self.milestone = milestone
    facts = MilestoneFacts(milestone, sheet.facts)
    clauses = PayoutClauses(milestone.terms)
  }

  /// The currency of the amounts: the milestone's own, else the sheet's.
  var currency: Currency? { milestone.payout.currency ?? sheet.proposal.currency?.value }

  /// The report and what totals need of it.
  var outcome: MilestoneOutcome {
    guard let plan = milestone.payout.plan, let currency, plan.unit == .money || plan.base != nil
    else { return sheet.isBlended ? blended : unsettled }
    guard !sheet.isBlended || !plan.terms.isShareOfPool else { return blended }
    var outcome = MilestoneOutcome(
      report: MilestoneOutcome.empty(milestone, .notStated), isSettled: true)
    let range = PlanRange(plan, currency, behind: milestone.gates)
    outcome.range = range
    add(range, currency, to: &outcome.report)
    outcome.isSettled = outcome.report.maximum != .notSettled
    guard facts.isKnown || sheet.completion(of: milestone, position) != nil else { return outcome }
    MilestoneResultComputation(self, plan, currency).add(to: &outcome)
    return outcome
  }

  private func add(_ range: PlanRange, _ currency: Currency, to report: inout MilestoneReport) {
    let guaranteed = guarantee.map { currency.payable($0) }
    report.minimum = range.minimum.atLeast(guaranteed)
    report.target = range.target.atLeast(guaranteed)
    report.maximum = range.maximum.atLeast(guaranteed)
  }

  /// What this milestone pays in any event.
  var guarantee: Rational? { clauses.guarantee }

  /// Two readings, or none: no amount is printed, at any facts.
  private var unsettled: MilestoneOutcome {
    var report = MilestoneOutcome.empty(milestone, .notSettled)
    report.actual = facts.actual
    report.payout = facts.isKnown ? .notSettled : nil
    if case .ambiguous(let readings) = milestone.payout.state {
      report.readings = readings.map(reading)
    }
    return MilestoneOutcome(report: report, isSettled: false)
  }

  private func reading(_ reading: PayoutReading) -> ReadingReport {
    let maximum = currency.map { PlanRange(reading.plan, $0).maximum } ?? .notSettled
    return ReadingReport(rule: reading.rule, maximum: maximum)
  }

  /// A measure whose attainment is blended with others has no amount of its own.
  private var blended: MilestoneOutcome {
    var report = MilestoneOutcome.empty(milestone, .notStated)
    report.actual = facts.actual
    report.attainment = facts.attainment(in: milestone.payout.plan)
    if let weight = milestone.weight?.value, let attainment = report.attainment {
      report.steps = [
        "attainment \(NumberText.rounded(attainment, decimals: 2))% x \(NumberText.plain(weight))%"
      ]
    }
    return MilestoneOutcome(report: report, isSettled: true)
  }
}

extension Amount {
  /// The amount, or the other one where that is more.
  func atLeast(_ other: Amount?) -> Amount {
    guard let least = other?.money, let money, money.currency == least.currency else { return self }
    return money.amount >= least.amount ? self : .settled(least)
  }
}

extension PayoutTerms {
  /// Whether the terms pay a share of an amount several milestones have in common.
  var isShareOfPool: Bool {
    if case .shareOfPool = self { true } else { false }
  }
}
