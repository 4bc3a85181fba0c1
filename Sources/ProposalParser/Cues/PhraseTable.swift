import ProposalModel

/// Finds phrases by their words. Looking a token up is one or two reads; the longest phrase wins.
///
/// Open addressing on the key of a phrase's first word, which is a hash already. Most words start
/// no phrase, and most others none together with the word behind: one bit each tells so, in few
/// enough words of memory to stay near.
struct PhraseTable<Meaning: Sendable>: Sendable {
  /// The phrases that start with one word; an empty slot has none.
  private struct Slot: Sendable {
    var key: UInt64 = 0
    var start: Int32 = 0
    var end: Int32 = 0
  }

  private struct Phrase: Sendable {
    let rest: Range<Int>
    let meaning: Meaning
  }

  private var slots: [Slot]
  private var phrases: [Phrase] = []
  /// The hash of the second word of each phrase, zero where it has none: most phrases of a first
  /// word are passed over by this alone.
  private var seconds: [UInt64] = []
  /// The words of all phrases behind their first one.
  private var words: [WordKey] = []
  /// Eight bits for each phrase, of which the keys of first words set one each.
  private var firsts: [UInt64]
  /// As many, of which phrases set one each, for what they open with.
  private var openings: [UInt64]
  /// The first words of the phrases.
  private var mask = WordMask()
  /// What the phrases open with.
  private var hashes: [UInt64] = []

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
    firsts = [UInt64](repeating: 0, count: max(1, capacity / 16))
    openings = firsts
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
    if slots[slot].end == 0 {
      let start = Int32(clamping: phrases.count)
      slots[slot] = Slot(key: keys[0].hash, start: start, end: start)
      firsts[word(of: keys[0].hash)] |= PhraseOpening.bit(of: keys[0].hash)
    }
    slots[slot].end = Int32(clamping: phrases.count + 1)
    mask.insert(keys[0])
    let opening = keys.count == 1 ? keys[0].hash : PhraseOpening.hash(keys[0], keys[1])
    openings[word(of: opening)] |= PhraseOpening.bit(of: opening)
    hashes.append(opening)
    seconds.append(keys.count > 1 ? keys[1].hash : 0)
    phrases.append(
      Phrase(rest: words.count..<words.count + keys.count - 1, meaning: meaning))
    words += keys.dropFirst()
  }

  /// The position of the bit of a hash in `firsts` and `openings`, by words of memory.
  @inline(__always)
  private func word(of hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash >> 26) & (firsts.count - 1)
  }

  /// Whether a phrase may open with what has this hash; `true` for a few with which none does.
  @inline(__always)
  private func mayOpen(_ hash: UInt64) -> Bool {
    openings[word(of: hash)] & PhraseOpening.bit(of: hash) != 0
  }

  /// Whether a phrase may start with a word; `true` for a few words that start none.
  @inline(__always)
  func mayStart(_ key: WordKey) -> Bool {
    firsts[word(of: key.hash)] & PhraseOpening.bit(of: key.hash) != 0
  }

  /// Whether a phrase may stand at a token, by its word and the one behind.
  @inline(__always)
  func mayStand(in tokens: [Token], at index: Int, before end: Int) -> Bool {
    let key = tokens[index].key
    guard mayStart(key) else { return false }
    return mayOpen(key.hash)
      || index + 1 < end && mayOpen(PhraseOpening.hash(key, tokens[index + 1].key))
  }

  /// Whether a phrase may start with a word of a text.
  @inline(__always)
  func mayStart(in words: borrowing WordMask) -> Bool { mask.meets(words) }

  /// Whether a phrase may stand anywhere in a sheet of these words. Linear in the phrases.
  func mayStand(in words: SheetWords) -> Bool {
    hashes.contains { words.mayHold($0) }
  }

  /// Where the phrases that start with a word are, or the empty slot that shows there are none.
  private func slot(of hash: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & mask
    while slots[slot].key != hash, slots[slot].end != 0 { slot = (slot + 1) & mask }
    return slot
  }

  /// The longest phrase that starts at a token, and how many tokens it takes; nil at the end, where
  /// no token is left.
  @inline(__always)
  func match(in tokens: [Token], at index: Int, before end: Int) -> (Meaning, count: Int)? {
    index < end && mayStand(in: tokens, at: index, before: end)
      ? phrase(in: tokens, at: index, before: end) : nil
  }

  /// The same for a token that may start a phrase.
  func phrase(in tokens: [Token], at index: Int, before end: Int) -> (Meaning, count: Int)? {
    let key = tokens[index].key
    let goesOn = index + 1 < end && mayOpen(PhraseOpening.hash(key, tokens[index + 1].key))
    guard goesOn || mayOpen(key.hash) else { return nil }
    let found = slots[slot(of: key.hash)]
    let first = goesOn ? Int(found.start) : aloneIn(found)
    let next = goesOn ? tokens[index + 1].key.hash : 0
    for candidate in first..<Int(found.end)
    where seconds[candidate] == next || seconds[candidate] == 0 {
      let rest = phrases[candidate].rest
      if index + rest.count < end, stands(rest, in: tokens, at: index + 1) {
        return (phrases[candidate].meaning, rest.count + 1)
      }
    }
    return nil
  }

  /// Where the phrases of one word alone begin, if any; a word may be written twice.
  private func aloneIn(_ slot: Slot) -> Int {
    var first = Int(slot.end)
    while first > Int(slot.start), seconds[first - 1] == 0 { first -= 1 }
    return first
  }

  @inline(__always)
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
