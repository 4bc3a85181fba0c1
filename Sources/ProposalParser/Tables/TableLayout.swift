import ProposalModel

/// How a table is laid out: what it is for and what each column and row holds.
struct TableLayout: Sendable {
  let shape: TableShape
  let columns: [TableColumn]
  let rows: [RowKind]

  /// The first column that plays a part.
  func column(_ role: TableColumn.Role) -> Int? {
    columns.firstIndex { $0.role == role }
  }

  /// All columns that play a part.
  func columns(_ role: TableColumn.Role) -> [Int] {
    columns.indices.filter { columns[$0].role == role }
  }

  /// The layouts of all tables.
  static func layouts(of outline: Outline, _ passages: [Passage], _ book: FigureBook)
    -> [TableLayout]
  {
    outline.tables.map { table in
      TableLayoutReader(text: TableText(table: table, passages: passages, book: book)).layout()
    }
  }
}

/// Reads the layout of a table: heads first, then what the cells hold.
struct TableLayoutReader {
  let text: TableText

  /// The layout.
  func layout() -> TableLayout {
    let rows = text.table.rows.indices.map { RowKind.kind(of: $0, in: text) }
    let census = (0..<text.width).map { CellCensus(text: text, column: $0, rows: rows) }
    var columns = (0..<text.width).map { column($0, census[$0]) }
    PartHeads(text: text).settle(&columns)
    settleNumbers(&columns, census)
    settleNames(&columns, census)
    settleLevels(&columns, census)
    RetentionColumns(text: text, rows: rows).settle(&columns)
    settlePay(&columns, census, rows)
    settleTarget(&columns, census)
    NumberedLevels(text: text).settle(&columns)
    DateLevels(text: text, rows: rows).settle(&columns)
    settleUnits(&columns, census)
    PercentHeads.settle(&columns, in: text)
    let scaled = ScaleRow.marked(rows, in: text, columns)
    guard scaled == rows else {
      let shape = TableShapeReader(text: text, columns: columns, census: census, rows: scaled)
        .shape()
      return TableLayout(shape: shape, columns: columns, rows: scaled)
    }
    let shape = TableShapeReader(text: text, columns: columns, census: census, rows: rows).shape()
    return TableLayout(shape: shape, columns: columns, rows: rows)
  }

  private func column(_ index: Int, _ census: CellCensus) -> TableColumn {
    guard let head = text.head(index) else {
      return TableColumn(role: headless(index, census), unit: ColumnUnit())
    }
    if index == 0, census.isLevelNames {
      return TableColumn(role: .aside, unit: ColumnUnitReader.unit(in: head))
    }
    let role =
      text.width == 2 && index == 1 && ColumnHeads.isPool(head)
      ? .payout : ColumnHeads.role(of: head)
    // `Instalment | Condition | Amount`: a first column of words names what is paid.
    if index == 0, role == .payout, census.hasWords, !census.hasMoneyOrShares {
      return TableColumn(role: .name, unit: ColumnUnit())
    }
    return TableColumn(
      role: fitting(role, census, isRunning: ColumnHeads.isRunning(head)),
      unit: ColumnUnitReader.unit(in: head))
  }

  /// A column without a head says what it is by its cells, where they leave no choice.
  private func headless(_ index: Int, _ census: CellCensus) -> TableColumn.Role {
    if census.isLevelNames { return .aside }
    if census.isLabels { return .label }
    if index <= 1, census.hasWords { return .name }
    return census.isDates ? .deadline : .unknown
  }

