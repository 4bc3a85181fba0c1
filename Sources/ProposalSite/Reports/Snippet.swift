/// The line of a sheet that a finding is about, and the carets below its words.
struct Snippet: Sendable, Hashable {
  /// The line as it can be shown: tabs are spaces, and what would move the cursor is replaced.
  let line: String
  /// Columns before the first caret.
  let indent: Int
  /// How many carets; at least one.
  let carets: Int

  /// The most columns a line is shown with where nobody says how wide the window is.
  static let limit = 96
  private static let tabWidth = 4

  /// Shows the words `range` of a text: the line they begin on, and as much of them as is on it. A
  /// line of more than `limit` columns is cut around its carets.
  init(of range: Range<Int>, in table: LineTable, limit: Int = Self.limit) {
    let start = table.position(at: range.lowerBound)
    let line = table.range(ofLine: start.line)
    let first = max(line.lowerBound, min(range.lowerBound, line.upperBound))
    let last = max(first, min(range.upperBound, line.upperBound))
    let cells = Self.cells(table.text(line.lowerBound..<first), from: 0)
    let marked = Self.cells(table.text(first..<last), from: cells.width)
    let rest = Self.cells(table.text(last..<line.upperBound), from: cells.width + marked.width)
    self.init(before: cells, marked: marked, after: rest, limit)
  }

  private init(before: Cells, marked: Cells, after: Cells, _ limit: Int) {
    let whole = before.width + marked.width + after.width
    guard whole > limit else {
      line = Self.trimmed(before.text + marked.text + after.text)
      indent = before.width
      carets = max(1, marked.width)
      return
    }
    let room = limit - 2 * DisplayWidth.of("…")
    let shown = marked.prefix(max(1, room / 2))
    let left = before.suffix((room - shown.width) / 2)
    let right = (shown.text == marked.text ? after : Cells()).prefix(
      room - shown.width - left.width)
    let cutLeft = left.text == before.text ? "" : "…"
    let cutRight = shown.text == marked.text && right.text == after.text ? "" : "…"
    line = Self.trimmed(cutLeft + left.text + shown.text + right.text + cutRight)
    indent = left.width + DisplayWidth.of(cutLeft)
    carets = max(1, shown.width)
  }

  private static func trimmed(_ line: String) -> String {
    var line = line[...]
    while line.last == " " { line.removeLast() }
    return String(line)
  }

  /// The text as it can be shown when it begins at a column.
  private static func cells(_ text: String, from column: Int) -> Cells {
    var cells = Cells()
    for character in text {
      let column = column + cells.width
      let shown =
        character == "\t"
        ? String(repeating: " ", count: tabWidth - column % tabWidth) : String(character).printable
      cells.append(shown)
    }
    return cells
  }
}

/// Text and the columns it takes.
private struct Cells {
  var parts: [(text: String, width: Int)] = []
  var width = 0

  var text: String { parts.map(\.text).joined() }

  mutating func append(_ part: String) {
    let width = DisplayWidth.of(part)
    parts.append((part, width))
    self.width += width
  }

  /// As much from the beginning as fits in `limit` columns.
  func prefix(_ limit: Int) -> Cells {
    var kept = Cells()
    for part in parts.prefix(limit) {
      if kept.width + part.width > limit { break }
      kept.append(part.text)
    }
    return kept
  }

  /// As much from the end as fits in `limit` columns.
  func suffix(_ limit: Int) -> Cells {
    var dropped = 0
    var rest = parts[...]
    while width - dropped > limit, let first = rest.popFirst() { dropped += first.width }
    var kept = Cells()
    for part in rest { kept.append(part.text) }
    return kept
  }
}
