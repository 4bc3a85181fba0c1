import ProposalModel

/// The name of a party in a text that goes on around it.
enum PartyName {
  /// The text up to the end of its first sentence, to a clause, or to a verb.
  static func name(in prose: Prose) -> Prose {
    let tokens = prose.tokens
    for index in tokens.indices where index > 0 {
      if isEnd(index, tokens) || verbs.contains(tokens[index].key) {
        return prose.part(0..<max(1, end(at: index, in: prose)))
      }
    }
    return trimmed(prose)
  }

  /// The stop of `Inc.` belongs to the name, the comma in front of a clause does not.
  private static func end(at index: Int, in prose: Prose) -> Int {
    if prose.tokens[index].key == Mark.stop, ownsStop(prose, index) { return index + 1 }
    return prose.tokens[index - 1].key == Mark.comma ? index - 1 : index
  }

  /// A text without the mark that closes it; the full stop of "Inc." closes nothing.
  static func trimmed(_ prose: Prose) -> Prose {
    let count = prose.tokens.count
    guard count > 1, [Mark.stop, Mark.semicolon, Mark.comma].contains(prose.tokens[count - 1].key),
      !(prose.tokens[count - 1].key == Mark.stop && ownsStop(prose, count - 1))
    else { return prose }
    return prose.part(0..<count - 1)
  }

  /// Whether the full stop at `index` belongs to a name: `Inc.`, `S.A.`.
  static func ownsStop(_ prose: Prose, _ index: Int) -> Bool {
    guard index > 0 else { return false }
    return PartyWords.dotted.contains(prose.tokens[index - 1].key)
      || isDottedForm(prose.tokens, endingAt: index)
  }

  /// Whether the stop at `index` is the last one of `K.K.` or `B.V.`.
  static func isDottedForm(_ tokens: [Token], endingAt index: Int) -> Bool {
    guard index >= 3, tokens[index - 1].range.count == 1, tokens[index - 2].key == Mark.stop,
      tokens[index - 3].range.count == 1, !tokens[index - 1].followsSpace
    else { return false }
    let isThird = index < 5 || tokens[index - 4].key != Mark.stop
    return isThird
      && twoLetterForms.contains { $0 == [tokens[index - 3].key, tokens[index - 1].key] }
  }

  private static let twoLetterForms: [[WordKey]] = [
    ["k", "k"], ["s", "a"], ["b", "v"], ["n", "v"], ["s", "l"], ["e", "v"],
  ]

  private static func isEnd(_ index: Int, _ tokens: [Token]) -> Bool {
    guard index + 1 < tokens.count else { return false }
    switch tokens[index].key {
    case Mark.stop:
      let next = tokens[index + 1]
      guard next.followsSpace, next.isCapitalised else { return false }
      if isDottedForm(tokens, endingAt: index) { return true }
      return tokens[index - 1].range.count > 2
        && !PartyWords.openForms.contains(tokens[index - 1].key)
    case Mark.semicolon: return true
    case Mark.comma:
      return tokens[index + 1].kind == .word && !tokens[index + 1].isCapitalised
        && relative.contains(tokens[index + 1].key)
    default: return false
    }
  }

  private static let relative: WordSet = ["who", "which", "whose", "der", "die", "das", "qui"]
  private static let verbs: WordSet = [
    "confirms", "approves", "certifies", "signs", "accepts", "decides", "pays", "is", "has",
    "will", "shall", "by", "within", "before", "paid", "genehmigt", "bestätigt", "approve",
    "approuve",
  ]
}
