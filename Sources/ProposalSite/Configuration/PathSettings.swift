import ProposalLint

/// What holds for some of the sheets below a configuration.
struct PathSettings: SettingsSection {
  var match: [PathPattern] = []
  var profile: Profile?
  var rules = RuleTable()
  var failOn: FailureLevel?

  static let keys: [SettingsKey<PathSettings>] = [
    SettingsKey(
      "match", \.match, isRequired: true,
      "Which sheets: paths from the folder of the file, or patterns of them."),
    SettingsKey("profile", \.profile, "For whom these sheets are checked."),
    SettingsKey("rules", \.rules, "What rules do there, on top of what holds for all sheets."),
    SettingsKey("fail-on", \.failOn, "The severity from which on the exit status is 1 for these."),
  ]
}
