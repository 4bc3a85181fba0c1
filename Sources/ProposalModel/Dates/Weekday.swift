/// A day of the week, numbered as ISO 8601 does.
public enum Weekday: Int, Sendable, Hashable, CaseIterable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday

  /// Saturday and Sunday; public holidays are unknown here.
  public var isWeekend: Bool { rawValue > 5 }
}
