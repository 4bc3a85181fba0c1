import ProposalModel

/// `Price | Retained (5%) | Payable on certificate`: of three columns of money one is the price, and the others
/// say which part of it is kept for later and which is paid at once.
struct RetentionColumns {
  let text: TableText
  let rows: [RowKind]

  /// Leaves the price as the only column that pays, where each row's price is what the others add up to.
  func settle(_ columns: inout [TableColumn]) {
    let money = columns.indices.filter(holdsMoney)
    guard money.count == 3, money.contains(where: namesRetention),
      let price = money.first(where: { price in isSum(price, of: money.filter { $0 != price }) })
    else { return }
    for index in money { columns[index].role = index == price ? .payout : .aside }
  }

  private var entries: [Int] { rows.indices.filter { rows[$0] == .entry } }

  private func holdsMoney(_ column: Int) -> Bool {
    !entries.isEmpty && entries.allSatisfy { amount($0, column) != nil }
  }

  private func isSum(_ price: Int, of parts: [Int]) -> Bool {
    entries.allSatisfy { row in
      let amounts = parts.compactMap { amount(row, $0) }
      return amounts.count == parts.count && amounts.sum == amount(row, price)
    }
  }

  private func amount(_ row: Int, _ column: Int) -> Rational? {
    guard let cell = text.cell(row, column) else { return nil }
    let unit = text.head(column).map(ColumnUnitReader.unit) ?? ColumnUnit()
    switch text.value(of: cell, unit: unit) {
    case .amount(let amount, let currency, _):
      return currency ?? unit.currency == nil ? nil : amount
    case .dash, .nothing: return .zero
    default: return nil
    }
  }

  private func namesRetention(_ column: Int) -> Bool {
    guard let head = text.head(column) else { return false }
    return head.tokens.contains { Self.words.contains($0.key) }
  }

  private static let words: WordSet = [
    "retained", "retention", "retainage", "holdback", "held", "withheld", "kept", "security",
    "einbehalt", "rückbehalt", "einbehalten", "retenue",
  ]
}
