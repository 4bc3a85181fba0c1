/// What a `.milepost.yml` may say. Each member is one line in `keys`; a section is a type of its own.
public struct Configuration: SettingsSection {
  /// The versions of Milepost the file was written for.
  var requiredVersion: VersionRequirement?
  /// What the rules are to do.
  var rules = RuleTable()
  /// From which severity on findings fail.
  var failOn = FailureLevel.error
  /// What a site may show.
  var publish = PublishSettings()

  /// The configuration of a sheet nobody configured.
  public init() {}

  static let keys: [SettingsKey<Configuration>] = [
    SettingsKey(
      "required-version", \.requiredVersion,
      "The version of Milepost the file was written for; another one refuses to run."),
    SettingsKey(
      "rules", \.rules,
      "What each rule does: off, on, or a severity in place of its own."),
    SettingsKey("fail-on", \.failOn, "The severity from which on the exit status is 1."),
    SettingsKey("publish", \.publish, "What `milepost publish` may show to everybody."),
  ]
}

extension FailureLevel: SettingsChoice {}
