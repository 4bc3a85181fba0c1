import ProposalModel

/// Concludes from the evidence what a milestone pays. Every conclusion needs words; where they are
/// missing or contradict each other, the shape is unresolved.
struct ShapeReader {
  let evidence: PayoutEvidence
  let book: FigureBook
  /// The amounts of the sheet that shares are of.
  var bases = ShareBases()

  /// The shape, and the figures it rests on with what they were taken for.
  func shape() -> PayoutShape {
    if !evidence.unread.isEmpty { return .unresolved(.notUnderstood) }
    guard let first = evidence.promises.first else { return withoutPromise() }
    if evidence.says(.toBeAgreed) { return .unresolved(.toBeAgreed) }
    if evidence.promises.contains(where: { $0.isUpTo || paysRange($0) }) {
      return .unresolved(.upToAmount)
    }
    if evidence.says(.unless) && !saysEntryAlone || evidence.promises.allSatisfy(\.isRise) {
      return .unresolved(.notUnderstood)
    }
    if evidence.promises.contains(where: lacksBase) { return .unresolved(.baseUnstated) }
    if let shape = perUnitWithExamples() ?? proportionalWithPrice() { return shape }
    let kinds = Set(evidence.promises.map(\.kind))
    guard kinds.count == 1 else { return .unresolved(.notUnderstood) }
    guard first.kind == .amount || !hasStrayLevels else { return .unresolved(.notUnderstood) }
    switch first.pay {
    case .amount, .share, .whole: return amounts()
    case .perUnit: return perUnit()
    case .rate: return rates()
    }
  }

  /// Whether amounts stand beside a rate or price that none of its words take up: "the most we
  /// could spend is £1,200" must not be passed over.
  private var hasStrayLevels: Bool {
    let used = Set(evidence.promises.flatMap { $0.levels.compactMap { level($0)?.value } })
      .union(evidence.freeAmounts.compactMap { book[$0].money?.amount })
    let entry = entryFigures
    let unpaid = evidence.nothingBelow.filter {
      (isMoney($0.figure) || isCounted($0)) && !entry.contains($0.figure)
    }
    let stray = unpaid + evidence.strayLevels.filter { isMoney($0.figure) }
    return stray.contains { level($0).map { !used.contains($0.value) } ?? true }
  }

  /// "Nothing is payable if debtor days stand at more than 48": what else has to hold.
  private func isCounted(_ level: Promise.Level) -> Bool {
    switch book[level.figure].value {
    case .number, .percent, .duration: level.comparison != .unstated
    default: false
    }
  }

  private func isMoney(_ figure: Int) -> Bool {
    if case .money = book[figure].value { true } else { false }
  }

  /// A share of something the sheet does not state.
  private func lacksBase(_ promise: Promise) -> Bool {
    guard case .share(_, let base) = promise.pay else { return false }
    return base != .bonus && promise.restated == nil && whole(of: base) == nil
  }

  /// "$8,000 to $12,000, depending on quality": an amount between two, with no rule.
  private func paysRange(_ promise: Promise) -> Bool {
    book[promise.figure].rangePartner != nil && isMoney(promise.figure)
      && !evidence.says(.straightLine, .proportional)
  }

  /// A bound alone: "up to $40,000 may be awarded".
  private func withoutPromise() -> PayoutShape {
    if evidence.says(.toBeAgreed) { return .unresolved(.toBeAgreed) }
    return evidence.caps.isEmpty ? .none : .unresolved(.upToAmount)
  }

  // MARK: Amounts

  private func amounts() -> PayoutShape {
    let promises = withoutTotal(withoutZeroes(restated(withoutInstalments)))
    if promises.contains(where: { amount($0) == nil }) { return .unresolved(.ambiguousNumber) }
    guard promises.count > 1 else { return one(promises[0]) }
    return partOfOne(promises) ?? ladder(promises)
  }

  /// "251 ms or more pays €0" beside an amount tells what is not paid.
  ///
  /// A line may start at a point that pays nothing.
  private func withoutZeroes(_ promises: [Promise]) -> [Promise] {
    let isLine = evidence.says(.straightLine) && !evidence.says(.noInterpolation)
    let last = promises.filter { amount($0) != .zero }.flatMap(\.dates).compactMap(day)
    let paid = promises.filter { promise in
      amount(promise) != .zero
        || promise.levels.isEmpty && !isMiss(promise) && !isTooLate(promise, last)
        || isLine && promise.levels.allSatisfy { $0.comparison == .unstated }
    }
    return paid.isEmpty ? promises : paid
  }

