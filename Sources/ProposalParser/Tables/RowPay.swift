import ProposalModel

/// What the pay columns of a row come to.
struct RowPay {
  /// The pay, where there is any, and what it rests on.
  struct Result {
    var shape: PayoutShape?
    var currency: Currency?
    var figures: [Int] = []
    var places: [SourceRange] = []
    /// What the words of the cell say beside the shape: bounds, floors.
    var evidence = PayoutEvidence()
  }

  let reading: SheetReading
  let row: Candidate.Row
  let text: TableText
  let layout: TableLayout

  /// The pay of the row.
  func pay() -> Result {
    let cells = layout.columns.indices.filter { isPay(layout.columns[$0].role) }
      .compactMap { column in text.cell(row.row, column).map { (column, $0) } }
    guard let first = cells.first else { return shared() }
    guard cells.count == 1 else { return open(.notUnderstood, cells.map(\.1)) }
    var result = read(first.1, layout.columns[first.0])
    result.places = [text.passages[first.1].prose.place]
    return result
  }

  private func isPay(_ role: TableColumn.Role) -> Bool {
    role == .payout || role == .unitPrice || role == .scheduled
  }

  private func open(_ reason: UnresolvedReason, _ cells: [Int]) -> Result {
    Result(
      shape: .unresolved(reason), figures: cells.flatMap { text.figures(of: $0) },
      places: cells.map { text.passages[$0].prose.place })
  }

  private func read(_ cell: Int, _ column: TableColumn) -> Result {
    if RowReckoning(reading: reading, row: row, text: text, layout: layout).isOpen(cell) {
      return open(.notUnderstood, [cell])
    }
    switch text.value(of: cell, unit: column.unit) {
    case .amount(let amount, let currency, let figure):
      return amounts(amount, currency, figure, column.role)
    case .percent(let percent, let figure): return share(percent, figure)
    case .nothing: return Result(shape: shape(of: .zero))
    case .toBeAgreed: return open(.toBeAgreed, [cell])
    case .ambiguous: return open(.ambiguousNumber, [cell])
    case .clause: return clause(cell)
    case .empty, .dash: return open(.notUnderstood, [cell])
    }
  }

  private func amounts(
    _ amount: Rational, _ currency: Currency?, _ figure: Int, _ role: TableColumn.Role
  ) -> Result {
    var result = Result(currency: currency, figures: [figure])
    if isForEach(figure) {
      let total: PayoutShape? = people.map { shape(of: amount * Rational($0)) }
      result.shape = total ?? .unresolved(.notUnderstood)
      return result
    }
    if role == .unitPrice {
      guard let (most, taken) = UnitLimits.most(of: row.row, at: amount, in: text, layout) else {
        return Result(shape: .unresolved(.notUnderstood), figures: [figure])
      }
      result.figures += taken
      result.shape = .perUnit(amount, free: .zero, mostUnits: most)
      return result
    }
    guard let (share, other) = shareCell() else {
      result.shape = shape(of: amount)
      return result
    }
    result.figures.append(other)
    let agrees = RowShares(reading: reading, text: text, layout: layout).agrees(
      amount, figure, share: share, other)
    result.shape = agrees ? shape(of: amount) : .unresolved(.contradictory)
    return result
  }

  /// Whether the head of an amount's column says that it is for each person.
  private func isForEach(_ figure: Int) -> Bool {
    let column = layout.columns.indices.first { index in
      text.cell(row.row, index).map { text.figures(of: $0).contains(figure) } ?? false
    }
    return column.flatMap(text.head).map {
      Self.perHead.first(in: $0, $0.tokens.indices) != nil
    } ?? false
  }

  /// How many people a cell of the row names.
  private var people: Int? {
    let named = layout.columns.indices.compactMap { column in
      text.prose(row.row, column).flatMap(NamedPeople.all)
    }
    return named.count == 1 ? named[0] : nil
  }

  private static let perHead = PhraseTable<Bool>([
    (
      true,
      ["per person", "per head", "each", "je person", "pro person", "pro kopf", "par personne"]
    )
  ])

  private func shareCell() -> (Rational, figure: Int)? {
    guard let column = layout.column(.share), let cell = text.cell(row.row, column) else {
      return nil
    }
    switch text.value(of: cell, unit: layout.columns[column].unit) {
    case .percent(let percent, let figure): return (percent, figure)
    case .amount(let number, nil, let figure): return (number, figure)
    default: return nil
    }
  }

  /// A share alone, in a column of its own.
  private func shared() -> Result {
    guard let (percent, figure) = shareCell() else {
      return Result(shape: layout.column(.share) == nil ? nil : .unresolved(.notUnderstood))
    }
    return share(percent, figure)
  }

  private func share(_ percent: Rational, _ figure: Int) -> Result {
    let base = RowShares(reading: reading, text: text, layout: layout).base
    var result = Result(currency: base?.currency, figures: [figure])
    let shares = RowShares(reading: reading, text: text, layout: layout)
    let percent = shares.areFractions ? percent * .hundred : percent
    result.shape = base.map { shape(of: $0.amount * percent.percent) } ?? .unresolved(.baseUnstated)
    result.places = [text.book[figure].place]
    return result
  }

  /// A line of a schedule; an amount for an event where the table speaks of bonuses.
  private func shape(of amount: Rational) -> PayoutShape {
    PayVocabulary(reading: reading, text: text, layout: layout).isBonus
      ? .fixed(amount) : .scheduleLine(amount)
  }

  /// "US$50,000, paid in euro at the prevailing rate": what is paid is another amount, and no rate for
  /// it is stated.
  private func isConverted(_ cell: Int, _ currency: Currency?) -> Bool {
    guard let currency else { return false }
    let prose = text.passages[cell].prose
    guard let named = CurrencyNames.declared(in: prose) else { return false }
    return named != currency
  }

  /// A cell of words: the clauses are read as they are elsewhere.
  private func clause(_ cell: Int) -> Result {
    var collector = EvidenceCollector(reading: reading)
    for sentence in reading.sentences(ofPassage: cell) { collector.add(sentence, .payout) }
    let shape = ShapeReader(
      evidence: collector.evidence, book: reading.book, bases: reading.shareBases
    ).shape()
    let figures = text.figures(of: cell)
    let currency = figures.lazy.compactMap { reading.book[$0].money?.currency }.first
    guard !isConverted(cell, currency) else { return open(.currencyUnclear, [cell]) }
    return Result(
      shape: shape, currency: currency, figures: figures, evidence: collector.evidence)
  }
}
