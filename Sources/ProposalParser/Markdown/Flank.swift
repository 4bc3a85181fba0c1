/// What stands beside a run of emphasis marks.
enum Flank {
  case space, punctuation, other

  /// What stands before the byte at `position`; the start of the text counts as space.
  static func before(_ position: Int, in bytes: [UInt8]) -> Flank {
    guard position > 0 else { return .space }
    var start = position - 1
    while start > 0, bytes[start] & 0xC0 == 0x80, position - start < 4 { start -= 1 }
    return of(bytes, at: start)
  }

  /// What stands at `position`; the end of the text counts as space.
  static func after(_ position: Int, in bytes: [UInt8]) -> Flank {
    position < bytes.count ? of(bytes, at: position) : .space
  }

  private static func of(_ bytes: [UInt8], at position: Int) -> Flank {
    let first = bytes[position]
    if first < 0x80 { return ascii(first) }
    guard position + 2 < bytes.count else { return .other }
    switch (first, bytes[position + 1], bytes[position + 2]) {
    case (0xC2, 0xA0, _), (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xAF), (0xE3, 0x80, 0x80):
      return .space
    case (0xC2, 0xA1, _), (0xC2, 0xA7, _), (0xC2, 0xAB, _), (0xC2, 0xB6...0xB7, _),
      (0xC2, 0xBB, _), (0xC2, 0xBF, _), (0xE2, 0x80, 0x90...0xA7), (0xE2, 0x80, 0xB0...0xBE),
      (0xE3, 0x80, 0x81...0x83):
      return .punctuation
    default: return .other
    }
  }

  private static func ascii(_ byte: UInt8) -> Flank {
    if byte <= 0x20 { return .space }
    return ASCII.isPunctuation(byte) ? .punctuation : .other
  }
}
