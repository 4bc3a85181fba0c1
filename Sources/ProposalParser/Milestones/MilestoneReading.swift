import ProposalModel

extension SheetReading {
  /// Finds the milestones and reads what each pays.
  mutating func readMilestones() {
    var ids = MilestoneIDs()
    let finder = MilestoneFinder(reading: self)
    (restatingTables, unclearColumns) = (finder.restating.tables, finder.restating.unclear)
    let (candidates, raises) = withoutRowRaises(
      withFootnotes(
        withPartialSections(
          withDetailedRows(withReferredSections(withoutReferences(finder.candidates()))))))
    owned = Set(candidates.flatMap { $0.statements + $0.notes })
    let rules = SharedRules(reading: self, owned: owned)
    let references = MilestoneReferences(self)
    takeSummaries()
    sheetDeadline = deadlineOfAll ?? periodDeadline
    for candidate in candidates {
      let id = ids.id(for: candidate.label)
      let index = proposal.milestones.count
      proposal.milestones.append(milestone(candidate, id: id, index: index, rules))
      milestoneIDs[WordKey(id)] = index
      completeDetail(of: candidate, index)
      leaveOpenWithoutValue(index)
      noteContradiction(candidate, index, references)
      leaveOpenSetAside(candidate, index)
    }
    apply(raises)
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
    var evidence = EvidenceCollector.evidence(of: candidate, in: self)
    let weight = candidate.scope.flatMap { weighted.scopes[$0] }
    let part = weight.flatMap { partPayout(of: candidate, evidence, $0.percent, rules) }
    partGoals[index] = part?.goal
    let payout = agreeing(
      part?.payout ?? payoutBesideExamples(of: candidate, &evidence, rules), evidence)
    var milestone = Milestone(
      id: id, name: candidate.name, place: candidate.place, payout: payout)
    if part != nil { milestone.weight = weight.map { Located($0.percent, at: $0.place) } }
    milestone.goal = goal(of: candidate, evidence)
    if countsDates(milestone.payout.state, evidence) || holdsDateLevels(candidate) {
      milestone.measure = Measure(name: milestone.name, unit: .date)
      milestone.losesByDelay = !evidence.late.isEmpty
    }
    milestone.deadline = deadline(of: candidate, index)
    milestone.gates = evidence.gates.map { Gate(name: GateName.slug(of: $0), text: $0.text) }
    noteBounds(of: evidence, index)
    take(evidence, index)
    takeLevels(of: candidate, index)
    addEarly(evidence, index, to: &milestone)
    addEarlySteps(evidence, index, to: &milestone)
    addLateness(evidence, to: &milestone)
    if evidence.late.isEmpty, let day = evidence.lastDays.first, evidence.lastDays.count == 1 {
      lapses[index] = book[day].day.map { Lapse(day: $0, figures: [day]) }
    }
    if evidence.late.isEmpty, evidence.lastDays.isEmpty, evidence.lastSpans.count == 1,
      let day = lastDays(of: evidence, behind: milestone.deadline?.value.date).first
    {
      lapses[index] = Lapse(day: day, figures: evidence.lastSpans[0].figures)
    }
    addLateTail(evidence, to: &milestone)
    leaveOpen(&milestone, whereDatesOf: evidence)
    return milestone
  }

  /// Whether the levels of a ladder are the days by which it is achieved.
  private func countsDates(_ state: MilestonePayout.State, _ evidence: PayoutEvidence) -> Bool {
    guard case .settled(let plan) = state, case .tiers(let tiers, _, _) = plan.terms,
      evidence.promises.count > 1
    else { return false }
    let reader = ShapeReader(evidence: evidence, book: book)
    let days = Set(evidence.promises.compactMap { reader.dateTier($0)?.level.value })
    return tiers.allSatisfy { days.contains($0.level.value) }
  }

  /// `Date of letter | Fee` over stretches of days.
  private func holdsDateLevels(_ candidate: Candidate) -> Bool {
    candidate.tables.contains { table in
      levelTable(table).map { $0.rows.allSatisfy { $0.span.axis == .date } } ?? false
    }
  }

  /// What the milestone's own words take off for delay; two clauses leave the payout open.
  private mutating func addLateness(_ evidence: PayoutEvidence, to milestone: inout Milestone) {
    guard let late = evidence.late.first else { return }
    guard let deadline = milestone.deadline ?? lateStart(late) else {
      milestone.payout.state = .unresolved(words: late.sentence.words, reason: .notUnderstood)
      return
    }
    let spans = lastDays(of: evidence, behind: deadline.value.date)
    let days = Set(evidence.lastDays.compactMap { book[$0].day } + spans)
    guard evidence.late.count == 1, days.count <= 1, spans.count == evidence.lastSpans.count,
      evidence.openEnds.isEmpty
    else {
      milestone.payout.state = .unresolved(words: late.sentence.words, reason: .contradictory)
      return
    }
    milestone.deadline = deadline
    let lasts = evidence.lastDays + evidence.lastSpans.flatMap(\.figures)
    for figure in late.figures + lasts { book.take(figure, for: .term) }
    lateSentences += lasts.map { place(of: $0) }
    milestone.terms.append(
      Located(.lateDeduction(late.term(lastDay: days.first)), at: late.sentence.place))
  }

