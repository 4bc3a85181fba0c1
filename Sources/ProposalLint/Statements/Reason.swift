/// Words of a statement with the part they play in its judgement.
struct Reason: Sendable, Hashable {
  /// The part words play.
  enum Role: Sendable, Hashable, CaseIterable {
    /// They name what anybody can see done.
    case decides
    /// They state a level or count.
    case counts
    /// They leave the outcome to somebody's later decision.
    case defers
    /// They offer a way out.
    case escapes
    /// Change without an amount.
    case changes
    /// Effort, which no event ends.
    case tries
    /// A quality each reader measures differently.
    case values
    /// A comparison with nothing.
    case compares
    /// A count that is none.
    case blurs
    /// Something one can always have more of.
    case empties
  }

  let role: Role
  /// The words.
  let words: Range<Int>
}
