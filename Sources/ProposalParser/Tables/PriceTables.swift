import ProposalModel

/// Tables that tell how the price came about: `Original contract sum | $1,600,000`, `Change Order 1 |
/// $20,000`. Beside the table that pays by rows they promise nothing more.
enum PriceTables {
  /// The layouts, with what such tables are for.
  static func marked(
    _ layouts: [TableLayout], _ outline: Outline, _ passages: [Passage], _ book: FigureBook
  ) -> [TableLayout] {
    guard layouts.count(where: { $0.shape.hasMilestoneRows }) > 1 else { return layouts }
    let sums = zip(outline.tables, layouts).map { table, layout -> Rational? in
      guard layout.shape.hasMilestoneRows else { return nil }
      return TableSums(
        text: TableText(table: table, passages: passages, book: book), layout: layout
      )
      .sum
    }
    return layouts.indices.map { index in
      let text = TableText(table: outline.tables[index], passages: passages, book: book)
      let others = sums.indices.filter { $0 != index && layouts[$0].shape.hasMilestoneRows }
      guard let sum = sums[index], others.contains(where: { sums[$0] == sum }),
        makesUpPrice(text, layouts[index])
      else { return layouts[index] }
      return TableLayout(shape: .price, columns: layouts[index].columns, rows: layouts[index].rows)
    }
  }

  /// Whether the first row names the price that changes are added to.
  private static func makesUpPrice(_ text: TableText, _ layout: TableLayout) -> Bool {
    guard let first = layout.rows.indices.first(where: { layout.rows[$0] == .entry }),
      let name = (0..<text.width).lazy.compactMap({ text.prose(first, $0) }).first
    else { return false }
    return prices.first(in: name, name.tokens.indices) != nil
  }

  private static let prices = PhraseTable<Bool>([
    (
      true,
      [
        "contract sum", "contract price", "contract value", "tender sum", "tender price",
        "accepted tender", "original price", "original sum", "original fee", "base price",
        "initial price", "price as signed", "auftragssumme", "vertragssumme", "angebotssumme",
        "ursprünglicher preis", "grundpreis", "prix initial", "montant initial",
      ]
    )
  ])
}

extension SheetReading {
  /// The amounts of a table that tells how the price came about: none of them is paid by itself.
  mutating func takePriceTables() {
    for index in outline.tables.indices where layouts[index].shape == .price {
      for cell in outline.tables[index].rows.joined().compactMap({ $0 }) {
        book.take(passages[cell].figures, for: .statedAmount)
      }
    }
  }
}
