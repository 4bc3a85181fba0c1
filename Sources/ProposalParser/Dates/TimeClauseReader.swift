import ProposalModel

/// Finds what a sentence says about when.
struct TimeClauseReader {
  let reading: SheetReading
  let sentence: Sentence
  /// Whether the label of the sentence is one of time: every date of it counts.
  let isLabelled: Bool
  /// Whether the label says that the sentence states the goal: no date of it is one of paying.
  var isGoal = false

  var prose: Prose { sentence.prose }
  func quantity(_ figure: Int) -> Quantity { reading.book[figure] }

  /// The clauses, in order.
  func clauses() -> [TimeClause] {
    let figures = reading.operativeFigures(of: sentence).filter {
      quantity($0).reading != nil || quantity($0).duration != nil
    }
    let administrative = isLabelled || isGoal ? [] : administration(before: figures)
    var clauses: [TimeClause] = []
    var rest = figures[...]
    while let figure = rest.popFirst() {
      guard administrative.isEmpty || !administrative[rest.startIndex - 1],
        let clause = clause(at: figure, before: rest)
      else { continue }
      clauses.append(clause)
      rest = rest.drop { clause.figures.contains($0) }
    }
    if clauses.isEmpty, let vague { clauses.append(vague) }
    clauses = withoutAsides(clauses)
    return isLabelled
      ? clauses.map(labelled) : NounDates.withoutTerms(clauses, sentence, reading.book)
  }

  private func labelled(_ clause: TimeClause) -> TimeClause {
    var clause = clause
    clause.strength = .labelled
    return clause
  }

  private func clause(at figure: Int, before rest: ArraySlice<Int>) -> TimeClause? {
    if quantity(figure).duration != nil { return lasting(figure, rest) }
    if let window = window(from: figure, rest) { return window }
    guard let lead = lead(of: figure) else {
      return isLabelled ? due(figure, .labelled) : compared(figure)
    }
    guard isLabelled || !NounDates.names(quantity(figure).tokens, in: sentence) else { return nil }
    switch lead {
    case .by: return due(figure, .limiting)
    case .before: return dueBefore(figure)
    case .yearTo: return year(to: figure)
    case .during: return isLabelled ? due(figure, .labelled) : measured(figure)
    case .from: return isLabelled ? due(figure, .labelled) : nil
    case .on: return due(figure, isLabelled ? .labelled : .measured)
    case .after: return nil
    case .notBefore: return opening(figure)
    }
  }

  // MARK: Words around a date

  /// The phrase right in front of a figure, an article between allowed.
  func lead(of figure: Int) -> TimeWords.Lead? {
    let start = quantity(figure).tokens.lowerBound
    let first = max(sentence.tokens.lowerBound, start - 5)
    var best: TimeWords.Lead?
    for index in first..<max(first, start) {
      guard
        let (lead, count) = TimeWords.leads.match(in: prose.tokens, at: index, before: start),
        (index + count..<start).allSatisfy({ Self.articles.contains(prose.tokens[$0].key) })
      else { continue }
      best = best ?? lead
    }
    return isLimitedBehind(figure) ? .by : best
  }

  private static let articles: WordSet = [
    "the", "a", "der", "dem", "den", "das", "le", "la", ":", "(", "is", "calendar", "of", "at",
    "end", "fiscal", "financial", "kalenderjahr",
  ]

  /// "Paid orders", "certified engineers": a participle in front of a noun tells of no payment.
  func isAdjective(_ index: Int) -> Bool {
    guard index > sentence.tokens.lowerBound, index + 1 < sentence.tokens.upperBound,
      Self.participles.contains(prose.tokens[index].key)
    else { return false }
    let next = prose.tokens[index + 1]
    return next.kind == .word && !Self.auxiliaries.contains(prose.tokens[index - 1].key)
      && TimeWords.leads.match(in: prose.tokens, at: index + 1, before: index + 2) == nil
      && !Self.afterVerb.contains(next.key)
  }

  private static let participles: WordSet = [
    "paid", "certified", "approved", "measured", "reviewed", "closed", "verified", "released",
  ]
  private static let auxiliaries: WordSet = [
    "is", "are", "be", "was", "were", "been", "and", "or", ",", "wird", "werden",
  ]
  private static let afterVerb: WordSet = ["with", "within", "as", "once", "out", "no", "not"]

  // MARK: Days and periods

  func due(_ figure: Int, _ strength: TimeClause.Strength) -> TimeClause? {
    guard let date = quantity(figure).reading else { return nil }
    let deadline =
      undecided(date)
      ?? reading.span(of: date).map {
        Deadline(
          date: $0.end, start: $0.dayCount > 1 && strength == .measured ? $0.start : nil,
          basis: basis(date))
      }
    return deadline.map {
      TimeClause(strength: strength, deadline: $0, figures: [figure], place: place(figure))
    }
  }

  /// "Before 1 October" ends on 30 September.
  private func dueBefore(_ figure: Int) -> TimeClause? {
    guard let date = quantity(figure).reading else { return nil }
    let deadline =
      undecided(date)
      ?? reading.span(of: date)?.start.adding(days: -1).map {
        Deadline(date: $0, basis: basis(date))
      }
    return deadline.map {
      TimeClause(strength: .limiting, deadline: $0, figures: [figure], place: place(figure))
    }
  }

  private func year(to figure: Int) -> TimeClause? {
    guard let end = quantity(figure).day, let before = end.adding(years: -1),
      let start = before.adding(days: 1)
    else { return nil }
    return TimeClause(
      strength: .measured, deadline: Deadline(date: end, start: start, basis: .stated),
      figures: [figure], place: place(figure))
  }

