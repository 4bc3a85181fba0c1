import ProposalModel

/// The rows of the tables by place, to be asked what stands beside a name.
struct TableRows: Sendable {
  /// A row with the head of its table.
  struct Row: Sendable {
    let place: SourceRange
    let header: [Prose]
    let cells: [Prose]

    /// The cell below the first head that has one of `words`; `nil` where there is none, or it is blank.
    func cell(below words: WordSet) -> Prose? {
      cell(at: header.firstIndex { $0.has(words) })
    }

    /// The cell below the last such head.
    func cell(belowLast words: WordSet) -> Prose? {
      cell(at: header.lastIndex { $0.has(words) })
    }

    private func cell(at column: Int?) -> Prose? {
      guard let column, cells.indices.contains(column), !cells[column].isEmpty else { return nil }
      return cells[column]
    }
  }

  private let rows: [Row]

  /// Takes the rows of some tables, which stand in order.
  init(of tables: [SheetTable]) {
    rows = tables.flatMap { table in
      table.rows.compactMap { cells in
        let places = cells.filter { !$0.isEmpty }.map(\.place)
        guard let first = places.first else { return nil }
        return Row(
          place: places.reduce(first) { $0.union($1) }, header: table.header, cells: cells)
      }
    }
  }

  /// The row around a place. Logarithmic in the number of rows.
  func row(around place: SourceRange) -> Row? {
    let end = rows.firstIndex(fromWhich: { $0.place.start > place.start })
    guard end > 0, rows[end - 1].place.contains(place) else { return nil }
    return rows[end - 1]
  }
}
