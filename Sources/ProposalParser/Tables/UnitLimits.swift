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

  /// Whether a limit counts units. `Maximum` alone may be an amount of money: then it is no less than what
  /// the estimate costs.
  private static func countsUnits(
    _ most: Rational, _ column: Int, _ price: Rational, _ row: Int, _ text: TableText,
    _ layout: TableLayout
  ) -> Bool {
    if let head = text.head(column), quantities.first(in: head, head.tokens.indices) != nil {
      return true
    }
    let estimates = layout.columns.indices.filter { self.column($0, in: text, layout) == .estimate }
    guard estimates.count == 1,
      case .amount(let estimate, nil, _) = text.value(
        of: text.cell(row, estimates[0]), unit: ColumnUnit())
    else { return false }
    return most >= estimate && most < estimate * price
  }

  private static let quantities = PhraseTable<Bool>([
    (true, ["quantity", "qty", "units", "höchstmenge", "menge", "quantité"])
  ])

  /// Most units of a row that are paid at a price; `nil` where a cell cannot be read, or two columns name a limit.
  static func most(of row: Int, at price: Rational, in text: TableText, _ layout: TableLayout)
    -> (Rational?, [Int])?
  {
    let columns = layout.columns.indices.filter { column($0, in: text, layout) == .limit }
    guard columns.count <= 1 else { return nil }
    guard let column = columns.first, let cell = text.cell(row, column) else { return (nil, []) }
    switch text.value(of: cell, unit: ColumnUnit()) {
    case .amount(let most, nil, let figure):
      return countsUnits(most, column, price, row, text, layout) ? (most, [figure]) : nil
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
