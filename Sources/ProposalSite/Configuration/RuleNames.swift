import ProposalLint

/// The rules a configuration may name.
enum RuleNames {
  /// Those that come with Milepost.
  static let documentation = RuleRegistry.standard.rules.map(\.documentation)
  static let standard = documentation.map(\.id)
}
