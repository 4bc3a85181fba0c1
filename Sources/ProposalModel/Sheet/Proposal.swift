/// A proposal sheet as read: what is paid for what, on which terms, and every word of it.
public struct Proposal: Sendable {
  /// The title as written.
  public var title: Prose?
  /// The kind, told from the words or stated.
  public var kind: SheetKind = .executiveBonus
  /// The stage, where stated.
  public var stage: Located<SheetStage>?
  /// The version, as written.
  public var version: Prose?
  /// The currency of the sheet.
  public var currency: Located<Currency>?
  /// How the sheet writes numbers and dates.
  public var format = SheetFormat()
  /// Who pays.
  public var payer: Prose?
  /// Who is paid.
  public var payees: [Payee] = []
  /// The payee's role.
  public var role: Prose?
  /// Who approves.
  public var approver: Prose?
  /// The day relative dates count from.
  public var effectiveDate: Located<CalendarDate>?
  /// The time performance is measured over.
  public var period: Located<DateSpan>?
  /// The fiscal year, where stated.
  public var fiscalCalendar: Located<FiscalCalendar>?
  /// The annual base salary.
  public var baseSalary: Located<Money>?
  /// The lower and upper end of the salary band.
  public var salaryBand: Located<[Money]>?
  /// What the milestones are worth to the payer, as stated.
  public var valueCreated: Located<Money>?
  /// Market figures, as written.
  public var benchmarks: [Prose] = []
  /// The price of the whole contract, before executed change orders.
  public var contractSum: Located<Money>?
  /// The promises, in the order they stand.
  public var milestones: [Milestone] = []
  /// How the milestones share one amount, when they do.
  public var group: GroupPlan?
  /// The schedule of values, when the sheet is an application for payment.
  public var schedule: ValueSchedule?
  /// Whether the sheet takes something off for late delivery, in words that were not understood.
  public var hasOpenLateDeduction = false
  /// Terms of the whole sheet.
  public var terms: [Located<SheetTerm>] = []
  /// Terms the sheet defines, as written.
  public var definitions: [Definition] = []
  /// Sums the sheet states about its own parts.
  public var statedAmounts: [StatedAmount] = []
  /// Results found in the sheet itself.
  public var results: [MilestoneResult] = []
  /// Every block, in order.
  public var blocks: [SheetBlock] = []
  /// What every figure was taken for.
  public var ledger: [Figure] = []
  /// What could not be read, or reads two ways.
  public var issues: [Located<SheetIssue>] = []
  /// Comments that allow what a rule flags, in the order they stand.
  public var suppressions: [Suppression] = []

  /// A sheet of nothing.
  public init() {}
}

/// A term and what it means.
public struct Definition: Sendable {
  /// The term as written.
  public var term: Prose
  /// The sentence that defines it.
  public var meaning: Prose

  /// Makes a definition.
  public init(term: Prose, meaning: Prose) {
    self.term = term
    self.meaning = meaning
  }
}
