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
    guard let name = RowTitles(text: text, layout: layout).title(of: row.row)?.name,
      let first = name.tokens.first, Self.reductions.contains(first.key),
      name.tokens.count(where: { $0.kind == .word }) <= 3
    else { return false }
    return layout.columns(.deadline).allSatisfy { text.cell(row.row, $0) == nil }
  }

  private static let reductions: WordSet = [
    "discount", "rebate", "rabatt", "nachlass", "preisnachlass", "mengenrabatt", "remise", "rabais",
    "gutschrift", "abzug", "deduction", "reduction", "abschlag",
  ]
}
