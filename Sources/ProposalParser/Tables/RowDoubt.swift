import ProposalModel

/// Words of a row that make its amount more, less, another's, or none: `£54,000 (waived)`,
/// `120 h @ £450`, `Training (included in 2)`, `Previously paid`.
///
/// The words are those that do so wherever they stand in a name or a cell; a deliverable may be called "Release of
/// the beta version", "Credit scoring" or "Portal replaces the old site".
struct RowDoubt {
  let text: TableText
  let layout: TableLayout
  let row: Int
  let name: Prose?
  /// Whether the table promises a bonus: its cells are read as clauses are, bounds included.
  let isBonus: Bool

  /// Whether a cell of pay says more than its amount.
  func isOpen(_ cell: Int) -> Bool {
    namesNoPayment || isSaidOtherwise || isStatedTwice || isRemarked || !isBonus && alters(cell)
      || isSumSoFar(cell)
  }

  /// `$60,000 in all`: what the rows come to, and not what this one adds.
  private func isSumSoFar(_ cell: Int) -> Bool {
    let prose = text.passages[cell].prose
    return Self.sums.first(in: prose, prose.tokens.indices) != nil
  }

  private static let sums = PhraseTable<Bool>([
    (true, ["in all", "in total", "altogether", "cumulative", "running total", "insgesamt"])
  ])

  // MARK: The cell

  private func alters(_ cell: Int) -> Bool {
    let prose = text.passages[cell].prose
    return Self.altering.first(in: prose, prose.tokens.indices) != nil
      || prose.tokens.contains { Self.signs.contains($0.key) }
  }

  private static let signs: WordSet = ["@", "nte"]
  private static let altering = PhraseTable<Bool>([
    (
      true,
      [
        "waived", "no charge", "free of charge", "normally", "included", "remainder", "remaining",
        "balance of", "of balance", "of the balance", "rest of", "not to exceed", "maximum", "max",
        "at most", "min", "minimum", "at least", "estimate", "estimated", "actual hours",
        "actual cost", "at cost", "billed at", "hours at", "hours", "days at", "provisional",
        "entfällt", "inklusive", "inbegriffen", "höchstens", "maximal",
        "mindestens", "nach aufwand", "geschätzt",
      ]
    )
  ])

  // MARK: The name

  /// `Retention 5%`, `Late delivery penalty`, `Amount due to date`: nothing that is paid for the work.
  private var namesNoPayment: Bool {
    guard let name else { return false }
    return isKept(name) || Self.unpaid.first(in: name, name.tokens.indices) != nil
  }

  /// Whether the name holds nothing but such a word and how much, when and of what it is.
  private func isKept(_ name: Prose) -> Bool {
    let words = name.tokens.filter { $0.kind == .word }
    return words.contains { Self.heads.contains($0.key) }
      && words.allSatisfy { Self.heads.contains($0.key) || Self.companions.contains($0.key) }
  }

  private static let heads: WordSet = [
    "retention", "retainage", "holdback", "penalty", "penalties", "credit", "credits", "refund",
    "retentions", "einbehalt", "vertragsstrafe", "pénalité", "backcharge", "deductions", "bond",
  ]
  private static let companions: WordSet = [
    "late", "delay", "delivery", "of", "the", "on", "for", "from", "all", "milestone", "milestones",
    "note", "release", "less", "return", "returned", "performance", "and", "to", "date", "amount",
    "payment", "payments", "total", "contract", "sum", "price", "final", "held", "back", "released",
    "month", "months", "week", "weeks", "day", "days", "after", "following", "at", "end",
    "handover",
    "completion", "defects", "period", "acceptance",
  ]
  private static let unpaid = PhraseTable<Bool>([
    (
      true,
      [
        "included in", "part of milestone", "part of item", "alternative to", "recovered from",
        "recouped from", "credited against", "set off against", "due to date", "paid to date",
        "previously paid", "already paid", "previously invoiced", "previously certified",
        "liquidated damages", "payable by the contractor", "payable by the supplier",
        "payable by the agency", "paid by the contractor", "paid by the supplier",
        "paid by the client to", "bought directly by", "paid directly by", "maximum payable",
        "amount payable", "less discount", "total less", "held back from", "enthalten in",
        "bereits bezahlt", "gutschrift",
        "replaces milestone", "replaces item", "replaces line", "replaces position",
        "replaces stage",
        "supersedes milestone", "supersedes item", "supersedes line", "supersedes position",
        "supersedes stage",
      ]
    )
  ])

