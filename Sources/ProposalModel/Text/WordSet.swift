/// Some words, to ask whether a word is one of them.
///
/// Open addressing on the key, which is a hash already: most questions end at one bit, the others
/// at one read. A general set would hash the hash again.
public struct WordSet: Sendable, ExpressibleByArrayLiteral {
  @usableFromInline var slots: [UInt64]
  /// The parts of the mask of the words, in an array so that a set stays small to hand on.
  @usableFromInline var mask = [UInt64](repeating: 0, count: WordMask.count)
  /// One bit for the words of which six bits of the key are the same.
  @usableFromInline var bits: UInt64 = 0

  /// Makes the set of these words.
  public init(_ words: [WordKey]) {
    var capacity = 4
    while capacity < words.count * 2 { capacity *= 2 }
    slots = [UInt64](repeating: 0, count: capacity)
    for word in words { insert(word.hash) }
  }

  /// Makes the set of the words of a literal.
  public init(arrayLiteral words: WordKey...) {
    self.init(words)
  }

  /// The words of both sets.
  public func union(_ other: WordSet) -> WordSet {
    WordSet((slots + other.slots).filter { $0 != 0 }.map { WordKey(hash: $0) })
  }

  private mutating func insert(_ hash: UInt64) {
    var slot = Self.start(hash) & (slots.count - 1)
    while slots[slot] != 0, slots[slot] != hash { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = hash
    bits |= WordMask.bit(hash)
    mask[WordMask.part(hash)] |= WordMask.bit(hash)
  }

  /// Whether the word is one of the set.
  @inlinable public func contains(_ word: WordKey) -> Bool {
    guard bits & WordMask.bit(word.hash) != 0 else { return false }
    var slot = Self.start(word.hash) & (slots.count - 1)
    while slots[slot] != 0 {
      if slots[slot] == word.hash { return true }
      slot = (slot + 1) & (slots.count - 1)
    }
    return false
  }

  /// Whether a word of the set may be among those of a text.
  @inlinable public func meets(_ words: borrowing WordMask) -> Bool {
    var common: UInt64 = 0
    for index in 0..<8 { common |= mask[index] & words.parts[index] }
    return common != 0
  }

  @inlinable static func start(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash ^ (hash >> 32))
  }
}
