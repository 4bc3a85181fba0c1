/// What a sheet pays: its range without facts, and its result with them.
public struct PayoutReport: Sendable {
  /// The currency of the totals; `nil` when the sheet has none, or several.
  public var currency: Currency?
  /// One report a milestone, in the order of the sheet.
  public var milestones: [MilestoneReport]
  /// The schedule of values, where the sheet is one.
  public var schedule: ScheduleReport?
  /// The weighted score in percent, where milestones share one amount.
  public var score: Rational?
  /// Everything missed, guarantees included.
  public var minimum: Amount
  /// What the sheet calls target, or full achievement; not stated where it cannot be told.
  public var target: Amount
  /// Everything achieved at its best.
  public var maximum: Amount
  /// The result for the facts given: the sum of rounded amounts.
  public var total: Amount
  /// The split among payees, where there are several; parts sum to the total.
  public var split: [PayeeAmount]
  /// Tax, where the sheet states a rate: net, tax and gross of the total.
  public var tax: TaxAmounts?
  /// What was assumed, in sentences.
  public var assumptions: [String]
  /// Ids of milestones whose amounts are not settled.
  public var unsettled: [String]
  /// What the sheet says that leaves its totals not settled, beside its milestones.
  public var doubts: [TotalDoubt] = []
  /// Facts that nothing in the sheet as read takes up, in sentences. A condition, an index or a value of a
  /// measure among them leaves the results not settled.
  public var unusedFacts: [String] = []
  /// How the total was computed from the milestones, where it is more than their sum.
  public var groupSteps: [String] = []
}

/// What one milestone pays.
public struct MilestoneReport: Sendable {
  public var id: String
  public var kind: String
  public var minimum: Amount
  public var target: Amount
  public var maximum: Amount
  /// The value the result was computed from.
  public var actual: ActualValue?
  /// In percent of the full-achievement level.
  public var attainment: Rational?
  /// The percentage paid, where the terms pay one.
  public var percent: Rational?
  /// What the formula gives, before discretion and limits.
  public var formulaPayout: Amount?
  /// The result, rounded; `nil` when no fact was given.
  public var payout: Amount?
  /// What is kept back of the payout.
  public var retained: Amount?
  /// The payout less what is kept back.
  public var net: Amount?
  /// Levels that moved by escalation: before and after.
  public var adjustedLevels: [AdjustedLevel]
  /// How it was computed, one sentence a step.
  public var steps: [String]
  /// Both readings with their maximum, where the words allow two.
  public var readings: [ReadingReport]
  /// The payout's parts by payee, where there are several; they sum to it.
  public var split: [PayeeAmount] = []
  /// Tax on the payout, where the sheet states a rate.
  public var tax: TaxAmounts?
}

/// One reading of an ambiguous payout, and what it comes to.
public struct ReadingReport: Sendable, Hashable {
  public var rule: String
  public var maximum: Amount
}

/// A level before and after an escalation.
public struct AdjustedLevel: Sendable, Hashable {
  public var before: Rational
  public var after: Rational
}

/// One payee's part.
public struct PayeeAmount: Sendable {
  public var name: String
  public var amount: Amount

  /// Makes a part.
  public init(name: String, amount: Amount) {
    self.name = name
    self.amount = amount
  }
}

/// Net, tax and gross.
public struct TaxAmounts: Sendable, Hashable {
  public var net: Money
  public var tax: Money
  public var gross: Money
}

/// A schedule of values, added up.
public struct ScheduleReport: Sendable {
  public var scheduled: Money
  public var completed: Money
  public var stored: Money
  public var retained: Money
  public var previous: Money
  public var due: Money
}
