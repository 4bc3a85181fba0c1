/// What a duration counts.
enum DurationUnit: UInt8, Sendable, Hashable {
  case minutes, hours, days, businessDays, weeks, months, quarters, halves, years

  /// The unit as a kind of day makes it: ten *business* days.
  func counted(in kind: DayKind) -> DurationUnit {
    self == .days && kind == .business ? .businessDays : self
  }
}

/// Which days count.
enum DayKind: UInt8, Sendable, Hashable {
  case calendar, business
}
