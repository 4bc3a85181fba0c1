import ProposalModel
import ProposalParser

/// What a configuration says about publishing.
struct PublishSettings: SettingsSection {
  /// What the intranet sees beside the least.
  var show: [PublishedField] = []

  static let keys: [SettingsKey<PublishSettings>] = [
    SettingsKey(
      "show", \.show,
      "What the intranet sees beside role, measure, levels, actual, attainment, status and as-of "
        + "date. Where sheets of one site have several configurations, only what all of them say.")
  ]
}

extension PublishedField: SettingsChoice {}
