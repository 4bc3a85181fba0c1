import ProposalModel

/// Finds phrases by their words. Looking a token up is one or two reads; the longest phrase wins.
///
/// Open addressing on the key of a phrase's first word, which is a hash already. Most words start
/// no phrase, and most others none together with the word behind: one bit each tells so, in few
/// enough words of memory to stay near.
struct PhraseTable<Meaning: Sendable>: Sendable {
  /// The phrases that start with one word, by the longest of them; an empty slot has none.
  private struct Slot: Sendable {
    var key: UInt64 = 0
    var longest: Int32 = -1
  }

  private struct Phrase: Sendable {
    /// The hash of the second word, zero where there is none: most phrases of a first word are
    /// passed over by this alone.
    let second: UInt64
    /// Its words behind the first one, in `words`.
    let start: Int32
    let count: Int32
    /// The next phrase of the same first word, none longer; -1 behind the last.
    var next: Int32 = -1
    let meaning: Meaning
  }

  private var slots: [Slot]
  private var phrases: [Phrase] = []
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
  ///
  /// Linear in the phrases, but for those of one first word: tables are built at each start of the
  /// program.
  init(_ rows: [(Meaning, [String])]) {
    let count = rows.reduce(0) { $0 + $1.1.count }
    var capacity = 8
    while capacity < count * 3 { capacity *= 2 }
    slots = [Slot](repeating: Slot(), count: capacity)
    firsts = [UInt64](repeating: 0, count: max(1, capacity / 16))
    openings = firsts
    phrases.reserveCapacity(count)
    hashes.reserveCapacity(count)
    words.reserveCapacity(count * 2)
    var keys: [WordKey] = []
    for (meaning, phrases) in rows {
      for phrase in phrases {
        keys.removeAll(keepingCapacity: true)
        PhraseWords.append(phrase, to: &keys)
        if !keys.isEmpty { add(keys, meaning) }
      }
    }
  }

  private mutating func add(_ keys: [WordKey], _ meaning: Meaning) {
    let first = keys[0]
    firsts[word(of: first.hash)] |= PhraseOpening.bit(of: first.hash)
    mask.insert(first)
    let opening = keys.count == 1 ? first.hash : PhraseOpening.hash(first, keys[1])
    openings[word(of: opening)] |= PhraseOpening.bit(of: opening)
    hashes.append(opening)
    phrases.append(
      Phrase(
        second: keys.count > 1 ? keys[1].hash : 0, start: Int32(clamping: words.count),
        count: Int32(clamping: keys.count - 1), meaning: meaning))
    for key in keys.dropFirst() { words.append(key) }
    link(Int32(clamping: phrases.count - 1), at: slot(of: first.hash), key: first.hash)
  }

  /// Puts a phrase behind those of its first word that are as long or longer.
  private mutating func link(_ added: Int32, at slot: Int, key: UInt64) {
    slots[slot].key = key
    let count = phrases[Int(added)].count
    var (before, next) = (Int32(-1), slots[slot].longest)
    while next >= 0, phrases[Int(next)].count >= count {
      (before, next) = (next, phrases[Int(next)].next)
    }
    phrases[Int(added)].next = next
    if before < 0 { slots[slot].longest = added } else { phrases[Int(before)].next = added }
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
    while slots[slot].key != hash, slots[slot].longest >= 0 { slot = (slot + 1) & mask }
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
    let next = goesOn ? tokens[index + 1].key.hash : 0
    var candidate = slots[slot(of: key.hash)].longest
    while candidate >= 0 {
      let phrase = phrases[Int(candidate)]
      if phrase.second == next || phrase.second == 0,
        stands(phrase, in: tokens, behind: index, before: end)
      {
        return (phrase.meaning, Int(phrase.count) + 1)
      }
      candidate = phrase.next
    }
    return nil
  }

  @inline(__always)
  private func stands(_ phrase: Phrase, in tokens: [Token], behind first: Int, before end: Int)
    -> Bool
  {
    let (start, count) = (Int(phrase.start), Int(phrase.count))
    guard first + count < end else { return false }
    for offset in 0..<count where words[start + offset] != tokens[first + 1 + offset].key {
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
