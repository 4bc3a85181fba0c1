import ProposalModel

/// A scale that stands in lines or rows of its own: "Threshold: 40%", `| Target | 100% |`.
struct ListedScale {
  let reading: SheetReading

  /// A scale with the figures it was read from.
  struct Found {
    let percents: [LevelNames.Level: Rational]
    let figures: [Int]
    let statements: [Int]
  }

  /// The scales of the tables that name levels and percentages, and of the lists that do.
  func all() -> [Found] {
    reading.outline.tables.indices.compactMap(inTable)
      + reading.outline.scopes.indices.compactMap(inItems)
  }

  // MARK: Tables

  private func inTable(_ index: Int) -> Found? {
    let table = reading.outline.tables[index]
    guard table.width == 2, reading.outline.scopes[table.scope].role == .operative else {
      return nil
    }
    let rows = table.rows.compactMap { row -> Line? in
      guard row.count == 2, let name = row[0], let value = row[1] else { return nil }
      return line(reading.passages[name].prose, Array(reading.passages[value].figures))
    }
    return rows.count == table.rows.count ? scale(rows, []) : nil
  }

  // MARK: Lists

  private func inItems(_ index: Int) -> Found? {
    let scope = reading.outline.scopes[index]
    guard scope.role == .operative, scope.children.count > 1 else { return nil }
    let statements = scope.children.filter { reading.outline.scopes[$0].opening == .item }
      .flatMap { reading.outline.scopes[$0].statements }
    let lines = statements.compactMap { statement -> Line? in
      let own = reading.outline.statements[statement]
      guard let label = own.label, !label.isEmpty else { return nil }
      return line(
        reading.passages[own.passage].prose.part(label), reading.figures(of: statement))
    }
    return lines.count == scope.children.count && lines.count == statements.count
      ? scale(lines, statements) : nil
  }

  // MARK: Lines

  private struct Line {
    /// `nil` for "Below threshold: 0%", which says nothing more.
    let level: LevelNames.Level?
    let percent: Rational
    let figures: [Int]
  }

  private func line(_ name: Prose, _ figures: [Int]) -> Line? {
    guard let level = LevelNames.name(in: name), name.tokens.count <= 6, figures.count == 1,
      let percent = reading.book[figures[0]].percent
    else { return nil }
    let isShort = name.tokens.contains { Self.below.contains($0.key) }
    if isShort, !percent.isZero { return nil }
    return Line(level: isShort ? nil : level, percent: percent, figures: figures)
  }

  private func scale(_ lines: [Line], _ statements: [Int]) -> Found? {
    let named = lines.compactMap { line in line.level.map { ($0, line.percent) } }
    guard named.count > 1, Set(named.map(\.0)).count == named.count,
      named.contains(where: { $0.0 == .target })
    else { return nil }
    return Found(
      percents: Dictionary(uniqueKeysWithValues: named), figures: lines.flatMap(\.figures),
      statements: statements)
  }

  private static let below: WordSet = [
    "below", "under", "less", "short", "worse", "unter", "unterhalb", "missed",
  ]
}
