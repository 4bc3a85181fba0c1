import ProposalModel

/// The rows of a table of two columns, a level and what it pays, as written: for milestones of which
/// the reader could settle no terms.
struct LevelPairs {
  struct Pair {
    let level: Figure
    let pay: Figure
    let levelValue: Rational
    let payValue: Rational
  }

  let pairs: [Pair]

  /// Reads the first such table of a milestone; `nil` where there is none.
  init?(ofMilestone position: Int, in context: LintContext) {
    let milestone = context.proposal.milestones[position]
    let tables = context.text.tables(in: milestone.place).filter {
      $0.header.count == 2 && $0.rows.count > 1
    }
    guard let table = tables.first else { return nil }
    var pairs: [Pair] = []
    for row in table.rows {
      guard row.count == 2, let level = Self.money(in: row[0], context),
        let pay = Self.money(in: row[1], context)
      else { return nil }
      pairs.append(Pair(level: level.0, pay: pay.0, levelValue: level.1, payValue: pay.1))
    }
    self.pairs = pairs
  }

  /// The only figure of a cell, where it is money.
  private static func money(in cell: Prose, _ context: LintContext) -> (Figure, Rational)? {
    let figures = context.figures.inside(cell.place)
    guard figures.count == 1, let figure = figures.first, let money = figure.money else {
      return nil
    }
    return (figure, money)
  }

  /// Levels that stand behind a higher one.
  var outOfOrder: [Figure] {
    zip(pairs, pairs.dropFirst()).filter { $1.levelValue <= $0.levelValue }.map(\.1.level)
  }

  /// Amounts below what a lower level pays.
  var falling: [Figure] {
    pairs.filter { pair in
      pairs.contains { $0.levelValue < pair.levelValue && $0.payValue > pair.payValue }
    }.map(\.pay)
  }

  /// What the rows can come to, whichever way they combine.
  var maxima: [Rational] {
    let pays = pairs.map(\.payValue)
    return [pays.max() ?? .zero, pays.reduce(.zero, +)]
  }
}
