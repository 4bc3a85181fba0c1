import ProposalModel

extension SheetReading {
  /// A milestone that is a row of a table.
  mutating func rowMilestone(
    _ candidate: Candidate, _ row: Candidate.Row, id: String, index: Int, _ rules: SharedRules
  ) -> Milestone {
    let read = rowReading(row)
    var milestone = Milestone(
      id: id, name: read.name, place: candidate.place, payout: payout(of: read, candidate, rules))
    milestone.goal = read.goal ?? read.name
    milestone.weight = read.weight
    milestone.evidence = read.evidence
    milestone.acceptance = read.acceptance
    milestone.certifier = read.certifier
    milestone.gates = read.gates.map { text in
      Gate(name: GateName.slug(of: text, text.tokens.indices), text: text)
    }
    milestone.deadline = deadline(of: row, index)
    take(read, for: index)
    rows[index] = row
    return milestone
  }

  /// The date of a row's own cell, else one its goal names, else one of the heading, else the end of
  /// the period.
  mutating func deadline(of row: Candidate.Row, _ index: Int) -> Located<Deadline>? {
    for (cell, isLabelled) in deadlineCells(of: row) {
      if let deadline = deadline(in: cell, isLabelled: isLabelled, index) { return deadline }
    }
    return headingDeadline(around: outline.tables[row.table].scope) ?? sheetDeadline
  }

  /// The cells of a row that may say when, the likeliest first.
  private func deadlineCells(of row: Candidate.Row) -> [(cell: Int, isLabelled: Bool)] {
    let text = tableText(row.table)
    return [TableColumn.Role.deadline, .target, .goal, .name].flatMap { role in
      layouts[row.table].columns(role).compactMap { column in
        text.cell(row.row, column).map { ($0, role == .deadline) }
      }
    }
  }

  mutating func deadline(in cell: Int, isLabelled: Bool, _ index: Int)
    -> Located<Deadline>?
  {
    let clauses = sentences(ofPassage: cell).flatMap { sentence in
      TimeClauseReader(
        reading: self, sentence: sentence, isLabelled: isLabelled, isGoal: !isLabelled
      ).clauses()
    }
    guard let last = clauses.last else { return nil }
    for figure in last.figures { book.take(figure, for: .deadline(index)) }
    return Located(last.deadline, at: last.place)
  }

  private func payout(of read: RowReading, _ candidate: Candidate, _ rules: SharedRules)
    -> MilestonePayout
  {
    let words = rowWords(candidate)
    var state = MilestonePayout.State.unresolved(words: words, reason: .notUnderstood)
    if let shape = read.shape {
      state = PlanBuilder(evidence: read.payEvidence, book: book, tableTarget: read.targetLevel)
        .state(of: completed(shape, of: read, rules), words: words)
    } else if read.weight == nil {
      state = .missing
    }
    return MilestonePayout(
      state: state, currency: read.currency ?? proposal.currency?.value,
      places: read.payPlaces.isEmpty ? [candidate.place] : read.payPlaces)
  }

  private func completed(_ shape: PayoutShape, of read: RowReading, _ rules: SharedRules)
    -> PayoutShape
  {
    if read.isPaired { return rules.paired(shape) }
    return read.isScaled ? rules.scaled(shape) : rules.completed(shape)
  }

  /// The cells of a row, as one text.
  private func rowWords(_ candidate: Candidate) -> String {
    guard let row = candidate.row else { return candidate.name.string }
    let text = tableText(row.table)
    return (0..<text.width).compactMap { text.prose(row.row, $0)?.string }.joined(separator: " | ")
  }

  // MARK: Tables of levels

  /// What the table of levels of a milestone comes to, compared with what its words repeat.
  func levelShape(of candidate: Candidate, _ evidence: PayoutEvidence, isShare: Bool = false)
    -> PayoutShape?
  {
    let tables = candidate.tables.filter { layouts[$0].shape.holdsLevels }
    guard let table = tables.first else { return nil }
    guard tables.count == 1, evidence.unread.isEmpty else { return .unresolved(.notUnderstood) }
    if LevelConditions(text: tableText(table), layout: layouts[table]).hold {
      return .unresolved(.notUnderstood)
    }
    if let reason = contradiction(with: table, evidence) { return .unresolved(reason) }
    return levelShape(
      of: table, evidence: evidence, isShare: isShare || tableBase(of: candidate) != nil)
  }

  /// Words may repeat what the table says; another amount contradicts it, or is not understood.
  private func contradiction(with table: Int, _ evidence: PayoutEvidence) -> UnresolvedReason? {
    let reader = ShapeReader(evidence: evidence, book: book)
    let rows = levelTable(table)?.rows ?? []
    let sums = levelTable(table).flatMap {
      LevelSums(table: $0).running(isCumulative: evidence.says(.cumulative))
    }
    for promise in evidence.promises {
      guard case .amount = promise.pay, let amount = reader.amount(promise) else {
        return .notUnderstood
      }
      let levels = promise.levels.compactMap { reader.level($0)?.value }
      if amount.isZero, !levels.isEmpty { continue }
      if let sums, !levels.isEmpty {
        guard sums.contains(where: { $0.pays == amount && levels == [$0.level] }) else {
          return .contradictory
        }
        continue
      }
      let paid = rows.filter { $0.pay.constant == amount }
      guard !paid.isEmpty else { return levels.isEmpty ? .notUnderstood : .contradictory }
      let fits =
        levels.isEmpty
        || paid.contains { row in
          levels.contains { $0 == row.span.from?.value || $0 == row.span.to?.value }
        }
      guard fits else { return .contradictory }
    }
    return nil
  }

  /// Writes the figures of a milestone's tables into the ledger.
  mutating func takeLevels(of candidate: Candidate, _ index: Int) {
    for table in candidate.tables where layouts[table].shape.holdsLevels {
      guard let levels = levelTable(table) else { continue }
      for figure in levels.levelFigures { book.take(figure, for: .level(index)) }
      for figure in levels.payFigures { book.take(figure, for: .payout(index)) }
    }
  }

  /// The currency of a milestone's tables.
  func levelCurrency(of candidate: Candidate) -> Currency? {
    candidate.tables.lazy.compactMap { levelTable($0)?.currency }.first
  }
}
