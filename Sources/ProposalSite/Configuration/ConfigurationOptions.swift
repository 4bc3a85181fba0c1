/// What the command line says about the configuration. Flags override files.
public struct ConfigurationOptions: Sendable {
  /// `--config FILE`: one file for all sheets.
  public var file: String?
  /// `--no-config`: no file at all.
  public var isIgnored = false
  /// `--profile`
  public var profile: ProfileName?
  /// `--fail-on`
  public var failOn: FailureLevel?
  /// `--baseline FILE`, from the current folder.
  public var baseline: String?

  /// No flags: the nearest file of each sheet counts.
  public init() {}

  /// Which files are looked for.
  var choice: ConfigurationSearch.Choice {
    isIgnored ? .none : file.map { .file($0) } ?? .nearest
  }

  /// The configuration of a sheet once its path and the flags have spoken.
  func configuration(of sheet: String, by file: ConfigurationFile?) -> EffectiveConfiguration {
    EffectiveConfiguration(file: file, matching: file?.entries(for: sheet) ?? [], self)
  }
}
