public import ProposalModel

/// What all sheets come to: exposure by quarter, what is due soon, goals by status.
public struct PortfolioPage: Sendable {
  private let rows: [IndexRow]
  private let frame: SiteFrame
  private let day: CalendarDate?
  private let history: TemplateValue

  /// How far ahead "soon" reaches, in days.
  public static let horizon = 90

  /// Lays out a portfolio as of a day.
  public init(
    _ rows: [IndexRow], in frame: SiteFrame, on day: CalendarDate?, trend: SiteTrend? = nil
  ) {
    self.rows = rows
    self.frame = frame
    self.day = day
    history = trend?.value ?? .none
  }

  /// The page.
  ///
  /// - Throws: what is wrong with a template of the library.
  public func page(_ library: TemplateLibrary) throws(TemplateError) -> SitePage {
    let tables = ExposureTable.tables(of: rows)
    let due = upcoming
    let record = TemplateRecord([
      ("title", "Portfolio"), ("kind", .text(dayWords)), ("asOfISO", TemplateValue(day?.iso)),
      ("tables", .list(tables.enumerated().map { value($0.element, $0.offset) })),
      ("exposed", .bool(!tables.isEmpty)), ("due", .list(due)), ("hasDue", .bool(!due.isEmpty)),
      ("horizon", .text(String(Self.horizon))), ("statuses", .list(statuses)),
      ("history", history),
    ])
    return try frame.page("portfolio.html", "site-portfolio.html", record, library)
  }

  private static func words(_ day: CalendarDate) -> String {
    DocumentFormat(SheetFormat(), currency: nil, showsMinorUnits: true).date(day)
  }

  private var dayWords: String { day.map { "As of " + Self.words($0) } ?? "Exposure" }

  private func value(_ table: ExposureTable, _ index: Int) -> TemplateValue {
    let code = table.currency.code
    let chart = ExposureChart(
      table, title: "Exposure by quarter in \(code)", id: "exposure-\(index + 1)")
    return [
      "currency": .text(code), "sentence": .text(sentence(table)),
      "lines": .list(table.lines.map { value($0, table.currency) }),
      "total": value(table.total, table.currency),
      "chart": chart.svg.map(TemplateValue.fragment) ?? .none,
    ]
  }

  private func value(_ line: ExposureTable.Line, _ currency: Currency) -> TemplateValue {
    let amount = { (value: Rational) -> TemplateValue in
      let money = Money(value, currency)
      return ["text": .text(NumberWords.grouped(money)), "exact": .text(money.decimalText)]
    }
    return [
      "label": .text(line.label), "count": .text(String(line.count)),
      "target": amount(line.target), "most": amount(line.maximum),
      "result": amount(line.result), "unsettled": .text(String(line.unsettled)),
      "uncapped": .text(String(line.uncapped)),
    ]
  }

  private func sentence(_ table: ExposureTable) -> String {
    let total = table.total
    let code = table.currency.code
    let words = { (value: Rational) in NumberWords.grouped(Money(value, table.currency)) }
    var text =
      "At target \(code) \(words(total.target)) and at most \(code) \(words(total.maximum)) "
      + "may be payable; as results stand \(code) \(words(total.result))."
    if total.unsettled > 0 {
      text += " \(total.unsettled) payments are not settled and are in no sum."
    }
    if total.uncapped > 0 { text += " \(total.uncapped) payments have no cap." }
    return text
  }

  private var upcoming: [TemplateValue] {
    guard let day, let end = day.adding(days: Self.horizon) else { return [] }
    let all = rows.flatMap { row in
      row.dates.filter { $0.date >= day && $0.date <= end }.map {
        (date: $0, heading: row.heading, name: row.name)
      }
    }
    let order = all.indices.sorted {
      (all[$0].date.date, all[$0].heading, all[$0].name)
        < (all[$1].date.date, all[$1].heading, all[$1].name)
    }
    return order.map { Self.value(all[$0].date, all[$0].heading, all[$0].name) }
  }

  private static func value(_ date: PublishedDate, _ heading: String, _ name: String)
    -> TemplateValue
  {
    [
      "iso": .text(date.date.iso), "day": .text(words(date.date)), "what": .text(date.words),
      "note": .text(date.note), "label": .text(date.label), "heading": .text(heading),
      "link": .text("sheets/\(name).html"),
    ]
  }

  private var statuses: [TemplateValue] {
    GoalStatus.allCases.enumerated().map { index, status in
      let count = rows.reduce(0) { sum, row in
        sum + (row.goalCounts.indices.contains(index) ? row.goalCounts[index] : 0)
      }
      return [
        "mark": .text(GoalCounts.mark(status)), "status": .text(GoalCounts.words(status)),
        "count": .text(String(count)),
      ]
    }
  }
}
