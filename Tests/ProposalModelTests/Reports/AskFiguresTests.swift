import Testing

@testable import ProposalModel

@Suite struct AskFiguresTests {
  private static func sheet() throws -> SheetSketch {
    var sheet = SheetSketch()
    for (id, amount, date) in [
      ("1", 60_000, "2026-12-31"), ("2", 30_000, "2027-04-30"), ("3", 10_000, nil),
    ] {
      sheet.add(id, PayoutPlan(terms: .fixed(amount: Rational(amount)))) {
        $0.deadline = date.flatMap { CalendarDate(iso: $0) }.map {
          SheetSketch.at(Deadline(date: $0, basis: .stated))
        }
      }
    }
    func dollars(_ amount: Int) -> Money { Money(Rational(amount), .usDollar) }
    sheet.proposal.baseSalary = SheetSketch.at(dollars(300_000))
    sheet.proposal.salaryBand = SheetSketch.at([dollars(250_000), dollars(315_000)])
    sheet.proposal.valueCreated = SheetSketch.at(dollars(2_000_000))
    sheet.proposal.fiscalCalendar = FiscalCalendar(firstMonth: 4).map { SheetSketch.at($0) }
    let start = try #require(CalendarDate(iso: "2026-01-01"))
    let end = try #require(CalendarDate(iso: "2027-12-31"))
    sheet.proposal.period = DateSpan(start: start, end: end).map { SheetSketch.at($0) }
    return sheet
  }

  @Test func `the ask is set beside value, band, a raise and the salary`() throws {
    let sheet = try Self.sheet()
    let figures = AskFigures(of: sheet.proposal, report: sheet.report())
    #expect(figures.shareOfValue?.target == Rational(1, 20))
    #expect(figures.shareOfValue?.maximum == Rational(1, 20))
    #expect(figures.bandHeadroom?.decimalText == "15000.00")
    #expect(figures.permanentRaise?.years == 2)
    #expect(figures.permanentRaise?.cost.decimalText == "200000.00")
    #expect(figures.shareAtRisk == Rational(1, 4))
  }

  @Test func `cash falls into fiscal years, what has no date last`() throws {
    let sheet = try Self.sheet()
    let cash = AskFigures(of: sheet.proposal, report: sheet.report()).cashByYear
    #expect(cash.map(\.fiscalYear) == [2027, 2028, nil])
    #expect(cash.map(\.target.text) == ["60000.00", "30000.00", "10000.00"])
  }

  @Test func `figures of places that are not shown, or not settled, are left out`() throws {
    var sheet = try Self.sheet()
    let hidden = AskFigures(of: sheet.proposal, report: sheet.report()) { _ in false }
    #expect(hidden.shareOfValue == nil && hidden.bandHeadroom == nil)
    #expect(hidden.permanentRaise == nil && hidden.shareAtRisk == nil && hidden.cashByYear.isEmpty)
    sheet.addOpenLadder("4", [Tier(1, 1), Tier(2, 2)])
    let open = AskFigures(of: sheet.proposal, report: sheet.report())
    #expect(open.shareOfValue?.target == nil && open.shareAtRisk == nil)
    #expect(open.cashByYear.last?.maximum == .notSettled)
  }
}
