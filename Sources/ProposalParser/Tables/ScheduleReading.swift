import ProposalModel

extension SheetReading {
  /// Reads the schedule of values: its lines, what is stored, kept back and paid before.
  mutating func readSchedule() {
    let lines = rows.keys.sorted().compactMap { index in
      rows[index].flatMap { layouts[$0.table].shape == .schedule ? (index, $0) : nil }
    }
    guard !lines.isEmpty else { return }
    var schedule = ValueSchedule(lines: [])
    for (index, row) in lines {
      guard let line = line(of: row, milestone: index) else { continue }
      schedule.lines.append(line)
    }
    schedule.storedMaterials = summed(.stored, ScheduleWords.stored)
    schedule.previousCertificates = summed(.previous, ScheduleWords.previous)
    readRetainage(into: &schedule)
    takeSummary()
    if holdsOpenSum { return }
    let doubt = ScheduleDoubt(
      reading: self, schedule: schedule, tables: Set(lines.map(\.1.table))
    ).words
    if let doubt {
      proposal.issues.append(Located(.unread(words: doubt.value, .application), at: doubt.place))
    } else {
      proposal.schedule = schedule
    }
  }

  private mutating func line(of row: Candidate.Row, milestone index: Int) -> ValueSchedule.Line? {
    let text = tableText(row.table)
    let layout = layouts[row.table]
    guard let column = layout.column(.scheduled),
      case .amount(let amount, _, let figure) = text.value(
        of: text.cell(row.row, column), unit: layout.columns[column].unit)
    else { return nil }
    let milestone = proposal.milestones[index]
    var line = ValueSchedule.Line(
      id: milestone.id, name: milestone.name, scheduled: Located(amount, at: place(of: figure)))
    line.percentComplete = number(row, .percentComplete, text, layout)
    line.statedCompleted = number(row, .completed, text, layout)
    proposal.milestones[index].measure = Measure(name: milestone.name, unit: .percent)
    return line
  }

  private mutating func number(
    _ row: Candidate.Row, _ role: TableColumn.Role, _ text: TableText, _ layout: TableLayout
  ) -> Located<Rational>? {
    guard let column = layout.column(role) else { return nil }
    switch text.value(of: text.cell(row.row, column), unit: layout.columns[column].unit) {
    case .percent(let number, let figure), .amount(let number, _, let figure):
      return Located(number, at: place(of: figure))
    default: return nil
    }
  }

  // MARK: Sums beside the lines

  /// The amount of a labelled statement, else the one behind the words.
  private mutating func summed(_ field: Field, _ words: PhraseTable<Bool>) -> Located<Rational>? {
    for statement in outline.statements.indices {
      let isLabelled = outline.statements[statement].field == field
      for sentence in sentences(of: statement) {
        let found = sentence.first(words)
        let isHeaded = isLabelled || isUnder(words, statement) || isBehind(words, statement)
        guard isHeaded || found != nil else { continue }
        let start = isHeaded ? 0 : found?.tokens.upperBound ?? 0
        let figure = sentence.figures.first {
          book[$0].money != nil && book[$0].tokens.lowerBound >= start && book[$0].isOperative
        }
        guard let figure, let amount = book[figure].money?.amount else { continue }
        book.take(figure, for: .schedule)
        return Located(amount, at: place(of: figure))
      }
    }
    return nil
  }

  /// Whether the heading right above a statement is those words and no others.
  private func isUnder(_ words: PhraseTable<Bool>, _ statement: Int) -> Bool {
    guard let title = outline.scopes[outline.statements[statement].scope].title else {
      return false
    }
    return words.meaning(of: title.name, in: title.prose.tokens) != nil
  }

  /// `Less previous certificates for payment: $412,000`: a label that holds the words.
  private func isBehind(_ words: PhraseTable<Bool>, _ statement: Int) -> Bool {
    let statement = outline.statements[statement]
    guard let label = statement.label, !label.isEmpty else { return false }
    return words.first(in: passages[statement.passage].prose, label) != nil
  }

  /// Whether an amount that speaks of stored materials or earlier payments was not taken: then what
  /// is due cannot be told.
  private var holdsOpenSum: Bool { rowHoldsOpenSum || sentenceHoldsOpenSum }

  /// `| Less previous payments | $613,225.00 |` in a table that nothing took.
  private var rowHoldsOpenSum: Bool {
    outline.tables.contains { table in
      table.rows.contains { row in
        let cells = row.compactMap(\.self)
        guard let name = cells.first.map({ passages[$0].prose }),
          ScheduleWords.anySum.first(in: name, name.tokens.indices) != nil
        else { return false }
        return cells.dropFirst().contains { cell in
          passages[cell].figures.contains { book[$0].money != nil && book.isFree($0) }
        }
      }
    }
  }

