import ProposalModel

/// Amounts for several levels or days.
extension ShapeReader {
  func ladder(_ promises: [Promise]) -> PayoutShape {
    let parted = withoutSharedBounds(promises)
    let isParted =
      zip(promises, parted).count { $0.levels.count > $1.levels.count } == promises.count - 1
    let promises = parted
    var tiers = promises.compactMap(tier)
    if tiers.count != promises.count || Set(tiers.map(\.level.axis)).count > 1 {
      let dated = promises.compactMap(dateTier)
      if dated.count == promises.count { tiers = dated }
    }
    guard tiers.count == promises.count, Set(tiers.map(\.level.axis)).count == 1,
      MetricNames.agree(promises, in: book)
    else {
      return .unresolved(.notUnderstood)
    }
    for start in promises.compactMap(\.start) {
      guard let point = point(start) else { return .unresolved(.notUnderstood) }
      tiers.insert(point, at: 0)
    }
    guard let directed = directed(tiers) else { return .unresolved(.inconsistentLevels) }
    if tiers[0].level.axis == .attainment { return .steps(directed, level: goalLevel) }
    if evidence.says(.straightLine), !evidence.says(.noInterpolation) {
      return rises(directed, promises) ? .line(directed) : .unresolved(.inconsistentLevels)
    }
    guard !contradicts(promises), runningSumsAgree(promises) else {
      return .unresolved(.contradictory)
    }
    let rule = rule(promises) ?? (isParted && promises.count > 1 ? .highest : nil)
    guard rule == .cumulative || rises(directed, promises) else {
      return .unresolved(.inconsistentLevels)
    }
    return .tiers(directed, rule)
  }

  /// "$6,000 at 1.5% or less, $3,000 if it is over 1.5% but not over 1.8%": where one step ends the next one
  /// begins, which the step before has said.
  private func withoutSharedBounds(_ promises: [Promise]) -> [Promise] {
    guard promises.allSatisfy({ $0.levels.count <= Self.mostBounds }),
      let isLower = promises.first(where: { $0.levels.count == 1 })
        .flatMap({ level($0.levels[0]) })?.isLowerBetter
    else { return promises }
    let all = promises.flatMap(\.levels).compactMap { level($0) }
    let ends = Dictionary(grouping: all.filter { $0.isLowerBetter == isLower }, by: \.value)
    return promises.map { promise in
      guard promise.levels.count > 1 else { return promise }
      var promise = promise
      promise.levels = promise.levels.filter { bound in
        guard let own = level(bound), own.isLowerBetter != isLower else { return true }
        return !(ends[own.value] ?? []).contains { isComplement($0, own) }
      }
      return promise
    }
  }

  private static let mostBounds = 4

  /// "1.5% or less" and "over 1.5%": each value is on one side.
  private func isComplement(_ first: ReadLevel, _ second: ReadLevel) -> Bool {
    first.value == second.value && first.axis == second.axis
      && first.isLowerBetter != second.isLowerBetter && first.isStrict != second.isStrict
  }

  /// Where a line starts: the sentence says that nothing is paid there, or another one does.
  private func point(_ start: Promise.Start) -> ReadTier? {
    guard let level = level(Promise.Level(figure: start.figure, comparison: .unstated)) else {
      return nil
    }
    let unpaid = evidence.nothingBelow.compactMap(self.level).map(\.value)
    guard start.saysNothing || unpaid.contains(level.value) else { return nil }
    return ReadTier(level: level, pays: .zero)
  }

  private var goalLevel: Rational? {
    let levels = evidence.goalLevels.compactMap(level).filter { $0.axis != .attainment }
    return levels.count == 1 ? levels[0].value : nil
  }

  /// The one level the goal states, which the full amount is for.
  private var soleGoal: ReadLevel? {
    let levels = evidence.goalLevels.compactMap(level).filter { $0.axis != .attainment }
    return levels.count == 1 && evidence.goalLevels.count == 1 ? levels[0] : nil
  }

