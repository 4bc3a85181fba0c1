import ProposalModel

/// Quarters and months that are said without a number for the day: “by the end of the third quarter”, “by
/// mid-October”, “before year-end”.
enum LooseMonth {
  /// “The third quarter”, “year-end”.
  static func isQuarter(_ index: Int, of prose: Prose) -> Bool {
    let key = prose.tokens[index].key
    if key == "year-end" { return true }
    return key == "quarter" && index > 0 && ordinals.contains(prose.tokens[index - 1].key)
  }

  /// “Mid-October”, “late March”, “the end of June”: a month behind such a word, and no year behind it.
  static func isMonth(_ index: Int, of prose: Prose) -> Bool {
    let key = prose.tokens[index].key
    if hyphenated.contains(key) { return true }
    guard months.contains(key), index > 1 else { return false }
    let before = prose.tokens[index - 1].key
    return parts.contains(before) || before == "of" && ends.contains(prose.tokens[index - 2].key)
  }

  /// A word of each.
  static let keys: WordSet = months.union(hyphenated)

  private static let names = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
  private static let months = WordSet(names.map { WordKey($0) })
  private static let hyphenated = WordSet(
    ["mid", "end", "late", "early"].flatMap { part in names.map { WordKey("\(part)-\($0)") } })
  private static let parts: WordSet = ["mid", "late", "early"]
  private static let ends: WordSet = ["end", "middle", "beginning", "start"]
  private static let ordinals: WordSet = ["first", "second", "third", "fourth", "last"]
}
