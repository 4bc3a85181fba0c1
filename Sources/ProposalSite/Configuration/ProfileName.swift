import ProposalLint

/// The profiles by the names that the command line knows; what they do is the linter's business.
public enum ProfileName: String, Sendable, CaseIterable {
  case candidate, employer, contractor, client, committee

  /// The profile of that name.
  var profile: Profile? { Profile(rawValue: rawValue) }
}
