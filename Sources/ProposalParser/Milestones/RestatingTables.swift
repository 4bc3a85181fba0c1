import ProposalModel

/// Tables that say again what milestones of their own pay: "| | At target | The most |" over a row for each.
///
/// Such rows are no milestones. Whether they are right is told by what the milestones come to.
struct RestatingTables {
  private let reading: SheetReading
  /// The words of the titles under which something is paid, and their labels.
  private var names: [[WordKey]] = []
  private var labels: Set<WordKey> = []
  /// The tables, by their position.
  private(set) var tables: Set<Int> = []
  /// The columns of amounts, by table, that nothing tells apart from pay: "| | 2026 | 2027 |", "extra if early".
  private(set) var unclear: [Int: [Int]] = [:]

  /// Linear in titles and rows for each table.
  init(_ reading: SheetReading) {
    self.reading = reading
    let outline = reading.outline
    guard !outline.tables.isEmpty else { return }
    for scope in outline.scopes where scope.role == .operative {
      guard let title = scope.title,
        statements(of: scope).contains(where: { !reading.promises(of: $0).isEmpty })
      else { continue }
      names.append(Self.words(of: title.nameProse))
      if let label = title.label { labels.insert(WordKey(label.lowercased())) }
    }
    guard names.count > 1 else { return }
    tables = Set(outline.tables.indices.filter(restates))
    for table in outline.tables.indices
    where reading.tableShape(table) == .other || tables.contains(table) {
      let columns =
        tables.contains(table) ? furtherColumns(of: table) : unclearColumns(of: table)
      if !columns.isEmpty { unclear[table] = columns }
    }
  }

  /// The statements of a part and of its items.
  private func statements(of scope: Scope) -> [Int] {
    let items = scope.children.filter { reading.outline.scopes[$0].opening == .item }
    return scope.statements + items.flatMap { reading.outline.scopes[$0].statements }
  }

  private func restates(_ table: Int) -> Bool {
    guard reading.tableShape(table).hasMilestoneRows else { return false }
    let (rows, text) = (reading.milestoneRows(of: table), reading.tableText(table))
    guard rows.count > 1 else { return false }
    return headsName(text) || rows.allSatisfy { isNamed($0.name) }
      || isHeadedByMilestone(text) && rows.allSatisfy { isLabel($0.name) }
  }

  /// `| Tranche | Full amount |` over `| 1 | €30,000 |`
  private func isHeadedByMilestone(_ text: TableText) -> Bool {
    text.head(0)?.tokens.contains { TitleReader.milestoneWords.contains($0.key) } ?? false
  }

  private func isLabel(_ name: Prose) -> Bool {
    name.tokens.count == 1 && labels.contains(name.tokens[0].key)
  }

  /// The columns of money of a table that may not only say once more what is paid: of "2026 | 2027" and "extra if
  /// early" each may be paid, however well they agree.
  private func furtherColumns(of table: Int) -> [Int] {
    let text = reading.tableText(table)
    let columns = (0..<text.width).filter { column in
      text.table.rows.indices.contains { row in
        text.cell(row, column).map { text.figures(of: $0).contains(where: reading.book.isMoney) }
          ?? false
      }
    }
    let isPlain = columns.count < 2 || headsName(text)
    return isPlain || columns.allSatisfy { namesLevel(text.head($0)) } ? [] : columns
  }

  private func namesLevel(_ head: Prose?) -> Bool {
    head?.tokens.contains { Self.levels.contains($0.key) } ?? false
  }

  private static let levels: WordSet = [
    "target", "targets", "most", "maximum", "max", "minimum", "least", "threshold", "plan",
    "stretch", "floor", "ceiling", "goal", "goals", "best", "worst", "ziel", "höchstens", "maximal",
  ]

  /// Columns of money without a known part beside rows that are called as milestones are.
  private func unclearColumns(of table: Int) -> [Int] {
    let (rows, text) = (reading.milestoneRows(of: table), reading.tableText(table))
    guard rows.count > 1, rows.allSatisfy({ isNamed($0.name) }) else { return [] }
    return reading.layouts[table].columns.indices.filter { column in
      reading.layouts[table].columns[column].role == .unknown
        && rows.contains { row in
          row.row.flatMap { text.cell($0.row, column) }.map { cell in
            text.figures(of: cell).contains(where: reading.book.isMoney)
          } ?? false
        }
    }
  }

