import ProposalModel

/// The column of a table that says when something is due.
enum DueColumn {
  /// The rows that have an empty cell in such a column, in tables whose other rows have none.
  static func blankRows(in context: LintContext) -> PlaceTable {
    PlaceTable(context.text.allTables.flatMap(blankRows))
  }

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
