/// A goal that is an increase over a past value, both in percent (domain-model 10).
public struct BaselineTarget: Sendable, Hashable {
  /// What the increase is counted in.
  public enum Reading: String, Sendable, CaseIterable {
    /// Of the baseline: 12 percent and 15 more are 13.8.
    case relative
    /// In points: 12 percent and 15 more are 27.
    case points
  }

  public var baseline: Rational
  public var increase: Rational

  /// Makes a goal.
  public init(baseline: Rational, increase: Rational) {
    self.baseline = baseline
    self.increase = increase
  }

  /// The value to reach.
  public func result(_ reading: Reading) -> Rational {
    switch reading {
    case .relative: baseline * (Rational.hundred + increase).percent
    case .points: baseline + increase
    }
  }
}
