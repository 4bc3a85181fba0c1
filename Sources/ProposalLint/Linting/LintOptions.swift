public import ProposalModel

/// What a run may set.
public struct LintOptions: Sendable {
  /// Today, for rules that ask whether something is past; `nil` leaves those rules silent.
  public var asOf: CalendarDate?
  /// Ids of rules that are not run.
  public var disabled: Set<String>
  /// Ids of rules that are run though they are off by default.
  public var enabled: Set<String>
  /// Severities that replace those of a rule's findings, by rule id.
  public var severities: [String: Severity]
  /// Values of settings, by rule id and name of the setting.
  public var settings: [String: [String: Rational]]

  /// The severities that the findings of a rule are kept within, by rule id.
  public var bounds: [String: ClosedRange<Severity>] = [:]
  /// Terms that are defined elsewhere, as written.
  public var definedTerms: [String] = []

  /// Makes options; without arguments, those of a sheet nobody configured.
  public init(
    asOf: CalendarDate? = nil, disabled: Set<String> = [], enabled: Set<String> = [],
    severities: [String: Severity] = [:], settings: [String: [String: Rational]] = [:]
  ) {
    self.asOf = asOf
    self.disabled = disabled
    self.enabled = enabled
    self.severities = severities
    self.settings = settings
  }

  /// Whether a rule runs.
  public func runs(_ rule: RuleDocumentation) -> Bool {
    !disabled.contains(rule.id) && (rule.isOnByDefault || enabled.contains(rule.id))
  }

  /// The severity that a finding is reported with.
  func severity(of finding: Finding) -> Severity {
    if let severity = severities[finding.rule] { return severity }
    guard let bounds = bounds[finding.rule] else { return finding.severity }
    return min(max(finding.severity, bounds.lowerBound), bounds.upperBound)
  }

  /// Checks a sheet as a reader would.
  public mutating func apply(_ profile: Profile, to rules: [RuleDocumentation]) {
    let effects = profile.effects
    for rule in rules {
      guard let effect = effects[rule.family] else { continue }
      if effect == .off { disabled.insert(rule.id) } else { bounds[rule.id] = effect.range }
    }
  }

  /// What a setting of a rule is set to; its standard where it is not, or not to what it allows.
  public func value(of setting: RuleSetting, ofRule id: String) -> Rational {
    guard let value = settings[id]?[setting.name], setting.allows(value) else {
      return setting.standard
    }
    return value
  }
}
