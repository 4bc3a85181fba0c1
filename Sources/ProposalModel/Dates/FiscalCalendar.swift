/// How a business divides time into years, halves and quarters.
public struct FiscalCalendar: Sendable, Hashable {
  /// The month a fiscal year starts in, 1 to 12.
  public let firstMonth: Int
  /// Whether FY2028 is the year that ends in 2028, or the one that starts in it.
  public let namedByEndYear: Bool

  /// January to December.
  public static let calendarYear = FiscalCalendar(checkedMonth: 1, namedByEndYear: true)

  /// Nil where there is no such month.
  public init?(firstMonth: Int, namedByEndYear: Bool = true) {
    guard (1...12).contains(firstMonth) else { return nil }
    self.init(checkedMonth: firstMonth, namedByEndYear: namedByEndYear)
  }

  private init(checkedMonth: Int, namedByEndYear: Bool) {
    firstMonth = checkedMonth
    self.namedByEndYear = namedByEndYear
  }

  /// The twelve months of a fiscal year; nil outside the calendar.
  public func year(_ year: Int) -> DateSpan? {
    span(of: year, part: 1, months: 12)
  }

  /// Half 1 or 2 of a fiscal year; nil for another half.
  public func half(_ half: Int, of year: Int) -> DateSpan? {
    (1...2).contains(half) ? span(of: year, part: half, months: 6) : nil
  }

  /// Quarter 1 to 4 of a fiscal year; nil for another quarter.
  public func quarter(_ quarter: Int, of year: Int) -> DateSpan? {
    (1...4).contains(quarter) ? span(of: year, part: quarter, months: 3) : nil
  }

  /// The fiscal year a day falls in, by the name it bears.
  public func year(containing date: CalendarDate) -> Int {
    let startYear = date.month >= firstMonth ? date.year : date.year - 1
    return startYear + nameOffset
  }

  /// A year that starts in January has one name either way.
  private var nameOffset: Int { namedByEndYear && firstMonth > 1 ? 1 : 0 }

  private func span(of year: Int, part: Int, months: Int) -> DateSpan? {
    guard (1...10_000).contains(year),
      let first = CalendarDate(year: max(1, year - nameOffset), month: firstMonth, day: 1),
      year - nameOffset >= 1, let start = first.adding(months: (part - 1) * months),
      let last = start.adding(months: months - 1)?.lastOfMonth
    else { return nil }
    return DateSpan(start: start, end: last)
  }
}
