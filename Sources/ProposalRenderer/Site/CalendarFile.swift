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
    var bytes: [UInt8] = []
    for line in lines { Self.append(line, to: &bytes) }
    return SitePage(name: "calendar.ics", bytes: bytes)
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
    String(decoding: date.iso.utf8.filter { $0 != UInt8(ascii: "-") }, as: UTF8.self)
  }

  /// Text as section 3.3.11 wants it; control characters are left out.
  private static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: isSpecial) else { return text }
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

  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x7F || "\\;,".utf8.contains(byte)
  }

  /// Appends a line in pieces of at most 75 bytes, none of which splits a character.
  private static func append(_ line: String, to output: inout [UInt8]) {
    let text = line.utf8.span
    var (index, length) = (0, 0)
    while index < text.count {
      let size = sizeOfScalar(startingWith: text[index])
      if length + size > 74 {
        output.append(contentsOf: "\r\n ".utf8)
        length = 1
      }
      for position in index..<min(index + size, text.count) { output.append(text[position]) }
      index += size
      length += size
    }
    output.append(contentsOf: "\r\n".utf8)
  }

  /// How many bytes of UTF-8 a scalar has.
  private static func sizeOfScalar(startingWith byte: UInt8) -> Int {
    byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
  }
}
