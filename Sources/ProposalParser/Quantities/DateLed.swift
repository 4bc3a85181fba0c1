import ProposalModel

/// Dates and periods: the edge or weekday in front, and the period itself.
extension QuantityReader {
  /// A period read from the text, and where it ends.
  struct PeriodRead {
    var date: DateReading
    var end: Int
    var bareNumber: Rational?

    init(_ period: DateReading.Period, end: Int) {
      date = DateReading(period: period)
      self.end = end
    }
  }

  /// A date or period that begins at `index`.
  func dateLed(at index: Int) -> Match? {
    guard let read = edged(at: index) ?? afterWeekday(at: index) ?? period(at: index) else {
      return nil
    }
    var match = Match(.date(read.date), index..<read.end)
    match.form.bareNumber = read.bareNumber
    return match
  }

  /// `end of June 2026`, `mid-2026`, `Ende Q3 2026`.
  private func edged(at index: Int) -> PeriodRead? {
    var start = index + 1
    let edge: DateReading.Edge
    switch lexeme(index) {
    case .edge(let found):
      edge = found
      if lexeme(start) == .of || isFrenchOf(start) { start += 1 }
    case .edgeAdjective(let found): edge = found
    default: return nil
    }
    if lexeme(start) == .the { start += 1 }
    if lexeme(start) == .minus { start += 1 }
    guard var read = period(at: start, isExpected: true) ?? yearWord(at: start, edge) else {
      return nil
    }
    read.date.edge = edge
    read.bareNumber = nil
    return read
  }

  private func isFrenchOf(_ index: Int) -> Bool {
    bytes(index).count == 2 && bytes(index).first == 0x64
  }

  /// `end of the year`, `end of the fiscal year`: a period, but which one?
  private func yearWord(at index: Int, _ edge: DateReading.Edge) -> PeriodRead? {
    guard edge == .end else { return nil }
    let isFiscal = lexeme(index) == .fiscal
    let isCalendar = lexeme(index) == .calendarWord
    let unit = isFiscal || isCalendar ? index + 1 : index
    guard lexeme(unit) == .unit(.years) else { return nil }
    var read = PeriodRead(.year(nil), end: unit + 1)
    if isFiscal { read.date.reckoning = .fiscal }
    if isCalendar { read.date.reckoning = .calendar }
    return read
  }

  /// `Friday, 30 June 2026`.
  private func afterWeekday(at index: Int) -> PeriodRead? {
    guard lexeme(index) == .weekday else { return nil }
    var start = index + 1
    while lexeme(start) == .comma || lexeme(start) == .point || lexeme(start) == .the { start += 1 }
    guard start - index <= 3, let read = period(at: start, isExpected: true) else { return nil }
    switch read.date.period {
    case .day, .either, .impossible, .dayOfMonth: return read
    default: return nil
    }
  }

  /// The period at `index`. Where one is expected, a month alone or a bare year is one.
  func period(at index: Int, isExpected: Bool = false) -> PeriodRead? {
    switch lexeme(index) {
    case .digits: digitPeriod(at: index, isExpected: isExpected)
    case .month(let month): monthLed(month, at: index, isExpected: isExpected)
    case .quarterName(let quarter):
      withYear(.quarter(quarter, year: nil), behind: index + 1)
    case .halfName(let half): withYear(.half(half, year: nil), behind: index + 1)
    case .ordinal(let number): ordinalPeriod(number, end: index + 1)
    case .fiscal, .calendarWord: reckonedPeriod(at: index)
    case .unit(.years): namedYear(at: index)
    case .yearEnd: yearEnd(behind: index + 1)
    case .alphanumeric: compactPeriod(at: index)
    default: nil
    }
  }

  /// `third quarter of 2026`, `first half`, `3. Quartal 2026`.
  func ordinalPeriod(_ number: Int, end: Int) -> PeriodRead? {
    let isFiscal = lexeme(end) == .fiscal
    let isCalendar = lexeme(end) == .calendarWord
    let unit = isFiscal || isCalendar ? end + 1 : end
    let period: DateReading.Period
    switch (lexeme(unit), number) {
    case (.unit(.quarters), 1...4): period = .quarter(number, year: nil)
    case (.half, 1...2), (.unit(.halves), 1...2): period = .half(number, year: nil)
    default: return nil
    }
    guard var read = withYear(period, behind: unit + 1) else { return nil }
    if isFiscal { read.date.reckoning = .fiscal }
    if isCalendar { read.date.reckoning = .calendar }
    return read
  }

  /// `fiscal 2026`, `FY 2026/27`, `financial year 2025-26`, `calendar Q3 2026`.
  private func reckonedPeriod(at index: Int) -> PeriodRead? {
    let reckoning: DateReading.Reckoning = lexeme(index) == .fiscal ? .fiscal : .calendar
    let isAbbreviation = bytes(index).count <= 3
    let next = lexeme(index + 1) == .unit(.years) ? index + 2 : index + 1
    var read: PeriodRead?
    switch lexeme(next) {
    case .digits, .apostrophe:
      read = year(at: next, allowsTwoDigits: reckoning == .fiscal || isAbbreviation)
        .map { PeriodRead(year: $0) }
    case .quarterName, .halfName, .ordinal: read = period(at: next)
    case .edge(.end) where next == index + 2:
      read = yearEnd(behind: next + 1)
    default: read = nil
    }
    guard var read else { return nil }
    read.date.reckoning = reckoning
    read.bareNumber = nil
    return read
  }

  /// `year 2026`, `year end 2026`.
  private func namedYear(at index: Int) -> PeriodRead? {
    let next = isHyphen(index + 1) ? index + 2 : index + 1
    if lexeme(next) == .edge(.end) { return yearEnd(behind: next + 1) }
    guard lexeme(next) == .digits, let year = year(at: next, allowsTwoDigits: false) else {
      return nil
    }
    return PeriodRead(year: year)
  }

  private func yearEnd(behind index: Int) -> PeriodRead? {
    var read = withYear(.year(nil), behind: index) ?? PeriodRead(.year(nil), end: index)
    read.date.edge = .end
    return read
  }
}
