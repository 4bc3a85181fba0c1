public import ProposalModel

/// The index of a site: one row a scorecard, readable without a script.
public struct IndexPage: Sendable {
  private let rows: [IndexRow]
  private let frame: SiteFrame
  private let day: CalendarDate?

  /// Lays out an index; `day` decides which date is the next one.
  public init(_ rows: [IndexRow], in frame: SiteFrame, on day: CalendarDate?) {
    self.rows = rows
    self.frame = frame
    self.day = day
  }

  /// The page.
  ///
  /// - Throws: what is wrong with a template of the library.
  public func page(_ library: TemplateLibrary) throws(TemplateError) -> SitePage {
    let policy = frame.policy
    let totals = SiteTotals(rows, policy).value
    let record = TemplateRecord([
      ("title", "Scorecards"), ("kind", .text(countWords)),
      ("rows", .list(rows.map(value))), ("hasRows", .bool(!rows.isEmpty)),
      ("named", .bool(policy.shows(.names))),
      ("roled", .bool(showsRoles)),
      ("kinded", .bool(policy.shows(.wording))), ("dated", .bool(policy.shows(.dates))),
      ("paid", .bool(policy.shows(.amounts))),
      ("banded", .bool(rows.contains { !$0.band.isEmpty })),
      ("totals", totals),
      ("calendarLink", TemplateValue(frame.showsCalendar ? "calendar.ics" : nil)),
    ])
    return try frame.page("index.html", "site-index.html", record, library)
  }

  /// Where payees are named, their roles stand on the pages.
  private var showsRoles: Bool {
    !frame.policy.shows(.names) && rows.contains { !$0.role.isEmpty && $0.role != $0.heading }
  }

  private var countWords: String { rows.count == 1 ? "1 scorecard" : "\(rows.count) scorecards" }

  private func value(_ row: IndexRow) -> TemplateValue {
    let next = next(of: row)
    return .record(
      TemplateRecord([
        ("link", .text("sheets/" + row.name + ".html")), ("heading", .text(row.heading)),
        ("role", .text(row.role == row.heading ? "" : row.role)), ("payee", .text(row.payee)),
        ("sheetKind", .text(row.kind)), ("stage", .text(row.stage)), ("state", .text(row.state)),
        ("attainment", .text(row.attainment)), ("attainmentKey", .text(row.attainmentKey)),
        ("goals", .text(row.goals)), ("asOf", .text(row.asOf)), ("asOfKey", .text(row.asOfKey)),
        ("next", .text(next.map { "\($0.date.iso), \($0.words)" } ?? "")),
        ("nextNote", .text(next?.note.isEmpty == false ? "assumed" : "")),
        ("nextKey", .text(next?.date.iso ?? "")), ("band", .text(row.band)),
        ("amounts", .list(row.amounts.map { ["text": .text($0.text), "exact": .text($0.exact)] })),
      ]))
  }

  /// The first day from today on.
  private func next(of row: IndexRow) -> PublishedDate? {
    guard let day else { return nil }
    return row.dates.filter { $0.date >= day }.min { $0.date < $1.date }
  }

  /// What a sheet is, in two words.
  static func words(_ kind: SheetKind) -> String {
    switch kind {
    case .executiveBonus: "Executive bonus"
    case .employeeAward: "Employee award"
    case .contractPayout: "Contract"
    case .grant: "Grant"
    }
  }
}
