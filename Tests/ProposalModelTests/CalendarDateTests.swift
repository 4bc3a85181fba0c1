import ProposalModel
import Testing

@Suite struct CalendarDateTests {
  private static func date(_ year: Int, _ month: Int, _ day: Int) throws -> CalendarDate {
    try #require(CalendarDate(year: year, month: month, day: day))
  }

  @Test func `every day from 1600 to 2400 follows the one before`() throws {
    var number = try Self.date(1600, 1, 1).dayNumber
    var weekday = try Self.date(1600, 1, 1).weekday.rawValue
    for year in 1600...2400 {
      for month in 1...12 {
        for day in 1...CalendarDate.daysInMonth(month, year: year) {
          let date = try Self.date(year, month, day)
          guard date.dayNumber == number, CalendarDate(dayNumber: number) == date,
            date.weekday.rawValue == weekday
          else {
            Issue.record("\(date) is day \(date.dayNumber), not \(number)")
            return
          }
          number += 1
          weekday = weekday % 7 + 1
        }
      }
    }
    #expect(number == (try Self.date(2401, 1, 1)).dayNumber)
  }

  @Test(arguments: [
    (1970, 1, 1, 0, Weekday.thursday), (2000, 2, 29, 11_016, .tuesday),
    (2026, 6, 30, 20_634, .tuesday), (1, 1, 1, -719_162, .monday),
    (9999, 12, 31, 2_932_896, .friday),
  ])
  func `known days have their number and weekday`(
    year: Int, month: Int, day: Int, number: Int, weekday: Weekday
  ) throws {
    let date = try Self.date(year, month, day)
    #expect(date.dayNumber == number)
    #expect(date.weekday == weekday)
    #expect(CalendarDate(dayNumber: number) == date)
  }

  @Test func `days outside the calendar do not exist`() throws {
    #expect(CalendarDate(year: 2026, month: 6, day: 31) == nil)
    #expect(CalendarDate(year: 1900, month: 2, day: 29) == nil)
    #expect(CalendarDate(year: 2026, month: 13, day: 1) == nil)
    #expect(CalendarDate(year: 0, month: 1, day: 1) == nil)
    #expect(CalendarDate(year: 10_000, month: 1, day: 1) == nil)
    #expect(CalendarDate(dayNumber: .max) == nil)
    let last = try Self.date(9999, 12, 31)
    for count in [1, Int.max] {
      #expect(last.adding(days: count) == nil)
      #expect(last.adding(months: count) == nil)
      #expect(last.adding(years: count) == nil)
      #expect(last.adding(weeks: count) == nil)
      #expect(last.adding(businessDays: count) == nil)
    }
    #expect(try Self.date(1, 1, 1).adding(months: -1) == nil)
    #expect(last.adding(businessDays: .min) == nil)
  }

  @Test(arguments: [
    ("2025-08-31", 6, "2026-02-28"), ("2023-08-31", 6, "2024-02-29"),
    ("2026-01-15", 12, "2027-01-15"),
    ("2026-03-31", -1, "2026-02-28"), ("2026-01-31", -14, "2024-11-30"),
    ("2026-05-05", 0, "2026-05-05"),
  ])
  func `months end on their last day`(start: String, months: Int, expected: String) throws {
    let date = try #require(CalendarDate(iso: start))
    #expect(date.adding(months: months)?.iso == expected)
  }

  @Test(arguments: [
    ("2026-06-26", 1, "2026-06-29"), ("2026-06-27", 1, "2026-06-29"),
    ("2026-06-29", 5, "2026-07-06"),
    ("2026-06-29", 10, "2026-07-13"), ("2026-06-29", -1, "2026-06-26"),
    ("2026-06-28", -1, "2026-06-26"),
    ("2026-06-28", 0, "2026-06-28"), ("2026-07-01", 3, "2026-07-06"),
  ])
  func `business days leave weekends out`(start: String, count: Int, expected: String) throws {
    let date = try #require(CalendarDate(iso: start))
    #expect(date.adding(businessDays: count)?.iso == expected)
  }

  @Test func `business days agree with counting them one by one`() throws {
    var generator = SplitMix64(seed: 21)
    for _ in 0..<500 {
      let start = try #require(CalendarDate(dayNumber: .random(in: 0...30_000, using: &generator)))
      let count = Int.random(in: 1...60, using: &generator)
      var (walked, left) = (start, count)
      while left > 0 {
        walked = try #require(walked.adding(days: 1))
        if !walked.weekday.isWeekend { left -= 1 }
      }
      #expect(start.adding(businessDays: count) == walked)
    }
  }

  @Test func `dates read back from the text they print`() throws {
    for number in stride(from: -719_162, through: 2_932_896, by: 997) {
      let date = try #require(CalendarDate(dayNumber: number))
      #expect(CalendarDate(iso: date.iso) == date)
    }
    for text in ["2026-6-1", "2026-06-31", "20260630", "2026/06/30", "", "2026-06-30T"] {
      #expect(CalendarDate(iso: text) == nil)
    }
  }
}
