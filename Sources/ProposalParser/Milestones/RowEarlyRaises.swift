import ProposalModel

/// More for one line of a contract if it is early: "an additional $6,000 is paid with milestone 4 if its date is on
/// or before 14 August", "Deliverable 3, early: $4,000 is added if it is live by 8 May".
///
/// The line pays by its day then, and the sentence is no milestone of its own.
struct RowEarlyRaise {
  /// The label of the line, as it is written.
  let label: WordKey
  let raise: EarlyRaise
}

extension SheetReading {
  /// The candidates less those that only raise a line, and what raises lines.
  func withoutRowRaises(_ candidates: [Candidate]) -> ([Candidate], [RowEarlyRaise]) {
    let rows = candidates.filter { $0.row != nil }
    guard !rows.isEmpty else { return (candidates, []) }
    let found = outline.statements.indices.compactMap { statement in
      rowRaise(in: statement, rows).map { (statement, $0) }
    }
    guard !found.isEmpty else { return (candidates, []) }
    let others = candidates.filter { candidate in
      candidate.row != nil || !found.contains { candidate.statements == [$0.0] }
    }
    return (others, found.map(\.1))
  }

  /// What a statement raises: of its other sentences none may promise anything.
  private func rowRaise(in statement: Int, _ rows: [Candidate]) -> RowEarlyRaise? {
    let sentences = sentences(of: statement)
    guard sentences.count <= 3, let first = sentences.first, (2...4).contains(first.figures.count),
      outline.scopes[outline.statements[statement].scope].role == .operative,
      promises(of: statement).allSatisfy({ $0.sentence === first })
    else { return nil }
    let range = extent(of: first, in: statement)
    let named = labels(in: passages[outline.statements[statement].passage].prose, range)
    let labelled = rows.filter { row in
      row.label.map { named.map(\.key).contains(WordKey($0)) } ?? false
    }
    guard range.count < 60, named.count == 1, labelled.count == 1, let row = labelled.first
    else { return nil }
    let figures = book.figures(of: passages[outline.statements[statement].passage], in: range)
      .filter { !named[0].place.overlaps(book.tokens(of: $0)) }
    let goal = Set(row.name.tokens.map(\.key)).union(Self.lineWords).union([named[0].key])
    return EarlyRaise(first, range, figures, book, goal: goal).map {
      RowEarlyRaise(label: named[0].key, raise: $0)
    }
  }

  /// "Milestone 4", "deliverable 3": the labels behind words for milestones.
  private func labels(in prose: Prose, _ range: Range<Int>) -> [(key: WordKey, place: Range<Int>)] {
    var found: [(key: WordKey, place: Range<Int>)] = []
    for index in range.dropFirst() where isMentionWord(prose.tokens[index - 1].key) {
      let token = prose.tokens[index]
      guard token.kind == .number || token.range.count <= 3 && token.isCapitalised,
        !found.contains(where: { $0.key == token.key })
      else { continue }
      found.append((token.key, index..<index + 1))
    }
    return found
  }

  private static let lineWords: Set<WordKey> = Set(
    [
      "milestone", "deliverable", "stage", "line", "item", "phase", "tranche", "payment", "its",
      "with", "date", "accepted", "delivered", "live", "campaign", "goes", "the",
    ].map { WordKey($0) })

  /// Makes of a line with one amount a ladder of two days.
  mutating func apply(_ raises: [RowEarlyRaise]) {
    for found in raises {
      guard let index = proposal.milestones.firstIndex(where: { WordKey($0.id) == found.label }),
        rows[index] != nil
      else { continue }
      raise(index, by: found.raise, isOnly: raises.count { $0.label == found.label } == 1)
    }
  }

  private mutating func raise(_ index: Int, by raise: EarlyRaise, isOnly: Bool) {
    var milestone = proposal.milestones[index]
    guard isOnly, case .settled(var plan) = milestone.payout.state, plan.adjustments.isEmpty,
      let base = plan.terms.soleAmount, let last = milestone.deadline?.value.date,
      let early = book[raise.day].day, early < last, let most = raise.total(over: base, book)
    else {
      milestone.payout.state = .unresolved(words: raise.sentence.words, reason: .notUnderstood)
      proposal.milestones[index] = milestone
      return
    }
    plan.terms = .tiers(
      [
        Tier(level: Level(Rational(last.dayNumber)), pays: base),
        Tier(level: Level(Rational(early.dayNumber)), pays: most),
      ], rule: .highest, direction: .lowerIsBetter)
    plan.targetLevel = Rational(last.dayNumber)
    milestone.payout.state = .settled(plan)
    milestone.measure = Measure(name: milestone.name, unit: .date)
    milestone.losesByDelay = true
    proposal.milestones[index] = milestone
    takenSentences.append(raise.sentence.place)
    raisingSentences.append(raise.sentence.place)
    book.take(raise.day, for: .deadline(index))
    for figure in raise.amounts { book.take(figure, for: .payout(index)) }
  }
}
