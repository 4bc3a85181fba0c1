/// A line of the form `key: value`.
struct FrontMatterLine {
  private static let longestKey = 80

  let key: Range<Int>
  /// The value without white space and quotation marks around it.
  let value: Range<Int>

  /// Reads a line; `nil` when it is of another form.
  init?(_ line: Range<Int>, in bytes: [UInt8]) {
    var line = PipeTable.trimmed(line, in: bytes)
    if line.count > 1, bytes[line.lowerBound] == 0x2D, ASCII.isSpace(bytes[line.lowerBound + 1]) {
      line = PipeTable.trimmed(line.lowerBound + 1..<line.upperBound, in: bytes)
    }
    guard let colon = Self.colon(in: line, bytes) else { return nil }
    key = Self.unquoted(PipeTable.trimmed(line.lowerBound..<colon, in: bytes), bytes)
    value = Self.unquoted(PipeTable.trimmed(colon + 1..<line.upperBound, in: bytes), bytes)
    guard !key.isEmpty else { return nil }
  }

  private static func colon(in line: Range<Int>, _ bytes: [UInt8]) -> Int? {
    for index in line.prefix(longestKey) where bytes[index] == UInt8(ascii: ":") {
      if index + 1 == line.upperBound || ASCII.isSpace(bytes[index + 1]) { return index }
    }
    return nil
  }

  private static func unquoted(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
    guard range.count >= 2, let first = bytes[range].first, first == 0x22 || first == 0x27,
      bytes[range].last == first
    else { return range }
    return range.lowerBound + 1..<range.upperBound - 1
  }
}
