public import ProposalModel

/// One scorecard in the index: everything a site's own pages need of it, so that they can be built
/// without the sheet.
public struct IndexRow: Sendable, Hashable {
  /// The name of its files, without folder and ending.
  public var name: String
  public var heading: String
  public var role: String
  public var payee: String
  public var kind: String
  public var stage: String
  public var state: String
  /// The lowest attainment, or lowest and highest.
  public var attainment: String
  /// The lowest attainment, exact; empty where there is none.
  public var attainmentKey: String
  public var goals: String
  /// How many goals have each status, in the order of `GoalStatus.allCases`.
  public var goalCounts: [Int]
  public var asOf: String
  public var asOfKey: String
  public var amounts: [AmountCell]
  public var band: String
  public var dates: [PublishedDate]
  public var exposure: [Exposure]
  public var counted: [SafeTotals.Contribution]
  public var hasProposal: Bool

  /// An amount as shown, and exact for sorting; `exact` is empty where there is no figure.
  public struct AmountCell: Sendable, Hashable {
    public var text: String
    public var exact: String

    /// Makes a cell.
    public init(text: String, exact: String) {
      self.text = text
      self.exact = exact
    }
  }

  /// The row of a scorecard: target, maximum and result where amounts are shown.
  public init(_ sheet: PublishedSheet, name: String, hasProposal: Bool) {
    let values = sheet.milestones.compactMap(\.attainmentValue).sorted()
    self.init(name: name, heading: sheet.heading)
    role = sheet.role ?? ""
    payee = sheet.payees.joined(separator: ", ")
    kind = sheet.kind.map(IndexPage.words) ?? ""
    stage = DocumentWords.stage(sheet.stage)
    state = sheet.stateWords
    attainment = Self.range(values, sheet.format)
    attainmentKey = values.first?.decimalText(decimals: 6) ?? ""
    goals = GoalCounts(sheet.milestones.map(\.status)).words
    goalCounts = GoalStatus.allCases.map { status in
      sheet.milestones.count { $0.status == status }
    }
    asOf = sheet.asOf.map(sheet.format.date) ?? ""
    asOfKey = sheet.asOf?.iso ?? ""
    amounts = (sheet.amounts.map { [$0.target, $0.maximum, $0.total] } ?? []).map {
      AmountCell(text: $0.text, exact: $0.exact ?? "")
    }
    band = sheet.band ?? ""
    dates = sheet.dates
    exposure = sheet.exposure
    counted = sheet.counted
    self.hasProposal = hasProposal
  }

  /// A row with nothing but a name and a heading.
  public init(name: String, heading: String) {
    (self.name, self.heading) = (name, heading)
    (role, payee, kind, stage, state) = ("", "", "", "", "")
    (attainment, attainmentKey, goals, asOf, asOfKey, band) = ("", "", "", "", "", "")
    (amounts, dates, exposure, counted, goalCounts) = ([], [], [], [], [])
    hasProposal = false
  }

  private static func range(_ values: [Rational], _ format: DocumentFormat) -> String {
    guard let low = values.first, let high = values.last else { return "" }
    let words = { (value: Rational) in format.percent(value.rounded(decimals: 2)) }
    return low == high ? words(low) : words(low) + " to " + words(high)
  }

  /// Rows in the order of the index: by what is shown, never by anything else. Their places are
  /// sorted, and of a row only the text that decides is taken: a whole one is large.
  public static func ordered(_ rows: [IndexRow]) -> [IndexRow] {
    let places = rows.indices.sorted { left, right in
      var order = ByteOrder.compared(rows[left].heading, rows[right].heading)
      if order == 0 { order = ByteOrder.compared(rows[left].payee, rows[right].payee) }
      if order == 0 { order = ByteOrder.compared(rows[left].role, rows[right].role) }
      if order == 0 { order = ByteOrder.compared(rows[left].name, rows[right].name) }
      return order < 0
    }
    return places.map { rows[$0] }
  }
}
