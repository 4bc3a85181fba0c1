internal import ProposalModel

/// Lays the text of a YAML scalar along the bytes it was read from.
///
/// Yams gives the text and where it starts. Folded lines, indents and escapes are where the two
/// differ; each becomes a run of its own.
struct ScalarAligner {
  private let sheet: SheetText
  private let scalar: [UInt8]
  private let limit: Int
  private var builder = ProseBuilder()
  private var position: Int
  private var index = 0
  private var quote: UInt8 = 0
  private let setting = ProseBuilder.Setting()

  init(_ scalar: String, at start: Int, before limit: Int, in sheet: SheetText) {
    self.sheet = sheet
    self.limit = limit
    position = start
    var bytes = Array(scalar.utf8)
    while let last = bytes.last, ASCII.isSpace(last) { bytes.removeLast() }
    self.scalar = bytes
  }

  /// The text with its map; `nil` when the two cannot be brought together.
  mutating func prose() -> Prose? {
    skipProperties()
    if position < limit, byte == 0x22 || byte == 0x27, scalar.first != byte || isQuoted {
      quote = byte
      position += 1
    } else if position < limit, byte == UInt8(ascii: "|") || byte == UInt8(ascii: ">") {
      skipBlockHeader()
    }
    let start = position
    while index < scalar.count { guard step() else { return nil } }
    return builder.finish([], at: sheet.place(start..<max(start, position))).prose
  }

  private var byte: UInt8 { sheet.readable[position] }

  /// A scalar that itself starts with a quotation mark is written with another one around it.
  private var isQuoted: Bool {
    position + 1 < limit
      && (sheet.readable[position + 1] == byte
        || sheet.readable[position + 1] == UInt8(ascii: "\\"))
  }

  private mutating func skipProperties() {
    while position < limit, byte == UInt8(ascii: "&") || byte == UInt8(ascii: "!") {
      while position < limit, !ASCII.isSpace(byte) { position += 1 }
      while position < limit, ASCII.isSpace(byte) { position += 1 }
    }
  }

  private mutating func skipBlockHeader() {
    guard scalar.first != byte else { return }
    while position < limit, byte != 0x0A, byte != 0x0D { position += 1 }
  }

  /// Takes one or more bytes of the scalar; `false` when they are not in the sheet.
  private mutating func step() -> Bool {
    guard position < limit else { return false }
    if quote == 0x22, byte == UInt8(ascii: "\\") { return escape() }
    if quote == 0x27, byte == 0x27, position + 1 < limit { return replace(length: 2) }
    if ASCII.isSpace(scalar[index]), ASCII.isSpace(byte) { return fold() }
    if byte == scalar[index] {
      builder.append(
        sheet.readable[position..<position + 1], origin: position..<position + 1, setting, [])
      index += 1
      position += 1
      return true
    }
    guard ASCII.isSpace(byte) else { return false }
    position += 1
    return true
  }

  /// White space on both sides: one space each, or a folded line end.
  private mutating func fold() -> Bool {
    let start = position
    while position < limit, ASCII.isSpace(byte) { position += 1 }
    let first = index
    while index < scalar.count, ASCII.isSpace(scalar[index]) { index += 1 }
    let isSame = sheet.readable[start..<position].elementsEqual(scalar[first..<index])
    if isSame, !scalar[first..<index].contains(0x0A) {
      builder.append(sheet.readable[start..<position], origin: start..<position, setting, [])
    } else {
      builder.appendBreak(origin: start..<position, setting, [])
    }
    return true
  }

  private mutating func escape() -> Bool {
    guard position + 1 < limit else { return false }
    switch sheet.readable[position + 1] {
    case 0x0A, 0x0D:
      position += 1
      while position < limit, ASCII.isSpace(byte) { position += 1 }
      return true
    case UInt8(ascii: "x"): return replace(length: 4)
    case UInt8(ascii: "u"): return replace(length: 6)
    case UInt8(ascii: "U"): return replace(length: 10)
    default: return replace(length: 2)
    }
  }

  /// One scalar of the text for `length` bytes of the sheet.
  private mutating func replace(length: Int) -> Bool {
    guard position + length <= limit else { return false }
    let count = max(1, UTF8Sequence.validLength(in: scalar, at: index))
    let value = String(decoding: scalar[index..<index + count], as: UTF8.self)
    builder.append(
      scalar: value.unicodeScalars.first?.value ?? 0x20, origin: position..<position + length,
      setting, [])
    index += count
    position += length
    return true
  }
}
