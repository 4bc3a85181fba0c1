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

  /// What the row of a milestone has in such a column; `nil` where it has nothing.
  static func cell(ofRow place: SourceRange, in context: LintContext) -> Prose? {
    context.text.table(around: place).flatMap { table in
      let columns = table.header.indices.filter { table.header[$0].has(days) }
      let row = table.rows.first { $0.contains { !$0.isEmpty && place.contains($0.place) } }
      return row.flatMap { row in
        columns.filter { row.indices.contains($0) }.map { row[$0] }.first { !$0.isEmpty }
      }
    }
  }

  /// Heads of such columns that stand for nothing else: “Measured by” has no days below it.
  private static let days: WordSet = [
    "due", "deadline", "date", "fällig", "termin", "frist", "datum",
  ]
  private static let names: WordSet = [
    "due", "deadline", "date", "by", "fällig", "termin", "frist", "datum",
  ]
}
