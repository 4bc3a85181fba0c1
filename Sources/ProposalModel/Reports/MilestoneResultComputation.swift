/// Computes what a milestone with one reading pays for the facts known.
struct MilestoneResultComputation {
  private let owner: MilestoneComputation
  private let currency: Currency
  /// The plan, its levels moved where an index moved them.
  private var plan: PayoutPlan
  private var steps: [String] = []
  private var adjusted: [AdjustedLevel] = []
  private var isUndecided = false

  private var sheet: SheetComputation { owner.sheet }
  private var facts: MilestoneFacts { owner.facts }
  private var id: String { owner.milestone.id }

  init(_ owner: MilestoneComputation, _ plan: PayoutPlan, _ currency: Currency) {
    self.owner = owner
    self.plan = plan
    self.currency = currency
    escalate()
  }

  /// Puts the result into the report.
  func add(to outcome: inout MilestoneOutcome) {
    outcome.report.actual = facts.actual ?? facts.achievedOn.map { .date($0) }
    outcome.report.adjustedLevels = adjusted
    outcome.report.steps = steps
    guard !isUndecided, !isLatenessOpen else {
      outcome.report.payout = .notSettled
      if isLatenessOpen {
        outcome.assumptions.append(
          "\(id): not computed, what is said about delay was not understood")
      }
      return
    }
    let result = result
    outcome.report.steps += result.steps
    outcome.assumptions += result.assumptions.map { "\(id): \($0)" }
    guard let exact = result.payout else {
      outcome.report.payout = .notSettled
      outcome.assumptions.append(
        "\(id): not computed, \(result.missing.joined(separator: ", ")) is not known")
      return
    }
    add(result, exact, to: &outcome)
  }

  private func add(_ result: PayoutResult, _ exact: Rational, to outcome: inout MilestoneOutcome) {
    let gates = gates
    let left = gates.missed.reduce(Rational.one) { $0 * $1.leaves.percent }
    let gated = exact * left
    outcome.report.steps += gates.missed.map(\.missedSentence)
    outcome.assumptions += gates.assumed.map { "\(id): \($0.name): counted as met" }
    let deducted = deduction(from: gated, steps: &outcome.report.steps)
    let paid = currency.payable(gated - deducted).atLeast(owner.guarantee.map(currency.payable))
    outcome.report.attainment = result.attainment ?? facts.attainment(in: plan)
    outcome.report.percent = shownPercent(result.percent).map { $0 * left }
    outcome.exact = gated - deducted
    outcome.score = left.isZero ? .zero : result.percent.map { $0 * left }
    outcome.report.formulaPayout = result.formulaPayout.map(currency.payable)
    outcome.report.payout = paid
    if let money = paid.money {
      Retention(sheet, owner).add(to: &outcome.report, payout: money)
      if money.amount != exact {
        outcome.report.steps.append("paid: \(NumberText.grouped(money.amount))")
      }
    }
  }

  /// The percentage of the milestone's own share, where it has a share of a common amount.
  private func shownPercent(_ percent: Rational?) -> Rational? {
    guard let percent, case .shareOfPool(let weight, _) = plan.terms else { return percent }
    return (percent * .hundred).dividing(by: weight)
  }

  // MARK: Facts

  private var result: PayoutResult {
    var plan = plan
    var payoutFacts = facts.payoutFacts(for: plan)
    payoutFacts.conditions = sheet.conditions(plan.adjustments, of: id)
    if let percent = sheet.completion(of: owner.milestone, owner.position),
      case .scheduleLine(let amount) = plan.terms
    {
      var result = plan.result(of: amount * percent.percent, payoutFacts.conditions)
      result.steps.insert("\(NumberText.plain(percent))% complete", at: 0)
      return result
    }
    let isLate = daysLate > 0
    if isLate { plan.window = nil }
    if isLate && (lateDeduction == nil || isPastLastDay) || isMissed(payoutFacts) {
      var result = plan.result(of: TermsRange(plan.terms).minimum, payoutFacts.conditions)
      result.steps.insert(isLate ? lateSentence : "missed", at: 0)
      return result
    }
    // Behind the last day the ladder of days pays what it pays on that day, less what delay takes off.
    if isLate, owner.milestone.measure?.unit == .date, let last = plan.targetLevel {
      payoutFacts.actual = last
    }
    return plan.result(for: payoutFacts)
  }

  private func isMissed(_ facts: PayoutFacts) -> Bool {
    facts.actual == nil && facts.achieved == false
  }

  private var deadline: CalendarDate? {
    owner.milestone.deadline?.value.date ?? plan.window?.deadline
  }

