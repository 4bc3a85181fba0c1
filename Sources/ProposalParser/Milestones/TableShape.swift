import ProposalModel

/// What a table is for.
enum TableShape: Sendable {
  /// Each row is a milestone.
  case milestones
  /// Each row is a level of one milestone.
  case levels
  /// The lines of a schedule of values.
  case schedule
  /// Anything else.
  case other
}

extension SheetReading {
  /// What a table is for, told from its heads and cells.
  func tableShape(_ index: Int) -> TableShape {
    let columns = Set(outline.tables[index].columns.compactMap { $0 })
    if columns.contains(.scheduledValue) || columns.contains(.percentComplete) { return .schedule }
    let pays = !columns.isDisjoint(with: [.payout, .share, .weight, .unitPrice])
    guard pays else { return .other }
    if !columns.isDisjoint(with: [
      .milestone, .goal, .measure, .deadline, .description, .acceptance,
    ]) {
      return .milestones
    }
    return .levels
  }

  /// The rows of a table of milestones, totals left out.
  func milestoneRows(of index: Int) -> [Candidate] {
    let table = outline.tables[index]
    return table.rows.indices.compactMap { row in
      let cells = table.rows[row]
      guard let name = nameCell(cells, table.columns), !isTotal(cells) else { return nil }
      let prose = passages[name].prose
      var candidate = Candidate(name: prose, place: prose.place)
      candidate.row = Candidate.Row(table: index, row: row)
      candidate.label = rowLabel(cells, table.columns)
      return candidate
    }
  }

  private func nameCell(_ cells: [Int?], _ columns: [Field?]) -> Int? {
    for field in [Field.milestone, .goal, .description, .measure] {
      if let column = columns.firstIndex(of: field), column < cells.count, let cell = cells[column]
      {
        return cell
      }
    }
    return cells.compactMap { $0 }.first
  }

  private func rowLabel(_ cells: [Int?], _ columns: [Field?]) -> String? {
    guard let column = columns.firstIndex(of: .number), column < cells.count,
      let cell = cells[column]
    else { return nil }
    return passages[cell].prose.string
  }

  private func isTotal(_ cells: [Int?]) -> Bool {
    cells.compactMap { $0 }.prefix(2).contains { cell in
      sentences(ofPassage: cell).first?.has(.totalName) ?? false
    }
  }
}
