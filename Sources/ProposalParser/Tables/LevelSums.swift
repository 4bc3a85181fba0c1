import ProposalModel

/// Levels whose amounts add up because the rows say so: "1.0 or lower: $6,000; 0.7 or lower: a further
/// $4,000".
struct LevelSums {
  let table: LevelTable

  /// The tiers, from the easiest on; unresolved where the levels do not get harder row by row.
  func shape(_ evidence: PayoutEvidence) -> PayoutShape {
    guard !evidence.says(.highestOnly) else { return .unresolved(.contradictory) }
    guard !evidence.says(.straightLine, .marginalPart), let tiers = tiers(evidence) else {
      return .unresolved(.notUnderstood)
    }
    return .tiers(tiers, .cumulative)
  }

  private func tiers(_ evidence: PayoutEvidence) -> [ReadTier]? {
    guard let first = table.rows.first, !first.isAdditional,
      table.rows.dropFirst().allSatisfy(\.isAdditional), table.rows.count > 1
    else { return nil }
    let tiers = table.rows.compactMap { row -> ReadTier? in
      guard let level = row.span.point, case .amount(let pays) = row.pay else { return nil }
      return ReadTier(level: level, pays: pays)
    }
    let sides = Set(
      zip(table.rows, tiers).filter { !$0.0.span.isPoint }.map(\.1.level.isLowerBetter))
    let isLower = sides.first ?? evidence.says(.lowerIsBetter)
    guard tiers.count == table.rows.count, sides.count <= 1,
      zip(tiers, tiers.dropFirst()).allSatisfy({ easier, harder in
        isLower ? easier.level.value > harder.level.value : easier.level.value < harder.level.value
      })
    else { return nil }
    return tiers.map { tier in
      var tier = tier
      tier.level.isLowerBetter = isLower
      return tier
    }
  }

  /// What is paid in all at the level of each row, where rows add up.
  func running(isCumulative: Bool) -> [(level: Rational, pays: Rational)]? {
    guard isCumulative || table.rows.contains(where: \.isAdditional) else { return nil }
    var sum = Rational.zero
    return table.rows.compactMap { row in
      guard let level = row.span.point?.value, let pays = row.pay.constant else { return nil }
      sum += pays
      return (level, sum)
    }
  }
}
