import ProposalModel

extension LevelTable {
  /// The same with levels that were percentages of a goal in the goal's own unit.
  func scaled(by goal: Rational) -> LevelTable? {
    guard goal > .zero, rows.allSatisfy({ $0.span.axis == .percent || $0.span.axis == .attainment })
    else { return nil }
    var table = self
    for index in table.rows.indices { table.rows[index].scale(by: goal.percent) }
    return table
  }
}

extension LevelRow {
  fileprivate mutating func scale(by factor: Rational) {
    span.from?.value *= factor
    span.to?.value *= factor
    span.axis = .money(nil)
    span.precision *= factor
    guard case .rising(let start, let slope, let above, let most, let isPercent) = pay else {
      return
    }
    pay = .rising(
      start: start, slope: slope.dividing(by: factor) ?? slope, above: above * factor, most: most,
      isPercent: isPercent)
  }
}
