import ProposalModel

/// A table of a sheet as a GFM table.
struct SheetTableMarkdown {
  private let table: SheetTable
  private let marks: [TextMark]
  /// How many cells the longest row has.
  private let columns: Int

  init(_ table: SheetTable, _ marks: [TextMark] = []) {
    self.table = table
    self.marks = marks
    columns = max(1, table.rows.map(\.count).max() ?? 0, table.header.count)
  }

  /// The lines of the table; every row has as many cells as the longest.
  var text: [UInt8] {
    var output: [UInt8] = []
    append(table.header, to: &output)
    output.append(UInt8(ascii: "|"))
    for column in 0..<columns { output.append(contentsOf: rule(column) + [UInt8(ascii: "|")]) }
    output.append(0x0A)
    for row in table.rows { append(row, to: &output) }
    return output
  }

  private func append(_ row: [Prose], to output: inout [UInt8]) {
    output.append(UInt8(ascii: "|"))
    for column in 0..<columns {
      output.append(0x20)
      if row.indices.contains(column) {
        output.append(contentsOf: InlineMarkdown.text(of: row[column], marks))
      }
      output.append(contentsOf: " |".utf8)
    }
    output.append(0x0A)
  }

  private func rule(_ column: Int) -> [UInt8] {
    guard table.alignments.indices.contains(column) else { return Array("---".utf8) }
    return switch table.alignments[column] {
    case .none: Array("---".utf8)
    case .left: Array(":---".utf8)
    case .center: Array(":---:".utf8)
    case .right: Array("---:".utf8)
    }
  }
}
