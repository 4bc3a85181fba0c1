import ProposalModel

/// A date or period as the words state it, resolved no further than they do.
struct DateReading: Sendable, Hashable {
  enum Period: Sendable, Hashable {
    case day(CalendarDate)
    /// Day and month of digits in an order nothing settles: day first, then month first.
    case either(CalendarDate, CalendarDate)
    /// `31 June 2026`.
    case impossible(year: Int?, month: Int, day: Int)
    /// A day without a year.
    case dayOfMonth(month: Int, day: Int)
    case month(Int, year: Int?)
    case quarter(Int, year: Int?)
    case half(Int, year: Int?)
    /// `nil` for `year end`, which names none.
    case year(Int?)
    /// `2026/27`.
    case splitYear(Int, Int)
    /// The 15th of the third month, counted from something the words or the sheet name.
    case dayOfRelativeMonth(day: Int, month: Int)
  }

  /// Which part of the period is meant.
  enum Edge: UInt8, Sendable, Hashable {
    case whole, start, early, middle, late, end

    /// Whether the words leave open which day.
    var isVague: Bool { self == .early || self == .middle || self == .late }
  }

  enum Reckoning: UInt8, Sendable, Hashable {
    case unstated, calendar, fiscal
  }

  var period: Period
  var edge = Edge.whole
  var reckoning = Reckoning.unstated
  /// Whether the century is the reader's: `26` was read as 2026.
  var hasTwoDigitYear = false

  /// Whether the words name a year.
  var hasYear: Bool {
    switch period {
    case .day, .either, .splitYear: true
    case .impossible(let year, _, _): year != nil
    case .month(_, let year), .quarter(_, let year), .half(_, let year), .year(let year):
      year != nil
    case .dayOfMonth, .dayOfRelativeMonth: false
    }
  }

  /// The days meant; `nil` where the words allow two, or none, or the year is missing.
  ///
  /// Quarters and halves of no stated reckoning follow `fiscal`; plain years are calendar years.
  /// A vague edge (`mid-2026`) gives the whole period.
  func span(in fiscal: FiscalCalendar, defaultYear: Int? = nil) -> DateSpan? {
    guard let whole = wholeSpan(in: fiscal, defaultYear: defaultYear) else { return nil }
    switch edge {
    case .end: return DateSpan(start: whole.end, end: whole.end)
    case .start: return DateSpan(start: whole.start, end: whole.start)
    case .whole, .early, .middle, .late: return whole
    }
  }

  private func wholeSpan(in fiscal: FiscalCalendar, defaultYear: Int?) -> DateSpan? {
    let periods = reckoning == .calendar ? .calendarYear : fiscal
    switch period {
    case .day(let date):
      return DateSpan(start: date, end: date)
    case .dayOfMonth(let month, let day):
      let date = defaultYear.flatMap { CalendarDate(year: $0, month: month, day: day) }
      return date.flatMap { DateSpan(start: $0, end: $0) }
    case .month(let month, let year):
      return Self.month(month, of: year ?? defaultYear)
    case .quarter(let quarter, let year):
      return (year ?? defaultYear).flatMap { periods.quarter(quarter, of: $0) }
    case .half(let half, let year):
      return (year ?? defaultYear).flatMap { periods.half(half, of: $0) }
    case .year(let year):
      let years = reckoning == .fiscal ? fiscal : .calendarYear
      return (year ?? defaultYear).flatMap { years.year($0) }
    case .splitYear(_, let last):
      return fiscal.firstMonth == 1
        ? nil : FiscalCalendar(firstMonth: fiscal.firstMonth)?.year(last)
    case .either, .impossible, .dayOfRelativeMonth:
      return nil
    }
  }

  private static func month(_ month: Int, of year: Int?) -> DateSpan? {
    guard let year, let first = CalendarDate(year: year, month: month, day: 1) else { return nil }
    return DateSpan(start: first, end: first.lastOfMonth)
  }
}

extension DateReading.Period {
  /// The same period in the year of a later one; `nil` where it would not come first.
  func inYear(of later: DateReading.Period) -> DateReading.Period? {
    switch (self, later) {
    case (.dayOfMonth(let month, let day), .day(let last)):
      let first = CalendarDate(year: last.year, month: month, day: day)
      return first.flatMap { $0 <= last ? .day($0) : nil }
    case (.month(let month, _), .month(let last, let year?)):
      return month <= last ? .month(month, year: year) : nil
    case (.quarter(let quarter, _), .quarter(let last, let year?)):
      return quarter <= last ? .quarter(quarter, year: year) : nil
    case (.half(let half, _), .half(let last, let year?)):
      return half <= last ? .half(half, year: year) : nil
    default:
      return nil
    }
  }
}
