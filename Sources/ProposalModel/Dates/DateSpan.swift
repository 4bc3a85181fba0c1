/// The days from a first to a last one, both included.
public struct DateSpan: Sendable, Hashable {
  public let start: CalendarDate
  public let end: CalendarDate

  /// Nil where the end is before the start.
  public init?(start: CalendarDate, end: CalendarDate) {
    guard start <= end else { return nil }
    self.start = start
    self.end = end
  }

  /// At least 1.
  public var dayCount: Int { start.days(until: end) + 1 }

  public func contains(_ date: CalendarDate) -> Bool {
    start <= date && date <= end
  }

  public func overlaps(_ other: DateSpan) -> Bool {
    start <= other.end && other.start <= end
  }
}

extension DateSpan: CustomStringConvertible {
  public var description: String { start.iso + "/" + end.iso }
}
