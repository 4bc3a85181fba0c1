/// How a result stands.
public enum ResultState: String, Sendable, Hashable, CaseIterable {
  case interim, final, certified, paid, corrected
}

/// What was achieved on one milestone, as reported.
public struct MilestoneResult: Sendable {
  /// The milestone's id, as written.
  public var milestone: Located<String>
  /// The value reached, as written and as read.
  public var actual: Located<ActualValue>?
  /// The day the value holds for.
  public var asOf: Located<CalendarDate>?
  public var state: Located<ResultState>?
  public var evidence: Prose?
  public var certifiedBy: Prose?
  /// A decision beyond the formula: amount or percent, who, why.
  public var decision: Prose?
  /// The value before a correction, and why it changed.
  public var corrected: Prose?

  /// Makes a result.
  public init(milestone: Located<String>) {
    self.milestone = milestone
  }
}

/// A value reached.
public enum ActualValue: Sendable, Hashable {
  /// In the measure's own unit; percentages as percent numbers.
  case number(Rational)
  /// Attainment, in percent of the target.
  case attainment(Rational)
  case date(CalendarDate)
  case met
  case missed
}
