/// Columns of text, as wide as their widest cell.
struct TextTable {
  private var rows: [[String]]

  init(header: [String]) {
    rows = [header]
  }

  mutating func add(_ row: [String]) {
    rows.append(row)
  }

  /// The rows; the first `leading` columns are set left, the others right.
  func lines(leading: Int) -> [String] {
    let widths = widths
    return rows.map { row in
      let cells = zip(row.indices, row).map { index, cell in
        let padding = String(
          repeating: " ", count: max(0, widths[index] - DisplayWidth.of(cell)))
        return index < leading ? cell + padding : padding + cell
      }
      return Self.trimmingEnd(cells.joined(separator: "  "))
    }
  }

  private var widths: [Int] {
    let count = rows.map(\.count).max() ?? 0
    return (0..<count).map { column in
      rows.compactMap { $0.indices.contains(column) ? DisplayWidth.of($0[column]) : nil }.max() ?? 0
    }
  }

  private static func trimmingEnd(_ line: String) -> String {
    String(line.reversed().drop { $0 == " " }.reversed())
  }
}
