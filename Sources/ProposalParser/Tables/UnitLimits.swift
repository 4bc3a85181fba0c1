import ProposalModel

/// The columns beside a price for each unit: `Unit price | Estimate | Upper limit`.
enum UnitLimits {
  /// What a column of a table of unit prices tells about the quantity.
  enum Column { case estimate, limit }

  /// What a column tells; `nil` where the table has no unit prices, or the head says something else.
  static func column(_ index: Int, in text: TableText, _ layout: TableLayout) -> Column? {
    guard layout.column(.unitPrice) != nil,
      [.unknown, .maximum, .aside].contains(layout.columns[index].role),
      let head = text.head(index)
    else { return nil }
    return heads.meaning(of: head.tokens.indices, in: head.tokens)
  }

  /// Most units of a row that are paid; `nil` where a cell cannot be read, or two columns name a limit.
  static func most(of row: Int, in text: TableText, _ layout: TableLayout) -> (Rational?, [Int])? {
    let columns = layout.columns.indices.filter { column($0, in: text, layout) == .limit }
    guard columns.count <= 1 else { return nil }
    guard let column = columns.first, let cell = text.cell(row, column) else { return (nil, []) }
    switch text.value(of: cell, unit: ColumnUnit()) {
    case .amount(let most, nil, let figure): return (most, [figure])
    case .empty, .dash: return (nil, [])
    default: return nil
    }
  }

  private static let heads = PhraseTable<Column>([
    (
      .estimate,
      [
        "estimate", "estimated quantity", "estimated", "expected quantity", "expected", "forecast",
        "planned quantity", "quantity (estimated)", "est . quantity", "est. qty", "schätzmenge",
        "geschätzte menge",
      ]
    ),
    (
      .limit,
      [
        "upper limit", "limit", "maximum quantity", "max quantity", "max. quantity", "max. qty",
        "maximum", "most units", "quantity limit", "cap", "at most", "höchstmenge", "obergrenze",
        "quantité maximale",
      ]
    ),
  ])
}
