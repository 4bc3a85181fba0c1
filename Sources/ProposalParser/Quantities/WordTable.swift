import ProposalModel

/// A fixed map from word keys to lexemes.
///
/// Open addressing on the key itself, which is a hash already: a look-up is one or two reads.
struct WordTable: Sendable {
  private var keys: [UInt64]
  private var lexemes: [Lexeme]
  private let mask: Int

  /// Takes entries of words separated by single spaces; the first entry of a word counts.
  init(_ entries: [(String, Lexeme)]) {
    let capacity = 4096
    keys = [UInt64](repeating: 0, count: capacity)
    lexemes = [Lexeme](repeating: .other, count: capacity)
    mask = capacity - 1
    for (words, lexeme) in entries {
      for word in words.utf8.split(separator: 0x20) {
        insert(WordKey(bytes: word), lexeme)
      }
    }
  }

  /// What the word means; `.other` for a word that is not in the table.
  func lexeme(of key: WordKey) -> Lexeme {
    lexemes[slot(of: key)]
  }

  private mutating func insert(_ key: WordKey, _ lexeme: Lexeme) {
    let slot = slot(of: key)
    guard keys[slot] == 0 else { return }
    keys[slot] = key.hash
    lexemes[slot] = lexeme
  }

  private func slot(of key: WordKey) -> Int {
    var slot = Int(truncatingIfNeeded: key.hash ^ (key.hash >> 32)) & mask
    while keys[slot] != 0, keys[slot] != key.hash { slot = (slot + 1) & mask }
    return slot
  }
}
