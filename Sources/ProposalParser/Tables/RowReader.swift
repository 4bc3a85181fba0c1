import ProposalModel

/// Reads one row of a table of milestones, column by column.
struct RowReader {
  let reading: SheetReading
  let row: Candidate.Row
  let text: TableText
  let layout: TableLayout
  private var result: RowReading
  /// Money or shares in a column nobody knows: the pay is not told then.
  private var hasUnknownPay = false

  init(reading: SheetReading, row: Candidate.Row) {
    self.reading = reading
    self.row = row
    text = reading.tableText(row.table)
    layout = reading.layouts[row.table]
    let title = RowTitles(text: text, layout: layout).title(of: row.row)
    result = RowReading(name: title?.name ?? .empty(at: text.table.place), label: title?.label)
  }

  /// What the row says.
  mutating func read() -> RowReading {
    for column in layout.columns.indices {
      guard let cell = text.cell(row.row, column) else { continue }
      switch UnitLimits.column(column, in: text, layout) {
      case .estimate: take(text.figures(of: cell), for: .aside)
      case .limit: continue
      case nil: read(cell, layout.columns[column])
      }
    }
    readDayOfTarget()
    if !readPairs() { readPay() }
    return result
  }

  /// `n/a | by 15 October 2026 | n/a`: a goal that has a day alone is met by then or not.
  private mutating func readDayOfTarget() {
    guard result.levels.count == 1, let only = result.levels.first, only.name == .target,
      only.level.axis == .date, only.percent == nil
    else { return }
    result.levels = []
    result.events = [.target]
    result.deadlines.append(only.figure)
  }

  private mutating func read(_ cell: Int, _ column: TableColumn) {
    switch column.role {
    case .deadline: readDeadline(cell)
    case .weight: readWeight(cell, column.unit)
    case .threshold: readLevel(cell, .threshold, column.unit)
    case .target: readLevel(cell, .target, column.unit)
    case .maximum: readLevel(cell, .maximum, column.unit)
    case .goal, .name: readGoal(cell, column.role)
    case .evidence: keep(cell) { $0.evidence.append($1) }
    case .acceptance: keep(cell) { $0.acceptance.append($1) }
    case .certifier: keep(cell) { $0.certifier = $1 }
    case .gate: keep(cell) { $0.gates.append($1) }
    case .aside, .completed, .percentComplete: take(text.figures(of: cell), for: .aside)
    case .unknown: noteUnknown(cell, column.unit)
    case .label, .payout, .unitPrice, .share, .level, .from, .to, .scheduled, .actual: break
    }
  }

  /// Words of the row that hold conditions in figures.
  private mutating func keep(_ cell: Int, _ store: (inout RowReading, Prose) -> Void) {
    store(&result, text.passages[cell].prose)
    take(text.figures(of: cell), for: .condition)
  }

  private mutating func readDeadline(_ cell: Int) {
    let dates = text.figures(of: cell).filter {
      switch text.book[$0].value {
      case .date, .duration: true
      default: false
      }
    }
    result.deadlines += dates
    take(dates, for: .deadline)
  }

  private mutating func readWeight(_ cell: Int, _ unit: ColumnUnit) {
    switch text.value(of: cell, unit: unit) {
    case .percent(let percent, let figure), .amount(let percent, nil, let figure):
      result.weight = Located(percent, at: text.book[figure].place)
      take([figure], for: .weight)
    default: hasUnknownPay = true
    }
  }

  private mutating func readLevel(_ cell: Int, _ name: LevelNames.Level, _ unit: ColumnUnit) {
    let unit = unit.isBare ? ColumnUnitReader.parenthesisedUnit(of: result.name) : unit
    if name == .target, PercentHeads.saysMet(text.passages[cell].prose) {
      result.isMetAtTarget = true
    }
    if let own = PercentHeads.levelWithPercent(cell, text, unit) {
      result.levels.append(
        RowLevel(name: name, level: own.level, figure: own.figure, percent: own.percent))
      return take([own.figure, own.percentFigure], for: .level)
    }
    guard let span = LevelSpanReader(text: text, unit: unit).span(of: cell), let level = span.point,
      let figure = span.figures.first
    else { return noteEvent(cell, name, unit) }
    let percent = PercentHeads.percent(of: name, in: text, layout)
    result.levels.append(RowLevel(name: name, level: level, figure: figure, percent: percent))
    take([figure], for: .level)
  }