  private var sentenceHoldsOpenSum: Bool {
    remarks.contains { remark in
      guard remark.role == .operative,
        ScheduleWords.anySum.first(in: remark.prose, remark.extent) != nil
      else { return false }
      return remark.sentence.figures.contains {
        book[$0].money != nil && book[$0].isOperative && book.isFree($0)
      }
    }
  }

  /// "Retainage is 10% of work completed and of stored materials", also as the name of a row.
  private mutating func readRetainage(into schedule: inout ValueSchedule) {
    if let named = retainageRow, let percent = book[named].percent {
      schedule.retainagePercent = Located(percent, at: place(of: named))
      book.take(named, for: .schedule)
    }
    let freesStored = saysFreeStored
    defer { if freesStored { schedule.retainsStored = false } }
    for statement in outline.statements.indices {
      for sentence in sentences(of: statement) {
        let isLabelled = outline.statements[statement].field == .retainage
        guard
          isLabelled || sentence.says(ScheduleWords.retainage),
          let figure = sentence.figures.first(where: { book[$0].percent != nil }),
          let percent = book[figure].percent
        else { continue }
        schedule.retainagePercent = Located(percent, at: place(of: figure))
        let saysStored = sentence.says(ScheduleWords.storedBase)
        let saysWork = sentence.says(ScheduleWords.workBase)
        schedule.retainsStored = saysStored || !saysWork
        return
      }
    }
  }

  /// `| Plus glazing stored on site, free of retainage | $12,000 |`, "stored materials carry no retainage"
  private var saysFreeStored: Bool {
    outline.statements.indices.contains { statement in
      let statement = outline.statements[statement]
      let prose = passages[statement.passage].prose
      let words = (statement.label?.lowerBound ?? statement.body.lowerBound)
      let extent = words..<statement.body.upperBound
      return ScheduleWords.storedBase.first(in: prose, extent) != nil
        && ScheduleWords.freeOfRetainage.first(in: prose, extent) != nil
    }
  }

  /// `| Retainage 10% of completed and stored | $30,000 |`: a percentage in the name of a row.
  private var retainageRow: Int? {
    for statement in outline.statements {
      guard let label = statement.label, !label.isEmpty,
        ScheduleWords.retainage.first(in: passages[statement.passage].prose, label) != nil
      else { continue }
      let figures = passages[statement.passage].figures.filter {
        book[$0].percent != nil && label.overlaps(book[$0].tokens)
      }
      if figures.count == 1 { return figures[0] }
    }
    return nil
  }

  /// The lines of a summary repeat what the schedule adds up to.
  private mutating func takeSummary() {
    let fields: FieldSet = [.stored, .previous, .due, .completed, .retainage]
    for statement in outline.statements.indices {
      let field = outline.statements[statement].field
      guard field.map({ fields.contains($0) }) ?? isInSummary(statement) else { continue }
      for figure in figures(of: statement) where book[figure].money != nil {
        book.take(figure, for: .schedule)
      }
    }
  }

  /// A row of a table of terms between rows the schedule knows.
  private func isInSummary(_ statement: Int) -> Bool {
    let block = passages[outline.statements[statement].passage].block
    guard case .table = outline.blocks[block].kind else { return false }
    return outline.statements.contains { other in
      passages[other.passage].block == block
        && [.stored, .previous, .due].contains(other.field)
    }
  }
}

/// Words of payment applications.
enum ScheduleWords {
  static let stored = PhraseTable<Bool>([
    (
      true,
      [
        "materials stored", "stored materials", "material stored", "materials on site",
        "stored on site", "gelagertes material",
      ]
    )
  ])
  static let anySum = PhraseTable<Bool>([
    (
      true,
      [
        "stored", "not yet incorporated", "on site but", "gelagert", "gelagerte",
        "previous payments", "previously paid", "already paid", "earlier payments",
        "previous certificates", "previous certificate", "earlier certificates",
        "bisherige zahlungen", "bereits gezahlt",
      ]
    )
  ])
  static let previous = PhraseTable<Bool>([
    (
      true,
      [
        "previous certificates", "previous payments", "previously certified", "previously paid",
        "previous applications", "certified before", "paid to date", "less previous",
        "earlier certificates", "earlier payments", "earlier applications",
        "bisher bezahlt", "certificates to date",
      ]
    )
  ])
  static let retainage = PhraseTable<Bool>([
    (
      true,
      ["retainage", "retention", "holdback", "sicherheitseinbehalt", "rückbehalt", "retained"]
    )
  ])
  static let freeOfRetainage = PhraseTable<Bool>([
    (
      true,
      [
        "free of retainage", "without retainage", "no retainage", "free of retention",
        "without retention", "no retention", "no holdback", "without holdback",
      ]
    )
  ])
  static let storedBase = PhraseTable<Bool>([
    (true, ["stored", "stored materials", "materials on site", "gelagert"])
  ])
  static let workBase = PhraseTable<Bool>([
    (true, ["completed work", "work completed", "completed", "work done", "certified work"])
  ])
}
