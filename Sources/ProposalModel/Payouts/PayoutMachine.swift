/// Computes what a plan pays for facts: exact, step by step, without a guess.
struct PayoutMachine {
  let plan: PayoutPlan
  let facts: PayoutFacts
  private var result = PayoutResult()
  /// The running result, in percent while it is one.
  private var percent: Rational?
  private var money: Rational?
  private var steps: StepLog

  /// What `plan` pays for `facts`; its steps stay empty unless they are wanted in words.
  static func result(of plan: PayoutPlan, for facts: PayoutFacts, inWords: Bool) -> PayoutResult {
    var machine = PayoutMachine(plan: plan, facts: facts, inWords: inWords)
    machine.run()
    machine.result.steps = machine.steps.sentences
    return machine.result
  }

  private init(plan: PayoutPlan, facts: PayoutFacts, inWords: Bool) {
    self.plan = plan
    self.facts = facts
    steps = StepLog(isKept: inWords)
  }

  private mutating func run() {
    var evaluator = TermsEvaluator(facts: facts, window: plan.window, inWords: steps.isKept)
    result.deadline = plan.window?.deadline
    guard let value = evaluator.value(of: plan.terms) else {
      result.missing = evaluator.missing
      return
    }
    result.componentPercents = evaluator.componentPercents
    result.attainment = evaluator.attainment
    steps = evaluator.steps
    start(with: value)
    adjust()
    finish()
  }

  private mutating func start(with value: Rational) {
    switch plan.unit {
    case .money: money = value
    case .percent:
      percent = value
      result.termsPercent = value
      money = base.map { value * $0 / 100 }
    }
  }

  private var base: Rational? { plan.base?.amount }

  private mutating func adjust() {
    var isFormula = true
    for adjustment in Adjustment.ordered(plan.adjustments) {
      if isFormula, !adjustment.isFormula {
        result.formulaPayout = money
        isFormula = false
      }
      apply(adjustment)
    }
    if isFormula { result.formulaPayout = money }
  }

  /// A result that lacks something is no result: an adjustment left out would change the money.
  private mutating func finish() {
    guard result.missing.isEmpty else {
      result.formulaPayout = nil
      return
    }
    result.percent = plan.unit == .percent ? percent : nil
    result.payout = money
  }

  // MARK: Steps

  private mutating func apply(_ adjustment: Adjustment) {
    switch adjustment {
    case .gate(let condition): applyGate(condition)
    case .multiply(let by): scale(by / 100, note: "times \(NumberText.plain(by))%")
    case .multiplyIf(let condition, let by):
      if holds(condition) {
        scale(by / 100, note: "\(condition.name): times \(NumberText.plain(by))%")
      }
    case .factor(let factor): apply(factor)
    case .add(let points): add(points)
    case .addIf(let condition, let points): if holds(condition) { add(points) }
    case .onlyIfEarned: dropUnearned()
    case .discretion(let decided): decide(decided)
    case .conditionalCap(let condition, let most):
      if holds(condition) { limit(.percent(most), isCap: true) }
    case .floor(let least): limit(least, isCap: false)
    case .cap(let most): limit(most, isCap: true)
    case .prorate(let numerator, let denominator):
      guard let part = numerator.dividing(by: denominator) else {
        return lack("length of the whole period")
      }
      scale(part, note: "times \(NumberText.plain(numerator))/\(NumberText.plain(denominator))")
    case .round(let step): round(step)
    case .shares(let settlement): settle(settlement)
    }
  }

  private mutating func applyGate(_ condition: Condition) {
    guard !holds(condition, isGate: true) else { return }
    set(percent: percent.map { _ in .zero }, money: money.map { _ in .zero })
    steps.append("\(condition.name) is not met; nothing is paid")
  }

  /// Whether a condition holds. One that was not given is listed: a gate counts as met, any other
  /// condition as not holding, so that nothing moves the formula unless it is known to.
  private mutating func holds(_ condition: Condition, isGate: Bool = false) -> Bool {
    switch facts.conditions[condition.name] {
    case .met(let isMet): return isMet
    case .actual(let actual):
      guard let level = condition.level else {
        lack("level of \(condition.name)")
        return false
      }
      return level.isReached(by: actual, condition.direction)
    case nil:
      result.assumptions.append(
        "\(condition.name): counted as \(isGate ? "met" : "not the case")")
      return isGate
    }
  }

