/// Front matter of nothing but `key: value` lines, read without a YAML parser.
///
/// Most front matter is like that, and for such lines YAML says what anyone would: the key in front
/// of the first colon, the rest as written, or what stands between the two quotation marks around
/// it. Whatever could mean something else to YAML (other marks in front of a value, escapes,
/// comments, folded lines, keys twice) is left to the parser.
struct PlainFrontMatter {
  /// A line's key and value, as bytes of the sheet.
  struct Line {
    let key: Range<Int>
    let value: Range<Int>
    /// Where the value starts, with the quotation mark in front of it if there is one.
    let start: Int
  }

  let lines: [Line]
  private static let mostLines = 64

  /// Takes the lines of a block; `nil` where one of them is not plain.
  init?(_ block: some Collection<Range<Int>>, in bytes: [UInt8]) {
    guard !block.isEmpty, block.count <= Self.mostLines else { return nil }
    var lines: [Line] = []
    lines.reserveCapacity(block.count)
    for range in block {
      guard let line = Self.line(range, in: bytes),
        !lines.contains(where: { bytes[$0.key].elementsEqual(bytes[line.key]) })
      else { return nil }
      lines.append(line)
    }
    self.lines = lines
  }

  private static func line(_ range: Range<Int>, in bytes: [UInt8]) -> Line? {
    var colon = range.lowerBound
    while colon < range.upperBound, isKeyByte(bytes[colon]) { colon += 1 }
    guard colon > range.lowerBound, bytes[colon - 1] != 0x20, colon + 2 < range.upperBound,
      ASCII.isLetter(bytes[range.lowerBound]), bytes[colon] == 0x3A, bytes[colon + 1] == 0x20,
      !bytes[range].contains(0x09)
    else { return nil }
    let written = PipeTable.trimmed(colon + 1..<range.upperBound, in: bytes)
    guard let value = value(of: written, in: bytes) else { return nil }
    return Line(key: range.lowerBound..<colon, value: value, start: written.lowerBound)
  }

  /// What a value says: all of it, or what stands between quotation marks.
  private static func value(of written: Range<Int>, in bytes: [UInt8]) -> Range<Int>? {
    guard let first = bytes[written].first else { return nil }
    if ASCII.isLetter(first) || ASCII.isDigit(first) {
      return isPlain(written, in: bytes) ? written : nil
    }
    guard first == 0x22, written.count > 2, bytes[written.upperBound - 1] == first else {
      return nil
    }
    let inside = written.lowerBound + 1..<written.upperBound - 1
    return isQuotable(inside, in: bytes) ? inside : nil
  }

  private static func isKeyByte(_ byte: UInt8) -> Bool {
    ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte == 0x5F || byte == 0x2D || byte == 0x20
  }

  /// Letters, digits and marks that mean nothing to YAML inside a value.
  private static func isPlain(_ value: Range<Int>, in bytes: [UInt8]) -> Bool {
    var position = value.lowerBound
    while position < value.upperBound {
      let byte = bytes[position]
      switch byte {
      case 0x3A where position + 1 == value.upperBound || bytes[position + 1] == 0x20: return false
      case 0x23 where bytes[position - 1] == 0x20: return false
      case 0x20...0x7E: position += 1
      case 0xC3 where position + 1 < value.upperBound: position += 2
      default: return false
      }
    }
    return true
  }

  /// Letters, digits and marks that mean nothing to YAML between quotation marks.
  private static func isQuotable(_ value: Range<Int>, in bytes: [UInt8]) -> Bool {
    bytes[value].allSatisfy { 0x20...0x7E ~= $0 && $0 != 0x22 && $0 != 0x5C }
  }
}
