import ProposalModel

/// People named one after another: "Anna Reyes, Tom Bell and Priya Nair each receive $7,500".
enum NamedPeople {
  /// How many people receive the amount of a sentence each; `nil` where it names none.
  static func receivers(in sentence: Sentence) -> Int? {
    guard sentence.has(.each) || sentence.says(eachWords) else {
      return nil
    }
    let found = lists(in: sentence.prose, sentence.tokens)
    guard found.count == 1, let list = found.first, receives(list.tokens, sentence) else {
      return nil
    }
    return list.count
  }

  /// How many people a text names that says nothing else: `Anna Reyes, Tom Bell, Priya Nair`.
  static func all(in prose: Prose) -> Int? {
    let found = lists(in: prose, prose.tokens.indices)
    guard found.count == 1, found[0].tokens == prose.tokens.indices else { return nil }
    return found[0].count
  }

  /// The people a sentence lists, for one behind it that says "each of them".
  static func listed(in sentence: Sentence) -> Int? {
    let found = lists(in: sentence.prose, sentence.tokens)
    return found.count == 1 ? found[0].count : nil
  }

  /// Whether a sentence speaks of each of those named before.
  static func speaksOfEach(_ sentence: Sentence) -> Bool {
    sentence.says(pointing)
  }

  /// Whether the words around a list say that each one in it receives something.
  private static func receives(_ list: Range<Int>, _ sentence: Sentence) -> Bool {
    let behind = sentence.window(list.upperBound, list.upperBound + 4)
    let tokens = sentence.prose.tokens
    if let each = behind.first(where: { tokens[$0].key == "each" }),
      tokens[behind.lowerBound..<each].allSatisfy({ auxiliaries.contains($0.key) })
    {
      return true
    }
    let front = sentence.window(list.lowerBound - 4, list.lowerBound)
    if let lead = leads.first(in: sentence.prose, front), lead.tokens.upperBound == front.upperBound
    {
      return true
    }
    guard let last = front.last, earning.contains(tokens[last].key) else { return false }
    return behind.contains { tokens[$0].key == "apiece" || tokens[$0].key == "each" }
      || sentence.prose.tokens[sentence.tokens].contains { $0.key == "apiece" }
  }

  private static let auxiliaries: WordSet = ["will", "shall", "are", "is", "be", "would", "can"]
  private static let earning: WordSet = ["earns", "brings", "gives", "pays", "pay", "earn"]
  private static let leads = PhraseTable<Bool>([
    (
      true,
      [
        "each of", "each to", "each for", "apiece to", "apiece for", "per person to",
        "per person for", "per head to", "per head for", "to each of", "for each of", "je an",
        "jeweils an",
      ]
    )
  ])
  private static let eachWords = PhraseTable<Bool>([
    (true, ["each", "apiece", "per person", "per head"])
  ])
  private static let pointing = PhraseTable<Bool>([
    (
      true,
      [
        "each of them", "each recipient", "each person", "each one of them", "each payee",
        "each engineer", "each employee", "each member", "each participant",
      ]
    )
  ])

  // MARK: Lists

  private typealias List = (tokens: Range<Int>, count: Int)

  /// The lists of two or more names of capitalised words, one behind another.
  private static func lists(in prose: Prose, _ range: Range<Int>) -> [List] {
    var lists: [List] = []
    let tokens = prose.tokens
    var index = range.lowerBound
    while index + 1 < range.upperBound {
      // A name opens with two capitalised words.
      guard tokens[index].isCapitalised, tokens[index + 1].isCapitalised,
        let list = list(in: prose, from: index, before: range.upperBound)
      else {
        index += 1
        continue
      }
      lists.append(list)
      index = list.tokens.upperBound
    }
    return lists
  }

  private static func list(in prose: Prose, from start: Int, before end: Int) -> List? {
    var (index, count, last) = (start, 0, start)
    while let next = name(in: prose, from: index, before: end) {
      count += 1
      last = next
      guard next < end, separators.contains(prose.tokens[next].key) else { break }
      index = next + 1
      if index < end, ands.contains(prose.tokens[index].key) { index += 1 }
    }
    return count > 1 ? (start..<last, count) : nil
  }

  /// The end of a name of two or three capitalised words.
  private static func name(in prose: Prose, from start: Int, before end: Int) -> Int? {
    var index = start
    while index < end, index - start < 3, prose.tokens[index].kind == .word,
      prose.tokens[index].isCapitalised
    {
      index += 1
    }
    return index - start >= 2 ? index : nil
  }

  private static let separators: WordSet = [",", "and", "und", "et", "&"]
  private static let ands: WordSet = ["and", "und", "et", "&"]
}