  /// "commissioned" under the target, where "none" and a dash are no level.
  private mutating func noteEvent(_ cell: Int, _ name: LevelNames.Level, _ unit: ColumnUnit) {
    if name == .target, tellsGoal(cell) {
      if result.goal.map({ $0.tokens.count <= 4 }) ?? true {
        result.goal = text.passages[cell].prose
      }
      return take(text.figures(of: cell), for: .level)
    }
    switch text.value(of: cell, unit: unit) {
    case .empty, .nothing, .dash: return
    default: if !text.passages[cell].prose.tokens.isEmpty { result.events.insert(name) }
    }
  }

  /// "The Leeds office opens by 30 June" under "Target", where no other level has a column.
  private func tellsGoal(_ cell: Int) -> Bool {
    layout.column(.threshold) == nil && layout.column(.maximum) == nil
      && text.passages[cell].prose.tokens.count { $0.kind == .word } > 3
  }

  private mutating func readGoal(_ cell: Int, _ role: TableColumn.Role) {
    if role == .goal || layout.column(.goal) == nil { result.goal = text.passages[cell].prose }
    take(text.figures(of: cell), for: .level)
  }

  /// `Limit`, `Cap`: a bound that nobody reads leaves the row open.
  private func isBound(_ cell: Int) -> Bool {
    let column = layout.columns.indices.first { text.cell(row.row, $0) == cell }
    guard let head = column.flatMap(text.head) else { return false }
    return LabelFinder.field(head, head.tokens.indices) == .cap && !text.figures(of: cell).isEmpty
  }

  private mutating func noteUnknown(_ cell: Int, _ unit: ColumnUnit) {
    if isBound(cell) { hasUnknownPay = true }
    switch text.value(of: cell, unit: unit) {
    case .empty, .nothing, .dash: break
    case .clause where text.figures(of: cell).isEmpty: break
    case .ambiguous, .toBeAgreed: hasUnknownPay = true
    default: hasUnknownPay = hasUnknownPay || mayPay(cell)
    }
  }

  /// Money, a percentage or a bare number; a number among words counts something: "24 stations".
  private func mayPay(_ cell: Int) -> Bool {
    let figures = text.figures(of: cell)
    if figures.contains(where: { text.book[$0].money != nil || text.book[$0].percent != nil }) {
      return true
    }
    return !text.passages[cell].prose.tokens.contains { $0.kind == .word }
  }

  private mutating func take(_ figures: [Int], for use: RowReading.Use) {
    for figure in figures { result.uses.append((figure, use)) }
  }

  // MARK: Pay

  private mutating func readPay() {
    let pay = RowPay(reading: reading, row: row, text: text, layout: layout).pay()
    result.payEvidence = pay.evidence
    result.currency = pay.currency
    take(pay.figures, for: .payout)
    result.payPlaces = pay.places
    result.shape = pay.shape
    guard let shape = pay.shape else {
      if hasUnknownPay { result.shape = .unresolved(.notUnderstood) }
      return
    }
    if case .unresolved = shape { return }
    result.shape = hasUnknownPay ? .unresolved(.notUnderstood) : withLevels(shape)
  }

