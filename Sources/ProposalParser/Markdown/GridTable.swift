/// A grid table: cells between `|`, rows between `+---+`, a header above `+===+`.
struct GridTable {
  /// For each row and column the lines of the cell.
  private(set) var rows: [[[Range<Int>]]] = []
  private(set) var hasHeader = false
  /// How many of the lines the table takes.
  private(set) var lineCount = 0
  private let columns: [Int]
  private let bytes: [UInt8]

  /// Reads the table at the start of `lines`; `nil` when there is none.
  init?(_ lines: ArraySlice<Range<Int>>, in bytes: [UInt8]) {
    guard let first = lines.first, Self.isRule(first, bytes), lines.count > 2 else { return nil }
    self.bytes = bytes
    columns = Self.corners(of: first, bytes)
    guard columns.count > 1 else { return nil }
    var row = emptyRow
    for line in lines {
      if Self.isRule(line, bytes) {
        close(&row, isHeader: bytes[line.lowerBound + 1] == UInt8(ascii: "="))
      } else if bytes[line].first == UInt8(ascii: "|") {
        add(line, to: &row)
      } else {
        break
      }
      lineCount += 1
    }
    close(&row, isHeader: false)
    guard !rows.isEmpty else { return nil }
  }

  /// How many columns there are.
  var columnCount: Int { columns.count - 1 }

  /// Whether a line could be the top of a grid table.
  static func isRule(_ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
    guard line.count > 2, bytes[line.lowerBound] == UInt8(ascii: "+") else { return false }
    return bytes[line].allSatisfy { "+-=: ".utf8.contains($0) }
      && "-=:".utf8.contains(bytes[line.lowerBound + 1])
  }

  private static func corners(of line: Range<Int>, _ bytes: [UInt8]) -> [Int] {
    bytes[line].enumerated().filter { $0.element == UInt8(ascii: "+") }.map(\.offset)
  }

  private var emptyRow: [[Range<Int>]] { [[Range<Int>]](repeating: [], count: columnCount) }

  private mutating func close(_ row: inout [[Range<Int>]], isHeader: Bool) {
    defer { row = emptyRow }
    guard !row.allSatisfy(\.isEmpty) else { return }
    if isHeader, rows.isEmpty { hasHeader = true }
    rows.append(row)
  }

  /// A line whose corner holds no pipe has a cell that spans; its text goes to the first column.
  private func add(_ line: Range<Int>, to row: inout [[Range<Int>]]) {
    var column = 0
    var start = line.lowerBound + 1
    var position = start
    var scalars = 1
    while position < line.upperBound {
      if bytes[position] == UInt8(ascii: "|"), let next = columns.firstIndex(of: scalars), next > 0
      {
        let cell = PipeTable.trimmed(start..<position, in: bytes)
        if !cell.isEmpty { row[column].append(cell) }
        (start, column) = (position + 1, min(next, columnCount - 1))
      }
      position += 1
      if position >= line.upperBound || bytes[position] & 0xC0 != 0x80 { scalars += 1 }
    }
    let rest = PipeTable.trimmed(min(start, line.upperBound)..<line.upperBound, in: bytes)
    if !rest.isEmpty { row[column].append(rest) }
  }
}
