@testable import ProposalModel

/// Sheets as no one would write them: plans, terms and facts at random.
struct RandomSheet {
  private var random: RandomTerms

  init(seed: UInt64) { random = RandomTerms(seed: seed) }

  private mutating func below(_ bound: UInt64) -> Int { Int(random.generator.next() % bound) }

  mutating func sheet() -> SheetSketch {
    var sheet = SheetSketch(random.flag() ? .usDollar : .yen)
    for index in 0..<(1 + below(4)) { sheet.add("\(index)", plan(), { dress(&$0) }) }
    if below(3) == 0 { sheet.add(.lateDeduction(lateDeduction())) }
    if below(3) == 0 { sheet.add(.escalation(escalation())) }
    if below(4) == 0 { sheet.add(.tax(tax())) }
    if below(4) == 0 { sheet.add(.retainage(retainage())) }
    if below(4) == 0 { sheet.proposal.group = group() }
    if below(3) == 0 {
      sheet.proposal.payees = ["A", "B"].map {
        Payee(name: SheetSketch.text($0), share: SheetSketch.at(random.number()))
      }
    }
    return sheet
  }

  /// Most plans come to money, so that totals are worth comparing.
  private mutating func plan() -> PayoutPlan {
    var plan = random.plan()
    if plan.base == nil, below(8) > 0 { plan.base = .amount(random.number()) }
    if below(2) == 0 { plan.adjustments = [] }
    return plan
  }

  mutating func facts() -> SheetFacts {
    var facts = SheetFacts()
    for index in 0..<5 where random.flag() {
      facts.actuals[SheetFacts.Key(milestone: "\(index)")] = actual()
      if below(4) == 0 {
        facts.actuals[SheetFacts.Key(milestone: "\(index)", measure: "a")] = .number(
          random.number())
      }
      facts.achievedOn["\(index)"] = CalendarDate(dayNumber: below(40_000))
    }
    facts.indexes = below(3) == 0 ? ["any": random.number()] : [:]
    if random.flag() {
      facts.gates = [SheetFacts.GateKey(milestone: "", name: "gate"): random.flag()]
    }
    return facts
  }

  private mutating func actual() -> ActualValue {
    switch below(5) {
    case 0: .met
    case 1: .missed
    case 2: .attainment(random.number())
    case 3: .date(CalendarDate(dayNumber: below(40_000)) ?? .first)
    default: .number(random.number())
    }
  }

  private mutating func dress(_ milestone: inout Milestone) {
    if random.flag() { milestone.gates = [Gate(name: "gate", text: SheetSketch.text("gate"))] }
    milestone.deadline = CalendarDate(dayNumber: below(40_000)).map {
      SheetSketch.at(Deadline(date: $0, basis: .stated))
    }
    if below(4) == 0 { milestone.payout.plan.map { milestone.payout.state = .settled(pooled($0)) } }
  }

  private mutating func pooled(_ plan: PayoutPlan) -> PayoutPlan {
    var plan = plan
    plan.terms = .shareOfPool(weight: random.number(), of: plan.terms)
    return plan
  }

  private mutating func lateDeduction() -> LateDeductionTerm {
    var term = LateDeductionTerm(
      text: SheetSketch.text("late"),
      rate: random.flag() ? .percent(random.number()) : .amount(random.number()),
      period: .days(below(9) - 2), countsBegunPeriods: random.flag())
    term.limitPercent = random.flag() ? random.number() : nil
    return term
  }

  private mutating func escalation() -> EscalationClause {
    var clause = EscalationClause(text: SheetSketch.text("any index"))
    clause.formula = random.flag() ? .growthRatio : .levelRatio
    clause.base = random.flag() ? random.number() : nil
    clause.trigger = random.flag() ? random.number() : nil
    clause.limit = random.flag() ? random.number() : nil
    clause.increment = random.flag() ? random.number() : nil
    return clause
  }

  private mutating func tax() -> TaxTerm {
    TaxTerm(
      text: SheetSketch.text("tax"), rate: SheetSketch.at(random.number()),
      isIncluded: random.flag())
  }

  private mutating func retainage() -> RetainageTerm {
    RetainageTerm(text: SheetSketch.text("kept"), percent: SheetSketch.at(random.number()))
  }

  private mutating func group() -> GroupPlan {
    GroupPlan(
      targetAmount: random.flag() ? SheetSketch.at(random.number()) : nil,
      adjustments: random.plan().adjustments)
  }
}

extension CalendarDate {
  /// 1 January 1970.
  fileprivate static var first: CalendarDate { CalendarDate(dayNumber: 0) ?? .first }
}
