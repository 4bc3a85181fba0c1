public import ProposalModel

/// What one audience may see of one milestone. What it may not see is not in the value.
public struct PublishedMilestone: Sendable {
  /// The anchor of the milestone on its page.
  public let anchor: String
  /// The name where wording is shown, else "Goal 2".
  public let label: String
  /// What is measured, as far as it is safe to show.
  let measure: String?
  let threshold: String?
  let target: String?
  let maximum: String?
  let actual: String?
  /// In percent, as text; nil where it was not computed.
  let attainment: String?
  /// In percent.
  public let attainmentValue: Rational?
  public let status: GoalStatus
  let state: ResultState?
  let asOf: CalendarDate?
  // Beyond the least, each only where the policy shows it.
  var weight: String?
  var dates: [PublishedDate] = []
  var pay: PublishedPay?
  var band: String?
  var evidence: String?
  var certifiedBy: String?
  var decision: String?
  var correction: String?
  var delivery: PublishedDelivery?
}

/// What a milestone pays, for those who may see amounts.
struct PublishedPay: Sendable {
  let minimum: AmountWords
  let target: AmountWords
  let maximum: AmountWords
  /// The percentage paid.
  let percent: String?
  let formula: AmountWords?
  /// What follows from the results; it may still change while they are open.
  let result: AmountWords?
  let isFinal: Bool
  let retained: AmountWords?
  let net: AmountWords?
  /// How it was computed.
  let steps: [String]
}

/// How far a deliverable has come, for those who may see dates and amounts.
struct PublishedDelivery: Sendable {
  let step: String
  let due: String?
  let outstanding: AmountWords?
  let late: String?
  let interest: AmountWords?
}
