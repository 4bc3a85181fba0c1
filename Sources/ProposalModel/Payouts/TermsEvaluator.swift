/// Computes what terms give for facts, in their own unit.
struct TermsEvaluator {
  let facts: PayoutFacts
  let window: PayoutPlan.Window?
  private(set) var attainment: Rational?
  private(set) var componentPercents: [Rational] = []
  private(set) var steps: StepLog
  private(set) var missing: [String] = []

  /// - Parameter inWords: whether the steps are put into sentences.
  init(facts: PayoutFacts, window: PayoutPlan.Window? = nil, inWords: Bool) {
    self.facts = facts
    self.window = window
    steps = StepLog(isKept: inWords)
  }

  /// The value of `terms`; `nil` where a fact is missing. Too late is as good as not at all.
  mutating func value(of terms: PayoutTerms) -> Rational? {
    guard facts.isOnTime else {
      steps.append("not in the time allowed")
      return terms.least
    }
    return valueInTime(of: terms)
  }

  private mutating func valueInTime(of terms: PayoutTerms) -> Rational? {
    switch terms {
    case .fixed(let amount), .scheduleLine(let amount): return fixed(amount)
    case .threshold(let amount, let level, let direction):
      return threshold(amount, level, direction)
    case .tiers(let tiers, let rule, let direction): return ladder(tiers, rule, direction)
    case .bands(let bands, let rule): return banded(bands, rule)
    case .interpolated(let curve): return interpolated(curve)
    case .percentOfValue(let terms): return percentOfValue(terms)
    case .perUnit(let terms): return perUnit(terms)
    case .partialProportional(let terms): return proportional(terms)
    case .partialSteps(let level, let steps): return stepped(level, steps)
    case .weightedScorecard(let scorecard): return weighted(scorecard)
    case .stated: return actual
    case .shareOfPool(let weight, let inner):
      return value(of: inner).map { $0 * weight / 100 }
    }
  }

  private var actual: Rational? {
    mutating get {
      if facts.actual == nil { missing.append("actual") }
      return facts.actual
    }
  }

  // MARK: Amounts

  private mutating func fixed(_ amount: Rational) -> Rational? {
    if let day = facts.achievedOn, facts.achieved != false { return dated(amount, on: day) }
    guard let achieved = facts.achieved else {
      missing.append("achieved")
      return nil
    }
    steps.append(achieved ? "achieved; \(NumberText.grouped(amount))" : "not achieved; nothing")
    return achieved ? amount : .zero
  }

  private mutating func dated(_ amount: Rational, on day: CalendarDate) -> Rational? {
    var isInTime = true
    if let window {
      guard let deadline = window.deadline else {
        missing.append("deadline")
        return nil
      }
      isInTime = window.effectiveDate <= day && day <= deadline
    }
    steps.append("achieved on \(day.iso)\(isInTime ? "" : ", outside the time allowed")")
    return isInTime ? amount : .zero
  }

  private mutating func threshold(_ amount: Rational, _ level: Level, _ direction: Direction)
    -> Rational?
  {
    if let achieved = facts.achieved, facts.actual == nil {
      steps.append(achieved ? "level reached" : "level not reached")
      return achieved ? amount : .zero
    }
    guard let actual else { return nil }
    let isReached = level.isReached(by: actual, direction)
    steps.append(
      "reached \(facts.words(of: actual)) of \(facts.words(of: level.value)); "
        + (isReached ? NumberText.grouped(amount) : "nothing"))
    return isReached ? amount : .zero
  }

  private mutating func ladder(_ tiers: [Tier], _ rule: TierRule, _ direction: Direction)
    -> Rational?
  {
    if facts.actual == nil, facts.achieved == false { return .zero }
    guard let actual else { return nil }
    let reached = tiers.filter { $0.level.isReached(by: actual, direction) }
    guard let hardest = reached.hardest(direction) else {
      steps.append("level reached \(facts.words(of: actual)); no tier")
      return .zero
    }
    let pays = rule == .highest ? hardest.pays : reached.map(\.pays).sum
    steps.append(
      "level reached \(facts.words(of: actual)); highest tier "
        + "\(facts.words(of: hardest.level.value)); \(NumberText.grouped(pays))")
    return pays
  }

  private mutating func interpolated(_ curve: PayoutCurve) -> Rational? {
    guard let actual else { return nil }
    let (pays, segment) = curve.value(at: actual)
    steps.append(
      "level reached \(facts.words(of: actual)), "
        + (segment?.words(at: actual, paying: pays, curve.direction, level: facts.words)
          ?? "short of the first point; \(NumberText.grouped(pays))"))
    return pays
  }

  private mutating func perUnit(_ terms: PerUnit) -> Rational? {
    if facts.actual == nil, facts.achieved == false { return .zero }
    guard let actual else { return nil }
    let units = terms.units(at: actual)
    let pays = terms.pay(units: units)
    steps.append("\(terms.product(of: units)) = \(NumberText.grouped(pays))")
    guard let cap = terms.cap, pays > cap else { return pays }
    steps.append("capped at \(NumberText.grouped(cap))")
    return cap
  }

  // MARK: Rates