  /// The part a head gives, where the cells can play it.
  private func fitting(_ role: TableColumn.Role, _ census: CellCensus, isRunning: Bool)
    -> TableColumn.Role
  {
    switch role {
    case .deadline where census.isMoney: .payout
    // `Part of net sales` names stretches of a value, and no shares.
    case .share where census.isMoney: .unknown
    case .share where isRunning: .unknown
    case .deadline where !census.hasDates && census.count > 0: .aside
    case .payout where census.isDates: .aside
    case .level where !census.hasNumbers && census.isLabels && !census.namesLevels: .label
    case .level where !census.hasNumbers && census.hasWords && !census.namesLevels: .goal
    case .unknown where census.isDates: .deadline
    case .unknown where !census.hasMoneyOrShares: census.hasNumbers ? .unknown : .aside
    default: role
    }
  }

  /// Of two columns that name, one of short labels labels: `S1 | Site survey`.
  private func settleNames(_ columns: inout [TableColumn], _ census: [CellCensus]) {
    var names = columns.indices.filter { columns[$0].role == .name || columns[$0].role == .goal }
    if let goal = names.first, let name = names.dropFirst().first, columns[goal].role == .goal,
      columns[name].role == .name, census[goal].hasWords
    {
      columns[goal].role = .name
      columns[name].role = .goal
    }
    if names.count == 1, let next = names.first.map({ $0 + 1 }), columns.indices.contains(next),
      columns[next].role == .aside, census[next].hasWords, !census[next].hasNumbers,
      census[names[0]].isLabels
    {
      columns[next].role = .name
      names.append(next)
    }
    guard let first = names.first, names.count > 1, census[first].isLabels,
      columns[first].role == .name, !columns.contains(where: { $0.role == .label })
    else { return }
    columns[first].role = .label
  }

  /// In front of pay alone, a first column of numbers holds levels: `DPM in 2026 | Bonus`; a column
  /// that only names levels is none.
  private func settleLevels(_ columns: inout [TableColumn], _ census: [CellCensus]) {
    for index in columns.indices where columns[index].role == .level {
      if !census[index].hasNumbers { columns[index].role = .aside }
    }
    let told: Set<TableColumn.Role> = [.level, .from, .weight, .deadline, .scheduled]
    guard columns.count > 1, columns.allSatisfy({ !told.contains($0.role) }),
      columns.contains(where: { $0.role == .payout || $0.role == .unitPrice })
    else { return }
    if settleCounts(&columns) { return }
    let first = columns.indices.first { columns[$0].role != .label && columns[$0].role != .aside }
    if let first, columns[first].role != .payout, census[first].isLevels {
      columns[first].role = .level
    }
  }

  /// `Restaurants opened | What it takes | Amount` with 5, 8 and 12: numbers that rise and do not just
  /// number the rows are levels of what the head names.
  private func settleCounts(_ columns: inout [TableColumn]) -> Bool {
    let first = columns.indices.first { columns[$0].role != .label && columns[$0].role != .aside }
    guard columns.count > 1, let index = first, let head = text.head(index),
      ColumnHeads.role(of: head) == .unknown,
      head.tokens.contains(where: { $0.kind == .word }), countsLevels(index)
    else { return false }
    columns[index].role = .level
    for other in columns.indices where columns[other].role == .goal { columns[other].role = .aside }
    return true
  }

  /// Whether a column holds bare numbers that rise or fall, and do not just number the rows.
  private func countsLevels(_ index: Int) -> Bool {
    let rows = text.table.rows.indices.filter { RowKind.kind(of: $0, in: text) == .entry }
    let values = rows.compactMap { row -> Rational? in
      guard let cell = text.cell(row, index), text.figures(of: cell).count == 1,
        text.passages[cell].prose.tokens.count == 1
      else { return nil }
      return text.book[text.figures(of: cell)[0]].number
    }
    let isCounting = values.enumerated().allSatisfy { $0.element == Rational($0.offset + 1) }
    return values.count == rows.count && rows.count > 1 && !isCounting
      && (zip(values, values.dropFirst()).allSatisfy { $0 < $1 }
        || zip(values, values.dropFirst()).allSatisfy { $0 > $1 })
  }

