import ProposalModel

/// The company that a sheet opens with, no label in front of it: "Norvane Packaging, Inc., Ohio (NYSE:
/// NVP). Executive: Dale Whitcombe."
struct OpeningParty {
  let prose: Prose
  /// The tokens of the first sentence.
  let sentence: Range<Int>

  /// The name with the place behind it; `nil` where no legal form ends it.
  var name: Prose? {
    guard let form = sentence.prefix(Self.longest).first(where: isForm), form > sentence.lowerBound,
      (sentence.lowerBound..<form).allSatisfy(isPart)
    else { return nil }
    return prose.part(sentence.lowerBound..<end(behind: form))
  }

  private static let longest = 9

  private func isForm(_ index: Int) -> Bool {
    PartyWords.legalForms.contains(prose.tokens[index].key) && prose.tokens[index].isCapitalised
      && prose.tokens[index].key != "company"
  }

  private func isPart(_ index: Int) -> Bool {
    let token = prose.tokens[index]
    return token.isCapitalised || token.key == Mark.comma
      || PartyWords.joiners.contains(token.key)
  }

  /// Behind the stop of `Inc.`, and behind one capitalised place after a comma.
  private func end(behind form: Int) -> Int {
    let tokens = prose.tokens
    var end = form + 1
    if end < tokens.count, tokens[end].key == Mark.stop, PartyName.ownsStop(prose, end) { end += 1 }
    guard end + 1 < tokens.count, tokens[end].key == Mark.comma, tokens[end + 1].isCapitalised
    else {
      return end
    }
    var last = end + 1
    while last < tokens.count, tokens[last].kind == .word, tokens[last].isCapitalised { last += 1 }
    return last
  }
}
