/// Something a statement says will be done, reached, or be so.
struct Outcome: Sendable {
  /// What it is.
  enum Kind: Sendable, Hashable {
    /// A deed anybody can see done.
    case deed
    /// A thing made, or a behaviour of a program.
    case making
    /// A verb that says little without its object.
    case light
    /// Change.
    case change
    /// Effort, attitude.
    case effort
    /// Keeping what there is.
    case keeping
    /// What people do for their health.
    case habit
    /// Being so.
    case state
    /// A thing or quality named without a verb.
    case named
  }

  /// What it is in the sentence.
  enum Part: Sendable, Hashable {
    /// What the statement promises.
    case main
    /// What the promise is for.
    case purpose
    /// What it hangs on.
    case condition
    /// Which thing is meant, or what follows from it.
    case aside
    /// How it is done.
    case means
  }

  let kind: Kind
  let part: Part
  /// The verb; the first word of what is named without one.
  let verb: Int
  /// The words behind the verb, up to the next outcome; for a passive, its subject.
  let object: Range<Int>
  /// The words the clause begins with, up to the verb.
  let subject: Range<Int>
}
