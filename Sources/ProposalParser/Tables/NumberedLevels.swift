import ProposalModel

/// `Step | Target | Bonus` over rows that are numbered through and count one thing: the levels of one
/// milestone, and no milestone each.
struct NumberedLevels {
  let text: TableText

  /// Gives the numbers and the levels of such a table their parts.
  func settle(_ columns: inout [TableColumn]) {
    guard columns.count > 2, let rank = columns.indices.first(where: ranks),
      columns.count(where: { $0.role == .payout }) == 1,
      columns.allSatisfy({ !Self.others.contains($0.role) })
    else { return }
    let levels = columns.indices.filter {
      $0 != rank && columns[$0].role != .payout && holdsLevels($0)
    }
    guard levels.count == 1, let level = levels.first else { return }
    columns[rank].role = .aside
    columns[level].role = .level
  }

  private static let others: Set<TableColumn.Role> = [
    .weight, .deadline, .threshold, .maximum, .scheduled, .unitPrice, .share, .from, .to,
    .acceptance,
  ]

  private var entries: [Int] {
    text.table.rows.indices.filter { RowKind.kind(of: $0, in: text) == .entry }
  }

  /// Whether a column is called step, level or tier and counts 1, 2, 3.
  private func ranks(_ column: Int) -> Bool {
    guard let head = text.head(column), head.tokens.count == 1,
      Self.names.contains(head.tokens[0].key), entries.count > 1
    else { return false }
    return entries.enumerated().allSatisfy { rank, row in
      text.prose(row, column).map { $0.string == String(rank + 1) } ?? false
    }
  }

  private static let names: WordSet = [
    "step", "level", "tier", "band", "rung", "stufe", "staffel", "palier", "échelon", "row", "rank",
  ]

  /// Whether the cells state rising or falling levels in the same words.
  private func holdsLevels(_ column: Int) -> Bool {
    let cells = entries.compactMap { text.cell($0, column) }
    let spans = cells.compactMap { cell in
      LevelSpanReader(text: text, unit: ColumnUnit()).span(of: cell)
    }
    guard cells.count == entries.count, spans.count == cells.count,
      Set(spans.filter { !$0.isWidth || $0.to != nil }.map(\.axis)).count == 1
    else { return false }
    if spans.contains(where: \.isWidth) { return true }
    let values = spans.compactMap { ($0.from ?? $0.to)?.value }
    return values.count == spans.count && Set(cells.map(words)).count == 1
      && (zip(values, values.dropFirst()).allSatisfy { $0 < $1 }
        || zip(values, values.dropFirst()).allSatisfy { $0 > $1 })
  }

  /// The words of a cell beside its figures.
  private func words(_ cell: Int) -> [WordKey] {
    let figures = text.figures(of: cell).map { text.book[$0].tokens }
    let tokens = text.passages[cell].prose.tokens
    return tokens.indices.filter { index in
      tokens[index].kind == .word && !figures.contains { $0.contains(index) }
    }.map { tokens[$0].key }
  }
}
