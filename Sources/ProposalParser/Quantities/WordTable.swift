import ProposalModel

/// A fixed map from word keys to lexemes.
///
/// Open addressing on the key itself, which is a hash already: a look-up is one or two reads. Most
/// words of a text are in no table: one bit tells so. Meanings stand apart, each once, so that what
/// is searched stays small.
struct WordTable: Sendable {
  private struct Slot: Sendable {
    var key: UInt64 = 0
    /// The position of the word's lexeme in `lexemes`.
    var lexeme: UInt16 = 0
  }

  private var slots: [Slot]
  private var lexemes: [Lexeme] = [.other]
  /// Eight bits or more for each word, of which each sets one.
  private var bits: [UInt64]

  /// Takes entries of words separated by single spaces; the first entry of a word counts.
  init(_ entries: [(String, Lexeme)]) {
    let words = entries.map { words, _ in words.utf8.split(separator: 0x20) }
    let count = words.reduce(0) { $0 + $1.count }
    var capacity = 64
    while capacity < count * 2 { capacity *= 2 }
    slots = [Slot](repeating: Slot(), count: capacity)
    bits = [UInt64](repeating: 0, count: capacity / 8)
    for (words, entry) in zip(words, entries) {
      lexemes.append(entry.1)
      for word in words { insert(WordKey(bytes: word)) }
    }
  }

  /// What the word means; `.other` for a word that is not in the table.
  @inline(__always)
  func lexeme(of key: WordKey) -> Lexeme {
    bits[word(of: key)] & Self.bit(of: key) == 0 ? .other : meaning(of: key)
  }

  private func meaning(of key: WordKey) -> Lexeme {
    lexemes[Int(slots[slot(of: key)].lexeme)]
  }

  /// Adds a word with the lexeme added last.
  private mutating func insert(_ key: WordKey) {
    let slot = slot(of: key)
    guard slots[slot].key == 0 else { return }
    slots[slot] = Slot(key: key.hash, lexeme: UInt16(clamping: lexemes.count - 1))
    bits[word(of: key)] |= Self.bit(of: key)
  }

  private func slot(of key: WordKey) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: key.hash ^ (key.hash >> 32)) & mask
    while slots[slot].key != 0, slots[slot].key != key.hash { slot = (slot + 1) & mask }
    return slot
  }

  /// The position of a key's bit in `bits`, by words of memory.
  @inline(__always)
  private func word(of key: WordKey) -> Int {
    Int(truncatingIfNeeded: key.hash >> 26) & (bits.count - 1)
  }

  @inline(__always)
  private static func bit(of key: WordKey) -> UInt64 { 1 << ((key.hash >> 20) & 63) }
}
