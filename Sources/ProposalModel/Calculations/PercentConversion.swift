/// One result as percent of target, of maximum and of salary (domain-model 8).
public struct PercentConversion: Sendable, Hashable {
  /// Of the target amount.
  public var percentOfTarget: Rational

  /// Makes a conversion.
  public init(percentOfTarget: Rational) {
    self.percentOfTarget = percentOfTarget
  }

  /// Percent of the maximum, where that is so many percent of target; nil where that is zero.
  public func ofMaximum(_ maximumPercentOfTarget: Rational) -> Rational? {
    (percentOfTarget * .hundred).dividing(by: maximumPercentOfTarget)
  }

  /// Percent of salary, where the target is so many percent of it.
  public func ofSalary(_ targetPercentOfSalary: Rational) -> Rational {
    percentOfTarget * targetPercentOfSalary.percent
  }
}