  /// A period with a name; a single day tells nothing here.
  private func measured(_ figure: Int) -> TimeClause? {
    guard let date = quantity(figure).reading else { return nil }
    switch date.period {
    case .month, .quarter, .half, .year, .splitYear: return due(figure, .measured)
    default: return nil
    }
  }

  /// Why the words settle no date, if they do not.
  private func undecided(_ date: DateReading) -> Deadline? {
    let reason: UndecidedDate
    switch date.period {
    case .either: reason = .twoReadings
    case .impossible: reason = .impossible
    case .dayOfRelativeMonth: reason = .anchorMissing
    default:
      guard !date.hasYear, reading.span(of: date) == nil else {
        return date.edge.isVague ? vagueDay : nil
      }
      reason = .yearMissing
    }
    return Deadline(date: nil, basis: .undecided(reason))
  }

  private var vagueDay: Deadline { Deadline(date: nil, basis: .undecided(.vague)) }

  /// A fiscal year of no stated calendar rests on the calendar year.
  private func basis(_ date: DateReading) -> Deadline.Basis {
    guard date.reckoning == .fiscal, reading.proposal.fiscalCalendar == nil,
      let span = date.span(in: reading.fiscal)
    else { return .stated }
    return .assumed(anchor: span.start)
  }

  // MARK: Windows

  /// "Between X and Y", "from X to Y", `X - Y`.
  private func window(from figure: Int, _ rest: ArraySlice<Int>) -> TimeClause? {
    guard let next = rest.first, let first = quantity(figure).reading,
      let last = quantity(next).reading, isJoined(figure, next),
      isLabelled || quantity(figure).rangePartner != nil || lead(of: figure) == .from
    else { return nil }
    let place = place(figure).union(place(next))
    if let reason = undecided(first) ?? undecided(last) {
      return TimeClause(
        strength: .limiting, deadline: reason, figures: [figure, next], place: place)
    }
    guard let start = reading.span(of: first)?.start, let end = reading.span(of: last)?.end,
      start <= end
    else { return nil }
    return TimeClause(
      strength: .limiting, deadline: Deadline(date: end, start: start, basis: basis(last)),
      figures: [figure, next], place: place)
  }

  private func isJoined(_ figure: Int, _ next: Int) -> Bool {
    let between = quantity(figure).tokens.upperBound..<quantity(next).tokens.lowerBound
    return between.count <= 4
      && between.allSatisfy { Self.joints.contains(prose.tokens[$0].key) } && !between.isEmpty
  }

  private static let joints: WordSet = [
    "and", "to", "until", "through", "bis", "zum", "und", "dem", "-", "–", "—", "au", "et", "le",
    "till", "(", ")", "inclusive", "ending", "up", ",", "including",
  ]

  private func place(_ figure: Int) -> SourceRange { quantity(figure).place }
}

// MARK: - Lengths of time

extension TimeClauseReader {
  /// "Within 12 months of the effective date".
  private func lasting(_ figure: Int, _ rest: ArraySlice<Int>) -> TimeClause? {
    guard let (count, unit) = quantity(figure).duration, let number = count.exactInt,
      isLabelled || isLimit(figure) && !boundsUnits(figure, unit)
    else { return nil }
    let anchor = anchor(of: figure, rest)
    let deadline: Deadline
    if let start = anchor.day, let end = start.adding(number, unit) {
      deadline = Deadline(date: end, start: start, basis: .computed(anchor: start))
    } else {
      deadline = Deadline(date: nil, basis: .undecided(.anchorMissing))
    }
    return TimeClause(
      strength: .limiting, deadline: deadline, figures: [figure] + anchor.figures,
      place: quantity(figure).place)
  }

  /// "$1,500 for each full day of lead, up to 14 days": how many are paid for, and no day.
  private func boundsUnits(_ figure: Int, _ unit: DurationUnit) -> Bool {
    guard let words = ShapeReader.timeWords[unit] else { return false }
    return sentence.items.contains { item in
      guard case .cue(.each, let each) = item else { return false }
      return sentence.window(each.lowerBound, each.upperBound + 3).contains { index in
        words.contains(prose.tokens[index].key) && !quantity(figure).tokens.contains(index)
      }
    }
  }

  private func isLimit(_ figure: Int) -> Bool {
    let start = quantity(figure).tokens.lowerBound
    let first = max(sentence.tokens.lowerBound, start - 4)
    return (first..<max(first, start)).contains { index in
      guard
        let (_, count) = TimeWords.within.match(in: prose.tokens, at: index, before: start)
      else { return false }
      return start - index - count <= 1
    }
  }

  /// What a length of time counts from: a date behind it, the effective date by name, the
  /// effective date where nothing is named; an event nobody dated gives no day.
  private func anchor(of figure: Int, _ rest: ArraySlice<Int>) -> (
    day: CalendarDate?, figures: [Int]
  ) {
    let effective = reading.proposal.effectiveDate?.value
    let end = quantity(figure).tokens.upperBound
    let limit = min(sentence.tokens.upperBound, end + 2)
    let words = end..<max(end, limit)
    guard let found = TimeWords.anchors.first(in: prose, words) else { return (effective, []) }
    if let next = rest.first, let day = quantity(next).day,
      quantity(next).tokens.lowerBound - found.tokens.upperBound <= 2
    {
      return (day, [next])
    }
    let behind = found.tokens.upperBound..<min(sentence.tokens.upperBound, end + 8)
    guard TimeWords.effective.first(in: prose, behind) != nil else { return (nil, []) }
    return (effective, [])
  }

  /// "As soon as possible".
  fileprivate var vague: TimeClause? {
    guard let found = sentence.first(TimeWords.vague) else { return nil }
    return TimeClause(
      strength: .measured, deadline: Deadline(date: nil, basis: .undecided(.vague)), figures: [],
      place: prose.place(ofTokens: found.tokens))
  }
}
