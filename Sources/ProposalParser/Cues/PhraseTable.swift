import ProposalModel

/// Finds phrases by their words. Looking a token up is one or two reads; the longest phrase wins.
///
/// Open addressing on the key of a phrase's first word, which is a hash already. Most words start
/// no phrase: in small tables one bit tells so.
struct PhraseTable<Meaning: Sendable>: Sendable {
  /// The phrases that start with one word; an empty slot has none.
  private struct Slot: Sendable {
    var key: UInt64 = 0
    var phrases = 0..<0
  }

  private struct Phrase: Sendable {
    let rest: Range<Int>
    let meaning: Meaning
  }

  private var slots: [Slot]
  private var phrases: [Phrase] = []
  /// The words of all phrases behind their first one.
  private var words: [WordKey] = []
  /// One bit for the first words of which six bits of the key are the same.
  private var firsts: UInt64 = 0

  /// Builds the table from phrases as people write them, one string for each way to say a thing.
  init(_ rows: [(Meaning, [String])]) {
    var written: [(keys: [WordKey], meaning: Meaning)] = []
    for (meaning, phrases) in rows {
      for phrase in phrases {
        let keys = Self.keys(of: phrase)
        if !keys.isEmpty { written.append((keys, meaning)) }
      }
    }
    var capacity = 8
    while capacity < written.count * 3 { capacity *= 2 }
    slots = [Slot](repeating: Slot(), count: capacity)
    for index in Self.order(of: written.map(\.keys)) {
      add(written[index].keys, written[index].meaning)
    }
  }

  private static func keys(of phrase: String) -> [WordKey] {
    Prose(utf8: Array(phrase.utf8), runs: [], place: SourceRange(start: 0, end: 0))
      .tokens.map(\.key)
  }

  /// By first word, longer phrases first, equal ones as they are written.
  private static func order(of phrases: [[WordKey]]) -> [Int] {
    phrases.indices.sorted { left, right in
      let (a, b) = (phrases[left], phrases[right])
      return (a[0].hash, -a.count, left) < (b[0].hash, -b.count, right)
    }
  }

  /// Adds a phrase; phrases with the same first word come one after another.
  private mutating func add(_ keys: [WordKey], _ meaning: Meaning) {
    let slot = slot(of: keys[0].hash)
    if slots[slot].phrases.isEmpty {
      slots[slot] = Slot(key: keys[0].hash, phrases: phrases.count..<phrases.count)
      firsts |= Self.bit(of: keys[0].hash)
    }
    slots[slot].phrases = slots[slot].phrases.lowerBound..<phrases.count + 1
    phrases.append(
      Phrase(rest: words.count..<words.count + keys.count - 1, meaning: meaning))
    words += keys.dropFirst()
  }

  private static func bit(of hash: UInt64) -> UInt64 { 1 << ((hash >> 20) & 63) }

  /// Where the phrases that start with a word are, or the empty slot that shows there are none.
  private func slot(of hash: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & mask
    while slots[slot].key != hash, !slots[slot].phrases.isEmpty { slot = (slot + 1) & mask }
    return slot
  }

  /// The longest phrase that starts at a token, and how many tokens it takes.
  func match(in tokens: [Token], at index: Int, before end: Int) -> (Meaning, count: Int)? {
    let hash = tokens[index].key.hash
    guard firsts & Self.bit(of: hash) != 0 else { return nil }
    for candidate in slots[slot(of: hash)].phrases {
      let rest = phrases[candidate].rest
      if index + rest.count < end, stands(rest, in: tokens, at: index + 1) {
        return (phrases[candidate].meaning, rest.count + 1)
      }
    }
    return nil
  }

  private func stands(_ rest: Range<Int>, in tokens: [Token], at start: Int) -> Bool {
    for offset in 0..<rest.count
    where words[rest.lowerBound + offset] != tokens[start + offset].key {
      return false
    }
    return true
  }

  /// What a whole range of tokens means; `nil` unless a phrase takes all of it.
  func meaning(of range: Range<Int>, in tokens: [Token]) -> Meaning? {
    guard let first = range.first,
      let (meaning, count) = match(in: tokens, at: first, before: range.upperBound),
      count == range.count
    else { return nil }
    return meaning
  }
}
