import ProposalModel

/// Whether an application for payment says more than its sums were made of: then what is due cannot be told.
///
/// A closed world. Every amount beside the lines has to be one of those the lines come to, and every
/// sentence on what is kept back, stored or paid before has to be of words that change nothing.
struct ScheduleDoubt {
  let reading: SheetReading
  let schedule: ValueSchedule
  /// The tables that hold the lines.
  let tables: Set<Int>

  /// The first words of it that are not understood.
  var words: Located<String>? {
    doubtfulLine ?? doubtfulColumn ?? doubtfulRow ?? doubtfulSentence
  }

  private func located(_ prose: Prose) -> Located<String> {
    Located(prose.string, at: prose.place)
  }

  // MARK: Lines

  /// "80%" of $150,000 beside "$112,500", "110%", "($20,000)" as an addition.
  private var doubtfulLine: Located<String>? {
    schedule.lines.first { line in
      guard let percent = line.percentComplete?.value else { return false }
      if percent > .hundred || line.scheduled.value < .zero { return true }
      guard let stated = line.statedCompleted?.value else { return false }
      // Amounts are shown in whole units: of a percentage that was rounded, the sums are other ones.
      return (line.scheduled.value * percent.percent - stated).magnitude >= .one
    }.map { located($0.name) }
  }

  // MARK: Columns

  /// A second column of the same kind, or one of amounts that the line does not come to.
  private var doubtfulColumn: Located<String>? {
    for table in tables.sorted() {
      let (layout, text) = (reading.layouts[table], reading.tableText(table))
      guard let column = doubtfulColumn(of: layout, text, table) else { continue }
      return text.head(column).map(located) ?? Located("", at: text.table.place)
    }
    return nil
  }

  private func doubtfulColumn(of layout: TableLayout, _ text: TableText, _ table: Int) -> Int? {
    for role in [TableColumn.Role.percentComplete, .completed] {
      if let second = layout.columns(role).dropFirst().first { return second }
    }
    let rows = reading.rows.values.filter { $0.table == table }
    let amounts = lineAmounts
    let other = layout.columns.indices.first { column in
      !Self.known.contains(layout.columns[column].role)
        && rows.contains { isDoubtful(text, row: $0.row, column, amounts) }
    }
    return other ?? (takesAway(text, layout) ? layout.column(.scheduled) : nil)
  }

  private static let known: Set<TableColumn.Role> = [
    .label, .name, .goal, .deadline, .evidence, .acceptance, .certifier, .gate, .scheduled,
    .percentComplete, .completed,
  ]

  private func isDoubtful(
    _ text: TableText, row: Int, _ column: Int, _ amounts: Set<Rational>
  ) -> Bool {
    guard let cell = text.cell(row, column) else { return false }
    return text.figures(of: cell).contains { figure in
      if reading.book[figure].percent != nil { return true }
      guard let amount = reading.book[figure].money?.amount else { return false }
      return !amounts.contains(amount)
    }
  }

  /// "($20,000)": what a line takes away.
  private func takesAway(_ text: TableText, _ layout: TableLayout) -> Bool {
    guard let column = layout.column(.scheduled) else { return false }
    return text.table.rows.indices.contains { row in
      guard let prose = text.prose(row, column), let first = prose.tokens.first,
        let last = prose.tokens.last
      else { return false }
      return first.key == Mark.open && last.key == Mark.close
    }
  }

  /// What single lines come to.
  private var lineAmounts: Set<Rational> {
    var found: Set<Rational> = [.zero]
    let kept = schedule.retainagePercent?.value.percent ?? .zero
    for line in schedule.lines {
      let (scheduled, completed) = (line.scheduled.value, Self.completed(line))
      found.formUnion([scheduled, completed, scheduled - completed])
      found.formUnion([completed * kept, completed - completed * kept])
    }
    return found
  }

  private static func completed(_ line: ValueSchedule.Line) -> Rational {
    line.statedCompleted?.value
      ?? line.scheduled.value * (line.percentComplete?.value ?? .zero).percent
  }

  // MARK: Amounts beside the lines

  /// `| Less liquidated damages | $5,000 |`: an amount of a summary that nothing comes to.
  private var doubtfulRow: Located<String>? {
    let sums = sums
    let summaries = reading.outline.tables.indices.filter { !tables.contains($0) }
      .map(reading.tableText).filter(isSummary)
    for text in summaries {
      for row in text.table.rows {
        let cells = row.compactMap(\.self)
        guard let name = cells.first,
          cells.flatMap({ text.figures(of: $0) }).contains(where: { isOther($0, sums) })
        else { continue }
        return located(reading.passages[name].prose)
      }
    }
    return nil
  }

