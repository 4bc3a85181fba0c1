/// A change of a sheet's layout that changes nothing it says.
enum Layout: String, CaseIterable, Sendable {
  case asWritten = "as written"
  case carriageReturns = "CRLF"
  case narrow = "wrapped at 40 columns"
  case byteOrderMark = "with a byte order mark"

  /// The sheet in this layout.
  func applied(to sheet: String) -> String {
    switch self {
    case .asWritten: sheet
    case .carriageReturns: sheet.replacing("\n", with: "\r\n")
    case .narrow: Self.wrapped(sheet)
    case .byteOrderMark: "\u{FEFF}" + sheet
    }
  }

  /// Only plain text and items are wrapped: a heading, a row and a key stand on one line.
  private static func wrapped(_ sheet: String) -> String {
    var isFront = false
    return sheet.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      if line == "---" { isFront.toggle() }
      let isFixed = isFront || ["#", "|", "**", "---"].contains { line.hasPrefix($0) }
      return isFixed ? String(line) : wrapped(line: line, indent: line.hasPrefix("- ") ? "  " : "")
    }.joined(separator: "\n")
  }

  private static func wrapped(line: Substring, indent: String) -> String {
    var lines = [""]
    for word in line.split(separator: " ") {
      let last = lines[lines.count - 1]
      if last.count + word.count >= 40, !last.isEmpty {
        lines.append(indent + word)
      } else {
        lines[lines.count - 1] = last.isEmpty ? String(word) : last + " " + word
      }
    }
    return lines.joined(separator: "\n")
  }
}
