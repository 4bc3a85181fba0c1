import ProposalModel

/// The words of all rules in one table, so that a text is looked at once for all of them.
///
/// Most words begin no phrase and cost one look at a bit; only where a word may begin one are the
/// next tokens compared. Phrases of one first and second word stand side by side, with a part of
/// both, so that the few others beside them are told apart without leaving the line of memory: many
/// hundreds begin with words such as "no".
struct PhraseIndex: Sendable {
  /// One phrase as far as it is told from others.
  private struct Entry: Sendable {
    /// Halves of the hashes of its first and second word; no second one is zero.
    let first: UInt32
    let second: UInt32
    /// Where its words stand among `words`.
    let start: UInt32
    let count: UInt32
  }

  private var entries: [Entry] = []
  /// For each entry the position of the rule that flags the phrase; `nil` where it is fine.
  private var rules: [Int?] = []
  private var words: [UInt64] = []
  /// Where the entries of a bucket start; those of one bucket stand longest first.
  private var starts: [UInt32] = []
  /// One bit for the first words of which sixteen bits of the hash are the same.
  private var bits: [UInt64]
  /// The same for first words that are a phrase by themselves, and for first and second words: many
  /// phrases begin with words such as "no" and "in", and nearly all that follows them is no phrase.
  private var pairs: [UInt64]

  /// How many buckets there are, less one: a power of two, not below the number of phrases.
  private let mask: Int

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
    bits = [UInt64](repeating: 0, count: 1 << 10)
    pairs = [UInt64](repeating: 0, count: 1 << 10)
    var count = 64
    while count < phrases.count { count *= 2 }
    mask = count - 1
    var buckets = [[(keys: [WordKey], rule: Int?)]](repeating: [], count: count)
    for (keys, rule) in phrases where !keys.isEmpty {
      buckets[bucket(of: keys[0], Self.second(of: keys))].append((keys, rule))
    }
    for bucket in buckets {
      starts.append(UInt32(entries.count))
      for (keys, rule) in bucket.sorted(by: { $0.keys.count > $1.keys.count }) {
        append(keys, rule: rule)
      }
    }
    starts.append(UInt32(entries.count))
  }

  private mutating func append(_ keys: [WordKey], rule: Int?) {
    let second = Self.second(of: keys)
    entries.append(
      Entry(
        first: Self.half(of: keys[0]), second: second, start: UInt32(words.count),
        count: UInt32(keys.count)))
    rules.append(rule)
    words += keys.map(\.hash)
    let bit = Self.bit(of: keys[0])
    bits[bit >> 6] |= 1 << UInt64(bit & 63)
    let pair = Self.pair(of: keys[0], second)
    pairs[pair >> 6] |= 1 << UInt64(pair & 63)
  }

  /// Half of the hash of the second word; zero for a phrase of one word.
  private static func second(of keys: [WordKey]) -> UInt32 {
    keys.count > 1 ? half(of: keys[1]) : 0
  }

  @inline(__always)
  private func bucket(of key: WordKey, _ second: UInt32) -> Int {
    Self.pair(of: key, second) & mask
  }

  @inline(__always)
  private static func bit(of key: WordKey) -> Int {
    Int(truncatingIfNeeded: (key.hash >> 24) & 0xFFFF)
  }

  /// The bit of a first word and half of a second one; zero for no second one.
  @inline(__always)
  private static func pair(of key: WordKey, _ second: UInt32) -> Int {
    bit(of: key) ^ Int(second & 0xFFFF)
  }

  @inline(__always)
  private func mayStand(_ first: WordKey, _ second: UInt32) -> Bool {
    let bit = Self.pair(of: first, second)
    return pairs[bit >> 6] & (1 << UInt64(bit & 63)) != 0
  }

  @inline(__always)
  private static func half(of key: WordKey) -> UInt32 {
    UInt32(truncatingIfNeeded: key.hash >> 32)
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
    let key = tokens[position].key
    let next = position + 1 < tokens.count ? Self.half(of: tokens[position + 1].key) : 0
    if next != 0, mayStand(key, next), let found = phrase(key, next, in: tokens, at: position) {
      return found
    }
    return mayStand(key, 0) ? phrase(key, 0, in: tokens, at: position) : nil
  }

  /// The longest phrase with a first word and half of a second one; zero for no second one.
  private func phrase(_ key: WordKey, _ second: UInt32, in tokens: [Token], at position: Int)
    -> (rule: Int?, count: Int)?
  {
    let bucket = bucket(of: key, second)
    let first = Self.half(of: key)
    for index in Int(starts[bucket])..<Int(starts[bucket + 1]) {
      let entry = entries[index]
      guard entry.first == first, entry.second == second, stands(entry, tokens, position) else {
        continue
      }
      return (rules[index], Int(entry.count))
    }
    return nil
  }

  private func stands(_ entry: Entry, _ tokens: [Token], _ position: Int) -> Bool {
    let (start, count) = (Int(entry.start), Int(entry.count))
    guard position + count <= tokens.count else { return false }
    for offset in 0..<count where tokens[position + offset].key.hash != words[start + offset] {
      return false
    }
    return true
  }
}
