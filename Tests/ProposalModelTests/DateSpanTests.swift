import ProposalModel
import Testing

@Suite struct DateSpanTests {
  @Test func `a span holds its first and its last day`() throws {
    let start = try #require(CalendarDate(iso: "2026-01-01"))
    let end = try #require(CalendarDate(iso: "2026-12-31"))
    let span = try #require(DateSpan(start: start, end: end))
    #expect(span.dayCount == 365)
    #expect(span.contains(start) && span.contains(end))
    #expect(!span.contains(try #require(end.adding(days: 1))))
    #expect(DateSpan(start: end, end: start) == nil)
    #expect(DateSpan(start: end, end: end)?.dayCount == 1)
  }

  @Test(arguments: [
    (1, true, "2028-01-01/2028-12-31"), (1, false, "2028-01-01/2028-12-31"),
    (4, true, "2027-04-01/2028-03-31"), (4, false, "2028-04-01/2029-03-31"),
    (10, true, "2027-10-01/2028-09-30"), (3, true, "2027-03-01/2028-02-29"),
  ])
  func `a fiscal year starts in its first month`(
    month: Int, byEnd: Bool, expected: String
  ) throws {
    let calendar = try #require(FiscalCalendar(firstMonth: month, namedByEndYear: byEnd))
    #expect(calendar.year(2028)?.description == expected)
  }

  @Test func `halves and quarters fill the year`() throws {
    for month in 1...12 {
      let calendar = try #require(FiscalCalendar(firstMonth: month))
      let year = try #require(calendar.year(2026))
      let quarters = (1...4).compactMap { calendar.quarter($0, of: 2026) }
      let halves = (1...2).compactMap { calendar.half($0, of: 2026) }
      #expect(quarters.map(\.dayCount).reduce(0, +) == year.dayCount)
      #expect(halves.map(\.dayCount).reduce(0, +) == year.dayCount)
      #expect(quarters.first?.start == year.start && quarters.last?.end == year.end)
      #expect(calendar.year(containing: year.start) == 2026)
      #expect(calendar.year(containing: year.end) == 2026)
    }
  }

  @Test func `parts that do not exist have no span`() throws {
    #expect(FiscalCalendar(firstMonth: 13) == nil)
    let calendar = try #require(FiscalCalendar(firstMonth: 4))
    #expect(calendar.quarter(5, of: 2026) == nil)
    #expect(calendar.half(0, of: 2026) == nil)
    #expect(calendar.year(.max) == nil)
    #expect(calendar.year(.min) == nil)
    #expect(calendar.year(1) == nil)
  }
}
