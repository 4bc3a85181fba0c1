import ProposalModel

extension SheetReading {
  /// Reads the schedule of values of an application for payment, and the sums around it.
  ///
  /// Called after the terms, among which the retainage is.
  mutating func readSchedule() {
    let index = outline.tables.indices.first { tableShape($0) == .schedule }
    guard let index else { return }
    var schedule = ValueSchedule(lines: lines(of: index))
    guard !schedule.lines.isEmpty else { return }
    for term in proposal.terms {
      guard case .retainage(let retainage) = term.value, schedule.retainagePercent == nil else {
        continue
      }
      schedule.retainagePercent = retainage.percent
      schedule.retainsStored = retainsStored(retainage.text)
    }
    readSums(&schedule)
    proposal.schedule = schedule
    takeSchedule(index)
  }

  // MARK: Lines

  private func lines(of index: Int) -> [ValueSchedule.Line] {
    let layout = layouts[index]
    let text = tableText(index)
    guard let scheduled = layout.column(.scheduled) else { return [] }
    let entries = layout.rows.indices.filter { layout.rows[$0] == .entry }
    return entries.enumerated().compactMap { position, row -> ValueSchedule.Line? in
      guard
        let amount = amount(text, row, scheduled, layout),
        let name = (layout.column(.name) ?? layout.column(.goal)).flatMap({ text.prose(row, $0) })
      else { return nil }
      let label = layout.column(.label).flatMap { text.prose(row, $0) }?.string
      var line = ValueSchedule.Line(
        id: label?.lowercased() ?? String(position + 1), name: name, scheduled: amount)
      line.percentComplete = layout.column(.percentComplete).flatMap {
        percent(text, row, $0, layout)
      }
      line.statedCompleted = layout.column(.completed).flatMap {
        self.amount(text, row, $0, layout)
      }
      return line
    }
  }

  private func amount(_ text: TableText, _ row: Int, _ column: Int, _ layout: TableLayout)
    -> Located<Rational>?
  {
    let value = text.value(of: text.cell(row, column), unit: layout.columns[column].unit)
    guard case .amount(let amount, _, let figure) = value else { return nil }
    return Located(amount, at: place(of: figure))
  }

  private func percent(_ text: TableText, _ row: Int, _ column: Int, _ layout: TableLayout)
    -> Located<Rational>?
  {
    let value = text.value(of: text.cell(row, column), unit: layout.columns[column].unit)
    switch value {
    case .percent(let percent, let figure): return Located(percent, at: place(of: figure))
    case .amount(let number, nil, let figure): return Located(number, at: place(of: figure))
    default: return nil
    }
  }

  // MARK: Sums

  /// "Not of stored materials" keeps them out; else the retainage is of all that is due.
  private func retainsStored(_ text: Prose) -> Bool {
    Self.notStored.first(in: text, 0..<text.tokens.count) == nil
  }

  /// Stored materials and previous certificates, from labelled statements, rows and sentences.
  private func readSums(_ schedule: inout ValueSchedule) {
    for (name, figure) in namedAmounts {
      guard let amount = book[figure].money?.amount else { continue }
      let located = Located(amount, at: place(of: figure))
      switch name {
      case .stored where schedule.storedMaterials == nil: schedule.storedMaterials = located
      case .previous where schedule.previousCertificates == nil:
        schedule.previousCertificates = located
      default: break
      }
    }
  }

  private enum SumName { case stored, previous, derived }

  /// The amounts that stand behind a name, in the text and in two-column tables.
  private var namedAmounts: [(SumName, Int)] {
    let inText = remarks().compactMap { remark -> (SumName, Int)? in
      guard let found = Self.names.first(in: remark.prose, remark.extent),
        let figure = operativeFigures(of: remark.sentence).first(where: {
          book[$0].money != nil && book[$0].tokens.lowerBound >= found.tokens.upperBound
        })
      else { return nil }
      return (found.meaning, figure)
    }
    return inText + termRowSums + outline.tables.indices.flatMap { rowSums(of: $0) }
  }

  /// The amounts of a table of terms that has rows of a schedule: all of them are sums of it.
  private var termRowSums: [(SumName, Int)] {
    let blocks = Set(
      outline.statements.filter { $0.field.map(Self.sumFields.contains) ?? false }
        .map { passages[$0.passage].block })
    return outline.statements.indices.flatMap { index -> [(SumName, Int)] in
      let statement = outline.statements[index]
      guard blocks.contains(passages[statement.passage].block) else { return [] }
      let name: SumName =
        statement.field == .stored ? .stored : statement.field == .previous ? .previous : .derived
      return figures(of: index).filter { book[$0].money != nil }.map { (name, $0) }
    }
  }

  private static let sumFields: Set<Field> = [.stored, .previous, .completed, .due]

  private func rowSums(of index: Int) -> [(SumName, Int)] {
    let table = outline.tables[index]
    guard table.header.count <= 2, tableShape(index) != .schedule else { return [] }
    return table.rows.compactMap { row in
      let cells = row.compactMap { $0 }
      guard cells.count == 2, let last = cells.last,
        let found = Self.names.first(
          in: passages[cells[0]].prose, 0..<passages[cells[0]].prose.tokens.count),
        let figure = passages[last].figures.first(where: { book[$0].money != nil })
      else { return nil }
      return (found.meaning, figure)
    }
  }

  private mutating func takeSchedule(_ index: Int) {
    for (_, figure) in namedAmounts { book.take(figure, for: .schedule) }
    for cell in outline.tables[index].rows.flatMap({ $0 }).compactMap({ $0 }) {
      for figure in passages[cell].figures where book[figure].ledgerKind != .number {
        book.take(figure, for: .schedule)
      }
    }
  }

  private static let names = PhraseTable<SumName>([
    (
      .derived,
      [
        "completed to date", "completed and stored", "earned less retainage", "payment due",
        "current payment due", "retainage", "total completed", "amount due", "balance to finish",
        "work completed", "total earned", "less retainage", "net payment",
      ]
    ),
    (
      .stored,
      [
        "materials stored", "stored materials", "materials on site", "stored on site",
        "gelagertes material",
      ]
    ),
    (
      .previous,
      [
        "previous certificates", "previous payments", "previously certified", "previously paid",
        "less previous", "bisherige zahlungen", "frühere abschlagszahlungen",
      ]
    ),
  ])

  private static let notStored = PhraseTable<Bool>([
    (
      true,
      [
        "not of stored", "not on stored", "excluding stored", "except stored", "no retainage on",
        "stored materials bear no", "without stored",
      ]
    )
  ])
}
