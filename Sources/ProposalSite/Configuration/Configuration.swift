import ProposalLint

/// What a `.milepost.yml` may say. Each member is one line in `keys`; a section is a type of its own.
public struct Configuration: SettingsSection {
  var requiredVersion: VersionRequirement?
  var profile: Profile?
  var rules = RuleTable()
  var failOn = FailureLevel.error
  var terms: [String] = []
  var phrases: [PhraseSettings] = []
  var paths: [PathSettings] = []
  var exclude: [PathPattern] = []
  var baseline: String?
  var publish = PublishSettings()

  /// The configuration of a sheet nobody configured.
  public init() {}

  static let keys: [SettingsKey<Configuration>] = [
    SettingsKey(
      "required-version", \.requiredVersion,
      "The version of Milepost the file was written for; another one refuses to run."),
    SettingsKey("profile", \.profile, "For whom sheets are checked. \(profiles)"),
    SettingsKey(
      "rules", \.rules,
      "What each rule does: off, on, a severity in place of its own, or a mapping of that and the "
        + "rule's thresholds. It overrides the profile."),
    SettingsKey("fail-on", \.failOn, "The severity from which on the exit status is 1."),
    SettingsKey(
      "terms", \.terms,
      "Terms that are defined elsewhere, in a master agreement for example; they are vague in no "
        + "sheet."),
    SettingsKey("phrases", \.phrases, "Rules of your own about certain words."),
    SettingsKey(
      "paths", \.paths,
      "What holds for some of the sheets only, on top of the rest; the last one that says something "
        + "counts."),
    SettingsKey(
      "exclude", \.exclude,
      "Paths, from the folder of the file, that a walk of a folder leaves out. A sheet named on "
        + "the command line is always read."),
    SettingsKey(
      "baseline", \.baseline,
      "A file of findings that are known and not reported, from the folder of the file; lint "
        + "--write-baseline writes one."),
    SettingsKey("publish", \.publish, "What `milepost publish` may show to everybody."),
  ]

  private static let profiles =
    Profile.allCases.map { "\($0.rawValue): \($0.meaning)" }.joined(separator: ". ") + "."
}

extension FailureLevel: SettingsChoice {}
extension Profile: SettingsChoice {}
