/// When something is due, as far as the words settle it.
public struct Deadline: Sendable, Hashable {
  /// What the date rests on.
  public enum Basis: Sendable, Hashable {
    /// The words name the date.
    case stated
    /// Computed from a stated start: "within 12 months" of the effective date.
    case computed(anchor: CalendarDate)
    /// Computed from an anchor the words do not name.
    case assumed(anchor: CalendarDate)
    /// Taken from the period of the sheet.
    case period
    /// A quarter or day without a year, a duration without an anchor: no date follows.
    case undecided(UndecidedDate)
  }

  /// The last day; `nil` when the words do not settle one.
  public let date: CalendarDate?
  /// The first day, where a window is stated.
  public let start: CalendarDate?
  /// What the date rests on.
  public let basis: Basis

  /// Makes a deadline.
  public init(date: CalendarDate?, start: CalendarDate? = nil, basis: Basis) {
    self.date = date
    self.start = start
    self.basis = basis
  }

  /// Whether the date rests on something the words do not say.
  public var isAssumed: Bool {
    if case .assumed = basis { true } else { false }
  }
}

/// Why no date follows from the words.
public enum UndecidedDate: Sendable, Hashable {
  /// "by Q2", "15 April": no year.
  case yearMissing
  /// "within six months": of what?
  case anchorMissing
  /// "31 June 2026".
  case impossible
  /// "03/04/2026".
  case twoReadings
  /// "soon", "as quickly as possible".
  case vague
}
