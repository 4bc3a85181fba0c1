import ProposalModel

extension SheetReading {
  /// Names what the levels of each milestone count, and in what.
  ///
  /// Called when the ledger is closed: the levels are known then. A milestone without a level, or
  /// with days for levels, counts nothing. The name is the author's: the measure the sheet names,
  /// else the milestone's own.
  mutating func readMeasures() {
    let named = measureTexts
    for index in proposal.milestones.indices where proposal.milestones[index].measure == nil {
      guard proposal.milestones[index].payout.paysByLevel, let unit = levelUnit(ofMilestone: index)
      else { continue }
      let name = named[index] ?? proposal.milestones[index].name
      proposal.milestones[index].measure = Measure(name: name, unit: unit)
    }
  }

  /// The texts of fields that name a measure, by milestone.
  private var measureTexts: [Int: Prose] {
    var texts: [Int: Prose] = [:]
    for index in outline.statements.indices where outline.statements[index].field == .measure {
      let text = text(of: index)
      guard !text.isEmpty, isPublic(passage: outline.statements[index].passage),
        let owner = milestonePlaces.first(around: text.place)
      else { continue }
      texts[owner] = texts[owner] ?? text
    }
    return texts
  }

  /// What all levels of a milestone are written in; `nil` where they differ, or are days.
  private func levelUnit(ofMilestone index: Int) -> MeasureUnit? {
    let levels = proposal.ledger.filter { $0.use == .level(index) }
    guard let first = levels.first, levels.allSatisfy({ $0.kind == first.kind }) else {
      return nil
    }
    switch first.kind {
    case .percent: return .percent
    case .money: return proposal.milestones[index].payout.currency.map { .money($0) }
    case .number: return .count(countedWord(behind: first) ?? "")
    case .date, .duration: return nil
    }
  }

  /// "3 markets": the word right behind a level, where it names what is counted.
  private func countedWord(behind level: Figure) -> String? {
    guard let entry = book.entries.first(where: { $0.quantity.place == level.place }) else {
      return nil
    }
    let prose = passages[entry.passage].prose
    let next = entry.quantity.tokens.upperBound
    guard next < prose.tokens.count, prose.tokens[next].kind == .word,
      prose.tokens[next].range.count > 3, prose.utf8[prose.tokens[next].range].last == 0x73,
      !Self.uncounted.contains(prose.tokens[next].key)
    else { return nil }
    return prose.string(prose.tokens[next].range).lowercased()
  }

  /// Words in the plural's shape that count nothing.
  private static let uncounted: Set<WordKey> = ["plus", "less", "minus", "thus", "this", "versus"]
}

extension MilestonePayout {
  /// Whether what is paid depends on how far something gets.
  fileprivate var paysByLevel: Bool {
    switch state {
    case .settled(let plan): plan.terms.countLevels
    case .ambiguous(let readings): readings.contains { $0.plan.terms.countLevels }
    case .unresolved, .missing: true
    }
  }
}

extension PayoutTerms {
  fileprivate var countLevels: Bool {
    switch self {
    case .threshold, .tiers, .bands, .interpolated, .partialProportional, .partialSteps: true
    case .shareOfPool(_, let terms): terms.countLevels
    case .fixed, .percentOfValue, .perUnit, .weightedScorecard, .stated, .scheduleLine: false
    }
  }
}
