/// Superseded by the payout engine, which lands next with its own plan, terms and adjustments.
public struct PayoutPlan: Sendable {
  /// What was agreed.
  public var terms = PayoutTerms()

  public init() {}
}

/// What was agreed.
public struct PayoutTerms: Sendable {
  /// The name of the kind, as DESIGN section 4 lists them.
  public var kindName: String { "unresolved" }

  public init() {}
}

/// A step between the terms and the result.
public struct Adjustment: Sendable {}
