import ProposalModel

/// A row of a table of levels: for what, and how much.
struct LevelRow: Sendable {
  var span: LevelSpan
  var pay: LevelPay
  /// "Threshold", "Target", where a cell names the level.
  var name: LevelNames.Level?
  /// "a further $4,000": the amount is paid on top of those of easier levels.
  var isAdditional = false
}

extension [LevelRow] {
  /// Whether all levels count one thing; bare numbers beside one unit of time count in it.
  var countTheSame: Bool {
    let axes = Set(map(\.span.axis))
    let lengths = axes.filter { if case .length = $0 { true } else { false } }
    return axes.count == 1 || lengths.count == 1 && axes.subtracting(lengths) == [.count]
  }
}

extension [LevelRow] {
  /// The rows with "next $1,000,000" counted from where the row before ends; `nil` where that is not
  /// said.
  var withWidths: [LevelRow]? {
    var rows: [LevelRow] = []
    for var row in self {
      if row.span.isWidth, row.span.to == nil {
        guard let before = rows.last?.span, let end = before.to else { return nil }
        row.span.axis = before.axis
        row.span.from = LevelSpan.End(value: end.value, isInside: !end.isInside)
      } else if row.span.isWidth, let width = row.span.to {
        guard let end = rows.last?.span.to, rows.last?.span.axis == row.span.axis else {
          return nil
        }
        row.span.from = LevelSpan.End(value: end.value, isInside: !end.isInside)
        row.span.to = LevelSpan.End(value: end.value + width.value, isInside: true)
      }
      rows.append(row)
    }
    return rows
  }
}

/// A table of levels, read: what `LevelScale` concludes from.
struct LevelTable: Sendable {
  var rows: [LevelRow]
  /// Whether percentages are rates of the value itself rather than shares of an amount.
  var paysRates: Bool
  /// Whether the words of the table name a measure of which less is better.
  var isLowerSuspected: Bool
  var currency: Currency?
  /// All figures of levels and of pay.
  var levelFigures: [Int]
  var payFigures: [Int]
  /// Where the pay stands.
  var places: [SourceRange]
  /// What percentages are parts of, where the head of their column says so.
  var base: ShareBase?
  /// What the heads say about the whole: `Royalty on that part`, `Rate from the first dollar`.
  var headCues: Set<Cue> = []
  /// How amounts combine, where the head of their column says so.
  var headRule: TierReading?

  /// Whether the row called target pays 100%: the percentages are parts of the amount at target.
  var paysWholeAtTarget: Bool {
    !paysRates && rows.contains { $0.name == .target && $0.pay == .percent(.hundred) }
  }

  /// The level the table calls target.
  var targetLevel: Rational? {
    rows.first { $0.name == .target }.flatMap { row in
      // Of days the last one of a stretch is the level: up to it the amount is paid.
      let ends =
        row.span.axis == .date ? [row.span.to, row.span.from] : [row.span.from, row.span.to]
      return ends.lazy.compactMap { $0?.value }.first
    }
  }
}

extension SheetReading {
  /// The levels of a table; `nil` where a row or a column of money is not understood.
  func levelTable(_ index: Int) -> LevelTable? { levelTables[index] }

  /// What a table of levels comes to, in the light of what its milestone says beside it.
  func levelShape(of table: Int, evidence: PayoutEvidence, isShare: Bool = false) -> PayoutShape? {
    guard layouts[table].shape == .levels || layouts[table].shape == .levelColumns else {
      return nil
    }
    guard let levels = levelTable(table), !evidence.holdsOpenBound(beside: levels.rows, book) else {
      return .unresolved(.notUnderstood)
    }
    return LevelScale(
      table: levels, evidence: evidence, isShare: isShare || levels.base != nil
    ).shape()
  }
}

