public import ProposalModel

/// Due and payment days as an iCalendar file (RFC 5545): all-day events without alarms.
public struct CalendarFile: Sendable {
  private let rows: [IndexRow]
  private let day: CalendarDate?

  /// The dates of a site; `day` stamps the events, so that the file depends on no clock.
  public init(_ rows: [IndexRow], on day: CalendarDate?) {
    self.rows = rows
    self.day = day
  }

  /// The file.
  public var page: SitePage {
    var lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Milepost//Milepost//EN"]
    for row in rows {
      for (index, date) in row.dates.enumerated() { lines += event(row, date, index + 1) }
    }
    lines.append("END:VCALENDAR")
    return SitePage(name: "calendar.ics", bytes: lines.flatMap(Self.folded))
  }

  private func event(_ row: IndexRow, _ date: PublishedDate, _ number: Int) -> [String] {
    let next = date.date.adding(days: 1) ?? date.date
    let subject = [date.label, row.heading].filter { !$0.isEmpty }.joined(separator: ", ")
    let words = date.kind == .due ? "Due: " : "Payment due: "
    let assumed = date.note.hasPrefix("assumed") ? " (assumed date)" : ""
    return [
      "BEGIN:VEVENT", "UID:\(row.name)-\(number)@milepost", "DTSTAMP:\(stamp)T000000Z",
      "DTSTART;VALUE=DATE:\(Self.compact(date.date))", "DTEND;VALUE=DATE:\(Self.compact(next))",
      "SUMMARY:" + Self.escaped(words + subject + assumed),
    ] + (date.note.isEmpty ? [] : ["DESCRIPTION:" + Self.escaped(date.note)])
      + ["TRANSP:TRANSPARENT", "END:VEVENT"]
  }

  private var stamp: String { day.map(Self.compact) ?? "19700101" }

  private static func compact(_ date: CalendarDate) -> String {
    date.iso.filter { $0 != "-" }
  }

  /// Text as section 3.3.11 wants it; control characters are left out.
  private static func escaped(_ text: String) -> String {
    var output = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": output += "\\" + String(scalar)
      case "\n": output += "\\n"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F: continue
      default: output.unicodeScalars.append(scalar)
      }
    }
    return output
  }

  /// A line in pieces of at most 75 bytes, none of which splits a character.
  private static func folded(_ line: String) -> [UInt8] {
    var output: [UInt8] = []
    var length = 0
    for scalar in line.unicodeScalars {
      let bytes = Array(String(scalar).utf8)
      if length + bytes.count > 74 {
        output += Array("\r\n ".utf8)
        length = 1
      }
      output += bytes
      length += bytes.count
    }
    return output + Array("\r\n".utf8)
  }
}
