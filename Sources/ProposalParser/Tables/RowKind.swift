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
      if starts(cell, with: totals), isPlainTotal(cell) || sumsUp(row, in: text) { return .total }
      if starts(cell, with: memos), isPlainMemo(cell) { return .memo }
    }
    if seen > 0, isLastWithoutLabel(row, in: text), sumsUpAll(row, in: text) { return .total }
    if seen > 0, SumRows(text: text).adds(row) { return .total }
    return seen == 0 ? .empty : .entry
  }

  /// `| | Whole of the works | 100% | £248,000 |`: the last row, with nothing in the column of labels.
  private static func isLastWithoutLabel(_ row: Int, in text: TableText) -> Bool {
    text.width > 2 && row > 1 && row == text.table.rows.count - 1 && text.cell(row, 0) == nil
  }

  /// Whether each number of the row is the sum of those above it.
  private static func sumsUpAll(_ row: Int, in text: TableText) -> Bool {
    let columns = (0..<text.width).filter { number(row, $0, text) != nil }
    return !columns.isEmpty
      && columns.allSatisfy { column in
        let above = (0..<row).compactMap { number($0, column, text) }
        return above.count == row && above.sum == number(row, column, text)
      }
  }

  /// Whether a cell opens with a phrase and says little else.
  private static func starts(_ prose: Prose, with table: PhraseTable<Bool>) -> Bool {
    guard prose.tokens.count <= 8,
      let (_, count) = table.match(in: prose.tokens, at: 0, before: prose.tokens.count),
      // "less than $1,000,000" is a level.
      prose.tokens.count <= count || prose.tokens[count].key != "than"
    else { return false }
    return prose.tokens.dropFirst(count).count { $0.kind == .word } <= 3
  }

  /// "VAT at 20%" and "Balance to finish" say something about other rows; "VAT return filed" and
  /// "Balance on delivery" are paid for.
  private static func isPlainMemo(_ prose: Prose) -> Bool {
    guard naming.contains(prose.tokens[0].key) else { return true }
    let rest = prose.tokens.dropFirst()
    if prose.tokens[0].key == "balance", let next = rest.first, eventWords.contains(next.key) {
      return false
    }
    return rest.allSatisfy { $0.kind != .word || memoWords.contains($0.key) }
  }

  private static let naming: WordSet = [
    "balance", "vat", "gst", "mwst", "note", "memo",
  ]
  private static let eventWords: WordSet = [
    "on", "upon", "at", "when", "after", "once", "before", "by",
  ]
  private static let memoWords: WordSet = [
    "vat", "gst", "tax", "taxes", "mwst", "ust", "at", "of", "on", "the", "in", "to", "retention",
    "retainage", "contingency", "discount", "expenses", "above", "total", "amount", "thereon",
    "rate",
    "finish", "due", "outstanding", "remaining", "carried", "forward", "brought", "added",
    "payable", "on-top", "sum", "net", "and", "a", "item", "items", "row", "rows", "lines",
    "change",
    "orders", "order", "date", "all",
  ]

  /// "Total payable" adds up; "Total shareholder return" and "Overall equipment effectiveness" are
  /// measures.
  private static func isPlainTotal(_ prose: Prose) -> Bool {
    guard measuring.contains(prose.tokens[0].key) else { return true }
    return prose.tokens.dropFirst().allSatisfy { token in
      token.kind != .word || sumWords.contains(token.key)
    }
  }

  /// Whether a number of the row is the sum of those above and below it.
  private static func sumsUp(_ row: Int, in text: TableText) -> Bool {
    (0..<text.width).contains { column in
      guard let own = number(row, column, text) else { return false }
      let others = text.table.rows.indices.filter { $0 != row }
        .compactMap { number($0, column, text) }
      return others.count > 1 && others.sum == own
    }
  }

  private static func number(_ row: Int, _ column: Int, _ text: TableText) -> Rational? {
    guard let cell = text.cell(row, column) else { return nil }
    switch text.value(of: cell, unit: ColumnUnit()) {
    case .amount(let number, _, _), .percent(let number, _): return number
    default: return nil
    }
  }

  private static let measuring: WordSet = ["total", "overall", "together", "gesamt"]
  private static let sumWords: WordSet = [
    "amount", "amounts", "payable", "price", "fee", "fees", "bonus", "award", "payment", "payments",
    "contract", "sum", "value", "weight", "weights", "target", "points", "grant", "due", "cost",
    "costs", "budget", "net", "gross", "excl", "incl", "excluding", "including", "vat", "gst",
    "tax",
    "of", "all", "for", "the", "milestones", "stages", "phases", "lines", "instalments", "goals",
    "year", "in", "eur", "usd", "gbp", "chf", "cad", "aud", "project", "works", "work", "programme",
    "program", "payout", "max", "maximum", "limit", "cap", "and", "a", "to", "date", "score",
    "summe", "betrag", "netto", "brutto", "items", "parts", "at", "fixed", "scheduled", "ex",
    "opportunity", "pool", "without", "before", "after", "plan", "possible",
  ]

  private static let totals = PhraseTable<Bool>([
    (
      true,
      [
        "total", "totals", "sum", "summe", "gesamt", "gesamtsumme", "contract sum",
        "contract price", "tender sum", "tender total", "tender price", "bid total", "bid price",
        "net total", "gross total", "project total", "price total", "carried to summary",
        "carried to collection", "angebotssumme", "auftragssumme", "nettosumme", "gesamtpreis",
        "grand total", "total fee", "overall", "all milestones", "montant total",
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
