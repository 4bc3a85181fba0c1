/// A day of the Gregorian calendar, from 1 January of year 1 to 31 December of year 9999.
public struct CalendarDate: Sendable, Hashable {
  private let yearStorage: Int16
  private let monthStorage: UInt8
  private let dayStorage: UInt8

  public var year: Int { Int(yearStorage) }
  /// 1 for January to 12 for December.
  public var month: Int { Int(monthStorage) }
  /// From 1.
  public var day: Int { Int(dayStorage) }

  /// The day; nil where the calendar has none such, as 30 February.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.daysInMonth(month, year: year)
    else { return nil }
    self.init(checkedYear: year, month: month, day: day)
  }

  private init(checkedYear year: Int, month: Int, day: Int) {
    yearStorage = Int16(truncatingIfNeeded: year)
    monthStorage = UInt8(truncatingIfNeeded: month)
    dayStorage = UInt8(truncatingIfNeeded: day)
  }

  public static func isLeap(year: Int) -> Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }

  /// 28 to 31; 0 for a month that does not exist.
  public static func daysInMonth(_ month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year: year) ? 29 : 28
    case 4, 6, 9, 11: 30
    case 1...12: 31
    default: 0
    }
  }

  public var isInLeapYear: Bool { Self.isLeap(year: year) }
  public var daysInMonth: Int { Self.daysInMonth(month, year: year) }
  public var daysInYear: Int { isInLeapYear ? 366 : 365 }
  public var lastOfMonth: CalendarDate {
    CalendarDate(checkedYear: year, month: month, day: daysInMonth)
  }
}

extension CalendarDate: Comparable {
  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.yearStorage, left.monthStorage, left.dayStorage)
      < (right.yearStorage, right.monthStorage, right.dayStorage)
  }
}

extension CalendarDate {
  private static let firstDayNumber = -719_162
  private static let lastDayNumber = 2_932_896

  /// Days since 1 January 1970, negative before it.
  ///
  /// The year is taken to start in March, so that the leap day is its last
  /// (E. G. Richards' method, as in Howard Hinnant's "chrono-compatible date algorithms").
  public var dayNumber: Int {
    let marchYear = month > 2 ? year : year - 1
    let (era, yearOfEra) = (marchYear / 400, marchYear % 400)
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// The day so many days after 1 January 1970; nil outside the years 1 to 9999.
  public init?(dayNumber: Int) {
    guard (Self.firstDayNumber...Self.lastDayNumber).contains(dayNumber) else { return nil }
    let (era, dayOfEra) = (dayNumber + 719_468).quotientAndRemainder(dividingBy: 146_097)
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    self.init(
      checkedYear: era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * marchMonth + 2) / 5 + 1)
  }

  public var weekday: Weekday {
    // 1 January 1970 was a Thursday; the lowest day number is above -7 * 102,738.
    Weekday(rawValue: (dayNumber + 3 + 7 * 102_738) % 7 + 1) ?? .monday
  }

  /// `2026-06-30`.
  public var iso: String {
    Self.padded(year, to: 4) + "-" + Self.padded(month, to: 2) + "-" + Self.padded(day, to: 2)
  }

  /// Reads `2026-06-30`, four, two and two digits; nil for anything else or no such day.
  public init?(iso: some StringProtocol) {
    let bytes = Array(iso.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = Self.number(bytes[0..<4]), let month = Self.number(bytes[5..<7]),
      let day = Self.number(bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}

extension CalendarDate: CustomStringConvertible {
  public var description: String { iso }
}
