/// Writes JSON as UTF-8.
struct JSONText {
  private(set) var bytes: [UInt8] = []
  private var isOneLine = false

  /// The bytes of `value`, indented by two spaces a level, with a line end.
  static func bytes(of value: JSONValue) -> [UInt8] {
    var text = JSONText()
    text.write(value, depth: 0)
    text.bytes.append(UInt8(ascii: "\n"))
    return text.bytes
  }

  /// The bytes of `value` on one line, with a line end: an entry of JSON Lines.
  static func line(of value: JSONValue) -> [UInt8] {
    var text = JSONText()
    text.isOneLine = true
    text.write(value, depth: 0)
    text.bytes.append(UInt8(ascii: "\n"))
    return text.bytes
  }

  private mutating func write(_ value: JSONValue, depth: Int) {
    switch value {
    case .null: bytes += Array("null".utf8)
    case .bool(let bool): bytes += Array((bool ? "true" : "false").utf8)
    case .integer(let number): bytes += Array(String(number).utf8)
    case .string(let string): write(string)
    case .array(let elements): write(elements, depth: depth)
    case .object(let members): write(members, depth: depth)
    }
  }

  private mutating func write(_ elements: [JSONValue], depth: Int) {
    enclose("[", "]", depth: depth, count: elements.count) { text, index in
      text.write(elements[index], depth: depth + 1)
    }
  }

  private mutating func write(_ members: [JSONValue.Member], depth: Int) {
    enclose("{", "}", depth: depth, count: members.count) { text, index in
      text.write(members[index].name)
      text.bytes += Array((text.isOneLine ? ":" : ": ").utf8)
      text.write(members[index].value, depth: depth + 1)
    }
  }

  private mutating func enclose(
    _ open: Unicode.Scalar, _ close: Unicode.Scalar, depth: Int, count: Int,
    _ element: (inout JSONText, Int) -> Void
  ) {
    bytes.append(UInt8(ascii: open))
    for index in 0..<count {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      startLine(depth: depth + 1)
      element(&self, index)
    }
    if count > 0 { startLine(depth: depth) }
    bytes.append(UInt8(ascii: close))
  }

  private mutating func startLine(depth: Int) {
    guard !isOneLine else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes += repeatElement(UInt8(ascii: " "), count: 2 * depth)
  }

  private mutating func write(_ string: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in string.utf8 { writeEscaped(byte) }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func writeEscaped(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
    case UInt8(ascii: "\n"): bytes += Array(#"\n"#.utf8)
    case UInt8(ascii: "\r"): bytes += Array(#"\r"#.utf8)
    case UInt8(ascii: "\t"): bytes += Array(#"\t"#.utf8)
    case 0..<0x20, 0x7F:
      bytes += Array(#"\u00"#.utf8) + [Self.digit(byte >> 4), Self.digit(byte & 15)]
    default: bytes.append(byte)
    }
  }

  private static func digit(_ nibble: UInt8) -> UInt8 {
    nibble < 10 ? UInt8(ascii: "0") + nibble : UInt8(ascii: "a") + nibble - 10
  }
}
