/// How milestones that share one amount, or depend on each other, combine, when the sheet says so.
public struct GroupPlan: Sendable {
  /// The amount at 100%.
  public var targetAmount: Located<Rational>?
  /// What applies to the weighted sum, in the order of operations of domain-model 6.8.
  public var adjustments: [Adjustment]
  /// Whether attainments are blended first and one curve applied to the blend.
  public var blend: Blend
  /// How what each milestone pays comes to one amount.
  public var combination = Combination.sum

  /// How amounts of several milestones come together.
  public enum Combination: String, Sendable {
    /// All are paid.
    case sum
    /// The highest is paid, and no other: "the higher of A and B, not both".
    case highest
    /// All are paid where each milestone is reached, else none: "both or neither".
    case allOrNothing
  }

  /// The two blend orders.
  public enum Blend: Sendable {
    /// Each measure is curved, then weighted.
    case payouts
    /// Attainments are weighted, then one curve is applied.
    case attainments(PayoutTerms)
  }

  /// Makes a group plan.
  public init(
    targetAmount: Located<Rational>?, adjustments: [Adjustment] = [], blend: Blend = .payouts
  ) {
    self.targetAmount = targetAmount
    self.adjustments = adjustments
    self.blend = blend
  }
}
