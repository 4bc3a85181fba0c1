import ProposalModel

/// `Date of letter | Fee` over "up to 30 June 2027", "1 July 2027 to 31 December 2027" and "2028 or later": stretches
/// of days that pay less the later it is, the levels of one milestone and no milestone each.
struct DateLevels {
  let text: TableText
  let rows: [RowKind]

  /// Gives the days of such a table their part.
  func settle(_ columns: inout [TableColumn]) {
    guard columns.count == 2, columns[1].role == .payout, columns[0].role != .level,
      holdsStretches, fallsWithTime(columns[1].unit)
    else { return }
    columns[0].role = .level
  }

  private var entries: [Int] { rows.indices.filter { rows[$0] == .entry } }

  /// Whether each cell is a stretch of days and nothing else, one of them from a day on or between two.
  private var holdsStretches: Bool {
    let spans = entries.compactMap { row in
      text.cell(row, 0).flatMap { cell in
        holdsOtherWords(cell)
          ? nil : LevelSpanReader(text: text, unit: ColumnUnit()).span(of: cell)
      }
    }
    return spans.count == entries.count && spans.count > 1
      && spans.allSatisfy { $0.axis == .date && !$0.isPoint }
      && spans.contains { $0.from != nil }
  }

  /// "Kick-off by 1 March 2027" names something that is due.
  private func holdsOtherWords(_ cell: Int) -> Bool {
    let figures = text.figures(of: cell).map { text.book[$0].tokens }
    let tokens = text.passages[cell].prose.tokens
    return tokens.indices.contains { index in
      tokens[index].kind == .word && !Self.words.contains(tokens[index].key)
        && !figures.contains { $0.contains(index) }
    }
  }

  private func fallsWithTime(_ unit: ColumnUnit) -> Bool {
    let reader = LevelPayReader(text: text, unit: unit)
    let pays = entries.compactMap { reader.pay(of: text.cell($0, 1)).constant }
    return pays.count == entries.count && zip(pays, pays.dropFirst()).allSatisfy { $0 > $1 }
  }

  private static let words: WordSet = [
    "by", "up", "to", "until", "till", "through", "on", "or", "and", "before", "after", "from",
    "since", "later", "earlier", "than", "no", "not", "between", "the", "at", "latest", "onwards",
    "onward", "end", "of", "bis", "zum", "ab", "dem", "nach", "vor", "oder", "später", "früher",
    "spätestens", "inclusive", "including", "beyond", "past", "sooner", "starting", "jusqu'au",
    "du", "au", "après", "le", "avant", "à", "partir",
    // "(target date)" names the level and nothing that is due.
    "target", "date", "planned", "plan", "zieltermin", "ziel", "termin", "plantermin", "cible",
  ]
}
