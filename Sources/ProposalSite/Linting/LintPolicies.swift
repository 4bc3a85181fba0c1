import ProposalLint
import ProposalModel

/// How a sheet is checked.
struct LintPolicy: Sendable {
  let linter: Linter
  /// From which severity on findings fail.
  let failOn: FailureLevel
}

/// The policies of the sheets of a run: one for each configuration, made once.
struct LintPolicies {
  private let options: ConfigurationOptions
  private let asOf: CalendarDate?
  private var search: ConfigurationSearch
  private var policies: [String: LintPolicy] = [:]

  init(_ options: ConfigurationOptions, asOf date: CalendarDate?) {
    self.options = options
    asOf = date
    search = ConfigurationSearch(options.choice)
  }

  /// The policy of a sheet; nil where its configuration cannot be used.
  mutating func policy(for sheet: String) -> LintPolicy? {
    guard let file = try? search.file(for: sheet).map(Optional.some) ?? .some(nil) else {
      return nil
    }
    let key = file?.path ?? ""
    let policy = policies[key] ?? policy(options.applied(to: file).configuration)
    policies[key] = policy
    return policy
  }

  /// What was wrong with the configurations, each said once.
  var errors: [SiteError] { search.errors }

  private func policy(_ configuration: Configuration) -> LintPolicy {
    var lint = LintOptions(asOf: asOf)
    for (rule, choice) in configuration.rules.entries {
      if choice.mode == .off { lint.disabled.insert(rule) }
      lint.severities[rule] = choice.mode.severity
    }
    return LintPolicy(linter: Linter(options: lint), failOn: configuration.failOn)
  }
}
