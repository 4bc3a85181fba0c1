import ProposalModel

/// A number of a statement and what it is for.
struct StatedNumber: Sendable, Hashable {
  /// What a number is for.
  enum Role: Sendable, Hashable {
    /// The level or count of the outcome.
    case level
    /// What somebody earns.
    case pay
    /// A date, or time allowed.
    case time
    /// How sure somebody is.
    case confidence
    /// The name of something: Phase 2.
    case label
  }

  /// The word it stands in.
  let word: Int
  let role: Role
}
