/// The shape of UTF-8 (Unicode 16, table 3-7).
enum UTF8Sequence {
  /// The length of the well-formed multi-byte sequence at `start`; 0 when there is none.
  static func validLength(in bytes: [UInt8], at start: Int) -> Int {
    guard let (length, second) = form(of: bytes[start]), start + length <= bytes.count,
      second.contains(bytes[start + 1])
    else { return 0 }
    for index in start + 2..<max(start + 2, start + length) where bytes[index] & 0xC0 != 0x80 {
      return 0
    }
    return length
  }

  private static func form(of first: UInt8) -> (length: Int, second: ClosedRange<UInt8>)? {
    switch first {
    case 0xC2...0xDF: (2, 0x80...0xBF)
    case 0xE0: (3, 0xA0...0xBF)
    case 0xED: (3, 0x80...0x9F)
    case 0xE1...0xEF: (3, 0x80...0xBF)
    case 0xF0: (4, 0x90...0xBF)
    case 0xF1...0xF3: (4, 0x80...0xBF)
    case 0xF4: (4, 0x80...0x8F)
    default: nil
    }
  }

  /// Appends the scalar `value`; U+FFFD when there is no such scalar, or when it is NUL.
  static func append(_ value: UInt32, to bytes: inout [UInt8]) {
    let scalar = value == 0 ? nil : Unicode.Scalar(value)
    bytes.append(contentsOf: String(Character(scalar ?? "\u{FFFD}")).utf8)
  }
}
