import ProposalModel

/// The words of all rules in one table, so that a text is looked at once for all of them.
///
/// Most words begin no phrase and cost one look at a bit; only where a word may begin one are the
/// next tokens compared. The words of all phrases stand in one array, so that nothing is counted or
/// copied on the way.
struct PhraseIndex: Sendable {
  /// One phrase; entries with the same low bits of the first word's hash are a chain, longest
  /// phrase first.
  private struct Entry: Sendable {
    /// Where its words stand among `words`.
    let start: Int32
    let count: Int32
    let next: Int32
    /// The position of the rule that flags the phrase; `nil` where it is fine.
    let rule: Int?
  }

  private var entries: [Entry] = []
  private var words: [UInt64] = []
  private var heads: [Int32]
  /// One bit for the first words of which sixteen bits of the hash are the same.
  private var bits: [UInt64]

  /// A power of two, several times the number of first words.
  private static let bucketCount = 4096

  /// Takes the phrases of the rules. A fixed expression wins over a flagged phrase of its length.
  init(of rules: [RegisteredRule]) {
    var phrases: [[WordKey]: Int?] = [:]
    for (position, rule) in rules.enumerated().reversed() {
      for phrase in rule.words.flatMap(PhraseSpelling.spellings) { phrases[phrase] = position }
    }
    for phrase in rules.flatMap(\.fixedExpressions).flatMap(PhraseSpelling.spellings) {
      phrases[phrase] = .some(nil)
    }
    self.init(phrases)
  }

  /// Takes phrases and what each of them stands for.
  init(_ phrases: [[WordKey]: Int?]) {
    heads = [Int32](repeating: -1, count: Self.bucketCount)
    bits = [UInt64](repeating: 0, count: 1 << 10)
    for (keys, rule) in phrases.sorted(by: { $0.key.count < $1.key.count }) {
      insert(keys, rule: rule)
    }
  }

  /// Puts a phrase in front of its chain; phrases come shortest first.
  private mutating func insert(_ keys: [WordKey], rule: Int?) {
    guard let first = keys.first else { return }
    let bucket = Self.bucket(of: first)
    entries.append(
      Entry(
        start: Int32(words.count), count: Int32(keys.count), next: heads[bucket], rule: rule))
    words += keys.map(\.hash)
    heads[bucket] = Int32(entries.count - 1)
    let bit = Self.bit(of: first)
    bits[bit >> 6] |= 1 << UInt64(bit & 63)
  }

  @inline(__always)
  private static func bucket(of key: WordKey) -> Int {
    Int(truncatingIfNeeded: key.hash & UInt64(bucketCount - 1))
  }

  @inline(__always)
  private static func bit(of key: WordKey) -> Int {
    Int(truncatingIfNeeded: (key.hash >> 24) & 0xFFFF)
  }

  /// Whether a phrase may begin with a word; nearly always `false` where none does.
  @inline(__always)
  func mayBegin(with key: WordKey) -> Bool {
    let bit = Self.bit(of: key)
    return bits[bit >> 6] & (1 << UInt64(bit & 63)) != 0
  }

  /// The longest phrase that starts at a token: how many tokens it has, and whose it is.
  @inline(__always)
  func match(in tokens: [Token], at position: Int) -> (rule: Int?, count: Int)? {
    guard mayBegin(with: tokens[position].key) else { return nil }
    return phrase(in: tokens, at: position)
  }

  private func phrase(in tokens: [Token], at position: Int) -> (rule: Int?, count: Int)? {
    var index = heads[Self.bucket(of: tokens[position].key)]
    while index >= 0 {
      let entry = entries[Int(index)]
      if stands(entry, tokens, position) { return (entry.rule, Int(entry.count)) }
      index = entry.next
    }
    return nil
  }

  @inline(__always)
  private func stands(_ entry: Entry, _ tokens: [Token], _ position: Int) -> Bool {
    let (start, count) = (Int(entry.start), Int(entry.count))
    guard position + count <= tokens.count else { return false }
    for offset in 0..<count where tokens[position + offset].key.hash != words[start + offset] {
      return false
    }
    return true
  }
}
