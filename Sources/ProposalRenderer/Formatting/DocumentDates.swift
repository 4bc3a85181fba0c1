public import ProposalModel

extension DocumentFormat {
  /// A date as the sheet writes dates: `2026-06-30`, `30 June 2026`, `30. Juni 2026`.
  public func date(_ date: CalendarDate) -> String {
    let (year, day) = (String(date.year), String(date.day))
    return switch sheet.dateStyle {
    case .iso: date.iso
    case .dayMonthYear: day + " " + Self.english(date.month) + " " + year
    case .monthDayYear: Self.english(date.month) + " " + day + ", " + year
    case .dotted: Self.twoDigits(date.day) + "." + Self.twoDigits(date.month) + "." + year
    case .german: day + ". " + Self.german(date.month) + " " + year
    }
  }

  /// A span of days: `1 January 2026 to 31 December 2026`.
  public func span(_ span: DateSpan) -> String {
    date(span.start) + " to " + date(span.end)
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0" + String(number) : String(number)
  }

  private static func english(_ month: Int) -> String { name(month, in: englishMonths) }
  private static func german(_ month: Int) -> String { name(month, in: germanMonths) }

  private static func name(_ month: Int, in names: [String]) -> String {
    names.indices.contains(month - 1) ? names[month - 1] : String(month)
  }

  private static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  private static let germanMonths = [
    "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September",
    "Oktober", "November", "Dezember",
  ]
}
