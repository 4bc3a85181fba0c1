import ProposalModel

/// The rows of a table of two columns, or the items of a list, with a level and what it pays, as
/// written: for milestones of which the reader could settle no terms.
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
    let place = context.proposal.milestones[position].place
    let tables = context.text.tables(in: place).filter {
      $0.header.count == 2 && $0.rows.count > 1
    }
    guard let table = tables.first else {
      pairs = Self.items(of: place, context)
      if pairs.count < 2 { return nil }
      return
    }
    var pairs: [Pair] = []
    for row in table.rows {
      guard row.count == 2, let level = Self.money(in: row[0], context),
        let pay = Self.money(in: row[1], context)
      else { return nil }
      pairs.append(Pair(level: level.0, pay: pay.0, levelValue: level.1, payValue: pay.1))
    }
    self.pairs = pairs
  }

  /// Items of a level and an amount and nothing else: “$7 million: $75,000”, “2 million views → €2,000”.
  /// What is counted stands in each of them.
  private static func items(of place: SourceRange, _ context: LintContext) -> [Pair] {
    let items = context.text.passages(in: place).compactMap { passage -> (Pair, Set<WordKey>)? in
      let figures = context.figures.inside(passage.prose.place)
      guard figures.count == 2, let level = figures.first, let pay = figures.last,
        let levelValue = level.money ?? level.count, let payValue = pay.money
      else { return nil }
      let words = passage.prose.tokens.filter { $0.kind == .word && !shortWords.contains($0.key) }
      let pair = Pair(level: level, pay: pay, levelValue: levelValue, payValue: payValue)
      return words.count > mostWords ? nil : (pair, Set(words.map(\.key)))
    }
    guard let unit = items.first?.1 else { return [] }
    return items.filter { $0.1 == unit }.map(\.0)
  }

  /// A level counts one thing, which has at most so many words.
  private static let mostWords = 2

  private static let shortWords: WordSet = [
    "m", "k", "bn", "million", "thousand", "mio", "tsd", "eur", "usd", "gbp", "chf", "bonus",
  ]

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

  /// Whether the levels rise, and the amounts do not fall.
  var isInOrder: Bool { outOfOrder.isEmpty && falling.isEmpty }

  /// What the rows can come to, whichever way they combine.
  var maxima: [Rational] {
    let pays = pairs.map(\.payValue)
    return [pays.max() ?? .zero, pays.reduce(.zero, +)]
  }
}

extension Figure {
  /// What a number counts.
  fileprivate var count: Rational? {
    if case .number(let number)? = value { number } else { nil }
  }
}
