import ProposalModel

/// Tells a two-column table of terms from a table of milestones or tiers.
enum TermTable {
  /// Whether the rows sum up an application for payment: completed, stored, kept back, paid before,
  /// due. Three such rows, of which two are not about the work done, make one.
  static func isApplication(_ table: MarkdownTable) -> Bool {
    guard table.alignments.count == 2 else { return false }
    let fields = table.rows.compactMap { row in row.first.flatMap(applicationField) }
    return fields.count > 2 && Set(fields).subtracting([.completed]).count > 1
  }

  /// What a row of such a table states, whatever stands around the words.
  static func applicationField(_ name: Prose) -> Field? {
    guard applicationSums.first(in: name, name.tokens.indices) == nil else { return nil }
    return applicationWords.first(in: name, name.tokens.indices)?.meaning
  }

  /// Sums over the other rows.
  private static let applicationSums = PhraseTable<Bool>([
    (
      true,
      [
        "completed and stored", "completed plus stored", "earned less", "less retainage to date",
        "net of retainage", "net of retention", "balance to finish", "contract sum", "subtotal",
      ]
    )
  ])
  private static let applicationWords = PhraseTable<Field>([
    (.retainage, ["retainage", "retention", "holdback", "sicherheitseinbehalt", "rückbehalt"]),
    (.stored, ["materials stored", "stored materials", "material stored", "stored on site"]),
    (
      .previous,
      [
        "previous certificates", "previous payments", "previously paid", "previously certified",
        "previous applications", "earlier certificates", "paid to date", "bisher bezahlt",
        "bisherige zahlungen",
      ]
    ),
    (
      .due,
      [
        "payment due", "amount due", "due now", "due this period", "due for payment",
        "balance due", "fällig", "zahlbar",
      ]
    ),
    (
      .completed,
      [
        "completed to date", "work completed", "completed this period", "work done",
        "leistungsstand",
      ]
    ),
  ])

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
        && row[0].tokens.dropFirst(isNumbered(row[0]) ? 1 : 0).allSatisfy { $0.kind != .number }
    }
  }

  /// `1. Safety`: the number of a step.
  private static func isNumbered(_ name: Prose) -> Bool {
    name.tokens.count > 2 && name.tokens[0].kind == .number
      && [Mark.stop, Mark.close].contains(name.tokens[1].key)
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
