import ProposalLint
import ProposalModel

/// The configuration a sheet is treated by, and where each value of it came from.
struct EffectiveConfiguration: Sendable {
  /// Where a value came from.
  enum Origin: Sendable, Hashable {
    case standard
    /// `path:line`
    case file(String)
    /// The flag, as in `--fail-on`.
    case flag(String)
    /// What the profile makes of a rule.
    case profile(Profile)
  }

  let file: ConfigurationFile?
  private(set) var configuration: Configuration
  /// The flags that set a value, by its dotted path.
  private var flags: [String: String] = [:]
  /// Where a value stands that only some sheets have, by its path for all sheets.
  private var overrides: [String: String] = [:]

  /// Takes a file, what it says about a sheet in particular, and flags.
  init(file: ConfigurationFile?, matching entries: [Int], _ options: ConfigurationOptions) {
    self.file = file
    configuration = file?.configuration ?? Configuration()
    for index in entries { apply(configuration.paths[index], at: "paths[\(index)]") }
    if let profile = options.profile?.profile {
      configuration.profile = profile
      flags["profile"] = "--profile"
    }
    if let failOn = options.failOn {
      configuration.failOn = failOn
      flags["fail-on"] = "--fail-on"
    }
    if let baseline = options.baseline {
      configuration.baseline = baseline
      flags["baseline"] = "--baseline"
    }
  }

  private mutating func apply(_ settings: PathSettings, at path: String) {
    if let profile = settings.profile {
      configuration.profile = profile
      overrides["profile"] = "\(path).profile"
    }
    if let failOn = settings.failOn {
      configuration.failOn = failOn
      overrides["fail-on"] = "\(path).fail-on"
    }
    configuration.rules = configuration.rules.replaced(by: settings.rules)
    for leaf in settings.rules.leaves(at: "rules") {
      let own = "\(path).\(leaf.path)"
      if file?.origin(of: own) != nil { overrides[leaf.path] = own }
    }
  }

  /// Each value with its origin, in the order of the page.
  var values: [(leaf: SettingsLeaf, origin: Origin)] {
    let lint = lintOptions
    return configuration.leaves(at: "").map { leaf in
      if let origin = origin(of: leaf.path) { return (leaf, origin) }
      guard let profile = configuration.profile, let mode = changed(leaf, by: lint) else {
        return (leaf, .standard)
      }
      return (SettingsLeaf(path: leaf.path, value: .string(mode)), .profile(profile))
    }
  }

  private func origin(of path: String) -> Origin? {
    if let flag = flags[path] { return .flag(flag) }
    if isUntouched(path) { return nil }
    return file?.origin(of: overrides[path] ?? path).map { .file($0) }
  }

  /// Whether a path is that of a rule of which a file only sets thresholds.
  private func isUntouched(_ path: String) -> Bool {
    guard path.hasPrefix("rules."), let choice = configuration.rules[String(path.dropFirst(6))]
    else { return false }
    return choice.mode == nil
  }

  /// What a rule does where the profile changes that; nil where it does not.
  private func changed(_ leaf: SettingsLeaf, by lint: LintOptions) -> String? {
    guard leaf.path.hasPrefix("rules."),
      let rule = RuleRegistry.standard.documentation(of: String(leaf.path.dropFirst(6)))
    else { return nil }
    if lint.disabled.contains(rule.id) { return RuleChoice.Mode.off.rawValue }
    guard let bounds = lint.bounds[rule.id], !bounds.contains(rule.severity) else { return nil }
    return min(max(rule.severity, bounds.lowerBound), bounds.upperBound).rawValue
  }

  /// What the linter is told.
  var lintOptions: LintOptions {
    var options = LintOptions()
    let rules = RuleNames.documentation + configuration.phrases.map(\.rule.documentation)
    if let profile = configuration.profile { options.apply(profile, to: rules) }
    options.apply(configuration.rules)
    options.definedTerms = configuration.terms
    return options
  }

  /// The rules of Milepost, behind those that the configuration adds: it means to be heard.
  var registry: RuleRegistry {
    guard !configuration.phrases.isEmpty else { return .standard }
    return RuleRegistry(
      configuration.phrases.map { RegisteredRule($0.rule) } + RuleRegistry.standard.rules)
  }

  /// The file of findings that are known: a flag counts from the current folder, a file from its
  /// own.
  var baseline: String? {
    guard let baseline = configuration.baseline else { return nil }
    guard flags["baseline"] == nil, !baseline.hasPrefix("/"), let file else { return baseline }
    return FilePath.joining(FilePath.folder(of: file.path) ?? "", baseline)
  }
}