  /// Beside a column of amounts, one under a word for pay that holds none names or numbers the rows:
  /// `Rate | Leistung | Betrag`, `Award | What it takes | What it pays`.
  private func settleNumbers(_ columns: inout [TableColumn], _ census: [CellCensus]) {
    let pays = columns.indices.filter { columns[$0].role == .payout }
    let paying = pays.filter { index in
      census[index].hasMoneyOrShares
        || columns[index].unit.currency != nil && census[index].hasNumbers
    }
    guard pays.count > 1, !paying.isEmpty else { return }
    for index in pays where !paying.contains(index) {
      if countsLevels(index) {
        columns[index].role = .level
      } else if census[index].isLabels {
        columns[index].role = columns.contains { $0.role == .label } ? .aside : .label
      } else if census[index].hasWords {
        columns[index].role = index == 0 ? .name : .goal
      }
    }
  }

  /// `Unit | Fee per unit | Cap`: beside a price for each unit, a first column of words names what is
  /// counted.
  private func settleUnits(_ columns: inout [TableColumn], _ census: [CellCensus]) {
    guard columns.contains(where: { $0.role == .unitPrice }),
      columns.allSatisfy({ $0.role != .name && $0.role != .goal }), columns[0].role == .aside,
      census[0].hasWords, !census[0].hasMoneyOrShares
    else { return }
    columns[0].role = .name
  }

  /// Between threshold and maximum, a column of numbers under "goal" holds the target: `Schwelle |
  /// Ziel | Maximum`.
  private func settleTarget(_ columns: inout [TableColumn], _ census: [CellCensus]) {
    for index in columns.indices.dropFirst().dropLast()
    where columns[index].role == .goal && census[index].hasNumbers {
      let isBetween =
        columns[index - 1].role == .threshold && columns[index + 1].role == .maximum
      if isBetween { columns[index].role = .target }
    }
  }

  /// A single unnamed column of money beside names pays; two leave it open.
  private func settlePay(
    _ columns: inout [TableColumn], _ census: [CellCensus], _ rows: [RowKind]
  ) {
    let pays = columns.contains { $0.role == .payout || $0.role == .weight }
    let bare = columns.indices.filter {
      columns[$0].role == .unknown && text.head($0) == nil && census[$0].hasMoney
    }
    if !pays, bare.count == 1, let only = bare.first { columns[only].role = .payout }
    if !pays, bare.isEmpty { settleValues(&columns, census, rows) }
  }

  /// `Stage | Work | Due | Value | Accepted when`: beside what is due and accepted, or in numbered lines of
  /// work with their total, the only money is what is paid.
  private func settleValues(
    _ columns: inout [TableColumn], _ census: [CellCensus], _ rows: [RowKind]
  ) {
    let told: Set<TableColumn.Role> = [.payout, .unitPrice, .share, .scheduled, .level, .from]
    let money = columns.indices.filter { census[$0].hasMoney }
    guard money.count == 1, let only = money.first, columns[only].role == .aside,
      columns.allSatisfy({ !told.contains($0.role) }),
      columns.contains(where: { $0.role == .deadline || $0.role == .acceptance })
        || holdsWork(columns) && rows.contains(.total),
      columns.contains(where: { $0.role == .name || $0.role == .goal }),
      let head = text.head(only), head.tokens.count == 1,
      Self.valueHeads.contains(head.tokens[0].key)
    else { return }
    columns[only].role = .payout
  }

  /// `Line | Work`; a work stream has a value that nobody is paid.
  private func holdsWork(_ columns: [TableColumn]) -> Bool {
    columns.contains { $0.role == .label }
      && columns.indices.contains { index in
        text.head(index).map {
          $0.tokens.count == 1 && Self.workHeads.contains($0.tokens[0].key)
        } ?? false
      }
  }

  private static let workHeads: WordSet = [
    "work", "works", "trade", "arbeit", "arbeiten", "gewerk", "travaux",
  ]
  private static let valueHeads: WordSet = ["value", "price", "sum", "wert", "preis", "summe"]
}
