/// Splits text into words, numbers and marks. Each byte is looked at once or twice.
enum Tokenizer {
  /// The tokens of `utf8`, in order.
  static func tokens(of utf8: [UInt8]) -> [Token] {
    var tokens: [Token] = []
    guard !utf8.isEmpty else { return tokens }
    tokens.reserveCapacity(utf8.count < 64 ? utf8.count / 2 + 1 : utf8.count / 4 + 2)
    let bytes = utf8.span
    var position = 0
    var followsSpace = false
    while position < bytes.count {
      if bytes[position] == 0x20 {
        followsSpace = true
        position += 1
        continue
      }
      if let token = plainToken(in: bytes, at: position, followsSpace: followsSpace) {
        tokens.append(token)
      } else {
        let scalar = ByteClass.scalar(in: bytes, at: position)
        guard scalar.class != .space else {
          followsSpace = followsSpace || scalar.length > 0 && !scalar.isInvisible
          position += scalar.length
          continue
        }
        tokens.append(token(in: bytes, at: position, scalar, followsSpace: followsSpace))
      }
      position = Int(tokens[tokens.count - 1].end)
      followsSpace = false
    }
    return tokens
  }

  /// A word of ASCII letters, a number of digits, or a mark, where nothing behind it can belong to
  /// it; the key is made on the way. Most tokens are that; `nil` for the others.
  @inline(__always)
  private static func plainToken(in bytes: Span<UInt8>, at start: Int, followsSpace: Bool) -> Token?
  {
    let first = bytes[start]
    guard first > 0x20, first < 0x80 else { return nil }
    var hash = WordKey.adding(first, to: WordKey.seed)
    var end = start + 1
    let kind: Token.Kind
    if (first | 0x20) &- 0x61 < 26 {
      kind = .word
      while end < bytes.count, (bytes[end] | 0x20) &- 0x61 < 26 {
        hash = WordKey.adding(bytes[end], to: hash)
        end += 1
      }
      guard end == bytes.count || endsWord(bytes[end]) else { return nil }
    } else if first &- 0x30 < 10 {
      kind = .number
      while end < bytes.count, bytes[end] &- 0x30 < 10 {
        hash = WordKey.adding(bytes[end], to: hash)
        end += 1
      }
      guard end == bytes.count || endsNumber(bytes[end]) else { return nil }
    } else {
      kind = .mark
    }
    return Token(
      kind: kind, isCapitalised: first &- 0x41 < 26, followsSpace: followsSpace,
      isHyphenated: false, start: Int32(truncatingIfNeeded: start),
      end: Int32(truncatingIfNeeded: end), key: WordKey(hash: hash))
  }

  /// Whether no word goes on over a byte: not a digit, an apostrophe, a hyphen, or wide.
  @inline(__always)
  private static func endsWord(_ byte: UInt8) -> Bool {
    byte < 0x80 && byte != 0x27 && byte != 0x2D && byte &- 0x30 >= 10
  }

  /// Whether no number goes on over a byte: not a comma, a point, an apostrophe, or wide.
  @inline(__always)
  private static func endsNumber(_ byte: UInt8) -> Bool {
    byte < 0x80 && byte != 0x2C && byte != 0x2E && byte != 0x27
  }

  private static func token(
    in bytes: Span<UInt8>, at start: Int, _ first: ByteClass.Scalar, followsSpace: Bool
  ) -> Token {
    let end: Int
    let kind: Token.Kind
    var isHyphenated = false
    switch first.class {
    case .letter:
      (kind, end) = (.word, endOfWord(in: bytes, from: start, &isHyphenated))
    case .digit:
      (kind, end) = (.number, endOfNumber(in: bytes, from: start))
    case .mark, .space:
      (kind, end) = (.mark, start + first.length)
    }
    return Token(
      kind: kind, isCapitalised: ByteClass.isCapital(in: bytes, at: start),
      followsSpace: followsSpace, isHyphenated: isHyphenated, start: Int32(clamping: start),
      end: Int32(clamping: end), key: key(of: bytes, start, end))
  }

  /// The key of a token; a typographic apostrophe counts as a plain one.
  private static func key(of bytes: Span<UInt8>, _ start: Int, _ end: Int) -> WordKey {
    var hash = WordKey.seed
    var index = start
    while index < end {
      if bytes[index] == 0xE2, index > start, ByteClass.isApostrophe(in: bytes, at: index) {
        hash = WordKey.adding(0x27, to: hash)
        index += 3
      } else {
        hash = WordKey.adding(bytes[index], to: hash)
        index += 1
      }
    }
    return WordKey(hash: hash)
  }

  /// A word goes on over letters, digits, and an apostrophe or hyphen with a letter behind it.
  /// Three capitals in front of a digit end it: `EUR500` is a currency and a number.
  private static func endOfWord(
    in bytes: Span<UInt8>, from start: Int, _ isHyphenated: inout Bool
  ) -> Int {
    var position = start
    while position < bytes.count {
      if (bytes[position] | 0x20) &- 0x61 < 26 {
        position += 1
        continue
      }
      let scalar = ByteClass.scalar(in: bytes, at: position)
      switch scalar.class {
      case .letter:
        position += scalar.length
      case .digit where !isCurrencyCode(in: bytes, start, position):
        position += scalar.length
      case .mark where ByteClass.isJoiner(in: bytes, at: position):
        let next = position + scalar.length
        guard next < bytes.count, ByteClass.scalar(in: bytes, at: next).class == .letter else {
          return position
        }
        isHyphenated = isHyphenated || bytes[position] == 0x2D
        position = next
      default:
        return position
      }
    }
    return position
  }

  private static func isCurrencyCode(in bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard end - start == 3 else { return false }
    for index in start..<end where bytes[index] &- 0x41 >= 26 { return false }
    return true
  }

  /// A number goes on over digits, and over one grouping or decimal mark with a digit behind it.
  private static func endOfNumber(in bytes: Span<UInt8>, from start: Int) -> Int {
    var position = start
    while position < bytes.count {
      if bytes[position] &- 0x30 < 10 {
        position += 1
        continue
      }
      let length = ByteClass.lengthOfNumberMark(in: bytes, at: position)
      let next = position + length
      guard length > 0, next < bytes.count, bytes[next] &- 0x30 < 10 else { break }
      position = next
    }
    return position
  }
}
