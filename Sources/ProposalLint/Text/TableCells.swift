import ProposalModel

/// Which cells of a table say what is agreed.
enum TableCells {
  /// The cells below the head, without columns of reasons and without the names of a table of
  /// names and values.
  static func operative(of table: SheetTable) -> [Prose] {
    let columns = table.header.indices.filter { isOperative(column: $0, of: table) }
    return table.rows.flatMap { row in
      columns.compactMap { row.indices.contains($0) && !row[$0].isEmpty ? row[$0] : nil }
    }
  }

  private static func isOperative(column: Int, of table: SheetTable) -> Bool {
    let head = table.header[column].tokens[...]
    if PassageLabel.isAside(head) { return false }
    guard column == 0, table.header.count == 2 else { return true }
    return head.contains { goalWords.contains($0.key) }
  }

  private static let goalWords: WordSet = [
    "goal", "goals", "milestone", "milestones", "deliverable", "deliverables", "outcome", "target",
    "stage", "phase", "objective", "condition", "event", "result", "achievement", "ziel",
    "meilenstein", "leistung",
  ]
}
