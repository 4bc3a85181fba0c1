import ProposalModel

/// `Revenue | Bonus | Notes` with "only with three new customers" beside a level: what a remark asks for in one
/// row changes what the ladder pays.
struct LevelConditions {
  let text: TableText
  let layout: TableLayout

  /// Whether a cell of such a column says something.
  var hold: Bool {
    (0..<text.width).contains { column in
      guard layout.columns[column].role == .aside || layout.columns[column].role == .unknown,
        let head = text.head(column), Self.heads.first(in: head, head.tokens.indices) != nil
      else { return false }
      return text.table.rows.indices.contains { row in
        text.prose(row, column).map(saysMore) ?? false
      }
    }
  }

  /// The name of a level, or a dash, is no condition.
  private func saysMore(_ cell: Prose) -> Bool {
    cell.tokens.contains { $0.kind == .word && !Self.plain.contains($0.key) }
  }

  private static let plain: WordSet = [
    "target", "threshold", "maximum", "minimum", "max", "min", "stretch", "goal", "plan", "base",
    "none", "n/a", "level", "floor", "cap", "ceiling", "ziel", "schwelle", "keine",
  ]
  private static let heads = PhraseTable<Bool>([
    (
      true,
      [
        "notes", "note", "remarks", "remark", "condition", "conditions", "depends on", "requires",
        "subject to", "valid", "if late", "bemerkung", "bemerkungen", "bedingung", "hinweis",
      ]
    )
  ])
}
