/// The cells of an HTML table in rows and columns, spans filled with nothing.
struct HTMLGrid {
  private static let mostColumns = 1_000
  /// Spans that cover more cells than this are read as one cell each.
  private static let largestCover = 20_000
  private static let mostFilled = 200_000
  private let source: [[HTMLTableReader.Cell]]
  /// The bytes of each cell; `nil` where a span covers it.
  private(set) var rows: [[Range<Int>?]] = []
  private(set) var spans: [MarkdownTable.Span] = []
  /// For each column how many more rows are covered from above.
  private var covered: [Int] = []

  private let hasSpans: Bool

  init(_ rows: [[HTMLTableReader.Cell]]) {
    source = rows.filter { !$0.isEmpty }
    let cover = source.reduce(0) { sum, row in
      row.reduce(sum) { $0 + ($1.columns * $1.rows > 1 ? $1.columns * $1.rows : 0) }
    }
    hasSpans = cover <= Self.largestCover
  }

  /// Whether the first row is all header cells.
  var hasHeader: Bool { source.first?.allSatisfy(\.isHeader) ?? false }

  /// How many columns the widest row has.
  var width: Int { rows.map(\.count).max() ?? 0 }

  /// Places all cells.
  mutating func fill() {
    for row in source { place(row) }
    let width = width
    guard rows.count <= Self.mostFilled / max(1, width) else { return }
    for index in rows.indices {
      rows[index] += [Range<Int>?](repeating: nil, count: width - rows[index].count)
    }
  }

  private mutating func place(_ cells: [HTMLTableReader.Cell]) {
    var row: [Range<Int>?] = []
    for cell in cells where row.count < Self.mostColumns {
      skipCovered(&row)
      if cell.columns > 1 || cell.rows > 1 {
        spans.append(
          MarkdownTable.Span(
            row: rows.count, column: row.count, columns: cell.columns, rows: cell.rows))
      }
      for column in 0..<(hasSpans ? cell.columns : 1) {
        cover(row.count, rows: hasSpans ? cell.rows - 1 : 0)
        row.append(column == 0 ? cell.content : nil)
      }
    }
    skipCovered(&row)
    rows.append(row)
  }

  private mutating func skipCovered(_ row: inout [Range<Int>?]) {
    while row.count < covered.count, covered[row.count] > 0 {
      covered[row.count] -= 1
      row.append(nil)
    }
  }

  private mutating func cover(_ column: Int, rows: Int) {
    while covered.count <= column { covered.append(0) }
    covered[column] = rows
  }
}
