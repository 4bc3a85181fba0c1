/// What a scalar is to the tokeniser, told from its UTF-8 bytes.
enum ByteClass {
  enum Class: UInt8 { case letter, digit, mark, space }

  /// A scalar's class and length in bytes.
  struct Scalar {
    let `class`: Class
    let length: Int
    /// Takes no room on the page: a zero-width mark or a soft hyphen.
    var isInvisible = false
  }

  /// The scalar at `position`; a stray byte counts as a mark of one byte.
  @inline(__always)
  static func scalar(in bytes: Span<UInt8>, at position: Int) -> Scalar {
    let byte = bytes[position]
    return byte < 0x80 ? ascii(byte) : wide(in: bytes, at: position)
  }

  @inline(__always)
  private static func ascii(_ byte: UInt8) -> Scalar {
    if (byte | 0x20) &- 0x61 < 26 { return Scalar(class: .letter, length: 1) }
    if byte &- 0x30 < 10 { return Scalar(class: .digit, length: 1) }
    return Scalar(class: byte <= 0x20 ? .space : .mark, length: 1)
  }

  private static func wide(in bytes: Span<UInt8>, at position: Int) -> Scalar {
    let first = bytes[position]
    let length = first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard length > 1, position + length <= bytes.count else {
      return Scalar(class: .mark, length: 1)
    }
    let second = bytes[position + 1]
    switch length {
    case 2: return two(first, second)
    case 3: return three(first, second, bytes[position + 2])
    default: return Scalar(class: first == 0xF0 && second == 0x9F ? .mark : .letter, length: 4)
    }
  }

  private static func two(_ first: UInt8, _ second: UInt8) -> Scalar {
    switch (first, second) {
    case (0xC2, 0xA0), (0xC2, 0x85): Scalar(class: .space, length: 2)
    case (0xC2, 0xAD): Scalar(class: .space, length: 2, isInvisible: true)
    case (0xC2, 0xAA), (0xC2, 0xB5), (0xC2, 0xBA): Scalar(class: .letter, length: 2)
    case (0xC2, _), (0xC3, 0x97), (0xC3, 0xB7): Scalar(class: .mark, length: 2)
    default: Scalar(class: .letter, length: 2)
    }
  }

  /// Punctuation and symbols are U+2000-U+2BFF and U+3000-U+303F; spaces stand among them.
  private static func three(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Scalar {
    switch (first, second, third) {
    case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF),
      (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
      Scalar(class: .space, length: 3)
    case (0xE2, 0x80, 0x8B...0x8F), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF):
      Scalar(class: .space, length: 3, isInvisible: true)
    case (0xE2, 0x80...0xAF, _), (0xE3, 0x80, _), (0xEF, 0xBC...0xBF, _):
      Scalar(class: .mark, length: 3)
    default:
      Scalar(class: .letter, length: 3)
    }
  }

  /// Whether the scalar is a capital letter of the Latin alphabet.
  static func isCapital(in bytes: Span<UInt8>, at position: Int) -> Bool {
    let first = bytes[position]
    if first &- 0x41 < 26 { return true }
    return first == 0xC3 && position + 1 < bytes.count && 0x80...0x9E ~= bytes[position + 1]
  }

  /// Whether a mark can stand inside a word: `'`, `’`, `-`, and the no-break hyphen.
  static func isJoiner(in bytes: Span<UInt8>, at position: Int) -> Bool {
    switch bytes[position] {
    case 0x27, 0x2D: true
    case 0xE2 where position + 2 < bytes.count && bytes[position + 1] == 0x80:
      bytes[position + 2] == 0x99 || bytes[position + 2] == 0x91
    default: false
    }
  }

  /// Whether `’` stands at `position`.
  static func isApostrophe(in bytes: Span<UInt8>, at position: Int) -> Bool {
    position + 2 < bytes.count && bytes[position] == 0xE2 && bytes[position + 1] == 0x80
      && bytes[position + 2] == 0x99
  }

  /// The length of a mark that can stand inside a number: `.`, `,`, `'`, `’`; else 0.
  static func lengthOfNumberMark(in bytes: Span<UInt8>, at position: Int) -> Int {
    switch bytes[position] {
    case 0x2C, 0x2E, 0x27: 1
    case 0xE2 where position + 2 < bytes.count && bytes[position + 1] == 0x80:
      bytes[position + 2] == 0x99 ? 3 : 0
    default: 0
    }
  }
}
