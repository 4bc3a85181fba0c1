import ProposalModel

/// What an outcome is about, as far as its words tell.
struct ObjectReading {
  private let text: StatementText
  /// The first noun phrase, to the first preposition, verb or mark.
  let phrase: Range<Int>
  /// All words up to the next part of the sentence.
  let whole: Range<Int>

  init(_ outcome: Outcome, in text: StatementText) {
    self.text = text
    whole = Self.whole(outcome.object, text)
    phrase = Self.phrase(whole, text)
  }

  /// The last noun of the phrase, which says what it is.
  var head: Int? {
    phrase.last { text.words[$0].kind == .word && !text.words[$0].isAny(.adverb) }
  }

  /// Whether the phrase names something by its name or in the language of a trade.
  var isSpecific: Bool {
    whole.contains { isName($0) || text.words[$0].isTechnical }
  }

  /// Whether the noun itself is a name.
  var isHeadNamed: Bool { head.map { isName($0) || text.words[$0].isTechnical } ?? false }

  /// Whether the phrase itself holds a name.
  var isNamed: Bool { phrase.contains { isName($0) || text.words[$0].isTechnical } }

  /// Whether an article, a number or a name says which, or how many.
  var isDefinite: Bool {
    isNamed || text.has([.determiner, .numberWord, .universal], in: phrase)
      || phrase.contains { text.words[$0].kind == .number }
  }

  /// Whether the phrase holds the language of a trade.
  var isTechnical: Bool { phrase.contains { text.words[$0].isTechnical } }

  /// Whether a name stands anywhere.
  var isNamedAnywhere: Bool { whole.contains { isName($0) || text.words[$0].isTechnical } }

  /// More than one, and nobody says how many or which.
  var isPlural: Bool {
    guard let head, !isDefinite else { return false }
    return text.prose.utf8[text.prose.tokens[text.words[head].tokens.upperBound - 1].range].last
      == 0x73
  }

  /// More than one of a kind, none of them named or counted, and nothing behind that says which.
  var isUncounted: Bool {
    (isPlural || isGeneric && !isDefinite) && !isSpecific
      && !has(.recurrence)
      && !whole.contains {
        text.words[$0].isAny([.determiner, .universal]) && !text.words[$0].isAny(.relative)
          && !isReceiver($0)
      }
  }

  /// Nothing but a noun or two: no article, number, name, and nothing behind.
  var isBare: Bool {
    !isDefinite && !isSpecific && whole.count - phrase.count < 2 && phrase.count < 4 && isLast
  }

  /// Whether the clause ends behind the object.
  private var isLast: Bool { text.word(whole.upperBound)?.kind != .word }

  /// A noun that needs more than an adjective: features, partners, tools.
  var isGeneric: Bool {
    guard let head, !isNamed else { return false }
    let word = text.words[head]
    return UnqualifiedNouns.nouns.contains(word.key) || Self.generic.contains(word.key)
  }

  /// “For the community”, “about the technology”.
  private func isReceiver(_ index: Int) -> Bool {
    guard let before = text.word(index - 1), Self.receiving.contains(before.key) else {
      return false
    }
    guard before.key != "about", let next = text.word(index + 1) else { return true }
    return next.isAny([.abstract, .agent, .citizen]) || Self.generic.contains(next.key)
  }

  /// In front of those who get it, or of what it is about; it does not say which.
  private static let receiving: Set<WordKey> = ["for", "about", "with", "among", "to", "around"]

