import ProposalModel

/// The words of a sheet, and which of them stand side by side, so that one look tells which phrases
/// are nowhere in it.
///
/// A bit for each hash: what is there is always known to be, and about one in a hundred of what is
/// not is thought to be. A sheet of many thousand words sets most bits, and is searched in full.
struct SheetWords: Sendable {
  private var bits: [UInt64]
  private static let count = 1024

  /// Notes the words of all texts of a sheet. Linear in the tokens.
  init(of passages: [Passage]) {
    bits = [UInt64](repeating: 0, count: Self.count)
    for passage in passages {
      let tokens = passage.prose.tokens
      for index in tokens.indices {
        insert(tokens[index].key.hash)
        guard index + 1 < tokens.count else { continue }
        insert(PhraseOpening.hash(tokens[index].key, tokens[index + 1].key))
      }
    }
  }

  private mutating func insert(_ hash: UInt64) {
    bits[Self.word(of: hash)] |= PhraseOpening.bit(of: hash)
  }

  /// Whether a word, or two of them, may be in the sheet.
  @inline(__always)
  func mayHold(_ hash: UInt64) -> Bool {
    bits[Self.word(of: hash)] & PhraseOpening.bit(of: hash) != 0
  }

  @inline(__always)
  private static func word(of hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash >> 26) & (count - 1)
  }
}

/// What a phrase opens with, its word or its first two words, as one number.
enum PhraseOpening {
  /// The opening of a phrase of several words.
  @inline(__always)
  static func hash(_ first: WordKey, _ second: WordKey) -> UInt64 {
    (first.hash ^ 0x9E37_79B9_7F4A_7C15) &* 0x0000_0100_0000_01B3 ^ second.hash
  }

  /// The bit of a hash in a word of memory.
  @inline(__always)
  static func bit(of hash: UInt64) -> UInt64 { 1 << ((hash >> 20) & 63) }
}
