extension CalendarDate {
  /// The day so many days later, or earlier; nil outside the calendar.
  public func adding(days: Int) -> CalendarDate? {
    let (number, overflow) = dayNumber.addingReportingOverflow(days)
    return overflow ? nil : CalendarDate(dayNumber: number)
  }

  /// The same day so many months later, or the last of that month where it is shorter.
  ///
  /// 31 August plus six months is 28 or 29 February. Nil outside the calendar.
  public func adding(months: Int) -> CalendarDate? {
    let (index, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
    guard !overflow, index >= 12 else { return nil }
    let (newYear, newMonth) = (index / 12, index % 12 + 1)
    return CalendarDate(
      year: newYear, month: newMonth,
      day: min(day, Self.daysInMonth(newMonth, year: newYear)))
  }

  public func adding(weeks: Int) -> CalendarDate? {
    let (days, overflow) = weeks.multipliedReportingOverflow(by: 7)
    return overflow ? nil : adding(days: days)
  }

  /// 29 February plus a year is 28 February.
  public func adding(years: Int) -> CalendarDate? {
    let (months, overflow) = years.multipliedReportingOverflow(by: 12)
    return overflow ? nil : adding(months: months)
  }

  /// The day so many Mondays to Fridays later, or earlier; public holidays are unknown here.
  ///
  /// A count from a weekend starts there: Saturday plus one is Monday.
  public func adding(businessDays count: Int) -> CalendarDate? {
    guard count != 0 else { return self }
    let (weeks, rest) = count.quotientAndRemainder(dividingBy: 5)
    var date = workday(towards: count > 0 ? -1 : 1).adding(weeks: weeks)
    for _ in 0..<abs(rest) {
      date = date?.adding(days: count > 0 ? 1 : -1)?.nextWorkday(step: count > 0 ? 1 : -1)
    }
    return date
  }

  /// The days from this date to the other, zero for the same day, negative for an earlier one.
  public func days(until other: CalendarDate) -> Int {
    other.dayNumber - dayNumber
  }

  private func workday(towards step: Int) -> CalendarDate {
    nextWorkday(step: step) ?? self
  }

  /// This day, or where it is on a weekend the first weekday in that direction.
  private func nextWorkday(step: Int) -> CalendarDate? {
    var date: CalendarDate? = self
    while let day = date, day.weekday.isWeekend { date = day.adding(days: step) }
    return date
  }
}
