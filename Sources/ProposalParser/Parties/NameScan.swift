import ProposalModel

/// Finds the name that ends or begins at a token: `R. J. Prewett & Sons Ltd`, `Frau Silke Jansen`.
struct NameScan {
  let prose: Prose
  /// The tokens to stay inside.
  let bounds: Range<Int>
  private var tokens: [Token] { prose.tokens }

  /// The name from a token on; an article or a form of address in front of it is left out.
  func name(behind start: Int) -> Range<Int>? {
    var first = start
    while first < bounds.upperBound, isLeading(first) { first += 1 }
    var end = first
    while end < bounds.upperBound, continues(end, from: first) { end += 1 }
    return name(first..<end)
  }

  /// The name in front of a token.
  func name(before end: Int) -> Range<Int>? {
    var start = end
    while start > bounds.lowerBound, isPart(start - 1), !separates(start - 1) { start -= 1 }
    while start < end,
      isLeading(start) || PartyWords.joiners.contains(tokens[start].key)
        || tokens[start].kind == .mark
    { start += 1 }
    return name(start..<end)
  }

  /// A range without the small words and marks at its end; the stop of `Inc.` stays.
  private func name(_ range: Range<Int>) -> Range<Int>? {
    var end = range.upperBound
    while end > range.lowerBound, closesNothing(end - 1) { end -= 1 }
    let range = range.lowerBound..<max(end, range.lowerBound)
    guard range.contains(where: { tokens[$0].kind == .word && tokens[$0].isCapitalised }) else {
      return nil
    }
    return takesStop(range.upperBound) ? range.lowerBound..<range.upperBound + 1 : range
  }

  /// The stop that ends a sentence is the one of `Inc.` too.
  private func takesStop(_ end: Int) -> Bool {
    end < tokens.count && tokens[end].key == Mark.stop && !tokens[end].followsSpace
      && PartyName.ownsStop(prose, end)
  }

  private func closesNothing(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.key == Mark.stop { return !PartyName.ownsStop(prose, index) }
    return token.kind == .mark || PartyWords.joiners.contains(token.key)
  }

  /// `the`, `der`, `Mr.`, a quotation mark.
  private func isLeading(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.key == "the" || token.key == "der" || token.key == "dem" || token.key == "den" {
      return true
    }
    if token.key == Mark.stop, index > bounds.lowerBound {
      return PartyWords.honorifics.contains(tokens[index - 1].key)
    }
    guard PartyWords.honorifics.contains(token.key), token.range.count > 1 else { return false }
    return token.isCapitalised || token.key == "drs"
  }

  private func continues(_ index: Int, from first: Int) -> Bool {
    if index > first, startsAnother(index) { return false }
    if index > first, tokens[index - 1].key == Mark.stop, index - 1 > first {
      if PartyName.isDottedForm(tokens, endingAt: index - 1) { return false }
      if PartyWords.dotted.contains(tokens[index - 2].key), tokens[index - 2].key != "co",
        !PartyWords.openForms.contains(tokens[index - 2].key)
      {
        return false
      }
    }
    return isPart(index)
  }

  /// `and Mr Smith`, `und Frau Jansen`: another name.
  private func startsAnother(_ index: Int) -> Bool {
    guard ["and", "und", "et", "&"].contains(tokens[index].key), index + 1 < bounds.upperBound
    else { return false }
    return PartyWords.honorifics.contains(tokens[index + 1].key) || tokens[index + 1].key == "the"
      || tokens[index + 1].key == "der"
  }

  private func separates(_ index: Int) -> Bool {
    ["between", "zwischen"].contains(tokens[index].key) || startsAnother(index)
  }

  private func isPart(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.kind == .word {
      return token.isCapitalised || PartyWords.joiners.contains(token.key)
    }
    if token.key == Mark.stop { return isInnerStop(index) }
    if token.key == Mark.comma { return isBeforeLegalForm(index) }
    return token.key == "&"
  }

  private func isInnerStop(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    let before = tokens[index - 1]
    if PartyName.ownsStop(prose, index) || PartyWords.openForms.contains(before.key) { return true }
    return before.range.count <= 2 && index + 1 < tokens.count && tokens[index + 1].isCapitalised
  }

  /// `Marsh Paper, Inc.`
  private func isBeforeLegalForm(_ index: Int) -> Bool {
    index + 1 < tokens.count && PartyWords.legalForms.contains(tokens[index + 1].key)
      && tokens[index + 1].isCapitalised
  }

  /// Whether a name ends in a legal form, as those of companies do.
  func isCompany(_ range: Range<Int>) -> Bool {
    range.contains { index in
      index > range.lowerBound && tokens[index].isCapitalised
        && PartyWords.legalForms.contains(tokens[index].key)
    } || PartyName.isDottedForm(tokens, endingAt: range.upperBound - 1)
  }

  /// Whether a range holds two to five capitalised words and no company, office or article.
  func isPerson(_ range: Range<Int>) -> Bool {
    let words = range.filter { tokens[$0].kind == .word && tokens[$0].range.count > 1 }
    let names = words.filter { tokens[$0].isCapitalised }
    return (2...5).contains(names.count) && !isCompany(range)
      && !words.contains {
        PartyWords.roleSet.contains(tokens[$0].key) || Self.offices.contains(tokens[$0].key)
          || PartyWords.documentWords.contains(tokens[$0].key)
      }
  }

  private static let offices: WordSet = [
    "committee", "board", "company", "team", "council", "department", "office", "finance", "audit",
    "trustees", "remuneration", "resources", "university", "institute", "of", "for", "city", "the",
  ]
}
