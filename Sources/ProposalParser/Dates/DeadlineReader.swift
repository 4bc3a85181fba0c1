import ProposalModel

extension SheetReading {
  /// When what some statements promise is due, and the figures that say so; `nil` where they do
  /// not speak of time. The sheet's own period is for the caller to fall back on.
  func deadline(for statements: [Int]) -> (Located<Deadline>, figures: [Int])? {
    DeadlineReader(reading: self).deadline(for: statements)
  }

  /// "All milestones must be achieved on or before 31 December 2035."
  var deadlineOfAll: Located<Deadline>? {
    for remark in remarks where remark.role == .operative {
      guard remark.sentence.says(DeadlineReader.allWords) else { continue }
      let clauses = TimeClauseReader(
        reading: self, sentence: remark.sentence, isLabelled: false, isGoal: true
      ).clauses().filter { $0.deadline.date != nil }
      if let only = clauses.first, clauses.count == 1 {
        return Located(only.deadline, at: only.place)
      }
    }
    return nil
  }

  /// The deadline that follows from the period of the sheet.
  var periodDeadline: Located<Deadline>? {
    proposal.period.map { period in
      period.map { Deadline(date: $0.end, start: $0.start, basis: .period) }
    }
  }
}

/// Chooses among what the statements of a milestone say about time.
struct DeadlineReader {
  let reading: SheetReading

  /// A field of time wins over limits in sentences, these over the period that is measured.
  func deadline(for statements: [Int]) -> (Located<Deadline>, figures: [Int])? {
    let lapses = lapses(in: statements)
    let clauses = withoutHead(statements).flatMap { self.clauses(of: $0) }.filter { clause in
      !clause.figures.contains { lapses.contains($0) }
    }
    guard let firmest = clauses.map(\.strength).max() else {
      return samePeriod(for: statements)
    }
    let chosen = clauses.filter { $0.strength == firmest }
    let pool = firmest == .measured ? chosen.filter(isCurrent) : chosen
    guard !pool.isEmpty else { return samePeriod(for: statements) }
    guard let last = latest(pool) else { return nil }
    let figures = clauses.filter { $0.strength == firmest || $0.deadline == last.deadline }
      .flatMap(\.figures)
    return (Located(last.deadline, at: last.place), figures)
  }

  /// `Date: January 11, 2027` above "completed by September 30" is the day of the letter.
  private func withoutHead(_ statements: [Int]) -> [Int] {
    let dated = statements.filter { isPlainDate($0) }
    guard !dated.isEmpty, dated.count < statements.count else { return statements }
    let others = statements.filter { !dated.contains($0) }
    let last = others.flatMap { clauses(of: $0) }.compactMap(\.deadline.date).max()
    let heads = dated.flatMap { clauses(of: $0) }.compactMap(\.deadline.date)
    guard let last, heads.allSatisfy({ $0 < last }) else { return statements }
    return others
  }

  private func isPlainDate(_ index: Int) -> Bool {
    let statement = reading.outline.statements[index]
    guard statement.field == .deadline, let label = statement.label, let word = label.first else {
      return false
    }
    let tokens = reading.passages[statement.passage].prose.tokens
    return ["date", "datum"].contains(tokens[word].key)
      && label.dropFirst().allSatisfy { tokens[$0].kind == .mark }
  }

  /// The days from which on nothing is paid, where being late only costs something until then: they are
  /// not when the milestone is due.
  private func lapses(in statements: [Int]) -> [Int] {
    let sentences = statements.flatMap { reading.sentences(of: $0) }
    guard
      sentences.contains(where: {
        LateClause($0, reading.book) != nil
          || LateTalk.speaks($0, reading.book) && takesOff($0)
      })
    else { return [] }
    return sentences.compactMap { LateClause.lastDay(in: $0, reading.book) }
  }

  private func takesOff(_ sentence: Sentence) -> Bool {
    sentence.figures.contains {
      reading.book[$0].money != nil || reading.book[$0].percent != nil
    }
  }

  /// The last day wins: a ladder of dates ends with its last one. A date that does not settle is
  /// shown only where none does.
  private func latest(_ clauses: [TimeClause]) -> TimeClause? {
    let dated = clauses.filter { $0.deadline.date != nil }
    if let undecided = clauses.first(where: { $0.deadline.date == nil && $0.isMistaken }) {
      return undecided
    }
    return dated.reduce(nil as TimeClause?) { best, clause in
      guard let date = clause.deadline.date, let known = best?.deadline.date else { return clause }
      return date > known ? clause : best
    } ?? clauses.first
  }

  /// Whether a measured period does not lie wholly before the sheet begins: "89.5% in 2025" in a
  /// sheet of 2027 is what was, not what is due.
  private func isCurrent(_ clause: TimeClause) -> Bool {
    let start = reading.proposal.effectiveDate?.value ?? reading.proposal.period?.value.start
    guard let date = clause.deadline.date, let start else { return true }
    return date >= start
  }

  // MARK: Statements

