import ProposalModel

/// Dates in digits, and years.
extension QuantityReader {
  /// A period that begins with a number.
  func digitPeriod(at index: Int, isExpected: Bool) -> PeriodRead? {
    isoDate(at: index) ?? separatedDate(at: index) ?? pointedDate(at: index) ?? dayLed(at: index)
      ?? relativeDay(at: index) ?? numberedPeriod(at: index)
      ?? yearLed(at: index, isExpected: isExpected)
  }

  /// `2026-06-30`, `2026/06/30`.
  private func isoDate(at index: Int) -> PeriodRead? {
    guard let year = plainInteger(index), year.digits == 4, (1900...2199).contains(year.value),
      let (month, day) = twoMore(behind: index), month.digits == 2, day.digits == 2,
      (1...12).contains(month.value)
    else { return nil }
    return PeriodRead(Self.day(year.value, month.value, day.value), end: index + 5)
  }

  /// Two numbers tight behind a third, with the same mark between them.
  private func twoMore(behind index: Int) -> ((value: Int, digits: Int), (value: Int, digits: Int))?
  {
    let mark = lexeme(index + 1)
    guard mark == .slash || mark == .minus || mark == .dash, lexeme(index + 3) == mark,
      (1...4).allSatisfy({ isTight(index + $0) }), let second = plainInteger(index + 2),
      let third = plainInteger(index + 4)
    else { return nil }
    return (second, third)
  }

  /// `06/30/2026`, `30-06-26`.
  private func separatedDate(at index: Int) -> PeriodRead? {
    guard let first = plainInteger(index), let (second, year) = twoMore(behind: index),
      first.digits <= 2, second.digits <= 2
    else { return nil }
    return ordered(first.value, second.value, year, end: index + 5)
  }

  private func ordered(_ first: Int, _ second: Int, _ year: (value: Int, digits: Int), end: Int)
    -> PeriodRead?
  {
    guard let full = Self.fullYear(year), (1...31).contains(first), (1...31).contains(second) else {
      return nil
    }
    let period: DateReading.Period
    switch (first > 12, second > 12) {
    case (true, true): return nil
    case (true, false): period = Self.day(full, second, first)
    case (false, true): period = Self.day(full, first, second)
    case (false, false): period = unordered(first, second, full)
    }
    var read = PeriodRead(period, end: end)
    read.date.hasTwoDigitYear = year.digits == 2
    return read
  }

  private func unordered(_ first: Int, _ second: Int, _ year: Int) -> DateReading.Period {
    guard let dayFirst = CalendarDate(year: year, month: second, day: first),
      let monthFirst = CalendarDate(year: year, month: first, day: second)
    else { return .impossible(year: year, month: second, day: first) }
    if dayFirst == monthFirst { return .day(dayFirst) }
    switch context.dateOrder {
    case .dayFirst: return .day(dayFirst)
    case .monthFirst: return .day(monthFirst)
    case nil: return .either(dayFirst, monthFirst)
    }
  }

  private static func fullYear(_ year: (value: Int, digits: Int)) -> Int? {
    switch year.digits {
    case 4 where (1900...2199).contains(year.value): year.value
    case 2: 2000 + year.value
    default: nil
    }
  }

  /// `30.06.2026`: day first wherever it is written.
  private func pointedDate(at index: Int) -> PeriodRead? {
    guard countOfPoints(index) == 2 else { return nil }
    let parts = bytes(index).split(separator: 0x2E, maxSplits: 3)
    guard parts.count == 3, let day = Self.integer(parts[0]), let month = Self.integer(parts[1]),
      let year = Self.integer(parts[2]), let full = Self.fullYear(year),
      day.digits <= 2, month.digits <= 2, (1...31).contains(day.value),
      (1...12).contains(month.value)
    else { return nil }
    var read = PeriodRead(Self.day(full, month.value, day.value), end: index + 1)
    read.date.hasTwoDigitYear = year.digits == 2
    return read
  }

