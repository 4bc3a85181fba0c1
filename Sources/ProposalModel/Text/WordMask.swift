/// The words of a text as a few hundred bits, so that one look tells which words are not in it.
///
/// Each word sets one bit, which it may share with others: a word whose bit is not set is nowhere in
/// the text, and one whose bit is set may be.
public struct WordMask: Sendable {
  @usableFromInline static var count: Int { 8 }

  @usableFromInline var parts = InlineArray<8, UInt64>(repeating: 0)

  /// The mask of no words.
  @inlinable public init() {}

  /// Adds a word.
  @inlinable public mutating func insert(_ word: WordKey) {
    parts[Self.part(word.hash)] |= Self.bit(word.hash)
  }

  /// Whether a word of one text may be in the other too.
  @inlinable public func meets(_ other: borrowing WordMask) -> Bool {
    var common: UInt64 = 0
    for index in 0..<8 { common |= parts[index] & other.parts[index] }
    return common != 0
  }

  @inlinable static func part(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 26) & 7 }

  @inlinable static func bit(_ hash: UInt64) -> UInt64 { 1 << ((hash >> 20) & 63) }
}
