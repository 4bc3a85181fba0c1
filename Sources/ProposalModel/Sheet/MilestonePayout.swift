/// What a milestone pays, as read.
public struct MilestonePayout: Sendable {
  /// The terms, where the words settle them.
  public var state: State
  /// The currency of the amounts; `nil` when none is known.
  public var currency: Currency?
  /// The words the terms were read from, main clause first.
  public var places: [SourceRange]
  /// The words at fault where nothing follows from them: the level out of order, the amount that
  /// falls, the clauses that contradict each other. Empty where that cannot be told.
  public var faults: [SourceRange] = []

  /// Whether the words settle what is paid.
  public enum State: Sendable {
    /// One reading.
    case settled(PayoutPlan)
    /// Two or more readings with different money; none is chosen.
    case ambiguous([PayoutReading])
    /// A payout is promised and cannot be computed; the words and what is missing.
    case unresolved(words: String, reason: UnresolvedReason)
    /// No payout is stated.
    case missing
  }

  /// Makes a payout.
  public init(state: State, currency: Currency?, places: [SourceRange]) {
    self.state = state
    self.currency = currency
    self.places = places
  }

  /// The settled plan.
  public var plan: PayoutPlan? {
    if case .settled(let plan) = state { plan } else { nil }
  }

  /// The name of the kind, as DESIGN section 4 lists them.
  public var kindName: String {
    plan?.terms.kindName ?? "unresolved"
  }
}

/// One way to read an ambiguous payout.
public struct PayoutReading: Sendable {
  /// What the reading assumes: `highest`, `cumulative`.
  public let rule: String
  /// What follows from it.
  public let plan: PayoutPlan

  /// Makes a reading.
  public init(rule: String, plan: PayoutPlan) {
    self.rule = rule
    self.plan = plan
  }
}

/// Why a promised payout cannot be computed.
public enum UnresolvedReason: String, Sendable, Hashable {
  /// A percentage of something that is not stated.
  case baseUnstated = "base-unstated"
  /// "Up to" an amount with no rule.
  case upToAmount = "up-to-amount"
  /// To be agreed, or at someone's discretion.
  case toBeAgreed = "to-be-agreed"
  /// The statements contradict each other.
  case contradictory
  /// Levels or bands that overlap, leave a gap, or do not rise.
  case inconsistentLevels = "inconsistent-levels"
  /// A number with two readings.
  case ambiguousNumber = "ambiguous-number"
  /// A currency that is not known.
  case currencyUnclear = "currency-unclear"
  /// A form the reader does not know.
  case notUnderstood = "not-understood"
  /// Words elsewhere that may change what is paid, and that the reader does not know.
  case mayChange = "may-change"
}