  private func isOther(_ figure: Int, _ sums: Set<Rational>) -> Bool {
    reading.book[figure].money.map { !sums.contains($0.amount.magnitude) } ?? false
  }

  private func isSummary(_ text: TableText) -> Bool {
    text.table.rows.contains { row in
      guard let name = row.first.flatMap({ $0 }).map({ reading.passages[$0].prose }) else {
        return false
      }
      return ScheduleWords.anySum.first(in: name, name.tokens.indices) != nil
        || Self.summaryWords.first(in: name, name.tokens.indices) != nil
    }
  }

  /// What the application comes to, in whole and on the way.
  private var sums: Set<Rational> {
    let scheduled = schedule.lines.map(\.scheduled.value).sum
    let completed = schedule.lines.map(Self.completed).sum
    let stored = schedule.storedMaterials?.value ?? .zero
    let previous = schedule.previousCertificates?.value ?? .zero
    let kept = (schedule.retainagePercent?.value ?? .zero).percent
    let base = completed + (schedule.retainsStored ? stored : .zero)
    let earned = completed + stored - base * kept
    let price = reading.proposal.contractSum?.value.amount ?? scheduled
    var found: Set<Rational> = [.zero, scheduled, completed, stored, previous, price]
    found.formUnion([completed + stored, base * kept, completed * kept, stored * kept])
    found.formUnion([earned, earned - previous, scheduled - earned, scheduled - completed])
    found.formUnion([scheduled - price, price - scheduled, scheduled - completed - stored])
    for line in schedule.lines { found.insert(line.scheduled.value) }
    guard let currency = reading.proposal.currency?.value else { return found }
    return Set(found.map { Money($0, currency).rounded().amount })
  }

  // MARK: Sentences

  private var doubtfulSentence: Located<String>? {
    let sums = sums
    return reading.remarks.first { isDoubtful($0, sums) }
      .map { Located($0.sentence.words, at: $0.place) }
  }

  private func isDoubtful(_ remark: Remark, _ sums: Set<Rational>) -> Bool {
    guard remark.role == .operative, !isInTable(remark) else { return false }
    let sentence = remark.sentence
    if speaks(of: Self.parts, remark), speaks(of: Self.altering, remark) { return true }
    if speaks(of: ScheduleWords.previous, remark) {
      if speaks(of: Self.gross, remark) { return true }
      if !holdsMoney(remark), schedule.previousCertificates == nil { return true }
    }
    guard speaks(of: Self.parts, remark) || speaks(of: Self.changing, remark),
      !sentence.has(.each, .late), !sentence.says(Self.bounding)
    else { return false }
    return sentence.figures.contains { isOther($0, sums) }
  }

  private func speaks(of words: PhraseTable<Bool>, _ remark: Remark) -> Bool {
    words.first(in: remark.prose, remark.extent) != nil
  }

  private func holdsMoney(_ remark: Remark) -> Bool {
    remark.sentence.figures.contains { reading.book[$0].money != nil }
  }

  private func isInTable(_ remark: Remark) -> Bool {
    let block = reading.passages[remark.sentence.passage].block
    if case .table = reading.outline.blocks[block].kind { return true }
    return false
  }

  private static let summaryWords = PhraseTable<Bool>([
    (
      true,
      [
        "retainage", "holdback", "retention", "payment due", "amount due", "balance due",
        "certificates", "completed to date", "einbehalt", "retenue",
      ]
    )
  ])
  /// What an application is made of beside its lines.
  private static let parts = PhraseTable<Bool>([
    (
      true,
      [
        "retainage", "retention", "holdback", "retained", "stored", "previous certificates",
        "previous certificate", "previously certified", "previous payments", "previously paid",
        "certified", "sicherheitseinbehalt", "rückbehalt",
      ]
    )
  ])
  /// What takes away from it or adds to it.
  private static let changing = PhraseTable<Bool>([
    (
      true,
      [
        "this application", "this payment", "this certificate", "this invoice", "backcharge",
        "back-charge", "backcharges", "deducted", "deduction", "credited", "credit of",
        "set off", "offset", "damages", "recovered", "recouped", "withheld", "contra charge",
        "is added", "are added",
      ]
    )
  ])
  private static let altering = PhraseTable<Bool>([
    (
      true,
      [
        "except", "but not", "not insured", "not payable", "certified line", "instead", "excluding",
        "released with this",
        "is released now", "up to a maximum", "limited to", "capped", "on lines", "on line",
      ]
    )
  ])
  /// Paid before as it stood before anything was kept back.
  private static let gross = PhraseTable<Bool>([(true, ["before retainage", "gross"])])
  /// "Extra work over $5,000 needs an order": amounts that bound something else.
  private static let bounding = PhraseTable<Bool>([
    (true, ["per day", "a day", "each day", "per calendar day", "per week", "needs", "insurance"])
  ])
}
