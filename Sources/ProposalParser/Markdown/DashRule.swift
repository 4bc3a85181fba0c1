/// A line of dashes that says where columns start: `-------  -----`.
struct DashRule {
  private static let shortestGroup = 2

  /// The columns, in scalars from the line's start; the last one reaches to the line's end.
  let columns: [Range<Int>]

  /// Reads a line; `nil` when it holds anything but groups of dashes behind quote prefixes.
  init?(_ line: Range<Int>, in bytes: [UInt8]) {
    var columns: [Range<Int>] = []
    var start: Int?
    for (column, byte) in bytes[line].enumerated() {
      switch byte {
      case UInt8(ascii: "-"): start = start ?? column
      case 0x20, 0x09:
        if let first = start { columns.append(first..<column) }
        start = nil
      case UInt8(ascii: ">") where columns.isEmpty && start == nil: break
      default: return nil
      }
    }
    if let first = start { columns.append(first..<line.count) }
    guard !columns.isEmpty, columns.allSatisfy({ $0.count >= Self.shortestGroup }),
      columns.count > 1 || columns[0].count >= 10
    else { return nil }
    self.columns = columns
  }
}