  /// What is no name though it has a capital.
  private static let plain: WordClass = [
    .abstract, .changeNoun, .quality, .comparative, .criteria, .agent, .pay, .effort, .change,
    .selector, .measure, .universal, .month, .time,
  ]
  /// Countries and bodies that every pledge names.
  private static let commonplaces: Set<WordKey> = [
    "australia", "australia's", "australian", "federal", "britain", "britain's", "british", "uk",
    "america", "america's", "american",
    "canada", "canada's", "canadian", "europe", "europe's", "european", "nation", "liberal",
    "party", "state", "territory", "territories", "country", "england", "scotland", "wales",
    "germany's", "zealand", "new", "i", "indigenous", "aboriginal",
  ]
  static let generic: Set<WordKey> = [
    "features", "functionality", "functionalities", "functions", "components", "modules", "data",
    "tools", "services", "questions", "adjustments",
    "elements", "items", "parts", "things", "changes", "fixes", "steps", "activities", "materials",
    "requirements", "areas", "content", "information",
    "bugs", "issues", "problems", "errors", "improvements", "users", "developers", "members",
    "contributors", "participants", "communities", "users'", "resources", "examples", "teams",
    "testing", "infrastructures", "use", "cases", "work", "tasks", "updates", "events", "meetings",
    "campaigns",
    "details", "aspects", "needs", "documents", "infrastructure", "programs", "groups",
    "organisations", "organizations", "parties", "people",
  ]

  /// Whether it is “the …”: one that is there already.
  var isTheOne: Bool { phrase.first.map { text.words[$0].key == "the" } ?? false }

  func has(_ classes: WordClass) -> Bool { text.has(classes, in: phrase) }

  func hasAnywhere(_ classes: WordClass) -> Bool { text.has(classes, in: whole) }

  func first(_ classes: WordClass) -> Int? { text.first(classes, in: phrase) }

  /// Capitalised inside a sentence that is no title: an unknown word, or one beside another.
  func isName(_ index: Int) -> Bool {
    guard !text.isTitle, isCapital(index), index > text.start else { return false }
    if text.word(index - 1)?.isMark(".") ?? false { return false }
    if text.words[index].isAny(.citizen) || Self.commonplaces.contains(text.words[index].key) {
      return false
    }
    let isPlain = text.words[index].isAny(Self.plain)
    return !isPlain || isCapital(index + 1) || index - 1 > text.start && isCapital(index - 1)
  }

  private func isCapital(_ index: Int) -> Bool {
    text.word(index).map { $0.isCapitalised && $0.kind == .word } ?? false
  }

  private static func whole(_ range: Range<Int>, _ text: StatementText) -> Range<Int> {
    let end = range.first { index in
      let word = text.words[index]
      return word.kind == .mark && stops.contains(word.key)
        || word.isAny([.conditional, .purposive]) && !word.isAny(.preposition)
    }
    return range.lowerBound..<(end ?? range.upperBound)
  }

  private static func phrase(_ range: Range<Int>, _ text: StatementText) -> Range<Int> {
    var start = range.lowerBound
    while start < range.upperBound,
      text.words[start].isAny([.adverb]) || particles.contains(text.words[start].key)
    {
      start += 1
    }
    var end =
      (start..<range.upperBound).first { index in
        let word = text.words[index]
        if word.kind == .mark {
          return !joins.contains(word.key)
            || word.key != "&" && text.prose.tokens[word.tokens.lowerBound].followsSpace
        }
        if word.isAny(.numberWord) { return false }
        if word.isAny([.time, .recurrence]) { return index > start }
        if word.isAny(.approximate), index + 1 < range.upperBound,
          text.words[index + 1].kind == .number
        {
          return false
        }
        if word.key == "of", index > start,
          text.words[index - 1].isAny([.universal, .vagueQuantity])
        {
          return false
        }
        return word.isAny([.preposition, .to, .relative, .modal, .be])
          && !word.isAny([.vagueQuantity, .quality])
      } ?? range.upperBound
    while end > start, text.words[end - 1].isAny([.conjunction]) { end -= 1 }
    return start..<end
  }

  private static let stops: Set<WordKey> = [".", ";", ":", "(", "–", "—", "!", "?"]
  private static let joins: Set<WordKey> = ["-", "/", "&", "+", "_", "'", "’", "“", "”", "\"", "`"]
  private static let particles: Set<WordKey> = [
    "up", "out", "off", "in", "on", "back", "forward", "down", "to",
  ]
}
