import ProposalModel

/// Days with a month in words.
extension QuantityReader {
  /// `June 30, 2026`, `June 30th`, `June 2026`, `June '26`, `June` where a date is expected.
  func monthLed(_ month: Int, at index: Int, isExpected: Bool) -> PeriodRead? {
    guard isMonthName(index) || isExpected || plainInteger(index + 1)?.digits == 4 else {
      return nil
    }
    let next = isAbbreviationPoint(index + 1) ? index + 2 : index + 1
    if let read = joinedDayAndYear(month, at: next) { return read }
    if let day = day(at: next), !isHyphenated(next) {
      return monthAndDay(month, day.value, day.end)
    }
    let hyphen = isHyphen(next) ? next + 1 : next
    if let year = year(
      at: lexeme(hyphen) == .of ? hyphen + 1 : hyphen, allowsTwoDigits: hyphen != next)
    {
      var read = PeriodRead(
        .month(month, year: year.first), end: year.last == nil ? year.end : hyphen + 1)
      read.date.hasTwoDigitYear = year.isTwoDigit
      return read
    }
    return isExpected || isMonthAlone(index)
      ? PeriodRead(.month(month, year: nil), end: index + 1) : nil
  }

  private func isHyphenated(_ index: Int) -> Bool {
    isTight(index)
  }

  /// `may` and `march` are verbs, and other short forms words, unless they are capitalised.
  private func isMonthName(_ index: Int) -> Bool {
    isCapitalised(index) || bytes(index).count > 5
      || bytes(index).count > 3 && bytes(index).first != 0x6D
  }

  /// A month that stands for itself: a whole name, behind a word that wants a time.
  private func isMonthAlone(_ index: Int) -> Bool {
    guard isCapitalised(index) else { return false }
    if case .month = lexeme(index + 1) { return isTight(index + 1) }
    switch lexeme(index - 1) {
    case .preposition, .within, .to, .of: return bytes(index).count > 2
    case .edgeAdjective, .edge: return true
    default: return bytes(index).count > 5
    }
  }

  private func isAbbreviationPoint(_ index: Int) -> Bool {
    lexeme(index) == .point && isTight(index) && bytes(index - 1).count <= 5
      && lexeme(index + 1) == .digits
  }

  /// `June 30,2026`: one token.
  private func joinedDayAndYear(_ month: Int, at index: Int) -> PeriodRead? {
    let bytes = bytes(index)
    guard lexeme(index) == .digits, let comma = bytes.firstIndex(of: 0x2C),
      let day = Self.integer(bytes[..<comma]), let year = Self.integer(bytes[(comma + 1)...]),
      (1...31).contains(day.value), day.digits <= 2, year.digits == 4,
      (1900...2199).contains(year.value)
    else { return nil }
    return PeriodRead(Self.day(year.value, month, day.value), end: index + 1)
  }

  /// A day of one or two digits, with its ordinal suffix.
  private func day(at index: Int) -> (value: Int, end: Int)? {
    guard let number = plainInteger(index), number.digits <= 2, (1...31).contains(number.value)
    else { return nil }
    let hasSuffix = lexeme(index + 1) == .ordinalSuffix && isTight(index + 1)
    return (number.value, hasSuffix ? index + 2 : index + 1)
  }

  private func monthAndDay(_ month: Int, _ day: Int, _ end: Int) -> PeriodRead? {
    let next = lexeme(end) == .comma ? end + 1 : end
    guard let year = year(at: next, allowsTwoDigits: false) else {
      return isCount(end) ? nil : PeriodRead(Self.dayOfMonth(month, day), end: end)
    }
    return PeriodRead(day: Self.day(year.first, month, day), year, next)
  }

  private func isCount(_ index: Int) -> Bool {
    switch lexeme(index) {
    case .percent, .currencyWord, .scale, .sign, .unit: true
    default: false
    }
  }

  /// `30 June 2026`, `30th of June, 2026`, `30. Juni 2026`, `1er juillet 2026`, `30-Jun-26`.
  func dayLed(at index: Int) -> PeriodRead? {
    guard let day = day(at: index), let at = monthBehind(day.end),
      case .month(let month) = lexeme(at)
    else { return nil }
    let behind = isAbbreviationPoint(at + 1) ? at + 2 : at + 1
    return yearBehind(month, day.value, at: behind, isHyphenated: isHyphen(behind))
  }

  /// Where the month stands behind a day: behind a point, a hyphen, `of`, `day of`.
  private func monthBehind(_ index: Int) -> Int? {
    var position = index
    if lexeme(position) == .point || isHyphen(position) { position += 1 }
    if lexeme(position) == .unit(.days) { position += 1 }
    if lexeme(position) == .of || isFrenchOf(at: position) { position += 1 }
    guard case .month = lexeme(position) else { return nil }
    return isCapitalised(position) || bytes(position).count > 2 ? position : nil
  }

  private func isFrenchOf(at index: Int) -> Bool {
    bytes(index).count == 2 && bytes(index).elementsEqual([0x64, 0x65])
  }

  private func yearBehind(_ month: Int, _ day: Int, at index: Int, isHyphenated: Bool)
    -> PeriodRead?
  {
    let next = isHyphenated || lexeme(index) == .comma ? index + 1 : index
    let allowsTwoDigits = lexeme(index) != .comma
    guard let year = year(at: next, allowsTwoDigits: allowsTwoDigits), !isCount(next + 1) else {
      return PeriodRead(Self.dayOfMonth(month, day), end: index)
    }
    return PeriodRead(day: Self.day(year.first, month, day), year, next)
  }

  /// The day, or what the words claim it is.
  static func day(_ year: Int, _ month: Int, _ day: Int) -> DateReading.Period {
    CalendarDate(year: year, month: month, day: day).map { .day($0) }
      ?? .impossible(year: year, month: month, day: day)
  }

  static func dayOfMonth(_ month: Int, _ day: Int) -> DateReading.Period {
    CalendarDate.daysInMonth(month, year: 2000) >= day
      ? .dayOfMonth(month: month, day: day) : .impossible(year: nil, month: month, day: day)
  }
}

extension QuantityReader.PeriodRead {
  /// A day with the year that follows it; a second year behind a slash is not part of it.
  init(day: DateReading.Period, _ year: QuantityReader.YearRead, _ start: Int) {
    self.init(day, end: year.last == nil ? year.end : year.end - 2)
    date.hasTwoDigitYear = year.isTwoDigit
  }
}
