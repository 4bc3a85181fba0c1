import ProposalModel

/// What a row of a table is beside the others.
enum RowKind: Sendable, Hashable {
  /// States something of its own.
  case entry
  /// Adds the others up.
  case total
  /// Says something about other rows: "of which VAT".
  case memo
  /// Says what each level of the other rows pays: `Payout in % of target | 50% | 100% | 150%`.
  case scale
  case empty

  /// Tells a row from its first words.
  static func kind(of row: Int, in text: TableText) -> RowKind {
    var seen = 0
    for column in 0..<text.width where seen < 2 {
      guard let cell = text.prose(row, column) else { continue }
      seen += 1
      if starts(cell, with: totals) { return .total }
      if starts(cell, with: memos) { return .memo }
    }
    return seen == 0 ? .empty : .entry
  }

  /// Whether a cell opens with a phrase and says little else.
  private static func starts(_ prose: Prose, with table: PhraseTable<Bool>) -> Bool {
    guard prose.tokens.count <= 8,
      let (_, count) = table.match(in: prose.tokens, at: 0, before: prose.tokens.count)
    else { return false }
    return prose.tokens.dropFirst(count).count { $0.kind == .word } <= 3
  }

  private static let totals = PhraseTable<Bool>([
    (
      true,
      [
        "total", "totals", "sum", "summe", "gesamt", "gesamtsumme", "contract sum",
        "contract price", "grand total", "total fee", "overall", "all milestones", "montant total",
        "together", "gesamtbetrag", "zusammen", "all stages", "total payable",
      ]
    )
  ])

  private static let memos = PhraseTable<Bool>([
    (
      true,
      [
        "of which", "including", "incl", "thereof", "davon", "subtotal", "sub-total",
        "zwischensumme", "carried forward", "memo", "note", "vat", "plus vat", "mwst",
        "zzgl", "gst", "sales tax", "dont", "balance", "less", "net of",
      ]
    )
  ])
}
