import ProposalModel

/// Cells of pay that are reckoned with before anything is paid: `EUR 50,000 / month`, `EUR 50,000 x 2`,
/// `-EUR 5,000`, and rows that take something off the others.
struct RowReckoning {
  let reading: SheetReading
  let row: Candidate.Row
  let text: TableText
  let layout: TableLayout

  /// Whether more than the amount in a cell of pay says what is paid.
  func isOpen(_ cell: Int) -> Bool {
    isBelowZero(cell) || isMultiplied(cell) || isAbout(cell) || isDiscount || isSetAside(cell)
      || isReplacement || isOnInstruction || isRunning(cell) || isUnderOptions
      || RowDoubt(
        text: text, layout: layout, row: row.row, name: name,
        isBonus: PayVocabulary(reading: reading, text: text, layout: layout).isBonus
      ).isOpen(cell)
  }

  private func isBelowZero(_ cell: Int) -> Bool {
    text.figures(of: cell).contains { figure in
      guard let amount = text.book[figure].money?.amount ?? text.book[figure].number else {
        return false
      }
      let isAlone = text.figures(of: cell).count == 1
      return amount < .zero || isAlone && text.book[figure].form.isParenthesised
    }
  }

  /// `50,000 / month`, `50,000 x 2`, `2 × 50,000`.
  private func isMultiplied(_ cell: Int) -> Bool {
    let tokens = text.passages[cell].prose.tokens
    return text.figures(of: cell).contains { figure in
      guard text.book[figure].isMoney || text.book[figure].number != nil else { return false }
      let next = text.book.tokens(of: figure).upperBound
      guard next + 1 < tokens.count else { return false }
      if tokens[next].key == "/" {
        return tokens[next + 1].kind == .word && Self.units.contains(tokens[next + 1].key)
      }
      return Self.operators.contains(tokens[next].key) && tokens[next + 1].kind != .word
    }
  }

  private static let operators: WordSet = ["x", "×", "*", "mal", "times"]
  private static let units: WordSet = [
    "month", "mth", "mo", "monat", "mois", "quarter", "qtr", "quartal", "trimestre", "year", "yr",
    "jahr", "an", "week", "wk", "woche", "semaine", "day", "tag", "jour", "hour", "hr", "h",
    "stunde", "heure", "unit", "piece", "pc", "pcs", "stück", "stk", "licence", "license", "seat",
    "user", "head", "person", "site", "item", "each",
  ]

  /// `~EUR 1,000`, `approx. EUR 1,000`
  private func isAbout(_ cell: Int) -> Bool {
    let tokens = text.passages[cell].prose.tokens
    return text.figures(of: cell).first.map { figure in
      tokens[..<text.book.tokens(of: figure).lowerBound].contains { Self.vague.contains($0.key) }
    } ?? false
  }

  private static let vague: WordSet = [
    "~", "≈", "approx", "approximately", "about", "circa", "ca", "etwa", "rund", "env", "environ",
    "estimated", "geschätzt",
  ]

  /// `Option: training`, `Workshop (cancelled)`, `1,000 (optional)`: what may never be paid.
  private func isSetAside(_ cell: Int) -> Bool {
    (0..<text.width).contains { column in
      guard let other = text.cell(row.row, column) else { return false }
      let tokens = text.passages[other].prose.tokens
      return tokens.indices.contains { index in
        Self.asides.contains(tokens[index].key)
          && (index == 0 && opensAside(tokens) || other == cell
            || index > 0 && tokens[index - 1].key == Mark.open)
      }
    }
  }

  /// `or: ceilings, wood`, `Variant B: metal ceiling`: in the place of another row.
  private var isReplacement: Bool {
    guard let tokens = name?.tokens, tokens.count > 1 else { return false }
    if Self.ors.contains(tokens[0].key) { return true }
    return Self.variants.contains(tokens[0].key)
      && (tokens[1].kind != .word || tokens[1].range.count == 1)
  }

  /// `Provisional sum - signage`, `Contingency (only if instructed)`, `Daywork allowance`: spent when somebody
  /// says so, and as much as it comes to.
  private var isOnInstruction: Bool {
    guard let name else { return false }
    return Self.provisions.first(in: name, name.tokens.indices.prefix(4)) != nil
      || name.tokens.count == 1 && Self.reserves.contains(name.tokens[0].key)
      || Self.instructed.first(in: name, name.tokens.indices) != nil
  }

  /// `## Options (not yet ordered)`
  private var isUnderOptions: Bool {
    reading.outline.scopes[text.table.scope].title.map { title in
      title.prose.tokens.first { $0.kind == .word }.map { Self.optional.contains($0.key) } ?? false
    } ?? false
  }

  /// `Cumulative payment`: all that is paid up to the row.
  private func isRunning(_ cell: Int) -> Bool {
    (0..<text.width).contains { column in
      text.cell(row.row, column) == cell
        && text.head(column).map(ColumnHeads.isRunning) ?? false
    }
  }

  private var name: Prose? { RowTitles(text: text, layout: layout).title(of: row.row)?.name }

  private static let ors: WordSet = ["or", "oder", "ou", "alternatively", "alternativ"]
  private static let variants: WordSet = [
    "variant", "variante", "alternative", "alternate", "option",
  ]
  private static let provisions = PhraseTable<Bool>([
    (
      true,
      [
        "provisional sum", "provisional sums", "provisional quantity", "provisional", "pc sum",
        "prime cost sum", "daywork allowance", "dayworks", "daywork", "contingency sum",
        "contingency allowance", "contingency reserve", "contingency amount", "client contingency",
        "eventualposition", "bedarfsposition", "regiearbeiten", "unvorhergesehenes",
      ]
    )
  ])
  private static let reserves: WordSet = ["contingency", "contingencies", "reserve", "reserves"]
  private static let instructed = PhraseTable<Bool>([
    (
      true,
      [
        "if instructed", "when instructed", "on instruction", "if ordered", "if required",
        "if needed", "if requested", "on request", "falls beauftragt", "bei bedarf",
        "auf abruf",
      ]
    )
  ])
  private static let optional: WordSet = [
    "option", "options", "optional", "optionen", "alternates", "alternatives", "eventualpositionen",
  ]

  /// "Option: training" and "cancelled" alone; "Dropped calls below 1%" is a goal.
  private func opensAside(_ tokens: [Token]) -> Bool {
    tokens.count == 1 || tokens[1].kind == .mark
  }

  private static let asides: WordSet = [
    "option", "optional", "cancelled", "canceled", "dropped", "withdrawn", "rejected", "superseded",
    "entfällt", "gestrichen", "storniert", "annulé", "annulée", "optionnel", "en-option",
  ]

  /// `Discount | | EUR 5,000`: a short name of a reduction, with no day of its own.
  private var isDiscount: Bool {
    guard let name, let first = name.tokens.first else { return false }
    if let last = name.tokens.last(where: { $0.kind == .word }), name.tokens.count > 2,
      Self.takenOff.contains(last.key)
    {
      return true
    }
    guard Self.reductions.contains(first.key),
      name.tokens.count(where: { $0.kind == .word }) <= 3
    else { return false }
    return layout.columns(.deadline).allSatisfy { text.cell(row.row, $0) == nil }
  }

  private static let takenOff: WordSet = [
    "deducted", "deduct", "deductible", "credited", "abzuziehen", "abgezogen", "déduit",
  ]
  private static let reductions: WordSet = [
    "discount", "rebate", "rabatt", "nachlass", "preisnachlass", "mengenrabatt", "remise", "rabais",
    "gutschrift", "abzug", "deduction", "reduction", "abschlag",
  ]
}
