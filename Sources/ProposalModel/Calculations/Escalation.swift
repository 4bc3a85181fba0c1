/// The move of a published figure that a target follows (domain-model 10).
public struct Escalation: Sendable, Hashable {
  public var formula: EscalationFormula
  /// The figure when the target was set, in percent.
  public var base: Rational
  /// The figure now, in percent.
  public var new: Rational

  /// Makes an escalation.
  public init(_ formula: EscalationFormula, base: Rational, new: Rational) {
    self.formula = formula
    self.base = base
    self.new = new
  }

  /// What a target is multiplied by: new / base, or (1 + new) / (1 + base); nil over zero.
  public var factor: Rational? {
    switch formula {
    case .growthRatio: new.dividing(by: base)
    case .levelRatio: (Rational.hundred + new).dividing(by: Rational.hundred + base)
    }
  }

  /// The new target, not rounded; nil where the base leaves no ratio.
  public func result(target: Rational) -> Rational? { factor.map { target * $0 } }

  /// The move of the figure, in points, without sign.
  public var move: Rational { (new - base).magnitude }
}
