import ProposalModel

/// Comma-separated values as RFC 4180 has them; semicolons where the first line has more of them.
enum SeparatedValues {
  /// The rows and their cells, with the places of the cells.
  static func rows(of bytes: [UInt8], source: SourceID) -> [[Prose]] {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var scanner = Scanner(bytes: bytes, position: start, separator: separator(of: bytes))
    var rows: [[Prose]] = []
    while scanner.position < bytes.count {
      rows.append(scanner.row().map { prose($0, in: bytes, source) })
    }
    return rows
  }

  private static func separator(of bytes: [UInt8]) -> UInt8 {
    let line = bytes.prefix { $0 != UInt8(ascii: "\n") }
    let semicolons = line.count { $0 == UInt8(ascii: ";") }
    return semicolons > line.count { $0 == UInt8(ascii: ",") }
      ? UInt8(ascii: ";") : UInt8(ascii: ",")
  }

  /// The text of a cell without its quotation marks; what is not UTF-8 is read as U+FFFD.
  private static func prose(_ cell: Range<Int>, in bytes: [UInt8], _ source: SourceID) -> Prose {
    let quote = UInt8(ascii: "\"")
    let isQuoted =
      cell.count >= 2 && bytes[cell.lowerBound] == quote
      && bytes[cell.upperBound - 1] == quote
    let inner = isQuoted ? cell.lowerBound + 1..<cell.upperBound - 1 : cell
    let written = Array(bytes[inner])
    let text = Array(String(decoding: written, as: UTF8.self).utf8)
    let unescaped = isQuoted ? text.replacing([quote, quote], with: [quote]) : text
    let run = ProseRun(text: 0..<unescaped.count, origin: inner)
    return Prose(
      source: source, utf8: unescaped, runs: unescaped.isEmpty ? [] : [run],
      place: SourceRange(source: source, start: inner.lowerBound, end: inner.upperBound))
  }

  private struct Scanner {
    let bytes: [UInt8]
    var position: Int
    let separator: UInt8

    /// The cells of a line; moves behind its end.
    mutating func row() -> [Range<Int>] {
      var cells: [Range<Int>] = []
      repeat { cells.append(cell()) } while take(separator)
      _ = take(UInt8(ascii: "\r"))
      _ = take(UInt8(ascii: "\n"))
      return cells
    }

    private mutating func cell() -> Range<Int> {
      let start = position
      var isQuoted = false
      while position < bytes.count {
        let byte = bytes[position]
        if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
        let isEnd = byte == separator || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
        if isEnd && !isQuoted { break }
        position += 1
      }
      return trimmed(start..<position)
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
      var range = range
      while let last = range.last, bytes[last] == UInt8(ascii: " ") {
        range = range.lowerBound..<last
      }
      while let first = range.first, bytes[first] == UInt8(ascii: " ") {
        range = first + 1..<range.upperBound
      }
      return range
    }

    private mutating func take(_ byte: UInt8) -> Bool {
      guard position < bytes.count, bytes[position] == byte else { return false }
      position += 1
      return true
    }
  }
}
