import ProposalModel

/// The words of all rules in one table, so that a text is looked at once for all of them.
///
/// A token costs one look into an array; only where that meets a phrase of the same first word are
/// the next tokens compared.
struct PhraseIndex: Sendable {
  /// One phrase; entries with the same low bits of the first word's hash are a chain, longest
  /// phrase first.
  private struct Entry: Sendable {
    let keys: [WordKey]
    /// The position of the rule that flags the phrase; `nil` where it is fine.
    let rule: Int?
    var next: Int32
  }

  private var entries: [Entry] = []
  private var heads: [Int32]

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
    for (keys, rule) in phrases.sorted(by: { $0.key.count < $1.key.count }) {
      insert(keys, rule: rule)
    }
  }

  /// Puts a phrase in front of its chain; phrases come shortest first.
  private mutating func insert(_ keys: [WordKey], rule: Int?) {
    guard let first = keys.first else { return }
    let bucket = Self.bucket(of: first)
    entries.append(Entry(keys: keys, rule: rule, next: heads[bucket]))
    heads[bucket] = Int32(entries.count - 1)
  }

  @inline(__always)
  private static func bucket(of key: WordKey) -> Int {
    Int(truncatingIfNeeded: key.hash & UInt64(bucketCount - 1))
  }

  /// The longest phrase that starts at a token: how many tokens it has, and whose it is.
  @inline(__always)
  func match(in tokens: [Token], at position: Int) -> (rule: Int?, count: Int)? {
    var index = heads[Self.bucket(of: tokens[position].key)]
    while index >= 0 {
      let entry = entries[Int(index)]
      if Self.matches(entry.keys, tokens, position) { return (entry.rule, entry.keys.count) }
      index = entry.next
    }
    return nil
  }

  private static func matches(_ keys: [WordKey], _ tokens: [Token], _ position: Int) -> Bool {
    guard position + keys.count <= tokens.count else { return false }
    for offset in keys.indices where tokens[position + offset].key != keys[offset] { return false }
    return true
  }
}
