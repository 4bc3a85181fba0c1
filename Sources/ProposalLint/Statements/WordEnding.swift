import ProposalModel

/// What the form of an unknown word tells.
enum WordEnding {
  /// The classes an unknown word has by its ending.
  static func classes(of token: Token, in prose: Prose) -> WordClass {
    guard token.kind == .word, token.range.count > 3 else { return [] }
    let bytes = prose.utf8[token.range]
    if isPeriodName(bytes) { return .time }
    if units.contains(where: { ends(bytes, $0) }) { return [.timeUnit, .numberWord] }
    if ends(bytes, "ly") { return .adverb }
    if ends(bytes, "ness") || ends(bytes, "ship") || ends(bytes, "ism") || ends(bytes, "ility") {
      return .abstract
    }
    if qualities.contains(where: { ends(bytes, $0) }) { return .quality }
    if ends(bytes, "ing") { return .formIng }
    if ends(bytes, "ed") { return .formPast }
    return []
  }

  /// `FY2026`, `mid-2027`, `Q3-26`: the name of a period.
  private static func isPeriodName(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.suffix(2).allSatisfy({ $0 &- 0x30 < 10 }) else { return false }
    return periods.contains { starts(bytes, $0) }
  }

  private static let periods: [StaticString] = [
    "fy", "cy", "mid-", "end-", "early-", "late-", "q1", "q2", "q3", "q4", "h1", "h2", "by-",
  ]
  private static let qualities: [StaticString] = [
    "-friendly", "-grade", "-class", "-quality", "-rich", "-centric", "-focused", "-ready",
    "-driven", "-minded", "-impact",
  ]
  private static let units: [StaticString] = ["-year", "-month", "-week", "-day", "-quarter"]

  /// Inner capitals, digits or underscores, or nothing but capitals.
  static func isTechnical(_ index: Int, in prose: Prose) -> Bool {
    let token = prose.tokens[index]
    guard token.kind == .word, token.range.count > 1 else { return false }
    let bytes = prose.utf8[token.range]
    let hasOddByte = bytes.dropFirst().contains { $0 &- 0x41 < 26 || $0 &- 0x30 < 10 }
    if hasOddByte { return true }
    guard index + 1 < prose.tokens.count, !prose.tokens[index + 1].followsSpace else {
      return false
    }
    return joins.contains(prose.tokens[index + 1].key) && index + 2 < prose.tokens.count
      && !prose.tokens[index + 2].followsSpace && prose.tokens[index + 2].kind == .word
  }

  private static let joins: Set<WordKey> = ["_", ".", "@", "#"]

  private static func starts(_ bytes: ArraySlice<UInt8>, _ beginning: StaticString) -> Bool {
    let head = bytes.prefix(beginning.utf8CodeUnitCount)
    return head.count == beginning.utf8CodeUnitCount
      && head.elementsEqual(beginning.description.utf8) { $0 == $1 || ($0 | 0x20) == $1 }
  }

  private static func ends(_ bytes: ArraySlice<UInt8>, _ ending: StaticString) -> Bool {
    let tail = bytes.suffix(ending.utf8CodeUnitCount)
    return tail.count == ending.utf8CodeUnitCount
      && tail.elementsEqual(ending.description.utf8) { ($0 | 0x20) == $1 }
  }
}
