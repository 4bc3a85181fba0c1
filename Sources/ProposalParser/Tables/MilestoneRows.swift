import ProposalModel

extension SheetReading {
  /// The rows of a table that state milestones: rows that add up or comment left out.
  func milestoneRows(of index: Int) -> [Candidate] {
    let text = tableText(index)
    let layout = layouts[index]
    let titles = RowTitles(text: text, layout: layout)
    return text.table.rows.indices.compactMap { row in
      guard layout.rows[row] == .entry, let title = titles.title(of: row) else { return nil }
      var candidate = Candidate(name: title.name, place: place(ofRow: row, in: text))
      candidate.row = Candidate.Row(table: index, row: row)
      candidate.label = title.label
      return candidate
    }
  }

  /// From the first to the last cell of a row.
  private func place(ofRow row: Int, in text: TableText) -> SourceRange {
    let places = (0..<text.width).compactMap { text.prose(row, $0)?.place }
    guard let first = places.first else { return text.table.place }
    return places.dropFirst().reduce(first) { $0.union($1) }
  }
}

/// The names and labels of a table's rows.
struct RowTitles {
  /// A row's name and label.
  struct Title {
    let name: Prose
    let label: String?
  }

  let text: TableText
  let layout: TableLayout
  private let nameColumn: Int?

  init(text: TableText, layout: TableLayout) {
    self.text = text
    self.layout = layout
    nameColumn =
      layout.column(.name) ?? layout.column(.goal) ?? layout.column(.acceptance)
      ?? layout.columns.indices.first {
        layout.columns[$0].role == .unknown || layout.columns[$0].role == .level
      }
  }

  /// The title of a row; `nil` where nothing names it.
  func title(of row: Int) -> Title? {
    let label = layout.column(.label).flatMap { text.prose(row, $0)?.string }.flatMap(clean)
    let cell = nameColumn.flatMap { text.prose(row, $0) }
    guard let cell else {
      guard let label, let column = layout.column(.label), let prose = text.prose(row, column)
      else { return nil }
      return Title(name: prose, label: label)
    }
    let leading = leadingLabel(cell)
    return Title(name: leading.map { _ in named(cell) } ?? cell, label: label ?? leading)
  }

  /// "1. Permit issued", "2) Equipment": the name without the number that is its label.
  private func named(_ cell: Prose) -> Prose {
    guard cell.tokens.count > 2, cell.tokens[0].kind == .number, cell.tokens[1].kind == .mark,
      cell.tokens[2].kind == .word
    else { return cell }
    return cell.part(TitleReader.title(of: cell, 0..<cell.tokens.count).name)
  }

  private func clean(_ label: String) -> String? {
    var bytes = label.utf8.filter { $0 != 0x29 && $0 != 0x28 && $0 != 0x23 }
    if bytes.last == 0x2E { bytes.removeLast() }
    let text = String(decoding: bytes, as: UTF8.self)
    return text.isEmpty || text.utf8.contains(0x20) ? nil : text
  }

  /// `A. Data mapping`, `M1: …`, `1 Specification` where the rows are numbered through.
  private func leadingLabel(_ cell: Prose) -> String? {
    let title = TitleReader.title(of: cell, 0..<cell.tokens.count)
    guard let label = title.label, !title.name.isEmpty else { return nil }
    let isBareNumber =
      cell.tokens.first?.kind == .number
      && !(cell.tokens.count > 1 && cell.tokens[1].kind == .mark && !cell.tokens[1].followsSpace)
    return !isBareNumber || rowsAreNumbered ? label : nil
  }

  /// Whether the names start with 1, 2, 3 in order.
  private var rowsAreNumbered: Bool {
    guard let nameColumn else { return false }
    let firsts = layout.rows.indices.filter { layout.rows[$0] == .entry }.compactMap {
      text.prose($0, nameColumn).flatMap { cell in cell.tokens.first.map { cell.string($0.range) } }
    }
    return firsts.enumerated().allSatisfy { $0.element == String($0.offset + 1) }
      && firsts.count > 1
  }
}
