import ProposalModel

/// Tells a two-column table of terms from a table of milestones or tiers.
enum TermTable {
  /// Whether each row is a label and its value.
  static func isTermTable(_ table: MarkdownTable) -> Bool {
    guard table.alignments.count == 2, !table.rows.isEmpty, !isPayTable(table) else { return false }
    let known = table.rows.filter { row in
      guard let cell = row.first else { return false }
      return LabelFinder.field(cell, 0..<cell.tokens.count) != nil
    }.count
    return known * 2 >= table.rows.count && known > 0 || explains(table)
  }

  /// `Rule | What it does`: a name, and a sentence that ends with a stop.
  private static func explains(_ table: MarkdownTable) -> Bool {
    table.rows.allSatisfy { row in
      guard row.count == 2, let last = row[1].tokens.last else { return false }
      return last.key == Mark.stop && row[1].tokens.count >= 8 && row[0].tokens.count <= 8
        && row[0].tokens.allSatisfy { $0.kind != .number }
    }
  }

  /// Heads such as `Level | Bonus` and `Milestone | Payment` say that the rows pay.
  private static func isPayTable(_ table: MarkdownTable) -> Bool {
    guard table.header.count == 2 else { return false }
    let fields = table.header.map { LabelFinder.field($0, 0..<$0.tokens.count) }
    guard let first = fields[0], fields[1] == .payout else { return false }
    return [.level, .milestone, .goal, .measure].contains(first)
  }
}

extension MarkdownTable.Alignment {
  /// The same in the model.
  var model: SheetTable.Alignment {
    switch self {
    case .none: .none
    case .left: .left
    case .center: .center
    case .right: .right
    }
  }
}
