/// Splits text into words, numbers and marks. Each byte is looked at once or twice.
enum Tokenizer {
  /// The tokens of `utf8`, in order.
  static func tokens(of utf8: [UInt8]) -> [Token] {
    var tokens: [Token] = []
    guard !utf8.isEmpty else { return tokens }
    tokens.reserveCapacity(utf8.count / 4 + 2)
    let bytes = utf8.span
    var position = 0
    var followsSpace = false
    while position < bytes.count {
      let scalar = ByteClass.scalar(in: bytes, at: position)
      guard scalar.class != .space else {
        followsSpace = followsSpace || scalar.length > 0 && !scalar.isInvisible
        position += scalar.length
        continue
      }
      let token = token(in: bytes, at: position, scalar, followsSpace: followsSpace)
      tokens.append(token)
      position = Int(token.end)
      followsSpace = false
    }
    return tokens
  }

  private static func token(
    in bytes: Span<UInt8>, at start: Int, _ first: ByteClass.Scalar, followsSpace: Bool
  ) -> Token {
    let end: Int
    let kind: Token.Kind
    switch first.class {
    case .letter:
      (kind, end) = (.word, endOfWord(in: bytes, from: start))
    case .digit:
      (kind, end) = (.number, endOfNumber(in: bytes, from: start))
    case .mark, .space:
      (kind, end) = (.mark, start + first.length)
    }
    return Token(
      kind: kind, isCapitalised: ByteClass.isCapital(in: bytes, at: start),
      followsSpace: followsSpace, start: Int32(clamping: start), end: Int32(clamping: end),
      key: key(of: bytes, start, end))
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
  private static func endOfWord(in bytes: Span<UInt8>, from start: Int) -> Int {
    var position = start
    while position < bytes.count {
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
