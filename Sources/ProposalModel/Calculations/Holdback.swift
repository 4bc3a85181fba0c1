/// An amount paid by milestones, of each of which a part is held back to the end (domain-model 12).
public struct Holdback: Sendable, Hashable {
  /// A milestone's share of the amount, and what is held back of it.
  public struct Milestone: Sendable, Hashable {
    /// In percent of the amount.
    public var percent: Rational
    /// In percent of the milestone.
    public var holdbackPercent: Rational

    /// Makes a share.
    public init(percent: Rational, holdbackPercent: Rational) {
      self.percent = percent
      self.holdbackPercent = holdbackPercent
    }
  }

  /// What each milestone pays at once.
  public let parts: [Rational]
  /// What is paid at the end: the amount less the parts.
  public let released: Rational
  /// The amount.
  public let total: Rational

  /// Splits `amount`; each part is rounded once to a multiple of `increment`, or kept exact without.
  public init(_ amount: Rational, milestones: [Milestone], increment: Rational? = nil) {
    parts = milestones.map { milestone in
      let part =
        amount * milestone.percent.percent * (Rational.hundred - milestone.holdbackPercent).percent
      return increment.map { part.rounded(toMultipleOf: $0) } ?? part
    }
    released = amount - parts.sum
    total = amount
  }
}