  /// `2 | Intake (revised)` below `2 | Intake`: one of the two is paid.
  private var isStatedTwice: Bool {
    guard let name, !name.tokens.isEmpty, let label = layout.column(.label),
      let own = text.prose(row, label)?.tokens.map(\.key), isShort
    else { return false }
    let titles = RowTitles(text: text, layout: layout)
    return text.table.rows.indices.contains { other in
      guard other != row, text.prose(other, label)?.tokens.map(\.key) == own,
        let tokens = titles.title(of: other)?.name.tokens
      else { return false }
      let count = min(tokens.count, name.tokens.count)
      return zip(tokens.prefix(count), name.tokens.prefix(count)).allSatisfy { $0.key == $1.key }
    }
  }

  // MARK: Other columns

  /// `Remarks: half if later than 31 March`: a remark that says more than the amount.
  private var isRemarked: Bool {
    layout.columns.indices.contains { column in
      guard [.aside, .unknown].contains(layout.columns[column].role),
        let head = text.head(column),
        head.tokens.contains(where: { Self.remarks.contains($0.key) }),
        let prose = text.prose(row, column)
      else { return false }
      return Self.remarking.first(in: prose, prose.tokens.indices) != nil
    }
  }

  private static let remarks: WordSet = [
    "notes", "note", "remarks", "remark", "comment", "comments", "bemerkung", "bemerkungen",
    "anmerkung", "anmerkungen", "hinweis", "remarque", "remarques",
  ]
  private static let remarking = PhraseTable<Bool>([
    (
      true,
      [
        "half", "reduced to", "reduced by", "less if", "plus €", "plus $", "plus £", "plus chf",
        "plus eur", "plus usd", "plus gbp", "minus", "deducted", "waived", "to be confirmed", "tbc",
        "to be agreed", "by time spent", "per day of delay", "per day", "per week", "a day late",
        "maximum", "not to exceed", "estimate", "extra if", "bonus if", "only if", "not paid",
        "unless", "entfällt", "die hälfte", "nach aufwand",
      ]
    )
  ])

  /// `Optional: Yes`, `Paid to: City`, `Frequency: monthly for 12 months`: a column that says of single rows
  /// whether, how often or to whom they are paid.
  private var isSaidOtherwise: Bool {
    layout.columns.indices.contains { column in
      guard let head = text.head(column), let prose = text.prose(row, column),
        let first = prose.tokens.first
      else { return false }
      guard let asked = Self.questions.first(in: head, head.tokens.indices)?.meaning else {
        return false
      }
      return asked.isOpen(first.key) && isShort && !saysSame(in: column)
    }
  }

  /// Bounds the work: each row is compared with all others in no longer table.
  private var isShort: Bool { text.table.rows.count <= Self.mostCompared }

  private static let mostCompared = 500

  /// Whether all rows say the same, which then tells none of them apart.
  private func saysSame(in column: Int) -> Bool {
    let said = Set(text.table.rows.indices.compactMap { text.prose($0, column)?.string })
    return said.count <= 1
  }

  /// What a column asks of each row.
  private enum Question: Sendable {
    case isOptional, payee, frequency

    func isOpen(_ answer: WordKey) -> Bool {
      switch self {
      case .isOptional: RowDoubt.affirming.contains(answer)
      case .payee: true
      case .frequency: !RowDoubt.once.contains(answer)
      }
    }
  }

  private static let affirming: WordSet = ["yes", "y", "x", "✓", "ja", "oui", "optional"]
  private static let once: WordSet = [
    "once", "one", "one-off", "single", "einmal", "einmalig", "1",
  ]
  private static let questions = PhraseTable<Question>([
    (.isOptional, ["optional", "option", "optionen", "optionnel"]),
    (.payee, ["paid to", "payee", "recipient", "empfänger", "zahlbar an"]),
    (.frequency, ["frequency", "how often", "occurrences", "häufigkeit", "turnus", "times"]),
  ])
}
