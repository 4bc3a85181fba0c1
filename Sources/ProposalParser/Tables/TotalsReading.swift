import ProposalModel

extension SheetReading {
  /// Reads what tables say about their own sums, and the figures of tables that pay nothing.
  mutating func readTotals() {
    takePriceTables()
    for index in outline.tables.indices {
      takeHeads(of: index)
      switch layouts[index].shape {
      case .totals: readTotalsTable(index)
      case .results: takeAll(index, for: .result)
      default: readTotalRows(index)
      }
    }
  }

  private mutating func takeHeads(of index: Int) {
    guard layouts[index].shape != .other else { return }
    for head in outline.tables[index].header.compactMap({ $0 }) {
      for figure in passages[head].figures { book.take(figure, for: .background) }
    }
  }

  private mutating func takeAll(_ index: Int, for use: Figure.Use) {
    for cell in outline.tables[index].rows.flatMap({ $0 }).compactMap({ $0 }) {
      book.take(passages[cell].figures, for: use)
    }
  }

  // MARK: Rows that add up

  private mutating func readTotalRows(_ index: Int) {
    let layout = layouts[index]
    guard layout.shape.hasMilestoneRows else { return }
    let totals = layout.rows.indices.filter { layout.rows[$0] == .total }
    guard !totals.isEmpty else { return }
    let (amounts, figures) = columnTotals(of: index, totals, layout)
    proposal.statedAmounts += amounts
    for figure in figures { book.take(figure, for: .statedAmount) }
  }

  /// The amounts of rows that add up, and all figures of those rows. Figures are taken when the
  /// table is let go: what is shared must not be changed.
  private func columnTotals(of index: Int, _ rows: [Int], _ layout: TableLayout)
    -> (amounts: [StatedAmount], figures: [Int])
  {
    let text = tableText(index)
    let rowSum = TableSums(text: text, layout: layout).sum
    var amounts: [StatedAmount] = []
    var figures: [Int] = []
    for row in rows {
      let isGross = (0..<text.width).contains { text.prose(row, $0).map(Self.speaksOfTax) ?? false }
      let sum = isGross ? nil : rowSum
      for column in layout.columns.indices {
        guard let cell = text.cell(row, column) else { continue }
        figures += text.figures(of: cell)
        let role = layout.columns[column].role
        guard role == .payout || role == .scheduled,
          case .amount(let amount, _, let figure) = text.value(
            of: cell, unit: layout.columns[column].unit)
        else { continue }
        amounts.append(
          StatedAmount(
            meaning: .columnTotal, amount: Located(amount, at: place(of: figure)), computed: sum,
            tolerance: (book[figure].displayPrecision ?? .one).dividing(by: 2) ?? .zero))
      }
    }
    return (amounts, figures)
  }

  // MARK: Sums over milestones

  /// `| | Milestone 1 | Milestone 2 | Total |` over rows at threshold, target, maximum.
  private mutating func readTotalsTable(_ index: Int) {
    let text = tableText(index)
    let last = text.width - 1
    let isCases = OutcomeTable(text: text, rows: layouts[index].rows).isOne
    for row in layouts[index].rows.indices {
      // "Target, but no framework" is not what all come to at target.
      let level = isCases ? LevelNames.soleName : LevelNames.name
      guard let name = text.prose(row, 0).flatMap(level),
        let cell = text.cell(row, last),
        case .amount(let amount, _, let figure) = text.value(of: cell, unit: ColumnUnit()),
        let meaning = meaning(of: name)
      else { continue }
      proposal.statedAmounts.append(
        StatedAmount(
          meaning: meaning, amount: Located(amount, at: place(of: figure)), computed: nil,
          tolerance: (book[figure].displayPrecision ?? .one).dividing(by: 2) ?? .zero))
    }
    takeAll(index, for: .statedAmount)
  }

  private func meaning(of level: LevelNames.Level) -> StatedAmount.Meaning? {
    switch level {
    case .target: .target([])
    case .maximum: .maximum([])
    case .missed, .minimum: .minimum
    case .threshold: nil
    }
  }
}
