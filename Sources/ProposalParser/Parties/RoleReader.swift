import ProposalModel

/// Finds the words of a role: `Vice President, Product`, `Head of Customer Success`.
struct RoleReader {
  let prose: Prose
  private var tokens: [Token] { prose.tokens }

  /// The first role in a range of tokens.
  func role(in range: Range<Int>) -> Range<Int>? {
    for index in range where isRoleWord(index) {
      var start = index
      while start > range.lowerBound, belongs(start - 1) { start -= 1 }
      var end = index + 1
      while end < range.upperBound, continues(end, range.upperBound) { end += 1 }
      while end > index + 1, !closes(end - 1) { end -= 1 }
      return start..<end
    }
    return nil
  }

  private func isRoleWord(_ index: Int) -> Bool {
    tokens[index].isCapitalised && PartyWords.roleSet.contains(tokens[index].key)
  }

  /// A word in front of the role word: `Regional`, `Chief`.
  private func belongs(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.kind == .word && token.isCapitalised
      && !PartyWords.documentWords.contains(token.key) && !Self.outside.contains(token.key)
  }

  private func continues(_ index: Int, _ end: Int) -> Bool {
    let key = tokens[index].key
    if belongs(index) { return true }
    guard index + 1 < end, belongs(index + 1), !isCompany(index + 1, end) else { return false }
    if key == Mark.comma { return Self.ranks.contains(tokens[index - 1].key) }
    return ["of", "and", "&", "for", "und"].contains(key)
  }

  private func closes(_ index: Int) -> Bool { belongs(index) }

  private func isCompany(_ start: Int, _ end: Int) -> Bool {
    let scan = NameScan(prose: prose, bounds: start..<end)
    return scan.name(behind: start).map(scan.isCompany) ?? false
  }

  /// Ranks whose field stands behind a comma: `Vice President, Product`.
  private static let ranks: WordSet = ["president", "vp", "svp", "evp", "vice-president"]
  private static let outside: WordSet = [
    "the", "for", "to", "our", "a", "an", "und", "and", "fy", "fiscal", "für", "der", "die",
  ]
}
