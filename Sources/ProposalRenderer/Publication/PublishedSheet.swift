public import ProposalModel

/// What one audience may see of one sheet: the only source of its pages, Markdown, index row,
/// dates and sums. Pages are written from this value alone, so that what is not in it cannot leak.
public struct PublishedSheet: Sendable {
  /// The title where wording is shown, else the role, else "Scorecard".
  public let heading: String
  public let role: String?
  public let stage: SheetStage?
  /// The state all results share; `nil` where they differ or say none.
  public let state: ResultState?
  /// The day all results hold for, where it is one day.
  public let asOf: CalendarDate?
  public let milestones: [PublishedMilestone]
  // Beyond the least, each only where the policy shows it.
  /// Who is paid.
  public internal(set) var payees: [String] = []
  var payer: String?
  public internal(set) var kind: SheetKind?
  var version: String?
  var amounts: PublishedAmounts?
  var band: String?
  var benchmarks: [String] = []
  var findings: [PublishedFinding] = []
  var assumptions: [String] = []
  /// Days of the whole sheet and of its milestones.
  public internal(set) var dates: [PublishedDate] = []
  /// What may be payable, and when.
  public internal(set) var exposure: [Exposure] = []
  /// What the sums of a site may count without showing: empty unless sums are shown.
  public internal(set) var counted: [SafeTotals.Contribution] = []
  /// How the sheet writes numbers and dates.
  let format: DocumentFormat

  /// How final the results are, in words.
  var stateWords: String {
    if let state { return "Results: " + DocumentWords.state(state).lowercased() }
    if isFinal { return "Results: final" }
    return milestones.allSatisfy { $0.status == .open }
      ? "No results yet" : "Results in part still open"
  }

  /// Whether every result is final.
  var isFinal: Bool {
    !milestones.isEmpty && milestones.allSatisfy { $0.state != nil && $0.state != .interim }
  }
}

/// The sums of one sheet, for those who may see amounts.
struct PublishedAmounts: Sendable {
  let minimum: AmountWords
  let target: AmountWords
  let maximum: AmountWords
  let total: AmountWords
  /// In percent.
  let score: String?
  /// One part a payee, where there are several.
  let split: [(name: String, amount: AmountWords)]
}

/// One finding, for the author's side.
struct PublishedFinding: Sendable {
  let severity: String
  let message: String
  let help: String
}

/// What may be payable in one quarter of a fiscal year.
public struct Exposure: Sendable, Hashable {
  /// The fiscal year by its name; `nil` where no date is settled.
  public let year: Int?
  /// 1 to 4; `nil` where no date is settled.
  public let quarter: Int?
  /// The amount at target, at most, and as results stand.
  public let target: Amount
  public let maximum: Amount
  public let result: Amount

  /// Makes an entry.
  public init(year: Int?, quarter: Int?, target: Amount, maximum: Amount, result: Amount) {
    self.year = year
    self.quarter = quarter
    self.target = target
    self.maximum = maximum
    self.result = result
  }
}
