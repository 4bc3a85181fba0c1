/// The time for which late delivery costs something once.
public enum LatePeriod: Sendable, Hashable {
  case days(Int)
  /// Calendar months: from 30 June, one is full on 30 July, and from 31 January on the last of
  /// February.
  case months(Int)

  /// How many periods lie between a deadline and a later day; none where the day is not later.
  public func count(after deadline: CalendarDate, on day: CalendarDate, begun: Bool) -> Int {
    let days = deadline.days(until: day)
    guard days > 0 else { return 0 }
    switch self {
    case .days(let length):
      let (full, rest) = days.quotientAndRemainder(dividingBy: max(1, length))
      return full + (begun && rest > 0 ? 1 : 0)
    case .months(let length):
      return Self.months(max(1, length), deadline, day, begun: begun)
    }
  }

  private static func months(
    _ length: Int, _ deadline: CalendarDate, _ day: CalendarDate, begun: Bool
  ) -> Int {
    let span = (day.year - deadline.year) * 12 + day.month - deadline.month
    let isFull = deadline.adding(months: span).map { $0 <= day } ?? false
    let (full, rest) = (isFull ? span : span - 1).quotientAndRemainder(dividingBy: length)
    let end = deadline.adding(months: full * length)
    return full + (begun && (rest > 0 || end.map { $0 < day } ?? true) ? 1 : 0)
  }
}
