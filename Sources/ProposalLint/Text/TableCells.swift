import ProposalModel

/// Which cells of a table say what is agreed.
enum TableCells {
  /// The cells below the head, without columns of reasons and without the names of a table of
  /// names and values.
  static func operative(of table: SheetTable) -> [OperativePassage] {
    let columns = table.header.indices.filter { isOperative(column: $0, of: table) }
    let isOfNames = isTableOfNames(table)
    return table.rows.flatMap { row in
      columns.compactMap { column in
        guard row.indices.contains(column), !row[column].isEmpty else { return nil }
        let name = isOfNames ? row[0] : table.header[column]
        return OperativePassage(row[column], named: name)
      }
    }
  }

  private static func isOperative(column: Int, of table: SheetTable) -> Bool {
    let head = table.header[column].tokens[...]
    if column == 1, isTableOfNames(table) { return true }
    if PassageLabel.isAside(head) { return false }
    guard column == 0, table.header.count == 2 else { return true }
    return head.contains { goalWords.contains($0.key) }
  }

  /// “Term” and “Value”: what is worth something elsewhere is here whatever the name stands for.
  static func isTableOfNames(_ table: SheetTable) -> Bool {
    guard table.header.count == 2 else { return false }
    return table.header[0].isEmpty || table.header[0].has(nameWords)
  }

  private static let nameWords: WordSet = [
    "term", "terms", "field", "item", "key", "name", "parameter", "point", "detail", "begriff",
    "feld", "angabe", "punkt",
  ]
  private static let goalWords: WordSet = [
    "goal", "goals", "milestone", "milestones", "deliverable", "deliverables", "outcome", "target",
    "stage", "phase", "objective", "condition", "event", "result", "achievement", "ziel",
    "meilenstein", "leistung",
  ]
}
