import ProposalModel

extension EvidenceCollector {
  /// Whether a sentence says what late delivery costs, or from when on nothing is paid.
  mutating func addLateness(_ sentence: Sentence) -> Bool {
    if let tail = lateTail(sentence) {
      evidence.lateTails.append(tail)
      return true
    }
    if let limit = limitOfDeduction(sentence) {
      evidence.late[0].limitAmount = reading.book[limit].money?.amount
      evidence.late[0].figures.append(limit)
      return true
    }
    if LateTail.denies(sentence, reading.book) { evidence.unread.append(sentence) }
    if let clause = LateClause(sentence, reading.book) {
      evidence.late.append(clause)
      return true
    }
    if LateTalk.costsByDelay(sentence) { return true }
    return false
  }

  /// "No more than €1,200 comes off in all", behind what comes off for each week.
  private func limitOfDeduction(_ sentence: Sentence) -> Int? {
    guard evidence.late.count == 1, evidence.late[0].limitAmount == nil,
      evidence.late[0].limitPercent == nil, sentence.figures.count == 1,
      let figure = sentence.figures.first, reading.book[figure].money != nil,
      sentence.has(.atMost, .capped), sentence.says(Self.comingOff), !sentence.has(.each, .unless)
    else { return nil }
    return figure
  }

  private static let comingOff = PhraseTable<Bool>([
    (
      true,
      [
        "comes off", "come off", "is taken off", "is deducted", "be deducted", "is lost",
        "reduction", "deduction", "wird abgezogen",
      ]
    )
  ])

  /// Keeps the days behind which nothing is paid, however the words are read otherwise.
  mutating func noteLastDays(of statement: Int) {
    if let day = reading.lapseDay(of: statement) { evidence.lastDays.append(day) }
    for sentence in reading.sentences(of: statement) where lateTail(sentence) == nil {
      if let last = LateClause.lastSpan(in: sentence, reading.book) {
        evidence.lastSpans.append(PayoutEvidence.LastSpan(span: last.span, day: last.day))
        continue
      }
      if LateClause.endsUnread(sentence, reading.book) { evidence.openEnds.append(sentence) }
      if let day = LateClause.lastDay(in: sentence, reading.book) { evidence.lastDays.append(day) }
    }
  }

  /// "A later pass still earns the full fee, but nothing is owed if it has not been passed by 28 February 2027."
  private func lateTail(_ sentence: Sentence) -> LateTail? {
    let said = evidence.sources.flatMap { $0.prose.tokens[$0.tokens].map(\.key) }
    return LateTail(
      sentence, reading.book, kind: reading.proposal.kind, known: goal.union(said))
  }
}

/// The last day on which a milestone pays anything, with the figures that say so.
struct Lapse: Sendable {
  let day: CalendarDate
  let figures: [Int]
}

extension SheetReading {
  /// The last days that lengths of time behind the day of the goal come to.
  func lastDays(of evidence: PayoutEvidence, behind due: CalendarDate?) -> [CalendarDate] {
    evidence.lastSpans.compactMap { last in
      guard let due, let days = book[last.span].days, last.day.map({ book[$0].day == due }) ?? true
      else { return nil }
      return due.adding(days: days)
    }
  }

  /// Gives the deductions for delay the last days that the milestones' own words name; one of the whole sheet
  /// becomes one of the milestone.
  mutating func giveLapseDays() {
    for (index, lapse) in lapses.sorted(by: { $0.key < $1.key }) {
      let own = proposal.milestones[index].terms.firstIndex { $0.value.lateDeduction != nil }
      let term =
        own.map { proposal.milestones[index].terms[$0] }
        ?? proposal.terms.first { $0.value.lateDeduction != nil }
      guard let term, var late = term.value.lateDeduction, late.lastDay == nil else { continue }
      late.lastDay = lapse.day
      for figure in lapse.figures { book.take(figure, for: .term) }
      lateSentences += lapse.figures.map { place(of: $0) }
      let lapsing = Located(SheetTerm.lateDeduction(late), at: term.place)
      if let own {
        proposal.milestones[index].terms[own] = lapsing
      } else {
        proposal.milestones[index].terms.append(lapsing)
      }
    }
  }

  /// "Not lodged by 31 July 2028: no payment": the day in a label that says what has not happened, in front of
  /// words that pay nothing.
  func lapseDay(of statement: Int) -> Int? {
    let own = outline.statements[statement]
    guard own.field == nil, let label = own.label, let first = label.first else { return nil }
    let passage = passages[own.passage]
    guard ["not", "nicht"].contains(passage.prose.tokens[first].key),
      sentences(of: statement).first.map({ $0.has(.nothing) && $0.figures.isEmpty }) ?? false
    else { return nil }
    let days = passage.figures.filter {
      book[$0].day != nil && label.contains(book.tokens(of: $0).lowerBound)
    }
    return days.count == 1 ? days[0] : nil
  }

  /// Gives a milestone the last day on which it still pays in full when late; two such sentences, or one beside a
  /// deduction, leave it open.
  mutating func addLateTail(_ evidence: PayoutEvidence, to milestone: inout Milestone) {
    guard let tail = evidence.lateTails.first else { return }
    guard evidence.lateTails.count == 1, evidence.late.isEmpty,
      evidence.lastDays.allSatisfy({ $0 == tail.lastDay }),
      let last = book[tail.lastDay].day, let due = milestone.deadline?.value.date, due <= last
    else {
      milestone.payout.state = .unresolved(words: tail.sentence.words, reason: .notUnderstood)
      return
    }
    book.take(tail.lastDay, for: .term)
    lateSentences.append(tail.sentence.place)
    milestone.terms.append(
      Located(.lateDeduction(tail.term(book)), at: tail.sentence.place))
  }
}

extension SheetTerm {
  fileprivate var lateDeduction: LateDeductionTerm? {
    if case .lateDeduction(let term) = self { term } else { nil }
  }
}
