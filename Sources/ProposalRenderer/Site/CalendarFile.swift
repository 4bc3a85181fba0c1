public import ProposalModel

/// Due and payment days as an iCalendar file (RFC 5545): all-day events without alarms.
public struct CalendarFile: Sendable {
  private let rows: [IndexRow]
  private let stamp: String

  /// The dates of a site; `day` stamps the events, so that the file depends on no clock.
  public init(_ rows: [IndexRow], on day: CalendarDate?) {
    self.rows = rows
    stamp = day.map(Self.compact) ?? "19700101"
  }

  /// The file.
  public var page: SitePage {
    var file = CalendarLines()
    for line in ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Milepost//Milepost//EN"] {
      file.add(line)
    }
    for row in rows {
      for (index, date) in row.dates.enumerated() { add(row, date, index + 1, to: &file) }
    }
    file.add("END:VCALENDAR")
    return SitePage(name: "calendar.ics", bytes: file.bytes)
  }

  private func add(
    _ row: IndexRow, _ date: PublishedDate, _ number: Int, to file: inout CalendarLines
  ) {
    let next = date.date.adding(days: 1) ?? date.date
    let subject = [date.label, row.heading].filter { !$0.isEmpty }.joined(separator: ", ")
    let words = date.kind == .due ? "Due: " : "Payment due: "
    let assumed = date.note.hasPrefix("assumed") ? " (assumed date)" : ""
    file.add("BEGIN:VEVENT")
    file.add("UID:", row.name, "-", String(number), "@milepost")
    file.add("DTSTAMP:", stamp, "T000000Z")
    file.add("DTSTART;VALUE=DATE:", Self.compact(date.date))
    file.add("DTEND;VALUE=DATE:", Self.compact(next))
    file.add("SUMMARY:", Self.escaped(words + subject + assumed))
    if !date.note.isEmpty { file.add("DESCRIPTION:", Self.escaped(date.note)) }
    file.add("TRANSP:TRANSPARENT")
    file.add("END:VEVENT")
  }

  private static func compact(_ date: CalendarDate) -> String {
    String(decoding: date.iso.utf8.filter { $0 != UInt8(ascii: "-") }, as: UTF8.self)
  }

  /// Text as section 3.3.11 wants it; control characters are left out.
  private static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: isSpecial) else { return text }
    var output: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","):
        output += [UInt8(ascii: "\\"), byte]
      case UInt8(ascii: "\n"): output += Array("\\n".utf8)
      case 0..<0x20, 0x7F: continue
      default: output.append(byte)
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, 0x7F, UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","): true
    default: false
    }
  }
}

/// The lines of a calendar file, in pieces of at most 75 bytes, none of which splits a character.
struct CalendarLines {
  private(set) var bytes: [UInt8] = []
  /// How long the last piece is.
  private var length = 0

  /// Adds a line of which some parts are given.
  mutating func add(_ parts: String...) {
    length = 0
    for part in parts { append(part) }
    bytes.append(contentsOf: "\r\n".utf8)
  }

  private mutating func append(_ part: String) {
    guard length + part.utf8.count > Self.longest else {
      bytes.append(contentsOf: part.utf8)
      length += part.utf8.count
      return
    }
    let text = part.utf8.span
    var index = 0
    while index < text.count {
      let size = Self.sizeOfScalar(startingWith: text[index])
      if length + size > Self.longest {
        bytes.append(contentsOf: "\r\n ".utf8)
        length = 1
      }
      for position in index..<min(index + size, text.count) { bytes.append(text[position]) }
      index += size
      length += size
    }
  }

  private static let longest = 74

  /// How many bytes of UTF-8 a scalar has.
  private static func sizeOfScalar(startingWith byte: UInt8) -> Int {
    byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
  }
}
