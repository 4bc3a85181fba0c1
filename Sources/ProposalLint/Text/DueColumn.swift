import ProposalModel

/// The column of a table that says when something is due.
enum DueColumn {
  /// The rows that have an empty cell in such a column, in tables whose other rows have none.
  static func blankRows(in context: LintContext) -> PlaceTable {
    PlaceTable(context.text.allTables.flatMap(blankRows))
  }

  /// Rows whose cell in such a column names an event and no day, where others of the table have one: “once the
  /// fair has closed”.
  static func undatedRows(in context: LintContext) -> PlaceTable {
    PlaceTable(
      context.text.allTables.flatMap { table -> [SourceRange] in
        guard
          let column = table.header.firstIndex(where: { $0.has(days) || $0.has(["when"]) }),
          case let rows = table.rows.filter({ $0.indices.contains(column) }),
          rows.contains(where: { isDated($0[column], context) })
        else { return [] }
        return rows.filter { isUndated($0[column], context) }.compactMap { row in
          row.first { !$0.isEmpty }?.place
        }
      })
  }

  private static func isDated(_ cell: Prose, _ context: LintContext) -> Bool {
    context.figures.inside(cell.place).contains { $0.kind == .date }
  }

  private static func isUndated(_ cell: Prose, _ context: LintContext) -> Bool {
    guard let first = cell.tokens.first, waits.contains(first.key) else { return false }
    return context.figures.inside(cell.place).allSatisfy {
      $0.kind != .date && $0.kind != .duration
    }
  }

  private static let waits: WordSet = [
    "once", "after", "when", "as", "upon", "on", "nach", "sobald",
  ]

  private static func blankRows(of table: SheetTable) -> [SourceRange] {
    guard let column = table.header.firstIndex(where: { $0.has(names) }) else { return [] }
    let rows = table.rows.filter { $0.indices.contains(column) }
    guard rows.contains(where: { !$0[column].isEmpty }) else { return [] }
    return rows.filter { $0[column].isEmpty }.compactMap { row in
      row.first { !$0.isEmpty }?.place
    }
  }

  /// Heads that stand for such a column and nothing else: “Measured by” has no days below it.
  static let days: WordSet = [
    "due", "deadline", "date", "fällig", "termin", "frist", "datum",
  ]
  private static let names: WordSet = [
    "due", "deadline", "date", "by", "fällig", "termin", "frist", "datum",
  ]
}
