import ProposalModel

/// Heads that name levels by what they pay, `50 % | 100 % | Maximum`, and cells that do, `CHF 8'800'000
/// (180 %)`.
enum PercentHeads {
  /// The columns with their roles, where a table of weights has levels under bare percentages.
  static func settle(_ columns: inout [TableColumn], in text: TableText) {
    guard columns.contains(where: { $0.role == .weight }) else { return }
    let found = columns.indices.compactMap { index in
      percent(ofHead: index, in: text).map { (index, $0) }
    }
    guard found.contains(where: { $0.1 == .hundred }), found.count > 1,
      Set(found.map(\.1)).count == found.count,
      found.count(where: { $0.1 < .hundred }) <= 1, found.count(where: { $0.1 > .hundred }) <= 1
    else { return }
    for (index, percent) in found {
      columns[index].role =
        percent == .hundred ? .target : percent < .hundred ? .threshold : .maximum
      columns[index].unit.isPercent = false
    }
  }

  /// The percentage that is all a head says.
  static func percent(ofHead index: Int, in text: TableText) -> Rational? {
    guard text.table.header.indices.contains(index), let head = text.table.header[index] else {
      return nil
    }
    let figures = text.figures(of: head)
    let words = text.passages[head].prose.tokens
    guard figures.count == 1, words.count <= 2 else { return nil }
    return text.book[figures[0]].percent
  }

  /// What the head of a level's column says that it pays.
  static func percent(of name: LevelNames.Level, in text: TableText, _ layout: TableLayout)
    -> Rational?
  {
    let role: TableColumn.Role =
      name == .target ? .target : name == .threshold ? .threshold : .maximum
    return layout.column(role).flatMap { percent(ofHead: $0, in: text) }
  }

  /// A level, and in parentheses behind it what it pays.
  static func levelWithPercent(_ cell: Int, _ text: TableText, _ unit: ColumnUnit) -> (
    level: ReadLevel, figure: Int, percent: Rational, percentFigure: Int
  )? {
    let figures = text.figures(of: cell)
    let tokens = text.passages[cell].prose.tokens
    guard figures.count == 2, let percent = text.book[figures[1]].percent,
      let open = text.book[figures[1]].tokens.first, open > 0, tokens[open - 1].key == Mark.open,
      tokens.last?.key == Mark.close, let sentence = text.sentences(of: cell).first,
      let level = LevelSpanReader(text: text, unit: unit).span(of: sentence, [figures[0]])?.point
    else { return nil }
    return (level, figures[0], percent, figures[1])
  }

  /// "erfüllt", "met", "live": the cell of a goal that is met or not.
  static func saysMet(_ cell: Prose) -> Bool {
    cell.tokens.count == 1 && met.contains(cell.tokens[0].key)
  }

  static let met: WordSet = [
    "erfüllt", "erreicht", "met", "achieved", "done", "completed", "yes", "ja", "atteint",
  ]
}
