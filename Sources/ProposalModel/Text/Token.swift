/// One word, number, or mark of a `Prose`.
public struct Token: Sendable, Hashable {
  /// What a token is made of.
  public enum Kind: UInt8, Sendable {
    /// Letters, with inner apostrophes and hyphens: `user-friendly`, `don't`, `Q3`.
    case word
    /// Digits with inner grouping and decimal marks, nothing else: `1'250.50`, `30.06.2026`.
    case number
    /// One mark: `$`, `%`, `;`, `→`. Each is a token of its own.
    case mark
  }

  /// What the token is made of.
  public let kind: Kind
  /// Whether the first letter is a capital.
  public let isCapitalised: Bool
  /// Whether white space stands before the token.
  public let followsSpace: Bool
  /// Whether a hyphen joins parts of the word: `twenty-five`.
  public let isHyphenated: Bool
  /// The first byte in `Prose.utf8`.
  public let start: Int32
  /// One past the last byte in `Prose.utf8`.
  public let end: Int32
  /// The token's bytes as a key, ASCII letters lower-cased.
  public let key: WordKey

  /// The bytes in `Prose.utf8`.
  public var range: Range<Int> { Int(start)..<Int(end) }

  /// The same token in a text that starts so many bytes further on.
  func moved(back bytes: Int32, isFirst: Bool) -> Token {
    Token(
      kind: kind, isCapitalised: isCapitalised, followsSpace: followsSpace && !isFirst,
      isHyphenated: isHyphenated, start: start - bytes, end: end - bytes, key: key)
  }
}