  private mutating func banded(_ bands: [Band], _ rule: BandRule) -> Rational? {
    guard let actual else { return nil }
    let reached = bands.filter { $0.isStrict ? actual > $0.from : actual >= $0.from }
    switch rule {
    case .retroactive:
      guard let last = reached.max(by: { $0.from < $1.from }) else { return .zero }
      steps.append("\(NumberText.plain(last.rate))% of all \(NumberText.grouped(actual))")
      return actual * last.rate / 100
    case .marginal:
      return reached.reduce(Rational.zero) { sum, band in
        let part = min(actual, band.to ?? actual) - band.from
        guard part > .zero else { return sum }
        steps.append("\(NumberText.plain(band.rate))% of \(NumberText.grouped(part))")
        return sum + part * band.rate / 100
      }
    }
  }

  private mutating func percentOfValue(_ terms: PercentOfValue) -> Rational? {
    var sum = Rational.zero
    for base in terms.bases {
      guard let value = facts.values[base.name] ?? (terms.bases.count == 1 ? facts.actual : nil)
      else {
        missing.append(base.name)
        return nil
      }
      if let hurdle = terms.hurdle, value <= hurdle {
        steps.append("\(NumberText.grouped(value)) does not pass \(NumberText.grouped(hurdle))")
        return .zero
      }
      if let entry = terms.entry, !entry.isReached(by: value, .higherIsBetter) {
        steps.append(
          "\(NumberText.grouped(value)) does not reach \(NumberText.grouped(entry.value))")
        return .zero
      }
      let least = terms.countsNegativeAsZero ? max(value, .zero) : value
      let counted = least - (terms.hurdle ?? .zero)
      steps.append("\(NumberText.plain(base.rate))% of \(NumberText.grouped(counted))")
      sum = sum + counted * base.rate / 100
    }
    if let floor = terms.floor { sum = max(sum, floor) }
    if let cap = terms.cap { sum = min(sum, cap) }
    return sum
  }

  // MARK: Attainment

  private mutating func proportional(_ terms: ProportionalCredit) -> Rational? {
    guard let percent = attained(of: terms.level) else { return nil }
    guard percent >= terms.floor else {
      steps.append("short of \(NumberText.plain(terms.floor))%; nothing")
      return .zero
    }
    let counted = terms.cap.map { min(percent, $0) } ?? percent
    let pays = terms.amount * counted / 100
    steps.append(
      "\(NumberText.rounded(counted, decimals: 2))% of \(NumberText.grouped(terms.amount)) = "
        + NumberText.grouped(pays))
    return pays
  }

  private mutating func stepped(_ level: Rational?, _ steps: [Tier]) -> Rational? {
    guard let percent = level.map({ attained(of: $0) }) ?? actual else { return nil }
    attainment = percent
    let reached = steps.filter { $0.level.isReached(by: percent, .higherIsBetter) }
    return reached.hardest(.higherIsBetter)?.pays ?? .zero
  }

  private mutating func attained(of level: Rational) -> Rational? {
    if facts.actual == nil, let achieved = facts.achieved {
      attainment = achieved ? Rational(100) : .zero
      return attainment
    }
    guard let actual else { return nil }
    guard let percent = (actual * Rational(100)).dividing(by: level) else {
      missing.append("level other than zero")
      return nil
    }
    attainment = percent
    steps.append("attainment \(NumberText.rounded(percent, decimals: 2))%")
    return percent
  }

  private mutating func weighted(_ scorecard: WeightedScorecard) -> Rational? {
    var sum = Rational.zero
    for component in scorecard.components {
      guard let actual = facts.actuals[component.name] else {
        missing.append(component.name)
        return nil
      }
      var inner = TermsEvaluator(facts: PayoutFacts(actual: actual), inWords: false)
      guard
        var value = component.terms == nil ? actual : inner.value(of: component.terms ?? .stated)
      else {
        missing += inner.missing.map { "\(component.name): \($0)" }
        return nil
      }
      if let cap = component.cap { value = min(value, cap) }
      componentPercents.append(value)
      steps.append(
        "\(component.name): \(NumberText.rounded(value, decimals: 4))% x \(NumberText.plain(component.weight))%"
      )
      sum = sum + value * component.weight / 100
    }
    guard let curve = scorecard.curve else { return sum }
    attainment = sum
    let pays = curve.value(at: sum).pays
    steps.append(
      "blended attainment \(NumberText.rounded(sum, decimals: 4))%; "
        + "\(NumberText.rounded(pays, decimals: 4))%")
    return pays
  }
}

extension PayoutFacts {
  fileprivate init(actual: Rational) {
    self.init()
    self.actual = actual
  }
}

extension PerUnit {
  /// So many units and what each of them pays: `4 x 15,000 + 2 x 10,000`.
  fileprivate func product(of units: Rational) -> String {
    let first = further.map { min(units, $0.beyond) } ?? units
    let text = "\(NumberText.grouped(first)) x \(NumberText.grouped(amount))"
    guard let further, units > further.beyond else { return text }
    let rest = units - further.beyond
    return text + " + \(NumberText.grouped(rest)) x \(NumberText.grouped(further.amount))"
  }
}

extension PayoutTerms {
  /// What is paid when everything is missed, in the unit of the terms.
  var least: Rational {
    switch self {
    case .interpolated(let curve): curve.below
    case .shareOfPool(let weight, let inner): inner.least * weight / 100
    default: .zero
    }
  }
}

extension [Tier] {
  /// The tier with the hardest level, the later one of two with the same.
  fileprivate func hardest(_ direction: Direction) -> Tier? {
    reversed().max { direction.distance(from: $0.level.value, to: $1.level.value) > .zero }
  }
}
