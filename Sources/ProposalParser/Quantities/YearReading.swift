import ProposalModel

/// Years, alone and behind a month, quarter or half.
extension QuantityReader {
  /// A year, or two of them joined: `2026/27`.
  struct YearRead {
    var first: Int
    var last: Int?
    var end: Int
    var isTwoDigit = false
    var reckoning = DateReading.Reckoning.unstated
  }

  /// The year at `index`: four digits from 1900 to 2199, or two where they are allowed.
  func year(at index: Int, allowsTwoDigits: Bool) -> YearRead? {
    let hasApostrophe = lexeme(index) == .apostrophe && isTight(index + 1)
    let start = hasApostrophe ? index + 1 : index
    guard let number = plainInteger(start), !isCounted(start + 1) else { return nil }
    switch number {
    case (1900...2199, 4): return split(YearRead(first: number.value, end: start + 1))
    case (_, 2) where hasApostrophe || allowsTwoDigits:
      return split(YearRead(first: 2000 + number.value, end: start + 1, isTwoDigit: true))
    default: return nil
    }
  }

  /// Whether the number in front of `index` counts something, and is no year.
  private func isCounted(_ index: Int) -> Bool {
    switch lexeme(index) {
    case .percent, .currencyWord, .scale, .basisPoints, .percentagePoints: true
    case .sign, .code: !isTight(index + 1) || lexeme(index + 1) != .digits
    case .scaleLetter, .xMark: isTight(index)
    default: false
    }
  }

  /// `/27` and `-27` behind a year, where it is the year after.
  private func split(_ year: YearRead) -> YearRead {
    let mark = lexeme(year.end)
    guard mark == .slash || mark == .minus || mark == .dash, isTight(year.end),
      isTight(year.end + 1), let next = plainInteger(year.end + 1)
    else { return year }
    let following = year.first + 1
    let isNext =
      next.digits == 2 && next.value == following % 100
      || next.digits == 4 && next.value == following && mark == .slash
    guard isNext, !(isHyphen(year.end + 2) && lexeme(year.end + 3) == .digits) else { return year }
    var split = year
    (split.last, split.end) = (following, year.end + 2)
    return split
  }

  /// A period with the year behind it, or without one.
  func withYear(_ period: DateReading.Period, behind index: Int) -> PeriodRead? {
    guard let year = yearSuffix(at: index) else { return PeriodRead(period, end: index) }
    var read = PeriodRead(period.with(year: year.last ?? year.first), end: year.end)
    read.date.reckoning = year.reckoning
    read.date.hasTwoDigitYear = year.isTwoDigit
    return read
  }

  /// `2026`, `/2026`, `-26`, `'26`, `of 2026`, `FY2026`, `of fiscal year 2026`.
  private func yearSuffix(at index: Int) -> YearRead? {
    var start = index
    var allowsTwoDigits = false
    switch lexeme(start) {
    case .slash, .minus, .dash:
      guard isTight(start), isTight(start + 1) else { return nil }
      (start, allowsTwoDigits) = (start + 1, true)
    case .of, .comma: start += 1
    default: break
    }
    if lexeme(start) == .the, lexeme(start + 1) == .fiscal || lexeme(start + 1) == .calendarWord {
      start += 1
    }
    return reckonedYear(at: start, allowsTwoDigits: allowsTwoDigits)
  }

  private func reckonedYear(at index: Int, allowsTwoDigits: Bool) -> YearRead? {
    switch lexeme(index) {
    case .alphanumeric:
      return compactYear(at: index)
    case .fiscal, .calendarWord, .unit(.years):
      let next = lexeme(index + 1) == .unit(.years) ? index + 2 : index + 1
      guard var year = year(at: next, allowsTwoDigits: lexeme(index) == .fiscal) else { return nil }
      if lexeme(index) == .fiscal { year.reckoning = .fiscal }
      if lexeme(index) == .calendarWord { year.reckoning = .calendar }
      return year
    default:
      return year(at: index, allowsTwoDigits: allowsTwoDigits)
    }
  }

  /// `FY26`, `FY2026`, `CY26`, with `/27` behind it.
  func compactYear(at index: Int) -> YearRead? {
    let word = bytes(index)
    guard lexeme(index) == .alphanumeric, word.count == 4 || word.count == 6,
      let number = Self.integer(word.dropFirst(2))
    else { return nil }
    let prefix = word.prefix(2).map { $0 & 0xDF }
    let reckoning: DateReading.Reckoning
    switch (prefix.first, prefix.last) {
    case (0x46, 0x59), (0x47, 0x4A): reckoning = .fiscal
    case (0x43, 0x59): reckoning = .calendar
    default: return nil
    }
    guard number.digits == 2 || (1900...2199).contains(number.value) else { return nil }
    let isTwoDigit = number.digits == 2
    return split(
      YearRead(
        first: isTwoDigit ? 2000 + number.value : number.value, end: index + 1,
        isTwoDigit: isTwoDigit, reckoning: reckoning))
  }

  /// A word that is a period by itself: `FY26`, `Q326` is none.
  func compactPeriod(at index: Int) -> PeriodRead? {
    compactYear(at: index).map { PeriodRead(year: $0) }
  }
}

extension QuantityReader.PeriodRead {
  /// A year on its own.
  init(year: QuantityReader.YearRead) {
    self.init(year.last.map { .splitYear(year.first, $0) } ?? .year(year.first), end: year.end)
    date.reckoning = year.reckoning
    date.hasTwoDigitYear = year.isTwoDigit
  }
}

extension DateReading.Period {
  /// The same period of a year.
  func with(year: Int) -> DateReading.Period {
    switch self {
    case .month(let month, _): .month(month, year: year)
    case .quarter(let quarter, _): .quarter(quarter, year: year)
    case .half(let half, _): .half(half, year: year)
    case .year: .year(year)
    default: self
    }
  }
}