extension LevelTable {
  /// The levels of each table of an outline.
  static func tables(
    of outline: Outline, _ layouts: [TableLayout], _ passages: [Passage], _ book: FigureBook
  ) -> [LevelTable?] {
    zip(outline.tables, layouts).map { table, layout in
      guard layout.shape.holdsLevels else { return nil }
      let text = TableText(table: table, passages: passages, book: book)
      if FurtherRow.stands(in: text) { return nil }
      return layout.shape == .levels
        ? LevelTableReader(text: text, layout: layout).table()
        : LevelColumnsReader(text: text, layout: layout).table()
    }
  }
}

/// Reads a table with a level a row.
struct LevelTableReader {
  let text: TableText
  let layout: TableLayout

  /// The levels; `nil` where a row breaks the pattern.
  func table() -> LevelTable? {
    let pays = layout.columns.indices.filter {
      [.payout, .unitPrice, .share].contains(layout.columns[$0].role)
    }
    guard pays.count == 1, let pay = pays.first, layout.columns[pay].role != .unitPrice,
      !hasUnclaimedMoney
    else { return nil }
    let entries = layout.rows.indices.filter { layout.rows[$0] == .entry }
    let rows = entries.compactMap { row(at: $0, pay: pay) }
    guard rows.count == entries.count, !rows.isEmpty, let joined = rows.withWidths else {
      return nil
    }
    return table(joined, pay, entries)
  }

  private func table(_ rows: [LevelRow], _ pay: Int, _ entries: [Int]) -> LevelTable {
    let cells = entries.compactMap { text.cell($0, pay) }
    let heads = (0..<text.width).compactMap(text.head)
    let figures = cells.flatMap { text.figures(of: $0) }
    return LevelTable(
      rows: rows, paysRates: text.head(pay).map(speaksOfRates) ?? false,
      isLowerSuspected: heads.contains(where: LowerIsBetter.isSuspected),
      currency: figures.compactMap { text.book[$0].money?.currency }.first
        ?? layout.columns[pay].unit.currency,
      levelFigures: rows.flatMap(\.span.figures), payFigures: figures,
      places: cells.map { text.passages[$0].prose.place },
      base: text.head(pay).flatMap(LevelHeads.base),
      headCues: Set(heads.flatMap(LevelHeads.cues) + partCues(of: entries)),
      headRule: text.head(pay).flatMap(LevelHeads.rule))
  }

  /// "next $1,000,000", "remainder": each rate is for its part.
  private func partCues(of entries: [Int]) -> [Cue] {
    let holdsParts = entries.contains { row in span(at: row)?.isWidth ?? false }
    return holdsParts ? [.marginalPart] : []
  }

  private var hasUnclaimedMoney: Bool {
    layout.columns.indices.contains { column in
      layout.columns[column].role == .unknown
        && layout.rows.indices.contains { row in
          text.cell(row, column).map { !text.figures(of: $0).isEmpty } ?? false
        }
    }
  }

  private func row(at row: Int, pay: Int) -> LevelRow? {
    guard let span = span(at: row) else { return nil }
    let reader = LevelPayReader(text: text, unit: layout.columns[pay].unit)
    let names = layout.columns.indices.filter {
      layout.columns[$0].role == .aside || layout.columns[$0].role == .level
    }
    let name = names.lazy.compactMap { text.prose(row, $0) }.compactMap(LevelNames.name).first
    return LevelRow(
      span: span, pay: reader.pay(of: text.cell(row, pay)), name: name,
      isAdditional: reader.isFurther(text.cell(row, pay)))
  }

  private func span(at row: Int) -> LevelSpan? {
    if let from = layout.column(.from) { return bounds(row, from, layout.column(.to)) }
    let levels = layout.columns(.level)
    guard levels.count == 1, let column = levels.first, let cell = text.cell(row, column) else {
      return nil
    }
    return LevelSpanReader(text: text, unit: layout.columns[column].unit).span(of: cell)
  }