  /// "First Payment" of "First Payment (Revenue, fiscal 2026)", "C1 Working prototype", and "Instalments 1 to 4".
  private func isNamed(_ name: Prose) -> Bool {
    var words = Self.words(of: name)
    if let first = words.first, words.count > 1, labels.contains(first) { words.removeFirst() }
    if names.contains(where: { !words.isEmpty && $0.starts(with: words) }) { return true }
    guard let first = words.first, words.count <= 3 else { return false }
    let numbers = name.tokens.filter { $0.kind == .number }
    if TitleReader.milestoneWords.contains(first), numbers.count == 1 {
      return labels.contains(numbers[0].key)
    }
    return Self.severals.contains(first) && !numbers.isEmpty
  }

  /// `| | Award 1 | Award 2 | Total |`: a column for each of several milestones, by its label.
  private func headsName(_ text: TableText) -> Bool {
    guard labels.count > 1, text.width > 3 else { return false }
    return (1..<text.width - 1).allSatisfy { column in
      guard let head = text.head(column), head.tokens.count <= 2, let last = head.tokens.last else {
        return false
      }
      return labels.contains(last.key)
    }
  }

  private static func words(of name: Prose) -> [WordKey] {
    name.tokens.filter { $0.kind == .word }.map(\.key)
  }

  private static let severals: WordSet = [
    "instalments", "installments", "awards", "milestones", "payments", "stages", "tranches",
    "bonuses", "raten", "tranchen",
  ]
}

extension SheetReading {
  /// Leaves the total open where a table beside milestones of their names holds amounts that may come on top.
  mutating func reportUnclearTables() {
    for (table, columns) in unclearColumns.sorted(by: { $0.key < $1.key }) {
      let text = tableText(table)
      let figures = columns.flatMap { column in
        text.table.rows.indices.compactMap { text.cell($0, column) }.flatMap(text.figures)
      }
      guard let first = figures.first(where: { book[$0].isMoney && book.isFree($0) }) else {
        continue
      }
      let words = passages[book.passage(of: first)].prose.string
      proposal.issues.append(Located(.unread(words: words, .clause), at: place(of: first)))
    }
  }

  /// Takes the figures of such tables where each amount is one that the milestones can come to.
  mutating func takeRestatingTables() {
    guard !restatingTables.isEmpty, let sums = PossibleSums(of: proposal) else { return }
    for table in restatingTables.sorted() where unclearColumns[table] == nil {
      guard agrees(table, sums) else {
        reportOther(table, sums)
        continue
      }
      for cell in outline.tables[table].rows.joined().compactMap(\.self) {
        for figure in passages[cell].figures { book.take(figure, for: .statedAmount) }
      }
    }
  }

  /// Reports the first amount that no milestone comes to.
  private mutating func reportOther(_ table: Int, _ sums: PossibleSums) {
    let cells = outline.tables[table].rows.joined().compactMap(\.self)
    let other = cells.flatMap { passages[$0].figures }.first { figure in
      book.isFree(figure)
        && book[figure].money.map { !sums.contain($0.amount) && !sums.holdParts([$0.amount]) }
          ?? false
    }
    guard let other else { return }
    let words = passages[book.passage(of: other)].prose.string
    proposal.issues.append(Located(.unread(words: words, .clause), at: place(of: other)))
    book.take(other, for: .unread)
  }

  /// Whether each amount of a table is what a milestone or several can come to, or the sum of its column.
  private func agrees(_ table: Int, _ sums: PossibleSums) -> Bool {
    let (text, rows) = (tableText(table), layouts[table].rows)
    return (0..<text.width).allSatisfy { column in
      let cells = rows.indices.map { amounts(of: text.cell($0, column)) }
      let entries = rows.indices.filter { rows[$0] == .entry }.flatMap { cells[$0] }
      return cells.joined().allSatisfy {
        sums.contain($0) || sums.holdParts([$0]) || $0 == entries.sum
      }
    }
  }

  private func amounts(of cell: Int?) -> [Rational] {
    cell.map { passages[$0].figures.compactMap { book[$0].money?.amount } } ?? []
  }
}
