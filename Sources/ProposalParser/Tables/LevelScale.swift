import ProposalModel

/// Concludes from levels and their pay how a milestone pays.
struct LevelScale {
  let table: LevelTable
  let evidence: PayoutEvidence
  /// Whether percentages are parts of an amount that is known.
  var isShare = false

  /// The shape; unresolved where a row or the rule between rows is not told.
  func shape() -> PayoutShape {
    for row in table.rows {
      if case .open(let reason) = row.pay { return .unresolved(reason) }
    }
    guard table.rows.countTheSame else { return .unresolved(.notUnderstood) }
    if table.rows.contains(where: \.isAdditional), table.headRule == nil {
      return LevelSums(table: table).shape(evidence)
    }
    let kinds = Set(table.rows.compactMap(kind))
    guard kinds.count == 1, let kind = kinds.first else { return .unresolved(.notUnderstood) }
    if kind == .percent { return percents() }
    return scale()
  }

  private enum Kind { case amount, percent }

  private func kind(_ row: LevelRow) -> Kind? {
    switch row.pay {
    case .amount: .amount
    case .percent: .percent
    case .rising(_, _, _, _, let isPercent): isPercent ? .percent : .amount
    case .nothing, .open: nil
    }
  }

  // MARK: Amounts

  /// Amounts, or percentages of one amount, for levels.
  func scale() -> PayoutShape {
    guard let isLower = isLowerBetter else { return .unresolved(.inconsistentLevels) }
    let ascending = LevelEnds.without(table.rows, isLower: isLower).sorted { isBefore($0, $1) }
    let rows = isLower ? ascending.reversed() : ascending
    if rows.contains(where: isRising) {
      return LevelCurve(rows: rows, isLower: isLower).shape()
    }
    guard zeroesComeFirst(rows), rises(rows) || rule == .cumulative else {
      return .unresolved(.inconsistentLevels)
    }
    if rows.contains(where: { isStretch($0) }) { return bands(rows, isLower) }
    return points(rows, isLower)
  }

  private func isRising(_ row: LevelRow) -> Bool {
    if case .rising = row.pay { true } else { false }
  }

  private func isStretch(_ row: LevelRow) -> Bool {
    row.span.from != nil && row.span.to != nil && !row.span.isPoint
  }

  /// From small to large; "more than 450" stands behind 450, "less than 450" in front of it.
  private func isBefore(_ left: LevelRow, _ right: LevelRow) -> Bool {
    let (first, second) = (position(left), position(right))
    return first == second ? side(left) < side(right) : first < second
  }

  private func side(_ row: LevelRow) -> Int {
    if row.span.to == nil, row.span.from?.isInside == false { return 1 }
    return row.span.from == nil && row.span.to?.isInside == false ? -1 : 0
  }

  private func position(_ row: LevelRow) -> Rational {
    switch (row.span.from, row.span.to) {
    case (let from?, let to?): (from.value + to.value).dividing(by: 2) ?? from.value
    case (let from?, nil): from.value
    case (nil, let to?): to.value
    case (nil, nil): .zero
    }
  }

  /// Which way is better: what the words say, else the way pay rises where nothing speaks against
  /// it; `nil` where rows disagree.
  private var isLowerBetter: Bool? {
    if table.rows.first?.span.axis == .date { return true }
    let said = evidence.says(.lowerIsBetter) || paysForLess
    // Steps that add up need not pay more one after another.
    if rule == .cumulative { return said }
    let sorted = table.rows.sorted { isBefore($0, $1) }
    let pays = sorted.compactMap(least)
    guard pays.count == sorted.count, pays.count > 1 else { return said }
    let ascends = zip(pays, pays.dropFirst()).allSatisfy { $0 <= $1 }
    let descends = zip(pays, pays.dropFirst()).allSatisfy { $0 >= $1 }
    if ascends { return said && !descends ? nil : said }
    guard descends else { return nil }
    return said || namesRise || table.isLowerSuspected ? true : nil
  }

  /// Whether the rows are called threshold, target and maximum in the order in which pay rises: then
  /// the levels show which way is better.
  private var namesRise: Bool {
    let order: [LevelNames.Level] = [.threshold, .target, .maximum]
    let ranks = table.rows.compactMap { row in row.name.flatMap { order.firstIndex(of: $0) } }
    guard ranks.count == table.rows.count else { return false }
    let sorted = zip(ranks, table.rows.compactMap(least)).sorted { $0.0 < $1.0 }
    return sorted.count == ranks.count
      && zip(sorted, sorted.dropFirst()).allSatisfy { $0.0 < $1.0 && $0.1 <= $1.1 }
  }

  /// "200 or fewer" is paid, or "more than 450" is not.
  private var paysForLess: Bool {
    table.rows.contains { row in
      let isOpenBelow = row.span.from == nil && row.span.to != nil
      let isOpenAbove = row.span.to == nil && row.span.from != nil && !row.span.isPoint
      return row.pay == .nothing
        ? isOpenAbove
        : isOpenBelow && !isRising(row) && table.rows.count > 1
          && !isLowestOfRates(row)
    }
  }

  /// "up to $1M" at the start of rising bands says nothing of the direction.
  private func isLowestOfRates(_ row: LevelRow) -> Bool {
    let most = table.rows.compactMap(least).max()
    return least(row).map { $0 != most } ?? true
  }

  private func least(_ row: LevelRow) -> Rational? {
    if case .rising(let start, _, _, _, _) = row.pay { return start }
    return row.pay.constant
  }

  private func zeroesComeFirst(_ rows: [LevelRow]) -> Bool {
    let firstPaid = rows.firstIndex { $0.pay != .nothing } ?? 0
    return !rows[firstPaid...].contains { $0.pay == .nothing }
  }