  private var daysLate: Int { facts.daysLate(after: deadline) }

  private var lateDeduction: LateDeductionTerm? {
    owner.clauses.lateDeduction
      ?? (owner.milestone.isEarnedByDate ? nil : sheet.clauses.lateDeduction)
  }

  /// Whether nothing at all is paid so late.
  private var isPastLastDay: Bool {
    guard let last = lateDeduction?.lastDay, let day = facts.achievedOn else { return false }
    return day > last
  }

  /// Whether something may be taken off that cannot be computed: the words were not understood, or no
  /// last day is known.
  private var isLatenessOpen: Bool {
    guard facts.achievedOn != nil else { return false }
    if isDeadlineOpen { return true }
    if owner.milestone.hasOpenLateness, daysLate > 0 || deadline == nil { return true }
    if let term = lateDeduction { return deadline == nil && !term.takesNothing }
    return sheet.proposal.hasOpenLateDeduction && !owner.milestone.isEarnedByDate
      && (daysLate > 0 || deadline == nil)
  }

  /// "By 06/07/2027", "by mid-2027": a last day that the words state and do not settle.
  private var isDeadlineOpen: Bool {
    guard owner.milestone.measure?.unit != .date, deadline == nil,
      case .undecided? = owner.milestone.deadline?.value.basis
    else { return false }
    return true
  }

  private var lateSentence: String {
    "achieved on \(facts.achievedOn?.iso ?? ""), after the deadline \(deadline?.iso ?? "")"
  }

  private func deduction(from payment: Rational, steps: inout [String]) -> Rational {
    guard let term = lateDeduction, let deadline, let day = facts.achievedOn, daysLate > 0 else {
      return .zero
    }
    let amount = LateDeduction(term).amount(of: payment, after: deadline, on: day)
    steps.append("\(daysLate) days late; \(NumberText.grouped(amount)) is deducted")
    return amount
  }

  private var gates: (missed: [Gate], assumed: [Gate]) {
    let gates = owner.milestone.gates
    return (
      gates.filter { sheet.gate($0.name, of: id) == false },
      gates.filter { sheet.gate($0.name, of: id) == nil }
    )
  }

  // MARK: Escalation

  private mutating func escalate() {
    guard owner.milestone.measure?.unit != .date else { return }
    let shared = sheet.clauses.escalations.filter {
      $0.milestone == nil || $0.milestone == owner.position
    }
    for clause in owner.clauses.escalations + shared {
      guard let new = sheet.index(of: clause, for: id), !plan.terms.levels.isEmpty else { continue }
      do throws(LevelShift.Undecided) {
        guard let shift = try LevelShift(clause, new: new) else {
          steps.append("the figure moved too little to move the levels")
          continue
        }
        move(by: shift)
      } catch {
        isUndecided = true
        steps.append("the clause on escalation does not say how levels move")
      }
    }
  }

  private mutating func move(by shift: LevelShift) {
    let before = plan.terms.levels
    plan = shift.moved(plan)
    adjusted += zip(before, plan.terms.levels).map { AdjustedLevel(before: $0, after: $1) }
    steps.append(shift.sentence)
  }
}

extension MilestoneFacts {
  /// The value in percent of the level of full achievement, where more is better.
  func attainment(in plan: PayoutPlan?) -> Rational? {
    if case .attainment(let percent)? = actual { return percent }
    guard case .number(let number)? = actual, let plan else { return nil }
    if case .stated = plan.terms.pooled { return number }
    guard let full = plan.targetLevel ?? plan.terms.fullLevel, plan.terms.isHigherBetter else {
      return nil
    }
    return (number * .hundred).dividing(by: full)
  }
}

extension PayoutTerms {
  /// The terms inside a share of a common amount.
  var pooled: PayoutTerms {
    if case .shareOfPool(_, let inner) = self { inner } else { self }
  }

  /// The level of full achievement, where the terms themselves name it.
  var fullLevel: Rational? {
    switch pooled {
    case .threshold(_, let level, _): level.value
    case .partialProportional(let credit): credit.level
    case .partialSteps(let level, _): level
    default: nil
    }
  }

  fileprivate var isHigherBetter: Bool {
    switch pooled {
    case .threshold(_, _, let direction), .tiers(_, _, let direction):
      direction == .higherIsBetter
    case .interpolated(let curve): curve.direction == .higherIsBetter
    default: true
    }
  }
}

extension Gate {
  /// What a step says of the gate when it is missed.
  fileprivate var missedSentence: String {
    let paid = leaves.isZero ? "nothing" : "\(NumberText.plain(leaves))% of it"
    return "\(name) is not met; \(paid) is paid"
  }
}
