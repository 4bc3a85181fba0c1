import ProposalLint
import ProposalModel

/// How a sheet is checked.
struct LintPolicy: Sendable {
  let linter: Linter
  /// From which severity on findings fail.
  let failOn: FailureLevel
  /// The file of findings that are known; nil where there is none.
  var baseline: String?
}

/// The policies of the sheets of a run: one for each configuration and what it says about the
/// sheet's path, made once.
struct LintPolicies {
  private struct Key: Hashable {
    let file: String
    let entries: [Int]
  }

  private let options: ConfigurationOptions
  private let asOf: CalendarDate?
  private var search: ConfigurationSearch
  private var policies: [Key: LintPolicy] = [:]

  init(_ options: ConfigurationOptions, asOf date: CalendarDate?) {
    self.options = options
    asOf = date
    search = ConfigurationSearch(options.choice)
  }

  /// The policy of a sheet; nil where its configuration cannot be used.
  mutating func policy(for sheet: String) -> LintPolicy? {
    guard case .success(let file) = found(for: sheet) else { return nil }
    let entries = file?.entries(for: sheet) ?? []
    let key = Key(file: FilePath.key(file?.path ?? ""), entries: entries)
    let policy =
      policies[key] ?? policy(EffectiveConfiguration(file: file, matching: entries, options))
    policies[key] = policy
    return policy
  }

  /// Whether a walk leaves a sheet out.
  mutating func excludes(_ sheet: String) -> Bool {
    guard case .success(let file?) = found(for: sheet) else { return false }
    return file.excludes(sheet)
  }

  /// What was wrong with the configurations, each said once.
  var errors: [SiteError] { search.errors }

  private mutating func found(for sheet: String) -> Result<ConfigurationFile?, ConfigurationErrors>
  {
    do throws(ConfigurationErrors) {
      return .success(try search.file(for: sheet))
    } catch {
      return .failure(error)
    }
  }

  private func policy(_ effective: EffectiveConfiguration) -> LintPolicy {
    var lint = effective.lintOptions
    lint.asOf = asOf
    return LintPolicy(
      linter: Linter(registry: effective.registry, options: lint),
      failOn: effective.configuration.failOn, baseline: effective.baseline)
  }
}
