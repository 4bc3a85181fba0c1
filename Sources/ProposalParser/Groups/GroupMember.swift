import ProposalModel

/// One goal of a group: what its own result pays, in percent of its share.
struct GroupMember {
  let row: RowReading
  let rules: GroupRules
  let goal: ReadLevel?

  /// What is known of the goal's terms.
  enum Outcome {
    case terms(PayoutTerms, target: Rational?)
    /// Two readings: in steps, or on a straight line.
    case either(steps: PayoutTerms, line: PayoutTerms)
    case open(UnresolvedReason)
  }

  /// The goal's terms, under the one scale the sheet states.
  func outcome() -> Outcome {
    guard rules.open.isEmpty else { return .open(.notUnderstood) }
    if let own = ownPercents { return own }
    guard let scale = rules.scales.first else { return .open(.notUnderstood) }
    guard rules.scales.count == 1 else { return .open(.contradictory) }
    switch scale {
    case .levels(let percents): return named(percents)
    case .allOrNothing: return .terms(whole, target: goal?.value)
    case .attainments(let tiers): return rules.blends ? attainment() : scaled(tiers)
    }
  }

  /// Everything or nothing: at the goal's own level where it states one.
  private var whole: PayoutTerms {
    guard let goal else { return .fixed(amount: .hundred) }
    return .threshold(amount: .hundred, level: goal.model, direction: goal.direction)
  }

  // MARK: Percentages of its own

  /// What heads or cells of the row say that its levels pay; `nil` where they do not.
  private var ownPercents: Outcome? {
    guard rules.scales.allSatisfy(agrees) else { return nil }
    if row.isMetAtTarget, row.levels.isEmpty { return .terms(whole, target: nil) }
    let points = row.levels.compactMap { level in
      level.percent.map { Tier(level: level.level.model, pays: $0) }
    }
    guard points.count > 1, points.count == row.levels.count,
      Set(row.levels.map(\.level.axis)).count == 1
    else { return nil }
    return ordered(points)
  }

  /// Whether a scale for all goals says nothing else than the row.
  private func agrees(_ scale: GroupRules.Scale) -> Bool {
    switch scale {
    case .allOrNothing: true
    case .attainments: false
    case .levels(let percents):
      row.levels.allSatisfy { level in
        level.percent == nil || percents[level.name].map { $0 == level.percent } ?? true
      }
    }
  }

  // MARK: Named levels

  private func named(_ percents: [LevelNames.Level: Rational]) -> Outcome {
    // A goal that is met or not has a target alone.
    if row.levels.isEmpty, row.events == [.target], let full = percents[.target] {
      return .terms(.fixed(amount: full), target: nil)
    }
    let points = row.levels.compactMap { level in
      percents[level.name].map { Tier(level: level.level.model, pays: $0) }
    }
    guard points.count == percents.count, points.count == row.levels.count, points.count > 1,
      Set(row.levels.map(\.level.axis)).count == 1
    else { return .open(.notUnderstood) }
    return ordered(points)
  }

  private func ordered(_ points: [Tier]) -> Outcome {
    let sorted = points.sorted { $0.pays < $1.pays }
    let values = sorted.map(\.level.value)
    let ascends = zip(values, values.dropFirst()).allSatisfy { $0 < $1 }
    let descends = zip(values, values.dropFirst()).allSatisfy { $0 > $1 }
    guard ascends || descends else { return .open(.inconsistentLevels) }
    let target = row.levels.first { $0.name == .target }?.level.value
    return between(sorted, ascends ? .higherIsBetter : .lowerIsBetter, target)
  }

  private func between(_ points: [Tier], _ direction: Direction, _ target: Rational?) -> Outcome {
    guard let curve = PayoutCurve(points: points, direction: direction) else {
      return .open(.inconsistentLevels)
    }
    let steps = PayoutTerms.tiers(points, rule: .highest, direction: direction)
    switch rules.isLine {
    case true?: return .terms(.interpolated(curve), target: target)
    case false?: return .terms(steps, target: target)
    case nil: return .either(steps: steps, line: .interpolated(curve))
    }
  }

  // MARK: Attainment

  /// The level that attainment is counted from.
  private var target: Rational? {
    if let named = row.levels.first(where: { $0.name == .target }) { return named.level.value }
    return row.levels.isEmpty ? goal?.value : nil
  }

  /// The attainment itself, which is blended with the others before the scale is read.
  private func attainment() -> Outcome {
    guard let target, target > .zero else { return .open(.notUnderstood) }
    return .terms(
      .partialProportional(
        ProportionalCredit(amount: .hundred, level: target, floor: .zero, cap: nil)),
      target: target)
  }

  /// The scale in the goal's own unit.
  private func scaled(_ tiers: [Tier]) -> Outcome {
    guard let target, target > .zero, !LowerIsBetter.isSuspected(in: row.name) else {
      return .open(.notUnderstood)
    }
    let points = tiers.map { tier in
      Tier(level: Level(tier.level.value.percent * target), pays: tier.pays)
    }
    return between(points, .higherIsBetter, target)
  }
}
