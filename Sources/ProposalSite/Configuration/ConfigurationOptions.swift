/// What the command line says about the configuration. Flags override files.
public struct ConfigurationOptions: Sendable {
  /// `--config FILE`: one file for all sheets.
  public var file: String?
  /// `--no-config`: no file at all.
  public var isIgnored = false
  /// `--fail-on`
  public var failOn: FailureLevel?

  /// No flags: the nearest file of each sheet counts.
  public init() {}

  /// Which files are looked for.
  var choice: ConfigurationSearch.Choice {
    isIgnored ? .none : file.map { .file($0) } ?? .nearest
  }

  /// The configuration of a sheet once the flags have spoken.
  func applied(to file: ConfigurationFile?) -> EffectiveConfiguration {
    var effective = EffectiveConfiguration(file: file)
    if let failOn {
      effective.configuration.failOn = failOn
      effective.flags["fail-on"] = "--fail-on"
    }
    return effective
  }
}
