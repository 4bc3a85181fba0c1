public import ProposalModel

/// What a run may set.
public struct LintOptions: Sendable {
  /// Today, for rules that ask whether something is past; `nil` leaves those rules silent.
  public var asOf: CalendarDate?
  /// Ids of rules that are not run.
  public var disabled: Set<String>
  /// Severities that replace those of a rule's findings, by rule id.
  public var severities: [String: Severity]

  /// Makes options; without arguments, those of a sheet nobody configured.
  public init(
    asOf: CalendarDate? = nil, disabled: Set<String> = [], severities: [String: Severity] = [:]
  ) {
    self.asOf = asOf
    self.disabled = disabled
    self.severities = severities
  }
}
