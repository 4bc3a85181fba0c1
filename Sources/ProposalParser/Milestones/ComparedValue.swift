import ProposalModel

extension Quantity {
  /// The number by which a figure is compared with another one: full units of money, the number of a
  /// percentage, a count; `nil` for days, durations and names.
  var compared: Rational? { money?.amount ?? percent ?? number }
}

extension PayoutTerms {
  /// The numbers of steps and bands as the sheet writes them; `nil` for terms of other kinds.
  var writtenNumbers: Set<Rational>? {
    switch self {
    case .tiers(let tiers, _, _): Set(tiers.flatMap { [$0.level.value, $0.pays] })
    case .bands(let bands, _):
      Set(bands.flatMap { [$0.from, $0.rate] } + bands.compactMap(\.to))
    default: nil
    }
  }

  /// The numbers with which a result is compared, as the sheet writes them.
  var comparedLevels: Set<Rational> {
    switch self {
    case .threshold(_, let level, _): [level.value]
    case .tiers(let tiers, _, _): Set(tiers.map(\.level.value))
    case .bands(let bands, _): Set(bands.map(\.from) + bands.compactMap(\.to))
    case .interpolated(let curve):
      Set(curve.segments.map(\.from) + curve.segments.compactMap(\.to))
    case .percentOfValue(let share): Set([share.hurdle, share.entry?.value].compactMap(\.self))
    case .perUnit(let units): Set([units.leastUnits].compactMap(\.self))
    default: []
    }
  }

  /// The levels of steps and bands above the lowest one.
  var upperLevels: [Rational] {
    switch self {
    case .tiers(let tiers, _, _): tiers.dropFirst().map(\.level.value)
    case .bands(let bands, _): bands.filter { $0.rate > .zero }.dropFirst().map(\.from)
    default: []
    }
  }
}
