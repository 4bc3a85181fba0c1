import ProposalModel

/// A line of a claim whose amount is not the value times the percentage beside it: “$150,000 | 40% | $66,000”.
struct EarnedLine {
  /// The amount in the last of the three cells.
  let stated: Figure
  /// The value times the percentage.
  let product: Rational

  /// The lines of tables of which most are such products.
  static func all(in context: LintContext) -> [EarnedLine] {
    context.text.allTables.flatMap { table -> [EarnedLine] in
      let lines = table.rows.compactMap { EarnedLine(in: $0, context) }
      let wrong = lines.filter { ($0.product - ($0.stated.money ?? .zero)).magnitude > 1 }
      return lines.count >= fewestLines && wrong.count * 3 <= lines.count ? wrong : []
    }
  }

  /// Reads the figures of a row, where they are a value, a percentage and an amount.
  private init?(in row: [Prose], _ context: LintContext) {
    let figures = row.flatMap { context.figures.inside($0.place) }
      .filter { $0.money != nil || $0.kind == .percent }
    guard figures.count == 3, let value = figures[0].money, figures[2].money != nil,
      case .percent(let percent)? = figures[1].value,
      let product = (value * percent).dividing(by: 100)
    else { return nil }
    stated = figures[2]
    self.product = product
  }

  private static let fewestLines = 3
}
