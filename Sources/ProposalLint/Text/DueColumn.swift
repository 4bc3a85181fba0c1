import ProposalModel

/// The column of a table that says when something is due.
enum DueColumn {
  /// Whether the row at a place has an empty cell in such a column, while other rows name a day.
  static func isBlank(at place: SourceRange, in context: LintContext) -> Bool {
    context.text.tables(around: place).contains { table in
      guard let column = table.header.firstIndex(where: { $0.has(names) }) else { return false }
      let cells = table.rows.filter { $0.indices.contains(column) }
      return cells.contains { row in
        row[column].isEmpty && row.contains { !$0.isEmpty && place.contains($0.place) }
      } && cells.contains { !$0[column].isEmpty }
    }
  }

  private static let names: WordSet = [
    "due", "deadline", "date", "by", "fällig", "termin", "frist", "datum",
  ]
}
