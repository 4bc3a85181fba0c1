import ProposalModel

extension SheetReading {
  /// Finds the milestones and reads what each pays.
  mutating func readMilestones() {
    var ids = MilestoneIDs()
    let candidates = MilestoneFinder(reading: self).candidates()
    owned = Set(candidates.flatMap(\.statements))
    let rules = SharedRules(reading: self, owned: owned)
    let references = MilestoneReferences(self)
    takeSummaries()
    for candidate in candidates {
      let id = ids.id(for: candidate.label)
      let index = proposal.milestones.count
      proposal.milestones.append(milestone(candidate, id: id, index: index, rules))
      noteContradiction(candidate, index, references)
    }
  }

  /// Amounts under a summary's heading are sums the sheet states about its own milestones.
  private mutating func takeSummaries() {
    for statement in outline.statements.indices {
      let scope = outline.scopes[outline.statements[statement].scope]
      guard let title = scope.title, TermHeadings.isSummary(title) else { continue }
      for figure in figures(of: statement) where book[figure].isMoney {
        book.take(figure, for: .statedAmount)
      }
    }
  }

  /// Leaves a payout open whose amount is stated differently elsewhere under the same label.
  private mutating func noteContradiction(
    _ candidate: Candidate, _ index: Int, _ references: MilestoneReferences
  ) {
    let state = proposal.milestones[index].payout.state
    guard
      let other = references.contradict(state, candidate, book)
    else { return }
    let words = other.sentence.words
    noteConflict(of: index, with: other.figure)
    proposal.milestones[index].payout.state = .unresolved(words: words, reason: .contradictory)
    proposal.milestones[index].payout.places.append(other.sentence.place)
    book.take(other.figure, for: .payout(index))
  }

  /// Reports the two amounts of a milestone with their words.
  private mutating func noteConflict(of index: Int, with other: Int) {
    let second = located(other)
    proposal.milestones[index].payout.faults = [second.place]
    let own = book.entries.indices.first { book.entries[$0].use == .payout(index) }
    guard let own else { return }
    let conflict = SheetIssue.conflict(field: "amount", first: located(own), second: second)
    proposal.issues.append(Located(conflict, at: second.place))
  }

  /// A figure as written.
  private func located(_ figure: Int) -> Located<String> {
    let entry = book.entries[figure]
    let words = passages[entry.passage].prose.string(tokens: entry.quantity.tokens)
    return Located(words, at: entry.quantity.place)
  }

  private mutating func milestone(
    _ candidate: Candidate, id: String, index: Int, _ rules: SharedRules
  ) -> Milestone {
    if let row = candidate.row {
      return rowMilestone(candidate, row, id: id, index: index, rules)
    }
    let evidence = EvidenceCollector.evidence(of: candidate, in: self)
    var milestone = Milestone(
      id: id, name: candidate.name, place: candidate.place,
      payout: payout(of: candidate, evidence, rules))
    milestone.goal = goal(of: candidate, evidence)
    milestone.deadline = deadline(of: candidate, index)
    milestone.gates = evidence.gates.map { Gate(name: GateName.slug(of: $0), text: $0.text) }
    take(evidence, index)
    takeLevels(of: candidate, index)
    return milestone
  }

  private func payout(
    of candidate: Candidate, _ evidence: PayoutEvidence, _ rules: SharedRules
  ) -> MilestonePayout {
    let read =
      levelShape(of: candidate, evidence)
      ?? ShapeReader(evidence: evidence, book: book, salary: proposal.baseSalary?.value.amount)
      .shape()
    let shape = rules.completed(read)
    let words = evidence.sources.first?.words ?? candidate.name.string
    var state = PlanBuilder(evidence: evidence, book: book).state(of: shape, words: words)
    if case .settled(var plan) = state, evidence.says(.noCap) || rules.saysNoCap {
      plan.saysNoCap = true
      state = .settled(plan)
    }
    return MilestonePayout(
      state: state,
      currency: levelCurrency(of: candidate) ?? currency(of: evidence),
      places: evidence.sources.isEmpty ? [candidate.place] : evidence.sources.map(\.place))
  }

  private func currency(of evidence: PayoutEvidence) -> Currency? {
    for promise in evidence.promises {
      if case .money(_, let currency?) = book[promise.figure].value { return currency }
    }
    if evidence.promises.contains(where: \.isShare), let salary = proposal.baseSalary {
      return salary.value.currency
    }
    return proposal.currency?.value
  }

  /// The milestone's own date, else the end of the sheet's period.
  private mutating func deadline(of candidate: Candidate, _ index: Int) -> Located<Deadline>? {
    if let (deadline, figures) = deadline(for: candidate.statements) {
      for figure in figures { book.take(figure, for: .deadline(index)) }
      return deadline
    }
    return proposal.period?.map { Deadline(date: $0.end, start: $0.start, basis: .period) }
  }

  /// The goal as labelled, else the sentence that states the promise.
  private func goal(of candidate: Candidate, _ evidence: PayoutEvidence) -> Prose? {
    let labelled = candidate.statements.first { outline.statements[$0].field == .goal }
    return labelled.map { text(of: $0) } ?? evidence.sources.first?.text
  }

  /// Writes the figures of a milestone into the ledger.
  private mutating func take(_ evidence: PayoutEvidence, _ index: Int) {
    for promise in evidence.promises {
      book.take(promise.figure, for: .payout(index))
      for level in promise.levels { book.take(level.figure, for: .level(index)) }
      for date in promise.dates { book.take(date, for: .deadline(index)) }
    }
    for level in evidence.goalLevels + evidence.nothingBelow + evidence.partialFrom {
      book.take(level.figure, for: .level(index))
    }
    for figure in evidence.caps + evidence.floors { book.take(figure, for: .payout(index)) }
    for figure in evidence.gates.flatMap(\.figures) { book.take(figure, for: .condition(index)) }
  }
}

/// Gives each milestone its id: the label lower-cased, else the ordinal; a clash gets `-2`.
struct MilestoneIDs {
  private var counts: [String: Int] = [:]
  private var ordinal = 0

  /// The id for the next milestone.
  mutating func id(for label: String?) -> String {
    ordinal += 1
    let base = label.map { $0.lowercased() } ?? String(ordinal)
    let count = (counts[base] ?? 0) + 1
    counts[base] = count
    return count == 1 ? base : "\(base)-\(count)"
  }
}
