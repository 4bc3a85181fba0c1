import ProposalModel

/// A table of what several cases come to: a column a milestone and one for the total, over rows such as
/// `Lowest level, nothing signed`, `Target` and `Maximum`.
///
/// It says again what the milestones pay, and its rows are none. A price list with a total for each row has
/// no row named for a level that is the largest in each column.
struct OutcomeTable {
  let text: TableText
  let rows: [RowKind]

  /// Whether the table is one.
  var isOne: Bool {
    guard text.width > 2, saysTotal, rows.count > 1, rows.allSatisfy({ $0 == .entry }),
      text.head(0).map({ $0.tokens.isEmpty || namesCases($0) }) ?? true
    else { return false }
    let amounts = rows.indices.compactMap { self.amounts(of: $0) }
    guard amounts.count == rows.count, amounts.allSatisfy({ $0.dropLast().sum == $0.last }) else {
      return false
    }
    return rows.indices.contains { row in
      (text.prose(row, 0).map(namesLevel) ?? false) && isLargest(row, amounts)
    }
  }

  /// `Maximum`, `At plan`, `Everything maxed`
  private func namesLevel(_ name: Prose) -> Bool {
    LevelNames.opens(name) || name.tokens.prefix(3).contains { Self.wholes.contains($0.key) }
  }

  private static let wholes: WordSet = [
    "everything", "all", "best", "maxed", "most", "full", "alles", "tout", "bestfall",
  ]

  private var saysTotal: Bool {
    guard let last = text.head(text.width - 1), let first = last.tokens.first else { return false }
    if Self.sums.contains(first.key) { return true }
    return CueTable.standard.match(in: last.tokens, at: 0, before: last.tokens.count)?.0
      == .totalName
  }

  private static let sums: WordSet = ["sum", "together", "summe", "somme", "zusammen"]

  private func namesCases(_ head: Prose) -> Bool {
    Self.cases.meaning(of: head.tokens.indices, in: head.tokens) != nil
  }

  private static let cases = PhraseTable<Bool>([
    (
      true,
      [
        "case", "cases", "scenario", "scenarios", "outcome", "outcomes", "result", "level",
        "example", "szenario", "fall", "ergebnis", "scénario", "cas",
      ]
    )
  ])

  /// The amounts of a row with its total; `nil` where a cell holds something else.
  private func amounts(of row: Int) -> [Rational]? {
    var amounts: [Rational] = []
    for column in 1..<text.width {
      switch text.value(of: text.cell(row, column), unit: ColumnUnit()) {
      case .amount(let amount, _, _): amounts.append(amount)
      case .dash, .empty, .nothing: amounts.append(.zero)
      default:
        guard let number = text.cell(row, column).flatMap(text.bareNumber) else { return nil }
        amounts.append(number)
      }
    }
    return amounts
  }

  private func isLargest(_ row: Int, _ amounts: [[Rational]]) -> Bool {
    amounts.allSatisfy { other in zip(amounts[row], other).allSatisfy { $0 >= $1 } }
  }
}

extension SheetReading {
  /// The totals of the tables of what several cases come to.
  var totalsOfCases: Set<Rational> { Set(casesOfTables.map(\.total)) }

  /// The cell of a total above an amount.
  func caseTotal(above most: Rational) -> Int? { casesOfTables.first { $0.total > most }?.cell }

  private var casesOfTables: [(cell: Int, total: Rational)] {
    outline.tables.indices.filter { layouts[$0].shape == .totals }.flatMap { table in
      let text = tableText(table)
      return text.table.rows.indices.compactMap { row -> (Int, Rational)? in
        guard let cell = text.cell(row, text.width - 1) else { return nil }
        if case .amount(let total, _, _) = text.value(of: cell, unit: ColumnUnit()) {
          return (cell, total)
        }
        return text.bareNumber(in: cell).map { (cell, $0) }
      }
    }
  }
}

extension TableText {
  /// "45,000" under the name of a milestone.
  fileprivate func bareNumber(in cell: Int) -> Rational? {
    let figures = figures(of: cell)
    return figures.count == 1 ? book[figures[0]].number : nil
  }
}
