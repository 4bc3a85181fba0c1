import ProposalModel

/// Which result the words call target.
extension PlanBuilder {
  /// The level of a ladder or curve that the words call target, or that the goal names.
  func targetLevel(_ shape: PayoutShape?) -> Rational? {
    let tiers: [ReadTier]
    switch shape {
    case .tiers(let read, _), .line(let read): tiers = read
    case .perUnit(_, let free, let most, _, let step, let least, let direction):
      if let stated = statedUnits ?? exampleOfTarget { return stated }
      let goal = goalAmount { axis in
        if case .length(let unit) = axis {
          return direction == .lowerIsBetter || isPrice(per: unit)
        }
        return step == nil ? axis == .count : axis == .percent
      }
      // "0 E. coli in 100 ml" is what each unit has to pass, and no goal of nothing.
      guard let goal else { return nil }
      // "A hospital with at least 150 beds" is no goal of 150 where nine are paid for.
      if let most, step == nil, goal > free + most { return nil }
      return goal == least || goal == .zero ? nil : goal
    case .percentOfValue(let bases, let hurdle, _) where bases.count == 1:
      let goal = goalAmount { if case .money = $0 { true } else { false } }
      // "The first $300,000 belongs to the company" is no goal of nothing.
      return goal.flatMap { goal in hurdle.map { goal > $0.value } ?? true ? goal : nil }
    default: return nil
    }
    let levels = Set(tiers.map(\.level.value))
    if let first = datesOfLess, levels.contains(first) { return first }
    if let tableTarget, levels.contains(tableTarget) { return tableTarget }
    if share != nil {
      let whole = tiers.filter { $0.pays == .hundred }
      if whole.count == 1 { return whole[0].level.value }
    }
    for named in [evidence.targets, goalFigures, goalCounts(tiers)] {
      let found = Set(named.compactMap(number)).intersection(levels)
      if found.count == 1 { return found.first }
    }
    return nil
  }

  /// The day of the amount that comes first, where the second one says what is left for a later day, or what an
  /// earlier one adds.
  private var datesOfLess: Rational? {
    let paid = evidence.promises.filter { !(book[$0.figure].money?.amount.isZero ?? false) }
    let reader = ShapeReader(evidence: evidence, book: book)
    guard paid.count == 2, paid[0].dates.count <= 1,
      let first = reader.dateTier(paid[0])?.level.value,
      let second = reader.dateTier(paid[1])?.level.value
    else { return nil }
    if first > second { return paid[1].isAdditional ? first : nil }
    return paid[1].sentence.holds(Self.later) || reader.setsWhole(paid[1])
      || reader.areSuccessive(paid) ? first : nil
  }

  private static let later: WordSet = [
    "later", "after", "still", "late", "half", "danach", "später", "noch", "hälfte", "missed",
  ]

  private var goalFigures: [Int] {
    evidence.goalLevels.filter { [.unstated, .atLeast, .atMost].contains($0.comparison) }
      .map(\.figure)
  }

  /// The one level that the goal states, of what is counted: "Goal: 120 articles".
  private func goalAmount(_ fits: (ReadLevel.Axis) -> Bool) -> Rational? {
    guard evidence.goalLevels.count == 1, let goal = evidence.goalLevels.first,
      goal.comparison == .unstated || goal.comparison == .atLeast,
      let level = ShapeReader(evidence: evidence, book: book).level(goal), fits(level.axis)
    else { return nil }
    return level.value
  }

  /// "Provisional target: six listings (CHF 48,000)": a count that the words call target.
  private var statedUnits: Rational? {
    let counts = evidence.targets.filter { figure in
      guard case .number = book[figure].value else { return false }
      return book[figure].isOperative && !evidence.freeFigures.contains(figure)
        && !evidence.caps.contains(figure)
        && !evidence.promises.contains { promise in
          promise.levels.contains { $0.figure == figure }
        }
    }
    return counts.count == 1 ? number(counts[0]) : nil
  }

  /// "£500 for each calendar month": what is counted is a length of time.
  private func isPrice(per unit: DurationUnit) -> Bool {
    guard let words = ShapeReader.timeWords[unit] else { return false }
    return evidence.promises.contains { $0.kind == .perUnit && $0.sentence.holds(words) }
  }

  /// "Our target is 50 days, which pays €20,000": what a price for each comes to there.
  private var exampleOfTarget: Rational? {
    let levels = evidence.promises.filter { $0.kind == .amount && $0.sentence.has(.target) }
      .flatMap(\.levels)
    return levels.count == 1 ? number(levels[0].figure) : nil
  }

  /// "two of the three cities": the count the last step of a cumulative ladder completes.
  private func goalCounts(_ tiers: [ReadTier]) -> [Int] {
    guard let last = tiers.last?.level, last.axis == .count else { return [] }
    let sentences = (evidence.sources + evidence.goals).filter { !$0.has(.straightLine) }
    return sentences.flatMap(\.figures).filter { figure in
      number(figure) == last.value
        && !evidence.promises.contains { promise in
          promise.levels.contains { $0.figure == figure }
        }
    }
  }

  private func number(_ figure: Int) -> Rational? {
    switch book[figure].value {
    case .money(let value, _), .number(let value), .percent(let value): value
    case .duration(let value, _): value
    case .date: book[figure].day.map { Rational($0.dayNumber) }
    default: nil
    }
  }
}
