/// Classes of ASCII bytes.
enum ASCII {
  @inline(__always)
  static func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }

  @inline(__always)
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  @inline(__always)
  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// Space, tab, or a line end.
  @inline(__always)
  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  @inline(__always)
  static func lower(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

  /// Whether `bytes` has `word`, given in lower case, at `position`, in any case.
  static func has(_ word: StaticString, in bytes: [UInt8], at position: Int) -> Bool {
    let length = word.utf8CodeUnitCount
    guard position >= 0, position + length <= bytes.count else { return false }
    var index = position
    for byte in word.description.utf8 {
      guard lower(bytes[index]) == byte else { return false }
      index += 1
    }
    return true
  }
}
