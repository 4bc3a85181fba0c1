import ProposalLint

/// The ids a configuration and a comment may name.
enum RuleNames {
  /// Those of the rules that come with Milepost.
  static let standard = RuleRegistry.standard.rules.map(\.documentation.id)
}