  private func rises(_ rows: [LevelRow]) -> Bool {
    let pays = rows.compactMap(\.pay.constant)
    return zip(pays, pays.dropFirst()).allSatisfy { $0 <= $1 }
  }

  // MARK: Points

  private func points(_ rows: [LevelRow], _ isLower: Bool) -> PayoutShape {
    let isLine = evidence.says(.straightLine) && !evidence.says(.noInterpolation)
    let kept = rows.filter {
      $0.pay != .nothing || isLine && ($0.span.isPoint || startsLine($0, isLower))
    }
    let tiers = kept.compactMap { startsLine($0, isLower) ? start($0) : tier($0, isLower) }
    guard tiers.count == kept.count, !tiers.isEmpty, zeroesFit(rows, tiers, isLower) else {
      return .unresolved(.inconsistentLevels)
    }
    guard Set(tiers.map(\.level.value)).count == tiers.count else {
      return .unresolved(.inconsistentLevels)
    }
    if isLine { return tiers.count > 1 ? .line(tiers) : .unresolved(.notUnderstood) }
    if tiers.count == 1 { return .threshold(tiers[0].pays, tiers[0].level) }
    if evidence.says(.highestOnly), evidence.says(.cumulative) {
      return .unresolved(.contradictory)
    }
    return .tiers(tiers, rule ?? (rows.excludeEachOther ? .highest : nil))
  }

  /// "£20,000,000 or more: £0": where a line starts, as the value itself is named.
  private func startsLine(_ row: LevelRow, _ isLower: Bool) -> Bool {
    guard row.pay == .nothing, !row.span.isPoint else { return false }
    return isLower
      ? row.span.to == nil && row.span.from?.isInside ?? false
      : row.span.from == nil && row.span.to?.isInside ?? false
  }

  private func start(_ row: LevelRow) -> ReadTier? {
    guard var level = row.span.point else { return nil }
    level.isLowerBetter = row.span.to == nil
    return ReadTier(level: level, pays: .zero)
  }

  private var rule: TierReading? {
    if evidence.says(.highestOnly) { return table.headRule == .cumulative ? nil : .highest }
    if evidence.says(.cumulative) { return table.headRule == .highest ? nil : .cumulative }
    return table.headRule
  }

  private func tier(_ row: LevelRow, _ isLower: Bool) -> ReadTier? {
    guard var level = row.span.point, let pays = row.pay.constant else { return nil }
    guard row.span.isPoint || level.isLowerBetter == isLower else { return nil }
    level.isLowerBetter = isLower
    return ReadTier(level: level, pays: pays)
  }

  /// A row that pays nothing ends where the first paid level starts, or short of it.
  private func zeroesFit(_ rows: [LevelRow], _ tiers: [ReadTier], _ isLower: Bool) -> Bool {
    guard let first = tiers.first else { return false }
    let isLine = first.pays.isZero
    return rows.filter {
      $0.pay == .nothing && !$0.span.isPoint && !(isLine && startsLine($0, isLower))
    }.allSatisfy { row in
      guard let end = isLower ? row.span.from : row.span.to else { return false }
      if end.value == first.level.value { return end.isInside == first.level.isStrict }
      return isLower ? end.value > first.level.value : end.value < first.level.value
    }
  }

  // MARK: Stretches

  /// Stretches that follow one another without gap or overlap: each value lies in one.
  private func bands(_ rows: [LevelRow], _ isLower: Bool) -> PayoutShape {
    guard !evidence.says(.straightLine) || evidence.says(.noInterpolation),
      !evidence.says(.cumulative), follows(rows, isLower)
    else { return .unresolved(.inconsistentLevels) }
    let tiers = rows.filter { $0.pay != .nothing }.compactMap { entry($0, isLower) }
    guard tiers.count == rows.filter({ $0.pay != .nothing }).count,
      isLower || isOpenEnded(rows)
    else { return .unresolved(.inconsistentLevels) }
    return .tiers(tiers, .highest)
  }

  /// Above a closed last stretch nothing is said.
  private func isOpenEnded(_ rows: [LevelRow]) -> Bool {
    guard let last = rows.last else { return false }
    return last.span.to == nil || last.span.isPoint || last.span.to?.value == .hundred
  }

  private func entry(_ row: LevelRow, _ isLower: Bool) -> ReadTier? {
    guard let end = isLower ? row.span.to : row.span.from, let pays = row.pay.constant else {
      return nil
    }
    let level = ReadLevel(
      value: end.value, isStrict: !end.isInside, isLowerBetter: isLower, axis: row.span.axis)
    return ReadTier(level: level, pays: pays)
  }

  private func follows(_ rows: [LevelRow], _ isLower: Bool) -> Bool {
    let ascending = isLower ? rows.reversed() : rows
    return zip(ascending, ascending.dropFirst()).allSatisfy { row, next in
      guard let end = row.span.to, let start = next.span.from else { return false }
      if end.value == start.value { return end.isInside != start.isInside }
      guard end.isInside, start.isInside else { return false }
      // "£4,000,000 to £4,999,999.99", and on from £5,000,000
      if case .money = row.span.axis, start.value.isInteger, !end.value.isInteger {
        return (start.value - end.value) * .hundred == .one
      }
      return start.value - end.value == row.span.precision
        && start.value.isInteger == end.value.isInteger
    }
  }

  // MARK: Percentages

  /// Rates of the value, or percentages of one amount.
  private func percents() -> PayoutShape {
    if isShare { return scale() }
    guard table.paysRates else { return .unresolved(.baseUnstated) }
    return LevelRates(table: table, evidence: evidence).shape()
  }
}
