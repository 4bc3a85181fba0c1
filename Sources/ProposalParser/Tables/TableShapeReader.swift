import ProposalModel

/// Concludes what a table is for from the parts its columns play.
struct TableShapeReader {
  let text: TableText
  let columns: [TableColumn]
  let census: [CellCensus]
  let rows: [RowKind]

  /// What the table is for.
  func shape() -> TableShape {
    let roles = Set(columns.map(\.role))
    if isTotals || OutcomeTable(text: text, rows: rows).isOne { return .totals }
    if roles.contains(.actual), !roles.contains(.weight) { return .results }
    if roles.contains(.scheduled) { return .schedule }
    if roles.contains(.weight) { return .milestones }
    if isLevelColumns(roles) { return .levelColumns }
    guard !roles.isDisjoint(with: [.payout, .unitPrice, .share]) else {
      return LevelPairs(text: text, columns: columns).areIn(rows) ? .milestones : .other
    }
    if roles.contains(.level) || roles.contains(.from) {
      return roles.isDisjoint(with: [.name, .deadline]) && !namesGoals ? .levels : .milestones
    }
    return roles.isDisjoint(with: [.name, .goal, .deadline, .acceptance]) ? .other : .milestones
  }

  /// A goal column of words beside a level column names a goal a row.
  private var namesGoals: Bool {
    columns.indices.contains { columns[$0].role == .goal && census[$0].hasWords }
  }

  /// Sums under the names of milestones: the last head says total, the rows say threshold, target.
  private var isTotals: Bool {
    guard columns.count > 1, let last = text.head(columns.count - 1),
      let (cue, _) = CueTable.standard.match(in: last.tokens, at: 0, before: last.tokens.count),
      cue == .totalName, !columns.dropLast().contains(where: { $0.role == .payout })
    else { return false }
    let entries = rows.indices.filter { rows[$0] == .entry }
    return !entries.isEmpty
      && entries.allSatisfy { row in
        text.prose(row, 0).map { LevelNames.name(in: $0) != nil } ?? false
      }
  }

  /// `| | Threshold | Target | Maximum |` over a row of levels and a row of pay.
  private func isLevelColumns(_ roles: Set<TableColumn.Role>) -> Bool {
    guard roles.contains(.target) || roles.contains(.threshold), roles.isDisjoint(with: [.payout])
    else { return false }
    let entries = rows.indices.filter { rows[$0] == .entry }
    let pays = entries.filter { row in
      text.prose(row, 0).map { ColumnHeads.role(of: $0) == .payout } ?? false
    }
    return entries.count == 2 && pays.count == 1
  }
}

/// The names of levels: threshold, target, maximum, all missed.
enum LevelNames {
  /// Which level a name is of.
  enum Level: Sendable, Hashable { case missed, threshold, target, maximum, minimum }

  /// The level a text names.
  static func name(in prose: Prose) -> Level? {
    for index in prose.tokens.indices {
      if let (level, _) = table.match(in: prose.tokens, at: index, before: prose.tokens.count) {
        return level
      }
    }
    return nil
  }

  /// The level that a text names and says nothing else.
  static func soleName(in prose: Prose) -> Level? {
    table.meaning(of: prose.tokens.indices, in: prose.tokens)
  }

  /// Whether a text opens with the name of a level.
  static func opens(_ prose: Prose) -> Bool {
    table.match(in: prose.tokens, at: 0, before: prose.tokens.count) != nil
  }

  /// Single words that name a level in a sentence.
  static let names: [WordKey: Level] = [
    "threshold": .threshold, "schwelle": .threshold, "schwellenwert": .threshold,
    "seuil": .threshold, "entry": .threshold, "target": .target, "zielwert": .target,
    "cible": .target, "maximum": .maximum, "stretch": .maximum, "max": .maximum,
    "outstanding": .maximum,
  ]
  /// Nouns behind such a word that make it the name of an amount.
  static let amounts: WordSet = [
    "bonus", "amount", "award", "incentive", "payout", "opportunity", "payment", "salary",
  ]

  private static let table = PhraseTable<Level>([
    (.missed, ["all missed", "missed", "nothing achieved", "on a miss", "alles verfehlt"]),
    (.threshold, ["threshold", "schwelle", "schwellenwert", "seuil", "entry"]),
    (.target, ["target", "zielwert", "ziel", "plan", "on target", "cible", "par"]),
    (.maximum, ["maximum", "stretch", "max", "outstanding", "maximal"]),
    (.minimum, ["minimum", "least"]),
  ])
}