  /// "70%: €6,000" under the name of a level.
  private mutating func readPairs() -> Bool {
    guard !layout.columns.contains(where: { Self.pays.contains($0.role) }) else { return false }
    let cells = LevelPairs(text: text, columns: layout.columns)
    if let event = cells.event(of: row.row) {
      take([event.figure], for: .payout)
      result.currency = event.currency
      result.payPlaces = [text.book[event.figure].place]
      result.shape = hasUnknownPay ? .unresolved(.notUnderstood) : .fixed(event.pays)
      return true
    }
    guard let pairs = cells.pairs(of: row.row) else { return false }
    result.levels = []
    take(pairs.map(\.figures.level), for: .level)
    take(pairs.map(\.figures.pay), for: .payout)
    result.currency = pairs.compactMap(\.currency).first
    result.payPlaces = pairs.map { text.book[$0.figures.pay].place }
    result.targetLevel = pairs.first { $0.name == .target }?.level.value
    result.isPaired = true
    result.shape = hasUnknownPay ? .unresolved(.notUnderstood) : tiers(of: pairs)
    return true
  }

  private static let pays: Set<TableColumn.Role> = [
    .payout, .unitPrice, .scheduled, .share, .weight,
  ]

  private func tiers(of pairs: [LevelPairs.Pair]) -> PayoutShape {
    let tiers = pairs.map(\.tier)
    if let only = tiers.first, tiers.count == 1 {
      return GoalLevel(text: text).directed(only.level, words: result.name)
        .map { .threshold(only.pays, $0) } ?? .unresolved(.notUnderstood)
    }
    guard Set(tiers.map(\.level.axis)).count == 1,
      zip(tiers, tiers.dropFirst()).allSatisfy({ $0.pays < $1.pays })
    else { return .unresolved(.inconsistentLevels) }
    return directed(tiers).map { .tiers($0, nil) } ?? .unresolved(.inconsistentLevels)
  }

  /// The levels with the direction in which they rise or fall; `nil` where they do neither.
  private func directed(_ tiers: [ReadTier]) -> [ReadTier]? {
    let values = tiers.map(\.level.value)
    let ascends = zip(values, values.dropFirst()).allSatisfy { $0 < $1 }
    guard ascends || zip(values, values.dropFirst()).allSatisfy({ $0 > $1 }),
      !(ascends && tiers.contains(where: \.level.isLowerBetter))
    else { return nil }
    return tiers.map { tier in
      var tier = tier
      tier.level.isLowerBetter = !ascends
      return tier
    }
  }

  /// The levels of a row with what the scale row of its table pays for them, in parts of the row's
  /// amount at target.
  private func scaledTiers(_ shape: PayoutShape) -> [ReadTier]? {
    guard let scale = layout.rows.firstIndex(of: .scale), let amount = shape.plainAmount else {
      return nil
    }
    let percents = ScaleRow.percents(of: scale, in: text, layout.columns)
    let tiers = result.levels.compactMap { level in
      percents[level.name].map { ReadTier(level: level.level, pays: amount * $0.percent) }
    }.sorted { $0.pays < $1.pays }
    guard tiers.count == percents.count, tiers.count == result.levels.count,
      Set(tiers.map(\.level.axis)).count == 1
    else { return nil }
    return directed(tiers)
  }

  /// Pay for a level where the row of a bonus table states just one.
  private mutating func withLevels(_ shape: PayoutShape) -> PayoutShape {
    if let tiers = scaledTiers(shape) {
      result.isScaled = true
      return .tiers(tiers, nil)
    }
    guard case .fixed(let amount) = shape else { return shape }
    guard result.levels.allSatisfy({ $0.name == .target }) else {
      return .unresolved(.notUnderstood)
    }
    let target = layout.column(.target).flatMap { text.cell(row.row, $0) }
    let cell = layout.column(.goal) ?? layout.column(.name)
    let goal =
      target.flatMap { tellsGoal($0) ? $0 : nil } ?? cell.flatMap { text.cell(row.row, $0) }
    let level =
      result.levels.isEmpty
      ? goal.flatMap { GoalLevel(text: text).level(of: $0) }
      : GoalLevel(text: text).directed(result.levels[0].level, words: result.name)
    return level.map { .threshold(amount, $0) } ?? shape
  }
}
