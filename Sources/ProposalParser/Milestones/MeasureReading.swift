import ProposalModel

extension SheetReading {
  /// Names what the levels of each milestone count, and in what.
  ///
  /// Called when the ledger is closed: the levels are known then. A milestone without a level, or
  /// with days for levels, counts nothing. The name is the author's: the measure the sheet names,
  /// else the milestone's own.
  mutating func readMeasures() {
    let named = measureTexts
    let levels = levelsByMilestone
    let entries = entries(of: Array(levels.values.joined()))
    for index in proposal.milestones.indices where proposal.milestones[index].measure == nil {
      guard proposal.milestones[index].payout.paysByLevel,
        let unit = unit(of: levels[index] ?? [], milestone: index, entries)
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
  ///
  /// "Target: $36,000,000" above steps of 92%, 100% and 108% of it is none of the levels that are compared.
  private func unit(
    of levels: [Figure], milestone index: Int, _ entries: [SourceRange: FigureBook.Entry]
  ) -> MeasureUnit? {
    let numbers = proposal.milestones[index].payout.plan?.terms.comparedLevels ?? []
    let compared = levels.filter { figure in
      entries[figure.place]?.quantity.compared.map(numbers.contains) ?? false
    }
    let levels = compared.isEmpty ? levels : compared
    guard let first = levels.first, levels.allSatisfy({ $0.kind == first.kind }) else {
      return nil
    }
    switch first.kind {
    case .percent: return .percent
    case .money: return proposal.milestones[index].payout.currency.map { .money($0) }
    case .number: return .count(entries[first.place].flatMap(countedWord) ?? "")
    case .date, .duration: return nil
    }
  }

  /// The levels of each milestone, in the order of the text.
  private var levelsByMilestone: [Int: [Figure]] {
    var levels: [Int: [Figure]] = [:]
    for figure in proposal.ledger {
      if case .level(let milestone) = figure.use { levels[milestone, default: []].append(figure) }
    }
    return levels
  }

  /// What stands in the book at the places of figures, by place.
  private func entries(of figures: [Figure]) -> [SourceRange: FigureBook.Entry] {
    let places = Set(figures.map(\.place))
    var entries: [SourceRange: FigureBook.Entry] = [:]
    for entry in book.entries where places.contains(entry.quantity.place) {
      let place = entry.quantity.place
      entries[place] = entries[place] ?? entry
    }
    return entries
  }

  /// "3 markets": the word right behind a level, where it names what is counted.
  private func countedWord(behind entry: FigureBook.Entry) -> String? {
    let prose = passages[entry.passage].prose
    let next = entry.quantity.tokens.upperBound
    guard next < prose.tokens.count, prose.tokens[next].kind == .word,
      prose.tokens[next].range.count > 3, prose.utf8[prose.tokens[next].range].last == 0x73,
      !Self.uncounted.contains(prose.tokens[next].key)
    else { return nil }
    return prose.string(prose.tokens[next].range).lowercased()
  }

  /// Words in the plural's shape that count nothing.
  private static let uncounted: WordSet = ["plus", "less", "minus", "thus", "this", "versus"]
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
    // Steps above a level are steps of what the level is of.
    case .perUnit(let units):
      units.direction == .lowerIsBetter || units.step != nil && units.free > .zero
    case .fixed, .percentOfValue, .weightedScorecard, .stated, .scheduleLine: false
    }
  }
}