  /// A stretch whose ends stand in two columns.
  private func bounds(_ row: Int, _ from: Int, _ to: Int?) -> LevelSpan? {
    let start = text.cell(row, from).flatMap {
      LevelSpanReader(text: text, unit: layout.columns[from].unit).span(of: $0)
    }
    let end = to.flatMap { column in
      text.cell(row, column).flatMap {
        LevelSpanReader(text: text, unit: layout.columns[column].unit).span(of: $0)
      }
    }
    guard var span = start ?? end else { return nil }
    span.isPoint = false
    span.from = start?.from
    span.to = end.flatMap { $0.to ?? $0.from }
    span.figures = (start?.figures ?? []) + (end?.figures ?? [])
    return span
  }

  private func speaksOfRates(_ head: Prose) -> Bool {
    head.tokens.contains { Self.rates.contains($0.key) }
  }

  private static let rates: WordSet = [
    "rate", "commission", "share", "provision", "satz", "anteil", "royalty", "percentage",
  ]
}

/// Reads `| | Threshold | Target | Maximum |` over a row of levels and a row of pay.
struct LevelColumnsReader {
  let text: TableText
  let layout: TableLayout

  /// The levels; `nil` where a cell breaks the pattern.
  func table() -> LevelTable? {
    let entries = layout.rows.indices.filter { layout.rows[$0] == .entry }
    guard let pay = entries.first(where: isPay), let level = entries.first(where: { !isPay($0) })
    else { return nil }
    let columns = layout.columns.indices.dropFirst().filter {
      text.cell(level, $0) != nil || text.cell(pay, $0) != nil
    }
    let rows = columns.compactMap { row(level, pay, $0) }
    guard rows.count == columns.count, !rows.isEmpty else { return nil }
    let cells = columns.compactMap { text.cell(pay, $0) }
    let name = text.prose(level, 0)
    return LevelTable(
      rows: rows, paysRates: false,
      isLowerSuspected: name.map(LowerIsBetter.isSuspected) ?? false,
      currency: cells.flatMap { text.figures(of: $0) }.compactMap { text.book[$0].money?.currency }
        .first,
      levelFigures: rows.flatMap(\.span.figures),
      payFigures: cells.flatMap { text.figures(of: $0) },
      places: cells.map { text.passages[$0].prose.place })
  }

  private func isPay(_ row: Int) -> Bool {
    text.prose(row, 0).map { ColumnHeads.role(of: $0) == .payout } ?? false
  }

  private func row(_ level: Int, _ pay: Int, _ column: Int) -> LevelRow? {
    let levelUnit = text.prose(level, 0).map(ColumnUnitReader.unit) ?? ColumnUnit()
    let payUnit = text.prose(pay, 0).map(ColumnUnitReader.unit) ?? ColumnUnit()
    guard let cell = text.cell(level, column),
      let span = LevelSpanReader(text: text, unit: levelUnit).span(of: cell)
    else { return nil }
    return LevelRow(
      span: span, pay: LevelPayReader(text: text, unit: payUnit).pay(of: text.cell(pay, column)),
      name: text.head(column).flatMap(LevelNames.name))
  }
}

/// Rows that go on where the levels end.
enum FurtherRow {
  /// `Each further $1 million | $10,000`: a row for any number of levels, which is none itself.
  static func stands(in text: TableText) -> Bool {
    text.table.rows.indices.contains { row in
      text.prose(row, 0).map { prose in
        openings.match(in: prose.tokens, at: 0, before: prose.tokens.count) != nil
      } ?? false
    }
  }

  private static let openings: PhraseTable<Bool> = {
    let more = ["further", "additional", "extra", "more", "subsequent"]
    return PhraseTable<Bool>([
      (
        true,
        ["each", "every", "for each", "for every"].flatMap { each in more.map { "\(each) \($0)" } }
          + ["jede weitere", "jede weiteren", "je weitere", "für jede weitere", "chaque"]
      )
    ])
  }()
}
