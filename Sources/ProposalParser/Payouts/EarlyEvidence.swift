import ProposalModel

extension EvidenceCollector {
  /// "A minimum bonus of $40,000 is paid in any event" beside amounts is a guarantee, and no least part of
  /// a percentage.
  mutating func dropFloorsBesideAmounts() {
    let hasRate = evidence.promises.contains { promise in
      switch promise.pay {
      case .rate, .perUnit: true
      default: false
      }
    }
    guard !hasRate, !evidence.promises.isEmpty else { return }
    let sources = evidence.sources
    evidence.floors.removeAll { figure in !sources.contains { $0.figures.contains(figure) } }
  }

  /// Whether a sentence says what is paid more for finishing early.
  mutating func addEarly(_ sentence: Sentence, _ statement: Int) -> Bool {
    if let raise = reading.earlyRaise(sentence, statement, goal) {
      evidence.early.append(raise)
      return true
    }
    guard !evidence.promises.isEmpty,
      let steps = EarlySteps(sentence, reading.book, goal: goal, said: evidence.sources)
    else { return false }
    evidence.earlySteps.append(steps)
    return true
  }
}

extension SheetReading {
  /// The words that name what is to be reached: of the goal's own label, and of the milestone's name.
  func goalWords(of candidate: Candidate) -> Set<WordKey> {
    let labelled = candidate.statements.filter {
      outline.statements[$0].field.map { EvidenceCollector.goals.contains($0) } ?? false
    }.map { text(of: $0) }
    return Set((labelled + [candidate.name]).flatMap { $0.tokens.map(\.key) })
  }

  func earlyRaise(_ sentence: Sentence, _ statement: Int, _ goal: Set<WordKey>) -> EarlyRaise? {
    let range = extent(of: sentence, in: statement)
    guard range.count < 60 else { return nil }
    let figures = book.figures(of: passages[outline.statements[statement].passage], in: range)
    return EarlyRaise(sentence, range, figures, book, goal: goal)
  }

  /// Whether all that a statement says is what is paid for finishing early.
  func saysEarlyAlone(_ statement: Int, _ goal: Set<WordKey>) -> Bool {
    let sentences = sentences(of: statement)
    return !sentences.isEmpty && sentences.allSatisfy { earlyRaise($0, statement, goal) != nil }
  }

  /// Two amounts for two days: the one that is promised, and what finishing early comes to.
  mutating func addEarly(_ evidence: PayoutEvidence, _ index: Int, to milestone: inout Milestone) {
    guard let raise = evidence.early.first else { return }
    if evidence.early.count > 1 || !self.raise(&milestone, index, by: raise) {
      milestone.payout.state = .unresolved(words: raise.sentence.words, reason: .notUnderstood)
    }
  }

  /// Makes of one amount with a last day a ladder of two days; `false` where it is none, or the amounts do not
  /// agree.
  mutating func raise(_ milestone: inout Milestone, _ index: Int, by raise: EarlyRaise) -> Bool {
    guard case .settled(var plan) = milestone.payout.state, plan.adjustments.isEmpty,
      let base = plan.terms.certainAmount, let last = milestone.deadline?.value.date,
      let early = book[raise.day].day, early < last, let most = raise.total(over: base, book)
    else { return false }
    plan.terms = .tiers(
      [
        Tier(level: Level(Rational(last.dayNumber)), pays: base),
        Tier(level: Level(Rational(early.dayNumber)), pays: most),
      ], rule: .highest, direction: .lowerIsBetter)
    plan.targetLevel = Rational(last.dayNumber)
    milestone.payout.state = .settled(plan)
    milestone.measure = Measure(name: milestone.name, unit: .date)
    book.take(raise.day, for: .deadline(index))
    for figure in raise.amounts { book.take(figure, for: .payout(index)) }
    return true
  }
}

extension PayoutTerms {
  /// The amount of terms that pay it for an event alone.
  fileprivate var certainAmount: Rational? {
    switch self {
    case .fixed(let amount), .scheduleLine(let amount): amount
    default: nil
    }
  }
}
