import ProposalModel

/// One sum for several people, of whom nobody says whether each gets it or all together: "Anna Reyes and
/// Ben Ortiz receive $20,000".
struct SeveralPayees {
  let sentence: Sentence

  /// Whether the sentence pays several people and does not say how.
  var areOpen: Bool {
    guard !sentence.has(.split, .each), !holds(Self.ways, sentence.tokens),
      !sentence.says(Self.waysInWords)
    else { return false }
    return joined.contains { isPaid($0) } || countsPeople || addressesTwo
  }

  private var prose: Prose { sentence.prose }
  private var tokens: [Token] { prose.tokens }

  private func holds(_ words: WordSet, _ range: Range<Int>) -> Bool {
    sentence.holds(words, in: range)
  }

  // MARK: Names

  /// Where two names stand, joined by "and": "Anna Reyes and Ben Ortiz".
  private var joined: [Range<Int>] {
    sentence.tokens.dropFirst().dropLast().compactMap { index in
      guard Self.ands.contains(tokens[index].key), isName(index - 1), isName(index + 1) else {
        return nil
      }
      var (start, end) = (index - 1, index + 2)
      while start > sentence.tokens.lowerBound, isName(start - 1) { start -= 1 }
      while end < sentence.tokens.upperBound, isName(end) { end += 1 }
      return start..<end
    }
  }

  private func isName(_ index: Int) -> Bool {
    sentence.tokens.contains(index) && tokens[index].kind == .word && tokens[index].isCapitalised
      && tokens[index].range.count > 1 && !Self.noNames.contains(tokens[index].key)
  }

  /// "Anna and Ben receive", "is payable to Anna and Ben", "$20,000 for Anna and Ben".
  private func isPaid(_ names: Range<Int>) -> Bool {
    var end = names.upperBound
    if end < sentence.tokens.upperBound, [Mark.comma, Mark.close].contains(tokens[end].key) {
      end += 1
    }
    let behind = sentence.window(end, end + 4)
    if let first = behind.first, Self.plurals.contains(tokens[first].key) { return true }
    if Self.passives.match(in: tokens, at: end, before: sentence.tokens.upperBound) != nil {
      return true
    }
    return isRecipient(names)
  }

  /// "is paid to its managers Anna and Ben": behind "to", with words for people between.
  private func isRecipient(_ names: Range<Int>) -> Bool {
    var start = names.lowerBound
    while start > sentence.tokens.lowerBound,
      Self.people.contains(tokens[start - 1].key) || Self.articles.contains(tokens[start - 1].key)
    {
      start -= 1
    }
    guard start > sentence.tokens.lowerBound,
      sentence.has(.payVerb, .payNoun) || sentence.holdsFigures
    else { return false }
    let before = tokens[start - 1].key
    if before == "to" {
      return sentence.has(.payVerb)
    }
    if Self.payVerbs.contains(before) { return true }
    return before == "for" && start >= 2 && sentence.has(.payNoun)
      && sentence.tokens.lowerBound + 3 > start
  }

  // MARK: Others

  /// "Our two store managers get", "the two managers are paid".
  private var countsPeople: Bool {
    guard sentence.holds(Self.people) else { return false }
    return sentence.tokens.contains { index in
      guard Self.people.contains(tokens[index].key) else { return false }
      let front = sentence.window(index - 3, index)
      guard holds(Self.counts, front) else { return false }
      var end = index + 1
      // "the two managers (Anna Reyes and Ben Ortiz) are paid"
      if end < sentence.tokens.upperBound, tokens[end].key == Mark.open {
        end =
          sentence.window(end, sentence.tokens.upperBound).first { tokens[$0].key == Mark.close }
          .map { $0 + 1 } ?? end
      }
      guard end < sentence.tokens.upperBound else { return false }
      return Self.plurals.contains(tokens[end].key)
        || Self.passives.match(in: tokens, at: end, before: sentence.tokens.upperBound) != nil
    }
  }

  /// "Anna, Ben – you get $20,000".
  private var addressesTwo: Bool {
    let first = sentence.tokens.lowerBound
    guard sentence.tokens.count > 5, isName(first), tokens[first + 1].key == Mark.comma,
      isName(first + 2), Self.dashes.contains(tokens[first + 3].key)
    else { return false }
    return tokens[first + 4].key == "you"
  }
}

extension SeveralPayees {
  private static let ands: WordSet = ["and", "&", "und", "et"]
  private static let dashes: WordSet = ["–", "—", "-", ":"]
  private static let plurals: WordSet = ["receive", "get", "earn", "erhalten", "bekommen"]
  private static let payVerbs: WordSet = ["pay", "pays", "paid", "paying", "give", "gives"]
  private static let passives = PhraseTable<Bool>([
    (
      true,
      [
        "are paid", "will be paid", "shall be paid", "are entitled", "will receive",
        "shall receive", "will earn", "will get", "are to receive", "both receive", "both get",
        "shall be entitled", "will be entitled",
      ]
    )
  ])
  private static let people: WordSet = [
    "managers", "manager", "founders", "engineers", "employees", "directors", "members", "people",
    "persons", "partners", "sellers", "executives", "officers", "leads", "consultants",
    "colleagues", "developers", "executive", "director", "salespeople", "store", "sales",
  ]
  private static let articles: WordSet = ["its", "our", "the", "their", "two", ","]
  private static let counts: WordSet = ["two", "three", "four", "five", "both"]
  /// Words that say how the sum is meant.
  private static let ways: WordSet = [
    "each", "together", "jointly", "between", "share", "shared", "shares", "split", "equally",
    "equal", "apiece", "per", "respectively", "half", "collectively", "joint", "zusammen", "je",
    "team", "whichever",
  ]
  private static let waysInWords = PhraseTable<Bool>([
    (true, ["in total", "in all", "a total of", "in aggregate", "among themselves", "one of"])
  ])
  private static let noNames: WordSet = [
    "the", "if", "when", "bonus", "milestone", "phase", "stage", "january", "february", "march",
    "april", "may", "june", "july", "august", "september", "october", "november", "december",
  ]
}
