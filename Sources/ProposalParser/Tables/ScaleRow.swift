import ProposalModel

/// The row of a table of goals that says what each level pays: `Pays, in % of the goal's share | | 50%
/// | 100% | 150%`.
enum ScaleRow {
  /// The kinds of the rows, with those marked that state a scale for the others.
  static func marked(_ rows: [RowKind], in text: TableText, _ columns: [TableColumn]) -> [RowKind] {
    guard columns.count(where: { level(of: $0.role) != nil }) > 1 else { return rows }
    let scales = rows.indices.filter { rows[$0] == .entry && isScale($0, text, columns) }
    let others = rows.indices.count { rows[$0] == .entry } - scales.count
    guard scales.count == 1, others > 0 else { return rows }
    var rows = rows
    rows[scales[0]] = .scale
    return rows
  }

  /// What each level pays, in percent, by the name of the level.
  static func percents(of row: Int, in text: TableText, _ columns: [TableColumn])
    -> [LevelNames.Level: Rational]
  {
    var percents: [LevelNames.Level: Rational] = [:]
    for (column, entry) in columns.enumerated() {
      guard let level = level(of: entry.role), let cell = text.cell(row, column) else { continue }
      let figures = text.figures(of: cell)
      if figures.count == 1, let percent = text.book[figures[0]].percent {
        percents[level] = percent
      }
    }
    return percents
  }

  /// Whether each level has a percentage, the target all of it, and nothing is paid or weighed.
  private static func isScale(_ row: Int, _ text: TableText, _ columns: [TableColumn]) -> Bool {
    let levels = columns.count { level(of: $0.role) != nil }
    let percents = percents(of: row, in: text, columns)
    let others = columns.indices.filter {
      [.weight, .payout, .share, .deadline].contains(columns[$0].role)
    }
    return percents.count == levels && percents[.target] == .hundred
      && others.allSatisfy { text.cell(row, $0) == nil }
      && !others.isEmpty
  }

  private static func level(of role: TableColumn.Role) -> LevelNames.Level? {
    switch role {
    case .threshold: .threshold
    case .target: .target
    case .maximum: .maximum
    default: nil
    }
  }
}