  private func tier(_ promise: Promise) -> ReadTier? {
    guard let amount = amount(promise) else { return nil }
    let levels = promise.levels.compactMap(level)
    if levels.count == 1, promise.levels.count == 1 {
      return isOneOfTwo(promise.levels[0], promise.sentence)
        ? nil : ReadTier(level: levels[0], pays: amount)
    }
    if promise.levels.isEmpty, promise.dates.isEmpty, let goal = soleGoal {
      return ReadTier(level: goal, pays: amount)
    }
    return promise.levels.isEmpty ? dateTier(promise) : nil
  }

  /// "10 or 11 tests passed": one end of a stretch is no level by itself.
  private func isOneOfTwo(_ level: Promise.Level, _ sentence: Sentence) -> Bool {
    let start = book[level.figure].tokens.lowerBound
    let end = book[level.figure].tokens.upperBound
    return sentence.figures.contains { figure in
      guard figure != level.figure, book[figure].number != nil else { return false }
      let tokens = book[figure].tokens
      let gap =
        tokens.upperBound <= start ? tokens.upperBound..<start : end..<max(end, tokens.lowerBound)
      return gap.count == 1 && Self.orWords.contains(sentence.prose.tokens[gap.lowerBound].key)
    }
  }

  private static let orWords: WordSet = ["or", "oder", "ou", "-", "–", "to", "bis"]

  /// The tiers from the easiest to the hardest; `nil` where a level stands twice or the direction
  /// is not clear.
  private func directed(_ tiers: [ReadTier]) -> [ReadTier]? {
    let values = tiers.map(\.level.value)
    guard Set(values).count == values.count else { return nil }
    let isAscending = zip(values, values.dropFirst()).allSatisfy { $0 < $1 }
    let isDescending = zip(values, values.dropFirst()).allSatisfy { $0 > $1 }
    // The day of the goal, an earlier one, a later one: days are told in any order.
    guard isAscending || isDescending || tiers.allSatisfy({ $0.level.axis == .date }) else {
      return nil
    }
    let isLower = isLowerBetter(tiers) || fallsToRise(tiers)
    return tiers.map {
      var tier = $0
      tier.level.isLowerBetter = isLower
      return tier
    }.sorted { isLower ? $0.level.value > $1.level.value : $0.level.value < $1.level.value }
  }

  private func isLowerBetter(_ tiers: [ReadTier]) -> Bool {
    if tiers.contains(where: { $0.level.axis == .date || $0.level.isLowerBetter }) { return true }
    return evidence.says(.lowerIsBetter)
  }

  /// "From €10,000 at 12 days evenly up to €30,000 at 8": of a line the points show which way is
  /// better.
  private func fallsToRise(_ tiers: [ReadTier]) -> Bool {
    guard evidence.says(.straightLine), !evidence.says(.noInterpolation) else { return false }
    let sorted = tiers.sorted { $0.level.value < $1.level.value }
    return zip(sorted, sorted.dropFirst()).allSatisfy { $0.pays > $1.pays }
  }

  private func rises(_ tiers: [ReadTier], _ promises: [Promise]) -> Bool {
    zip(tiers, tiers.dropFirst()).allSatisfy { $0.pays <= $1.pays }
  }

  private func contradicts(_ promises: [Promise]) -> Bool {
    evidence.says(.highestOnly) && evidence.says(.cumulative)
  }

  private func rule(_ promises: [Promise]) -> TierReading? {
    if evidence.says(.highestOnly) { return .highest }
    if evidence.says(.cumulative) { return .cumulative }
    if promises.contains(where: \.isShare) { return .highest }
    let later = promises.dropFirst()
    if later.allSatisfy(\.isAdditional) { return .cumulative }
    if later.allSatisfy({ $0.isTotal || setsWhole($0) }) { return .highest }
    return areSuccessive(promises) ? .highest : nil
  }
}