  /// "… for a total of $140,000 at $20 million": what the steps before add up to, said again.
  private func withoutTotal(_ promises: [Promise]) -> [Promise] {
    guard let last = promises.last, last.isTotal, promises.count > 2, let total = amount(last),
      promises.dropFirst().dropLast().allSatisfy(\.isAdditional)
    else { return promises }
    let steps = promises.dropLast()
    let amounts = steps.compactMap(amount)
    let hardest = steps.last?.levels.first.flatMap(level)?.value
    guard amounts.count == steps.count, amounts.sum == total, last.levels.count <= 1,
      last.levels.first.flatMap(level).map({ $0.value == hardest }) ?? true
    else { return promises }
    return Array(steps)
  }

  /// The same amount said again without a level of its own is the same promise, and so is "at 2.4% it
  /// pays €600; below 2.4% it stays at €600": the same amount on from the same level.
  private func restated(_ promises: [Promise]) -> [Promise] {
    let wholes = Set(promises.filter(\.isWhole).map(amount))
    var amounts: Set<Rational?> = []
    var points: Set<PaidPoint> = []
    return promises.filter { promise in
      let (amount, point) = (amount(promise), point(of: promise))
      let isAgain =
        promise.levels.isEmpty
        ? amounts.contains(amount) || wholes.contains(amount)
        : point.map(points.contains) ?? false
      if isAgain, !promise.isAdditional { return false }
      amounts.insert(amount)
      if let point { points.insert(point) }
      return true
    }
  }

  /// The only level of a promise and what it pays there.
  private func point(of promise: Promise) -> PaidPoint? {
    guard promise.levels.count == 1, let level = level(promise.levels[0]) else { return nil }
    return PaidPoint(value: level.value, axis: level.axis, pays: amount(promise))
  }

  /// Words about several tiers or a line beside one amount: the others were not understood.
  func one(_ promise: Promise) -> PayoutShape {
    if promise.start != nil { return ladder([promise]) }
    guard let amount = amount(promise), !evidence.says(.highestOnly), !evidence.saysLine else {
      return .unresolved(.notUnderstood)
    }
    if holdsSecondAmount(promise) { return .unresolved(.notUnderstood) }
    let levels = promise.levels.isEmpty ? evidence.goalLevels : promise.levels
    let read = levels.compactMap(level)
    guard read.count == levels.count else { return .unresolved(.ambiguousNumber) }
    if evidence.says(.proportional), !evidence.says(.allOrNothing) {
      return proportional(amount, read, promise)
    }
    // A line needs two points: of two levels and one amount the other one was not understood.
    if read.count > 1, evidence.says(.straightLine) { return .unresolved(.notUnderstood) }
    guard read.count == 1, let only = read.first, only.axis != .attainment, isSole(levels[0])
    else {
      return read.contains { $0.axis == .attainment } ? .unresolved(.notUnderstood) : .fixed(amount)
    }
    guard let only = directed(only, levels[0]) else { return .unresolved(.notUnderstood) }
    return isUnpaid(only) ? .unresolved(.contradictory) : .threshold(amount, only)
  }

  /// The level with the direction that its words give it; `nil` where they leave it open.
  private func directed(_ level: ReadLevel, _ stated: Promise.Level) -> ReadLevel? {
    guard stated.comparison == .unstated, !stated.isRank,
      let sentence = (evidence.sources + evidence.goals).first(where: {
        $0.figures.contains(stated.figure)
      })
    else { return level }
    var level = level
    switch GoalDirection.of(book[stated.figure].tokens, in: sentence) {
    case .higher: level.isLowerBetter = evidence.says(.lowerIsBetter)
    case .lower: level.isLowerBetter = true
    case .unclear:
      guard let isLower = evidence.says(.lowerIsBetter) ? true : unpaidSide(of: level) else {
        return nil
      }
      level.isLowerBetter = isLower
    }
    return level
  }

