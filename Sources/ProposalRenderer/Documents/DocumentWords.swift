import ProposalModel

/// The fixed words documents use for the model's cases.
enum DocumentWords {
  static let computed = "Computed by Milepost; the text governs."

  /// What a sheet is, as a title.
  static func kind(_ kind: SheetKind) -> String {
    switch kind {
    case .executiveBonus: "Milestone bonus proposal"
    case .employeeAward: "Award proposal"
    case .contractPayout: "Milestone payment schedule"
    case .grant: "Milestone payments"
    }
  }

  /// What is approved.
  static func object(_ kind: SheetKind) -> String {
    switch kind {
    case .executiveBonus: "a milestone bonus"
    case .employeeAward: "an award"
    case .contractPayout, .grant: "milestone payments"
    }
  }

  /// How far the sheet has come.
  static func stage(_ stage: SheetStage?) -> String {
    switch stage {
    case .draft: "Draft"
    case .proposed: "Proposed"
    case .provisional: "Provisional"
    case .agreed: "Agreed"
    case .certified: "Certified"
    case .paid: "Paid"
    case .lapsed: "Lapsed"
    case nil: "Status not stated"
    }
  }

  /// The kind of a payout.
  static func payout(_ kind: String) -> String {
    payouts.first { $0.kind == kind }?.words ?? "Not settled"
  }

  private static let payouts = [
    (kind: "fixed", words: "Fixed amount"),
    (kind: "threshold", words: "Paid from a threshold"),
    (kind: "tiers-highest", words: "Tiers: the highest reached is paid"),
    (kind: "tiers-cumulative", words: "Tiers: each one reached is added"),
    (kind: "tiers-marginal", words: "Tiers: each slice at its own rate"),
    (kind: "tiers-retroactive", words: "Tiers: the highest rate applies to all"),
    (kind: "tiers-unresolved", words: "Tiers, combination not settled"),
    (kind: "interpolated", words: "Interpolated between levels"),
    (kind: "percent-of-value", words: "Share of a value"),
    (kind: "per-unit", words: "Paid per unit"),
    (kind: "partial-proportional", words: "Proportional to the part achieved"),
    (kind: "partial-steps", words: "Paid in steps"),
    (kind: "share-of-pool", words: "Weighted share of one amount"),
    (kind: "schedule-line", words: "Line of the schedule"),
    (kind: "unresolved", words: "Not settled"),
  ]

  /// One of several ways to read how levels combine; others are named by the words they hang on.
  static func reading(_ rule: String) -> String {
    switch rule {
    case "highest": "The highest level alone"
    case "cumulative": "Every level reached, added up"
    case "marginal": "Each rate on its own part"
    case "retroactive": "The last rate on the whole value"
    default: "Read as “\(rule)”"
    }
  }

  /// How a result stands.
  static func state(_ state: ResultState) -> String {
    switch state {
    case .interim: "Interim, not final"
    case .final: "Final"
    case .certified: "Certified"
    case .paid: "Paid"
    case .corrected: "Corrected"
    }
  }

  /// What a family of findings is about.
  static func dimension(_ family: FindingFamily) -> String {
    switch family {
    case .vagueness: "Clear words"
    case .overloading: "Focus"
    case .ask: "The ask"
    case .measure: "Measurement"
    case .time: "Time"
    case .payout: "Payout"
    case .limitedData: "Limited data"
    case .terms: "Terms"
    case .contract: "Contract"
    case .framing: "Framing"
    case .format: "Reading"
    case .suppression: "Suppressions"
    }
  }

  /// How much a finding matters.
  static func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: "Error"
    case .warning: "Warning"
    case .info: "Advice"
    }
  }
}
