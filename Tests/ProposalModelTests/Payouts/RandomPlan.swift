import ProposalModel

extension RandomTerms {
  mutating func plan() -> PayoutPlan {
    PayoutPlan(
      terms: terms(), unit: flag() ? .money : .percent, base: flag() ? .amount(number()) : nil,
      adjustments: (0..<Int(generator.next() % 5)).map { _ in adjustment() },
      window: flag() ? window() : nil)
  }

  mutating func facts() -> PayoutFacts {
    var facts = PayoutFacts()
    facts.actual = maybe()
    facts.actuals = ["a": number(), "b": number()]
    facts.values = flag() ? ["a": number(), "b": number()] : [:]
    facts.achieved = flag() ? flag() : nil
    facts.achievedOn = flag() ? CalendarDate(dayNumber: 20_000) : nil
    facts.isOnTime = generator.next() % 4 > 0
    facts.conditions = flag() ? ["gate": flag() ? .met(flag()) : .actual(number())] : [:]
    return facts
  }

  private mutating func window() -> PayoutPlan.Window? {
    CalendarDate(dayNumber: 19_800).map { .init(effectiveDate: $0, months: flag() ? 12 : .max) }
  }

  private mutating func limit() -> Limit {
    switch generator.next() % 3 {
    case 0: .percent(number())
    case 1: .amount(number())
    default: .salaryMultiple(salary: number(), multiple: number())
    }
  }

  private mutating func condition() -> Condition {
    Condition(name: "gate", level: flag() ? Level(number()) : nil, direction: direction())
  }

  private mutating func adjustment() -> Adjustment {
    switch generator.next() % 13 {
    case 0: .gate(condition())
    case 1: .multiply(number())
    case 2: .multiplyIf(condition(), number())
    case 3: .add(number())
    case 4: .discretion(limit())
    case 5: .conditionalCap(condition(), number())
    case 6: .floor(limit())
    case 7: .cap(limit())
    case 8: .prorate(numerator: number(), denominator: number())
    case 10: .addIf(condition(), number())
    case 11: .factor(NamedFactor(name: "factor", lower: number(), upper: number()))
    case 9: .round(RoundingStep(of: flag() ? .percent : .money, increment: number(), mode: .floor))
    default: .shares(flag() ? .count(number(), .floor) : .price(number(), .halfAwayFromZero))
    }
  }
}
