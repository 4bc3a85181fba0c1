import ProposalModel

/// Cells that say a level and what it pays under the name of the level: `| Threshold | Target |` over `70%: €6,000 |
/// 75%: €9,000`.
struct LevelPairs {
  let text: TableText
  let columns: [TableColumn]

  /// A level and its pay.
  struct Pair {
    let name: LevelNames.Level
    let level: ReadLevel
    let pays: Rational
    let currency: Currency?
    let figures: (level: Int, pay: Int)
  }

  /// Whether the rows of a table without columns of pay hold such cells.
  func areIn(_ rows: [RowKind]) -> Bool {
    let entries = rows.indices.filter { rows[$0] == .entry }
    return levels.count > 1 && !entries.isEmpty
      && entries.contains { row in pairs(of: row).map { $0.count > 1 } ?? false }
  }

  /// The pairs of a row from the easiest name to the hardest; `nil` where a cell holds anything else.
  func pairs(of row: Int) -> [Pair]? {
    let unit = text.prose(row, nameColumn).map(ColumnUnitReader.parenthesisedUnit) ?? ColumnUnit()
    var pairs: [Pair] = []
    for (column, name) in levels {
      guard let cell = text.cell(row, column), !text.figures(of: cell).isEmpty else { continue }
      guard let pair = pair(in: cell, name, unit) else { return nil }
      pairs.append(pair)
    }
    return pairs.isEmpty ? nil : pairs
  }

  /// "met: $9,000" under the target, and nothing under the other names.
  func event(of row: Int) -> (pays: Rational, currency: Currency?, figure: Int)? {
    let cells = levels.compactMap { level in text.cell(row, level.column).map { (level.name, $0) } }
      .filter { !text.figures(of: $0.1).isEmpty }
    guard cells.count == 1, cells[0].0 == .target, let figure = text.figures(of: cells[0].1).first,
      text.figures(of: cells[0].1).count == 1, let money = text.book[figure].money
    else { return nil }
    let tokens = text.passages[cells[0].1].prose.tokens
    let start = text.book[figure].tokens.lowerBound
    guard start == 2, PercentHeads.met.contains(tokens[0].key), Self.leading.contains(tokens[1].key)
    else { return nil }
    return (money.amount, money.currency, figure)
  }

  private var nameColumn: Int { columns.firstIndex { $0.role == .name } ?? 0 }

  private var levels: [(column: Int, name: LevelNames.Level)] {
    columns.enumerated().compactMap { column, entry in
      switch entry.role {
      case .threshold: (column, .threshold)
      case .target: (column, .target)
      case .maximum: (column, .maximum)
      default: nil
      }
    }
  }

  private func pair(in cell: Int, _ name: LevelNames.Level, _ unit: ColumnUnit) -> Pair? {
    let figures = text.figures(of: cell)
    guard figures.count == 2, let payFirst = paysFirst(figures[0], figures[1], cell) else {
      return nil
    }
    let (level, pay) = payFirst ? (figures[1], figures[0]) : (figures[0], figures[1])
    guard let money = text.book[pay].money,
      let sentence = text.sentences(of: cell).first(where: { $0.figures.contains(level) }),
      let point = LevelSpanReader(text: text, unit: unit).span(of: sentence, [level])?.point
    else { return nil }
    return Pair(
      name: name, level: point, pays: money.amount, currency: money.currency,
      figures: (level, pay))
  }

  /// Whether the amount stands in front of its level, "€6,000 at 70%"; `nil` where the words do not tell.
  private func paysFirst(_ first: Int, _ second: Int, _ cell: Int) -> Bool? {
    let tokens = text.passages[cell].prose.tokens
    let gap = text.book[first].tokens.upperBound..<text.book[second].tokens.lowerBound
    guard let link = gap.last.map({ tokens[$0].key }), gap.count <= Self.reach else { return nil }
    let (front, behind) = (text.book[first].money != nil, text.book[second].money != nil)
    if Self.leading.contains(link) { return behind ? false : nil }
    if Self.pointing.contains(link) { return front ? true : nil }
    guard link == "(", front != behind else { return nil }
    return front
  }

  private static let reach = 3
  private static let leading: WordSet = [":", "→", "=", "->", "pays", "earns"]
  private static let pointing: WordSet = ["at", "for", "bei", "ab", "from", "für", "@"]
}

extension LevelPairs.Pair {
  var tier: ReadTier { ReadTier(level: level, pays: pays) }
}
