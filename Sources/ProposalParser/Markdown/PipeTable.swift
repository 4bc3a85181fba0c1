/// Rows and columns of pipe tables (GitHub Flavored Markdown, section 4.10).
enum PipeTable {
  /// The trimmed cells of a row. A pipe behind a backslash is text.
  static func cells(of row: Range<Int>, in bytes: [UInt8]) -> [Range<Int>] {
    let row = trimmed(row, in: bytes)
    guard !row.isEmpty else { return [] }
    var cells: [Range<Int>] = []
    var start = row.lowerBound + (bytes[row.lowerBound] == pipe ? 1 : 0)
    var position = start
    while position < row.upperBound {
      switch bytes[position] {
      case pipe:
        cells.append(trimmed(start..<position, in: bytes))
        start = position + 1
      case UInt8(ascii: "\\")
      where position + 1 < row.upperBound && ASCII.isPunctuation(bytes[position + 1]):
        position += 1
      default: break
      }
      position += 1
    }
    if start < row.upperBound { cells.append(trimmed(start..<row.upperBound, in: bytes)) }
    return cells
  }

  /// The alignments a delimiter row such as `| --- | :-: |` gives; `nil` when the line is none.
  static func alignments(of line: Range<Int>, in bytes: [UInt8]) -> [MarkdownTable.Alignment]? {
    guard isMadeOfDelimiters(line, in: bytes) else { return nil }
    var alignments: [MarkdownTable.Alignment] = []
    for cell in cells(of: line, in: bytes) {
      guard let alignment = alignment(of: cell, in: bytes) else { return nil }
      alignments.append(alignment)
    }
    return alignments.isEmpty ? nil : alignments
  }

  private static let pipe = UInt8(ascii: "|")

  private static func isMadeOfDelimiters(_ line: Range<Int>, in bytes: [UInt8]) -> Bool {
    var hasMark = false
    for byte in bytes[line] {
      switch byte {
      case 0x2D: break
      case pipe, 0x3A: hasMark = true
      case 0x20, 0x09: break
      default: return false
      }
    }
    return hasMark
  }

  private static func alignment(of cell: Range<Int>, in bytes: [UInt8]) -> MarkdownTable.Alignment?
  {
    guard let first = bytes[cell].first, let last = bytes[cell].last else { return nil }
    let isLeft = first == UInt8(ascii: ":")
    let isRight = last == UInt8(ascii: ":")
    let dashes = bytes[cell].dropFirst(isLeft ? 1 : 0).dropLast(isRight ? 1 : 0)
    guard !dashes.isEmpty, dashes.allSatisfy({ $0 == UInt8(ascii: "-") }) else { return nil }
    return isLeft ? (isRight ? .center : .left) : (isRight ? .right : MarkdownTable.Alignment.none)
  }

  /// A range without white space at its ends.
  static func trimmed(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, ASCII.isSpace(bytes[start]) { start += 1 }
    while end > start, ASCII.isSpace(bytes[end - 1]) { end -= 1 }
    return start..<end
  }
}
