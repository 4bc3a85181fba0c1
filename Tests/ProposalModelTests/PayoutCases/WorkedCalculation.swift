import ProposalModel

/// A worked number beside the payout itself.
struct WorkedCalculation {
  /// The calculations of the schema.
  enum Kind: String {
    case instalments, holdback, escalation, conversion
    case roundedTotal = "rounded-total"
    case scheduleOfValues = "schedule-of-values"
    case baselineTarget = "baseline-target"
    case equitySettlement = "equity-settlement"
    case lateInterest = "late-interest"
    case grossUp = "gross-up"
    case expectedValue = "expected-value"
  }

  let head: CaseHead
  /// The values compared; reading them checks every key.
  let expectations: [Expectation]

  init(_ node: CaseNode) throws {
    let object = try node.object(
      CaseHead.required + ["calculation", "inputs"], optional: ["notes"])
    head = try CaseHead(object)
    let kind = try object["calculation"].choice(Kind.self)
    expectations = try CalculationReader(
      inputs: try object["inputs"], expected: try object["expected"], currency: head.currency
    ).expectations(kind)
  }

  /// What differs from the expected values.
  func differences() -> [String] { expectations.compactMap(\.difference) }
}
