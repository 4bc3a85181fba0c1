/// A word as a number, so that comparing words is comparing integers.
///
/// FNV-1a over the word's bytes, ASCII letters lower-cased. Keys are compared with keys computed
/// from the lexicon's own words; two words of one language sharing a 64-bit key is not a case that
/// occurs, and no amount hangs on a key alone.
@frozen public struct WordKey: Sendable, Hashable, ExpressibleByStringLiteral {
  /// The hash.
  public let hash: UInt64

  @inlinable static var seed: UInt64 { 0xcbf2_9ce4_8422_2325 }
  @inlinable static var prime: UInt64 { 0x0000_0100_0000_01b3 }

  @inlinable init(hash: UInt64) {
    self.hash = hash
  }

  /// The key of a mark of one byte, known when the program is built.
  @inlinable public init(mark byte: UInt8) {
    self.init(hash: Self.adding(byte, to: Self.seed))
  }

  /// The key of a mark of three bytes, known when the program is built.
  @inlinable public init(mark first: UInt8, _ second: UInt8, _ third: UInt8) {
    let two = Self.adding(second, to: Self.adding(first, to: Self.seed))
    self.init(hash: Self.adding(third, to: two))
  }

  /// The key of a whole word.
  @inlinable public init(stringLiteral word: String) {
    self.init(word)
  }

  /// The key of a word followed by one more byte.
  @inlinable public init(bytes: some Sequence<UInt8>, followedBy last: UInt8) {
    self.init(hash: Self.adding(last, to: WordKey(bytes: bytes).hash))
  }

  /// The key of `word`.
  @inlinable public init(_ word: some StringProtocol) {
    self.init(bytes: word.utf8)
  }

  /// The key of the bytes of a word.
  @inlinable public init(bytes: some Sequence<UInt8>) {
    var hash = WordKey.seed
    for byte in bytes { hash = WordKey.adding(byte, to: hash) }
    self.init(hash: hash)
  }

  @inlinable @inline(__always)
  static func adding(_ byte: UInt8, to hash: UInt64) -> UInt64 {
    let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte
    return (hash ^ UInt64(lower)) &* prime
  }
}