  private mutating func apply(_ factor: NamedFactor) {
    guard case .actual(let given)? = facts.conditions[factor.name] else {
      result.assumptions.append("\(factor.name): counted as 1")
      return
    }
    let bounded = given.clamped(from: factor.lower, to: factor.upper)
    scale(bounded, note: "\(factor.name): times \(NumberText.plain(bounded))")
  }

  private mutating func dropUnearned() {
    guard result.termsPercent?.isZero ?? false, percent?.isZero == false else { return }
    set(percent: .zero, money: .zero)
    steps.append("the terms pay nothing; nothing is added")
  }

  private mutating func scale(_ factor: Rational, note: @autoclosure () -> String) {
    set(percent: percent.map { $0 * factor }, money: money.map { $0 * factor })
    steps.append(note())
  }

  private mutating func add(_ points: Rational) {
    guard let percent else { return lack("percentage to add points to") }
    set(percent: percent + points)
    steps.append("plus \(NumberText.plain(points)) points")
  }

  private mutating func decide(_ decided: Limit) {
    switch (decided, decided.money) {
    case (_, let money?): setMoney(money)
    case (.percent(let percent), _) where plan.unit == .percent: set(percent: percent)
    default: return lack("what 100% is worth")
    }
    steps.append("replaced by decision")
  }

  private mutating func limit(_ bound: Limit, isCap: Bool) {
    if case .percent(let percent) = bound, let current = self.percent {
      let limited = isCap ? min(current, percent) : max(current, percent)
      guard limited != current else { return }
      set(percent: limited)
      steps.append("\(isCap ? "at most" : "at least") \(NumberText.plain(percent))%")
    } else if let bound = bound.money, let current = money {
      let limited = isCap ? min(current, bound) : max(current, bound)
      guard limited != current else { return }
      setMoney(limited)
      steps.append("\(isCap ? "at most" : "at least") \(NumberText.grouped(bound))")
    } else {
      lack("what 100% is worth")
    }
  }

  private mutating func round(_ step: RoundingStep) {
    switch step.of {
    case .percent:
      guard let percent else { return lack("percentage to round") }
      set(percent: percent.rounded(toMultipleOf: step.increment, mode: step.mode))
    case .money:
      money = money?.rounded(toMultipleOf: step.increment, mode: step.mode)
    }
    steps.append("rounded to a multiple of \(NumberText.plain(step.increment))")
  }

  private mutating func settle(_ settlement: ShareSettlement) {
    switch settlement {
    case .count(let count, let mode):
      result.shares = percent.map { (count * $0 / 100).rounded(mode) }
    case .price(let price, let mode):
      result.shares = money?.dividing(by: price)?.rounded(mode)
    }
    if result.shares == nil { lack("number of shares") }
  }

  // MARK: State

  private mutating func set(percent: Rational?) {
    set(percent: percent, money: percent.flatMap { percent in base.map { percent * $0 / 100 } })
  }

  private mutating func set(percent: Rational?, money: Rational?) {
    self.percent = percent
    self.money = money
  }

  private mutating func setMoney(_ money: Rational) {
    let share = base.flatMap { (money * Rational(100)).dividing(by: $0) }
    set(percent: plan.unit == .percent ? share : nil, money: money)
  }

  private mutating func lack(_ fact: String) {
    result.missing.append(fact)
  }
}

extension PayoutPlan {
  /// What the plan pays for facts. A gate that is not given counts as met, any other condition
  /// as not holding; both are listed among the assumptions; a fact that is needed and missing leaves the result empty.
  ///
  /// - Parameter inWords: whether the steps are put into sentences; who only wants the amount saves
  ///   most of the time.
  public func result(for facts: PayoutFacts, inWords: Bool = true) -> PayoutResult {
    PayoutMachine.result(of: self, for: facts, inWords: inWords)
  }
}
