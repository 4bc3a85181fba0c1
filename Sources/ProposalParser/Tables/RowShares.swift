import ProposalModel

/// The sum that the shares of a table are shares of.
struct RowShares {
  let reading: SheetReading
  let text: TableText
  let layout: TableLayout

  /// The contract sum, where the sheet states one.
  var base: (amount: Rational, currency: Currency?)? {
    if let sum = reading.proposal.contractSum?.value {
      return reading.isPriceQualified ? nil : (sum.amount, sum.currency)
    }
    let sums = reading.outline.statements.indices.compactMap { statement in
      stated(statement)
    }
    guard let first = sums.first, sums.allSatisfy({ $0.amount == first.amount }) else { return nil }
    return first
  }

  /// The amount of `Contract sum: …`, `Price: …`, `Fee: …` at the head of the sheet.
  /// `0.10`, `0.20`, `0.50`, `0.20`: shares of one, which no percent sign marks.
  var areFractions: Bool {
    guard let share = layout.column(.share), text.table.rows.count <= Self.mostShares else {
      return false
    }
    let cells = layout.rows.indices.filter { layout.rows[$0] == .entry }
      .compactMap { text.cell($0, share) }
    let bare = cells.flatMap { text.figures(of: $0) }.compactMap { reading.book[$0].number }
    return cells.count > 1 && bare.count == cells.count && bare.sum == .one
  }

  /// Bounds the work: the shares are added up for each row.
  private static let mostShares = 500

  private func stated(_ index: Int) -> (amount: Rational, currency: Currency?)? {
    let statement = reading.outline.statements[index]
    guard statement.field == .contractSum || statement.field == .payout else { return nil }
    let money = reading.figures(of: index).compactMap { reading.book[$0].money }
    guard money.count == 1, let only = money.first else { return nil }
    return (only.amount, only.currency)
  }

  /// Whether an amount is its share of the whole, as exactly as both are shown.
  func agrees(_ amount: Rational, _ figure: Int, share: Rational, _ shareFigure: Int) -> Bool {
    guard let whole = base?.amount ?? columnSum else { return true }
    let shown = (text.book[shareFigure].displayPrecision ?? .one) * whole.percent
    let cents = text.book[figure].displayPrecision ?? .one
    let tolerance = (shown + cents).dividing(by: 2) ?? .zero
    return (amount - whole * share.percent).magnitude <= tolerance
  }

  /// The sum of the amounts of all rows, where the shares of all rows make a whole.
  private var columnSum: Rational? {
    guard let payout = layout.column(.payout), let share = layout.column(.share) else { return nil }
    guard sum(share) == .hundred else { return nil }
    return sum(payout)
  }

  private func sum(_ column: Int) -> Rational? {
    var sum = Rational.zero
    for row in layout.rows.indices where layout.rows[row] == .entry {
      switch text.value(of: text.cell(row, column), unit: layout.columns[column].unit) {
      case .amount(let amount, _, _): sum += amount
      case .percent(let percent, _): sum += percent
      default: return nil
      }
    }
    return sum
  }
}

/// Whether the rows of a table are bonuses or lines of a payment schedule.
struct PayVocabulary {
  let reading: SheetReading
  let text: TableText
  let layout: TableLayout

  /// Whether the head of the pay column, else the title of the sheet, speaks of bonuses.
  var isBonus: Bool {
    if layout.shape == .schedule || layout.column(.share) != nil { return false }
    let head = layout.column(.payout).flatMap(text.head)
    if let head, speaksOfBonus(head) { return true }
    if let head, head.tokens.contains(where: { Self.fees.contains($0.key) }) { return false }
    return reading.title.map(speaksOfBonus) ?? false
  }

  private func speaksOfBonus(_ prose: Prose) -> Bool {
    prose.tokens.contains { Self.bonuses.contains($0.key) }
  }

  private static let bonuses: WordSet = WordSet(
    [
      "bonus", "bonuses", "award", "awards", "reward", "incentive", "prämie", "prime", "bonusplan",
      "boni", "incentives", "zielvereinbarung", "bonusreglement", "prämien", "commission",
    ].map { WordKey($0) })
  private static let fees: WordSet = WordSet(
    ["fee", "price", "grant", "instalment", "installment", "preis", "honorar", "rate"].map {
      WordKey($0)
    })
}
