/// The facts of a sheet that belong to one milestone.
struct MilestoneFacts {
  let milestone: Milestone
  /// The value reached, without the name of a measure.
  let actual: ActualValue?
  /// Values of named measures.
  let measures: [String: ActualValue]
  let achievedOn: CalendarDate?

  init(_ milestone: Milestone, _ facts: SheetFacts) {
    self.milestone = milestone
    let id = milestone.id
    var measures: [String: ActualValue] = [:]
    for (key, value) in facts.actuals where key.milestone == id {
      if let measure = key.measure { measures[FactName.slug(measure)] = value }
    }
    let plain = facts.actuals[SheetFacts.Key(milestone: id)] ?? facts.results[id]?.actual?.value
    self.measures = measures
    actual = plain ?? (measures.count == 1 ? measures.first?.value : nil)
    achievedOn = facts.achievedOn[id] ?? actual?.date
  }

  /// Whether anything is known.
  var isKnown: Bool { actual != nil || !measures.isEmpty || achievedOn != nil }

  private var countsDates: Bool { milestone.measure?.unit == .date }

  /// How many days after the deadline; 0 when in time, or when the levels themselves are dates and nothing is
  /// taken off behind the last one.
  func daysLate(after deadline: CalendarDate?) -> Int {
    guard let deadline, let achievedOn, !countsDates || milestone.losesByDelay
    else { return 0 }
    return max(0, deadline.days(until: achievedOn))
  }

  /// The facts as the plan's terms need them.
  func payoutFacts(for plan: PayoutPlan) -> PayoutFacts {
    var facts = PayoutFacts()
    facts.actual = number(for: plan)
    facts.countsDays = countsDates && achievedOn != nil
    facts.achieved = achieved(plan.terms)
    if plan.window != nil { facts.achievedOn = achievedOn }
    let names = plan.terms.valueNames
    let exact = Set(names.map(FactName.slug))
    for (measure, value) in measures.sorted(by: { $0.key < $1.key }) {
      guard case .number(let value) = value, let name = FactName.match(measure, among: names),
        exact.contains(measure) || measures[FactName.slug(name)] == nil
      else { continue }
      facts.values[name] = value
      facts.actuals[name] = value
    }
    return facts
  }

  private func number(for plan: PayoutPlan) -> Rational? {
    if countsDates, let achievedOn { return Rational(achievedOn.dayNumber) }
    switch actual {
    case .number(let number): return number
    case .attainment(let percent): return plan.terms.level(at: percent, of: plan.targetLevel)
    default: return nil
    }
  }

  private func achieved(_ terms: PayoutTerms) -> Bool? {
    switch actual {
    case .met: true
    case .missed: false
    case .attainment(let percent): terms.isAchieved(at: percent)
    case .date: true
    case .number: nil
    case nil: achievedOn.map { _ in true }
    }
  }
}

extension ActualValue {
  fileprivate var date: CalendarDate? {
    if case .date(let date) = self { date } else { nil }
  }
}

extension PayoutTerms {
  /// The names facts give values of these terms by.
  var valueNames: [String] {
    switch self {
    case .percentOfValue(let terms): terms.bases.map(\.name)
    case .weightedScorecard(let scorecard): scorecard.components.map(\.name)
    case .shareOfPool(_, let inner): inner.valueNames
    default: []
    }
  }

  /// Whether an attainment is the achievement of terms that know no part of it. Part of a line of a
  /// schedule may be payable under words beside it: that is not decided here.
  fileprivate func isAchieved(at percent: Rational) -> Bool? {
    switch self {
    case .fixed: percent >= .hundred
    case .scheduleLine:
      percent >= .hundred || percent <= .zero ? percent >= .hundred : nil
    case .shareOfPool(_, let inner): inner.isAchieved(at: percent)
    default: nil
    }
  }

  /// The level at an attainment; `nil` where 100% is not known, or where less is better.
  fileprivate func level(at percent: Rational, of target: Rational?) -> Rational? {
    switch self {
    case .threshold(_, let level, .higherIsBetter): level.value * percent.percent
    case .partialProportional(let terms): terms.level * percent.percent
    case .partialSteps(let level, _): (level ?? .hundred) * percent.percent
    case .stated: percent
    case .shareOfPool(_, let inner): inner.level(at: percent, of: target)
    case .tiers(_, _, .higherIsBetter), .bands, .perUnit, .percentOfValue:
      target.map { $0 * percent.percent }
    case .interpolated(let curve):
      curve.direction == .higherIsBetter ? target.map { $0 * percent.percent } : nil
    default: nil
    }
  }
}