  /// "At 3.2% it pays €200, at 2.4% it comes to €600": a bare amount of money among levels of another
  /// kind may be pay that was not understood.
  private func holdsSecondAmount(_ promise: Promise) -> Bool {
    let bare = promise.levels.filter {
      isMoney($0.figure) && $0.comparison == .unstated && !$0.isCondition
    }
    let others = promise.levels.filter { !isMoney($0.figure) && !$0.isCondition }
    return !bare.isEmpty && !others.isEmpty
  }

  /// Whether a level is the only number of its sentence: several make a condition, not a scale.
  private func isSole(_ level: Promise.Level) -> Bool {
    guard !evidence.says(.allOf) else { return false }
    let all = evidence.sources + evidence.goals
    guard let sentence = all.first(where: { $0.figures.contains(level.figure) }) else {
      return true
    }
    return sentence.figures.count <= 32
      && sentence.figures.allSatisfy {
        $0 == level.figure || isOtherSide($0, of: level) || !counts($0, in: sentence)
      }
  }

  /// "$6,000 if it is 1.5% or less, nothing if it is over 1.5%": the same number, from the other side.
  private func isOtherSide(_ figure: Int, of stated: Promise.Level) -> Bool {
    guard let unpaid = evidence.nothingBelow.first(where: { $0.figure == figure }),
      let other = level(unpaid), let own = level(stated)
    else { return false }
    return other.value == own.value && other.axis == own.axis
      && other.isLowerBetter != own.isLowerBetter && other.isStrict != own.isStrict
  }

  /// Whether a figure is a number or percentage that is neither pay nor bound nor in parentheses.
  private func counts(_ figure: Int, in sentence: Sentence) -> Bool {
    if evidence.promises.contains(where: { $0.figure == figure }) { return false }
    if evidence.caps.contains(figure) || evidence.floors.contains(figure) { return false }
    let start = book[figure].tokens.lowerBound
    let opens = sentence.tokens.lowerBound < start ? sentence.prose.tokens[start - 1].key : "x"
    guard !Self.besideGoal.contains(opens), book[figure].isOperative,
      !sentence.endsScale(at: start)
    else { return false }
    switch book[figure].value {
    case .number, .percent, .money, .fraction: return !sentence.isAside(start)
    default: return false
    }
  }

  private func proportional(_ amount: Rational, _ levels: [ReadLevel], _ promise: Promise)
    -> PayoutShape
  {
    guard let full = levels.first(where: { $0.axis != .attainment }) else {
      return .unresolved(.notUnderstood)
    }
    let own = promise.levels.filter { entry in
      [.atLeast, .lessThan].contains(entry.comparison)
        && level(entry).map { $0.axis == full.axis && $0.value < full.value } ?? false
    }
    // "Beyond 40,000 it keeps rising" starts nothing at the level itself.
    let starts = (evidence.partialFrom + evidence.nothingBelow + own).filter { entry in
      !isFull(entry, full)
    }.compactMap(level)
    guard let from = lowest(starts, full: full), from <= .hundred else {
      return .unresolved(.notUnderstood)
    }
    let isBounded = evidence.caps.contains { !isCount($0) }
    return .proportional(
      amount, level: full.value, from: from, to: isBounded ? nil : Rational(100))
  }

  /// The full level said again starts no partial pay: "between 80% and 100%", "in the ratio that it bears
  /// to 2,400".
  private func isFull(_ stated: Promise.Level, _ full: ReadLevel) -> Bool {
    guard [.moreThan, .unstated, .lessThan, .atMost].contains(stated.comparison),
      let level = level(stated)
    else { return false }
    return level.value == full.value && level.axis == full.axis
      || stated.comparison == .unstated && level.axis == .attainment && level.value == .hundred
  }

  /// The attainment partial pay starts at; `nil` where the starts differ or there is none.
  ///
  /// Beside a goal in percent, a smaller percentage may be a result or a part of the goal: only the
  /// words tell, and without them nothing does.
  private func lowest(_ starts: [ReadLevel], full: ReadLevel) -> Rational? {
    let percents = Set(
      starts.map { start -> Rational? in
        if start.axis == .attainment { return start.value }
        if start.axis == .percent {
          guard full.axis == .percent, start.value < full.value else { return start.value }
          guard evidence.saysResult else { return nil }
        }
        return (start.value * .hundred).dividing(by: full.value)
      })
    return percents.count == 1 ? percents.first ?? nil : nil
  }
}
