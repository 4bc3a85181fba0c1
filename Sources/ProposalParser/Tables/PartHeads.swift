import ProposalModel

/// `Part of fee | Amount` over "25%" and "€21,000": beside a column of amounts, percentages of what is paid in all are
/// shares and no second pay.
struct PartHeads {
  let text: TableText

  /// Gives such a column its part.
  func settle(_ columns: inout [TableColumn]) {
    let pays = columns.indices.filter { columns[$0].role == .payout }
    guard pays.count == 2, let share = pays.first(where: { holds($0, isShare) && namesPart($0) }),
      let other = pays.first(where: { $0 != share }), holds(other, isMoney)
    else { return }
    columns[share].role = .share
  }

  private func namesPart(_ column: Int) -> Bool {
    guard let head = text.head(column), head.tokens.count > 2 else { return false }
    return Self.parts.contains(head.tokens[0].key) && Self.ofs.contains(head.tokens[1].key)
  }

  /// Whether each cell of a column holds one figure of a kind.
  private func holds(_ column: Int, _ isKind: (Quantity) -> Bool) -> Bool {
    let cells = text.table.rows.indices.compactMap { text.cell($0, column) }
    return !cells.isEmpty
      && cells.allSatisfy { cell in
        let figures = text.figures(of: cell)
        return figures.count == 1 && isKind(text.book[figures[0]])
      }
  }

  private func isShare(_ quantity: Quantity) -> Bool { quantity.percent != nil }

  private func isMoney(_ quantity: Quantity) -> Bool { quantity.money != nil }

  private static let parts: WordSet = [
    "part", "portion", "proportion", "share", "fraction", "percentage", "percent", "%", "anteil",
    "teil", "part", "pourcentage",
  ]
  private static let ofs: WordSet = ["of", "am", "an", "vom", "der", "des", "du", "de"]
}