  /// `Target: 31 March 2027`
  private func isTargetDay(_ index: Int) -> Bool {
    let statement = reading.outline.statements[index]
    guard statement.field == .target || statement.field == .goal else { return false }
    let tokens = reading.passages[statement.passage].prose.tokens
    let words = statement.body.filter { tokens[$0].kind != .mark }
    guard let first = words.first,
      let figure = reading.figures(of: index).first, reading.book[figure].day != nil
    else { return false }
    let day = reading.book[figure].tokens
    return words.allSatisfy { day.contains($0) || $0 == first && tokens[$0].key == "by" }
  }

  /// What the sentences of a statement say about time.
  func clauses(of index: Int) -> [TimeClause] {
    let statement = reading.outline.statements[index]
    guard statement.field.map({ Self.fields.contains($0) }) ?? true else { return [] }
    let isLabelled =
      statement.field == .deadline || statement.field == .window
      || statement.field == .period || isTargetDay(index)
    return reading.sentences(of: index).flatMap { sentence -> [TimeClause] in
      guard isLabelled || !isPast(sentence) && !isAboutLeaving(sentence) else { return [] }
      return TimeClauseReader(
        reading: reading, sentence: sentence, isLabelled: isLabelled,
        isGoal: statement.field == .goal || statement.field == .milestone
      ).clauses()
    }
  }

  /// "Retention was 87.4% in December 2025."
  private func tellsPast(_ sentence: Sentence) -> Bool {
    !sentence.has(.payNoun, .payVerb, .condition) && sentence.holds(Self.pastVerbs)
  }

  private static let pastVerbs: WordSet = ["was", "were", "lag", "lagen", "betrug", "était"]

  /// "Last year the company renewed 84%": a sentence of history sets no date.
  private func isPast(_ sentence: Sentence) -> Bool {
    (sentence.has(.history) || tellsPast(sentence)) && !sentence.has(.by, .within)
      && !sentence.figures.contains { reading.book[$0].rangePartner != nil }
  }

  /// "If you resign before 31 December": a day on which somebody must still be there.
  private func isAboutLeaving(_ sentence: Sentence) -> Bool {
    sentence.says(Self.leavingWords)
      || sentence.has(.nothing)
        && sentence.says(Self.beforeWords)
  }

  private static let beforeWords = PhraseTable<Bool>([
    (
      true,
      [
        "you put in your papers", "leave before", "leaves before", "resign before",
        "resigns before", "quit before", "gone before", "ausscheidet", "ausscheiden",
      ]
    )
  ])

  private static let leavingWords = PhraseTable<Bool>([
    (
      true,
      [
        "you resign", "you leave", "you give notice", "you are dismissed", "your employment ends",
        "he resigns", "she resigns", "they resign", "he leaves", "she leaves", "given notice",
        "executive resigns", "employee resigns", "participant resigns", "executive leaves",
        "employee leaves", "participant leaves", "participant who resigns", "gives notice",
        "be employed", "still employed", "in employment on", "employment ends",
        "employment has ended", "eigene kündigung", "eigenkündigung", "endet das arbeitsverhältnis",
        "arbeitsverhältnis endet", "ungekündigt", "ungekündigten", "contrat de travail prend fin",
      ]
    )
  ])

  fileprivate static let allWords = PhraseTable<Bool>([
    (
      true,
      [
        "all milestones must be", "all milestones have to be", "all milestones are to be",
        "every milestone must be", "each milestone must be", "all goals must be",
        "all events must", "alle meilensteine müssen", "alle ziele müssen",
        "alle ziele sind bis", "alle meilensteine sind bis", "tous les jalons doivent",
      ]
    )
  ])

  private static let fields: FieldSet = [
    .goal, .milestone, .measure, .payout, .deadline, .window, .period, .description, .partial,
    .threshold, .target, .maximum, .level, .gate, .unitPrice, .cap,
  ]

  // MARK: "The same period"

  private func samePeriod(for statements: [Int]) -> (Located<Deadline>, figures: [Int])? {
    guard let first = statements.first else { return nil }
    for index in statements {
      for sentence in reading.sentences(of: index) {
        guard let found = sentence.first(Self.sameWords),
          let clause = lastWindow(before: first)
        else { continue }
        let place = sentence.prose.place(ofTokens: found.tokens)
        return (Located(clause.deadline, at: place), [])
      }
    }
    return nil
  }

  private func lastWindow(before statement: Int) -> TimeClause? {
    for index in (0..<statement).reversed() {
      if let clause = clauses(of: index).last(where: { $0.deadline.start != nil }) { return clause }
    }
    return nil
  }

  private static let sameWords = PhraseTable<Bool>([
    (
      true,
      [
        "same period", "that period", "the period above", "same window", "same time", "same year",
        "im gleichen zeitraum", "im selben zeitraum", "même période", "this period", "same dates",
      ]
    )
  ])
}

extension TimeClause {
  /// A day that cannot be meant, or reads two ways, is never outvoted by another one.
  fileprivate var isMistaken: Bool {
    switch deadline.basis {
    case .undecided(.impossible), .undecided(.twoReadings): strength != .measured
    default: false
    }
  }
}
