/// A word as a number, so that comparing words is comparing integers.
///
/// FNV-1a over the word's bytes, ASCII letters lower-cased. Keys are compared with keys computed
/// from the lexicon's own words; two words of one language sharing a 64-bit key is not a case that
/// occurs, and no amount hangs on a key alone.
public struct WordKey: Sendable, Hashable, ExpressibleByStringLiteral {
  /// The hash.
  public let hash: UInt64

  static let seed: UInt64 = 0xcbf2_9ce4_8422_2325
  static let prime: UInt64 = 0x0000_0100_0000_01b3

  init(hash: UInt64) {
    self.hash = hash
  }

  /// The key of a whole word.
  public init(stringLiteral word: StaticString) {
    var hash = WordKey.seed
    for byte in word.description.utf8 { hash = WordKey.adding(byte, to: hash) }
    self.hash = hash
  }

  /// The key of `word`.
  public init(_ word: some StringProtocol) {
    var hash = WordKey.seed
    for byte in word.utf8 { hash = WordKey.adding(byte, to: hash) }
    self.hash = hash
  }

  /// The key of the bytes of a word.
  public init(bytes: some Sequence<UInt8>) {
    var hash = WordKey.seed
    for byte in bytes { hash = WordKey.adding(byte, to: hash) }
    self.hash = hash
  }

  @inline(__always)
  static func adding(_ byte: UInt8, to hash: UInt64) -> UInt64 {
    let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte
    return (hash ^ UInt64(lower)) &* prime
  }
}