  /// Delay counts from a day that the clause itself names.
  private func lateStart(_ late: LateClause) -> Located<Deadline>? {
    late.start.flatMap { figure in
      book[figure].day.map { Located(Deadline(date: $0, basis: .stated), at: place(of: figure)) }
    }
  }

  func payout(
    of candidate: Candidate, _ evidence: PayoutEvidence, _ rules: SharedRules
  ) -> MilestonePayout {
    let read =
      levelShape(of: candidate, evidence)
      ?? ShapeReader(evidence: evidence, book: book, bases: shareBases).shape()
    let list =
      read.isOpen || read.isInconsistent
      ? listShape(of: candidate) : decidingList(read, candidate)
    let shape = rules.completed(list?.shape ?? read)
    let words = evidence.sources.first?.words ?? candidate.name.string
    let target =
      candidate.tables.lazy.compactMap { self.levelTable($0)?.targetLevel }.first
      ?? listTarget(of: candidate)
    let base = list?.base ?? tableBase(of: candidate)
    let share = base.flatMap { base in
      ShapeReader(evidence: evidence, book: book, bases: bases(of: candidate)).whole(of: base)
    }.map { PlanBuilder.Share(base: $0) }
    var state = PlanBuilder(
      evidence: list == nil ? evidence : evidence.with(promises: []), book: book,
      tableTarget: target, share: share
    ).state(
      of: base != nil && share == nil ? .unresolved(.baseUnstated) : shape, words: words)
    if case .settled(var plan) = state, evidence.says(.noCap) || rules.saysNoCap {
      plan.saysNoCap = true
      state = .settled(plan)
    }
    return MilestonePayout(
      state: state,
      currency: levelCurrency(of: candidate) ?? currency(of: evidence),
      places: evidence.sources.isEmpty ? [candidate.place] : evidence.sources.map(\.place))
  }

  /// A list of stretches without gap or overlap tells that one amount is paid, where words do not.
  private func decidingList(_ read: PayoutShape, _ candidate: Candidate)
    -> (shape: PayoutShape, base: ShareBase?, LevelList)?
  {
    guard case .tiers(_, nil) = read, let list = listShape(of: candidate),
      case .tiers(_, .highest) = list.shape
    else { return nil }
    return list
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

  /// The milestone's own date, else one of its heading, else the end of the sheet's period.
  private mutating func deadline(of candidate: Candidate, _ index: Int) -> Located<Deadline>? {
    let goal = goalWords(of: candidate)
    let dated = candidate.statements.filter {
      !saysEarlyAlone($0, goal) && outline.statements[$0].field != .lateDeduction
        && lapseDay(of: $0) == nil
    }
    if let (deadline, figures) = deadline(for: dated) {
      for figure in figures { book.take(figure, for: .deadline(index)) }
      return deadline
    }
    return candidate.scope.flatMap { headingDeadline(around: $0) } ?? sheetDeadline
  }

  /// The goal as labelled, else the sentence that states the promise.
  private func goal(of candidate: Candidate, _ evidence: PayoutEvidence) -> Prose? {
    let labelled = candidate.statements.first { outline.statements[$0].field == .goal }
    return (labelled ?? goalInFront(of: candidate)).map { text(of: $0) }
      ?? evidence.sources.first?.text
  }

  /// "Open the yard by 30 June. Bonus: $60,000": what the amount is paid for stands in front of its label,
  /// in the same text.
  private func goalInFront(of candidate: Candidate) -> Int? {
    let statements = candidate.statements
    guard
      let payout = statements.firstIndex(where: { outline.statements[$0].field == .payout }),
      payout > 0
    else { return nil }
    let front = outline.statements[statements[payout - 1]]
    guard front.field == nil, front.label == nil, !front.body.isEmpty,
      front.passage == outline.statements[statements[payout]].passage
    else { return nil }
    return statements[payout - 1]
  }

  /// Writes the figures of a milestone into the ledger.
  private mutating func take(_ evidence: PayoutEvidence, _ index: Int) {
    for promise in evidence.promises {
      if !promise.isWhole { book.take(promise.figure, for: .payout(index)) }
      for level in promise.levels { book.take(level.figure, for: .level(index)) }
      for date in promise.dates { book.take(date, for: .deadline(index)) }
      if let start = promise.start { book.take(start.figure, for: .level(index)) }
      if let restated = promise.restated { book.take(restated, for: .payout(index)) }
      if case .rate(let figure) = promise.pay, book[figure].money != nil,
        let each = ShapeReader.each(behind: figure, promise.sentence, book)
      {
        book.take(each, for: .payout(index))
      }
    }
    for level in evidence.goalLevels + evidence.nothingBelow + evidence.partialFrom {
      book.take(level.figure, for: .level(index))
    }
    for figure in evidence.caps + evidence.floors + evidence.roundings + evidence.freeFigures {
      book.take(figure, for: .payout(index))
    }
    for figure in evidence.reachedCaps.flatMap(\.figures) where book.isFree(figure) {
      book.take(figure, for: .level(index))
    }
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
