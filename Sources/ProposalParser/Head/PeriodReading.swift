import ProposalModel

extension SheetReading {
  /// The calendar quarters and fiscal years of the sheet follow; calendar years when not stated.
  var fiscal: FiscalCalendar { proposal.fiscalCalendar?.value ?? .calendarYear }

  /// Reads the time performance is measured over, where the sheet says so for all milestones.
  mutating func readPeriod(_ remarks: [Remark]) {
    for statement in statements(labelled: .period) + statements(labelled: .window)
    where !isInMilestone(scope: outline.statements[statement].scope) {
      if take(period: figures(of: statement), at: text(of: statement).place) { return }
    }
    for remark in remarks where !isInMilestone(scope: remark.scope) && remark.role == .operative {
      guard let found = remark.sentence.first(Self.periodWords),
        remark.field == nil, !remark.sentence.figures.contains(where: { book[$0].money != nil })
      else { continue }
      let figures = operativeFigures(of: remark.sentence).filter {
        book[$0].tokens.upperBound > found.tokens.lowerBound
      }
      if take(period: figures, at: remark.place) { return }
    }
    proposal.period = titlePeriod
  }

  /// `Bonus Plan 2026` is measured over that year, unless the sheet begins in another one.
  private var titlePeriod: Located<DateSpan>? {
    guard let title else { return nil }
    for quantity in QuantityReader.quantities(in: title, context: ReadingContext()) {
      guard let reading = quantity.reading, case .year = reading.period,
        let span = reading.span(in: fiscal),
        proposal.effectiveDate.map({ span.contains($0.value) }) ?? true
      else { continue }
      return Located(span, at: quantity.place)
    }
    return nil
  }

  private mutating func take(period figures: [Int], at place: SourceRange) -> Bool {
    let figures = figures.filter { book[$0].isOperative }
    guard let span = span(of: figures) else { return false }
    proposal.period = Located(span.0, at: place)
    for figure in span.1 { book.take(figure, for: .field) }
    return true
  }

  /// The days from the first to the second date of a text, or the period it names, or a length of
  /// time from the effective date.
  func span(of figures: [Int]) -> (DateSpan, [Int])? {
    let dates = figures.filter { book[$0].reading != nil }
    if let first = dates.first, let whole = book[first].reading?.span(in: fiscal) {
      if dates.count > 1, let last = book[dates[1]].reading?.span(in: fiscal),
        let span = DateSpan(start: whole.start, end: last.end)
      {
        return (span, Array(dates.prefix(2)))
      }
      if whole.dayCount > 1 { return (whole, [first]) }
      return lasting(figures, from: whole.start).map { ($0, figures) }
    }
    guard let start = proposal.effectiveDate?.value else { return nil }
    return lasting(figures, from: start).map { ($0, figures) }
  }

  /// "12 months from the effective date": the period ends the day before.
  private func lasting(_ figures: [Int], from start: CalendarDate) -> DateSpan? {
    for figure in figures {
      guard let (count, unit) = book[figure].duration, let number = count.exactInt,
        let end = start.adding(number, unit)?.adding(days: -1)
      else { continue }
      return DateSpan(start: start, end: end)
    }
    return nil
  }

  private static let periodWords = PhraseTable<Bool>([
    (
      true,
      [
        "performance period", "measurement period", "plan year", "the period is", "period runs",
        "covers calendar year", "covers the calendar year", "covers fiscal", "covers the period",
        "covers the year", "covers fy", "grant period", "period of performance", "bonus period",
        "apply to", "rules apply", "plan runs", "proposal runs", "runs from", "arrangement runs",
        "gemessen wird das", "leistungszeitraum", "bemessungszeitraum", "zeitraum ist",
        "gilt für das", "gilt vom", "gilt von", "läuft vom", "läuft von", "période de", "covers",
        "measured over", "bonus year", "plan period", "term of this", "in the period",
        "supports the grantee",
      ]
    )
  ])
}

extension CalendarDate {
  /// The day so many units later.
  func adding(_ count: Int, _ unit: DurationUnit) -> CalendarDate? {
    switch unit {
    case .days: adding(days: count)
    case .businessDays: adding(businessDays: count)
    case .weeks: adding(weeks: count)
    case .months: adding(months: count)
    case .quarters: count.multiplied(by: 3).flatMap { adding(months: $0) }
    case .halves: count.multiplied(by: 6).flatMap { adding(months: $0) }
    case .years: adding(years: count)
    case .minutes, .hours: nil
    }
  }
}

extension Int {
  /// The product; `nil` where it does not fit.
  fileprivate func multiplied(by factor: Int) -> Int? {
    let (product, overflow) = multipliedReportingOverflow(by: factor)
    return overflow ? nil : product
  }
}
