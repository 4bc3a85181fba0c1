import ProposalModel

/// The words of the names of milestones, by which other sentences speak of them.
struct MilestoneNames {
  private let owners: [WordKey: Set<Int>]
  private let words: WordSet

  init(_ milestones: [Milestone]) {
    var owners: [WordKey: Set<Int>] = [:]
    // A sole milestone is no other one.
    let milestones = milestones.count > 1 ? milestones : []
    for index in milestones.indices {
      for token in milestones[index].name.tokens.prefix(Self.longest)
      where Self.isTelling(token) {
        owners[token.key, default: []].insert(index)
      }
    }
    self.owners = owners
    words = WordSet(Array(owners.keys))
  }

  /// A word of its own, or an abbreviation: "SOC", "ARR".
  private static func isTelling(_ token: Token) -> Bool {
    guard token.kind == .word, !common.contains(token.key) else { return false }
    return token.range.count > 3 || token.range.count == 3 && token.isCapitalised
  }

  /// The milestones a sentence names by a word that no other milestone has. Linear in its words.
  func mentions(in sentence: Sentence) -> Set<Int> {
    var found: Set<Int> = []
    guard sentence.holds(words) else { return found }
    let tokens = sentence.prose.tokens
    for index in sentence.tokens where words.contains(tokens[index].key) {
      if let named = owners[tokens[index].key], named.count == 1 {
        found.formUnion(named)
      }
    }
    return found
  }

  /// Whether a word that one milestone alone has stands among some tokens of a sentence, and not for who
  /// looks at it: "the data audit".
  func nameMilestone(
    in tokens: Range<Int>, of sentence: Sentence, besides own: [Int] = []
  ) -> Bool {
    let words = sentence.prose.tokens
    return tokens.contains { index in
      guard let named = owners[words[index].key], named.count == 1 else { return false }
      return named.isDisjoint(with: own)
        && !(tokens.contains(index + 1) && Self.lookers.contains(words[index + 1].key))
    }
  }

  private static let lookers: WordSet = [
    "audit", "audits", "auditor", "inspection", "inspector", "committee", "board", "reviewer",
  ]

  /// Whether a sentence names just one milestone beside its own by some word.
  func mentionsOther(than owner: Int?, in sentence: Sentence) -> Bool {
    guard sentence.holds(words) else { return false }
    return sentence.tokens.contains { index in
      guard let named = owners[sentence.prose.tokens[index].key] else { return false }
      return named.count(where: { $0 != owner }) == 1
    }
  }

  /// A name is short; a sentence that stands for one is cut.
  private static let longest = 16

  private static let common: WordSet = [
    "the", "and", "for", "new", "one", "two", "all", "any", "our", "per", "net", "der", "die",
    "das",
    "bonus", "milestone", "goal", "target", "award", "payment", "with", "from", "that", "this",
    "into", "over", "under", "their", "before", "after", "until", "have", "each", "year", "annual",
    "amount", "ziel", "prämie", "meilenstein", "rate", "first", "second", "third", "fourth",
    "period", "level", "levels", "result", "results", "report", "plan", "team", "least", "more",
    "than", "when", "will", "been", "reached", "paid", "every", "january", "february", "march",
    "april", "june", "july", "august", "september", "october", "november", "december", "nach",
    "dass", "wird", "eine", "einer", "werden", "erreicht",
  ]
}
