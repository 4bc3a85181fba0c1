import ProposalModel

extension SheetReading {
  /// Whether a labelled amount is what the rows of a table add up to, or are shares of: `Price:
  /// $90,000` over a table of payments.
  func statesTableSum(_ statement: Int) -> Bool {
    guard outline.statements[statement].field == .payout else { return false }
    let money = figures(of: statement).compactMap { book[$0].money?.amount }
    guard money.count == 1, let amount = money.first else { return false }
    return tableTotals.holdShares || tableTotals.sums.contains(amount)
  }
}

/// What the tables of payments of a sheet come to.
struct TableTotals: Sendable {
  /// What the rows of each add up to.
  private(set) var sums: Set<Rational> = []
  /// Whether the rows of one are shares alone.
  private(set) var holdShares = false

  init(of outline: Outline, _ layouts: [TableLayout], _ passages: [Passage], _ book: FigureBook) {
    for (table, layout) in zip(outline.tables, layouts) where layout.shape.hasMilestoneRows {
      let text = TableText(table: table, passages: passages, book: book)
      let totals = TableSums(text: text, layout: layout)
      if let sum = totals.sum { sums.insert(sum) }
      holdShares = holdShares || totals.hasSharesOnly
    }
  }
}

/// What the rows of a table of payments add up to.
struct TableSums {
  let text: TableText
  let layout: TableLayout

  /// The sum of the amounts; `nil` where a row states none.
  var sum: Rational? {
    guard let column = layout.column(.payout) ?? layout.column(.scheduled) else { return nil }
    var sum = Rational.zero
    for value in values(of: column) {
      guard case .amount(let amount, _, _) = value else { return nil }
      sum += amount
    }
    return sum
  }

  /// Whether all rows state shares, and none an amount.
  var hasSharesOnly: Bool {
    guard let column = layout.column(.payout) ?? layout.column(.share) else { return false }
    let values = values(of: column)
    return !values.isEmpty
      && values.allSatisfy { if case .percent = $0 { true } else { false } }
  }

  private func values(of column: Int) -> [CellValue] {
    layout.rows.indices.filter { layout.rows[$0] == .entry }.map {
      text.value(of: text.cell($0, column), unit: layout.columns[column].unit)
    }
  }
}