  /// `the 15th of the third month`.
  private func relativeDay(at index: Int) -> PeriodRead? {
    guard let day = plainInteger(index), (1...31).contains(day.value),
      lexeme(index + 1) == .ordinalSuffix,
      lexeme(index + 2) == .of
        || lexeme(index + 2) == .unit(.days) && lexeme(index + 3) == .of
    else { return nil }
    var next = lexeme(index + 2) == .of ? index + 3 : index + 4
    if lexeme(next) == .the { next += 1 }
    guard case .ordinal(let month) = lexeme(next), lexeme(next + 1) == .unit(.months) else {
      return nil
    }
    return PeriodRead(.dayOfRelativeMonth(day: day.value, month: month), end: next + 2)
  }

  /// `3. Quartal 2026`, `1st half of 2026`, `3Q26`.
  private func numberedPeriod(at index: Int) -> PeriodRead? {
    guard let number = plainInteger(index), number.digits == 1 else { return nil }
    if let read = bankersQuarter(number.value, at: index + 1) { return read }
    let isOrdinal = lexeme(index + 1) == .point || lexeme(index + 1) == .ordinalSuffix
    guard isOrdinal, isTight(index + 1) else { return nil }
    return ordinalPeriod(number.value, end: index + 2)
  }

  /// `3Q26`, `1H2026`.
  private func bankersQuarter(_ number: Int, at index: Int) -> PeriodRead? {
    let word = bytes(index)
    guard lexeme(index) == .alphanumeric, isTight(index), let year = Self.integer(word.dropFirst()),
      let full = Self.fullYear(year)
    else { return nil }
    switch (word.first.map { $0 & 0xDF }, number) {
    case (0x51, 1...4): return PeriodRead(.quarter(number, year: full), end: index + 1)
    case (0x48, 1...2): return PeriodRead(.half(number, year: full), end: index + 1)
    default: return nil
    }
  }

  /// A year, alone or in front of its quarter: `2026`, `2026 Q3`, `2026-06`.
  private func yearLed(at index: Int, isExpected: Bool) -> PeriodRead? {
    guard let year = year(at: index, allowsTwoDigits: false), lexeme(index) == .digits else {
      return nil
    }
    if let read = quarterBehind(year) ?? isoMonth(year, at: index) { return read }
    guard year.last != nil || isExpected || isLikelyYear(year.first, at: index) else { return nil }
    var read = PeriodRead(year: year)
    if year.last == nil { read.bareNumber = Rational(year.first) }
    return read
  }

  private func quarterBehind(_ year: YearRead) -> PeriodRead? {
    let next = isHyphen(year.end) || lexeme(year.end) == .slash ? year.end + 1 : year.end
    guard year.last == nil else { return nil }
    switch lexeme(next) {
    case .quarterName(let quarter) where !isYearBehind(next):
      return PeriodRead(.quarter(quarter, year: year.first), end: next + 1)
    case .halfName(let half) where !isYearBehind(next):
      return PeriodRead(.half(half, year: year.first), end: next + 1)
    default:
      return nil
    }
  }

  private func isYearBehind(_ index: Int) -> Bool {
    year(at: index + 1, allowsTwoDigits: false) != nil
  }

  private func isoMonth(_ year: YearRead, at index: Int) -> PeriodRead? {
    guard year.last == nil, lexeme(year.end) == .minus, isHyphen(year.end),
      let month = plainInteger(year.end + 1), month.digits == 2, (1...12).contains(month.value)
    else { return nil }
    return PeriodRead(.month(month.value, year: year.first), end: year.end + 2)
  }

  /// Four digits from 2010 to 2060 that count nothing, or others behind a word for a time.
  private func isLikelyYear(_ year: Int, at index: Int) -> Bool {
    let isTimely: Bool
    switch lexeme(index - 1) {
    case .preposition, .within, .of, .to, .month, .calendarWord, .fiscal: isTimely = true
    default: isTimely = false
    }
    switch lexeme(index + 1) {
    // "The 2026 accounts": so many would have a separator, or no article.
    case .countNoun: return lexeme(index - 1) == .the && (2010...2060).contains(year)
    case .dayKind: return false
    case .unit: return false
    case .slash where isTight(index + 1): return false
    default: return isTimely && (1990...2060).contains(year) || (2010...2060).contains(year)
    }
  }
}
