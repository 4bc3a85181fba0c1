import ProposalModel

/// Paragraphs of a letter that take its goals one by one: "The first concerns …", "Second, …".
enum RankedParagraph {
  /// Whether a text opens with a rank and no noun behind it: "The third year" ranks a year.
  static func opens(_ prose: Prose) -> Bool {
    let tokens = prose.tokens
    guard tokens.count > 3 else { return false }
    var index = articles.contains(tokens[0].key) ? 1 : 0
    guard ranks.contains(tokens[index].key) else { return false }
    index += 1
    let next = tokens[index]
    return next.kind == .mark || verbs.contains(next.key) || index == 2 && nouns.contains(next.key)
  }

  private static let articles: WordSet = ["the", "my", "our", "der", "die", "das", "mein", "meine"]
  private static let ranks: WordSet = [
    "first", "firstly", "second", "secondly", "third", "thirdly", "fourth", "fourthly", "fifth",
    "last", "lastly", "finally", "erstens", "zweitens", "drittens", "viertens", "erste", "zweite",
    "dritte", "vierte", "premièrement", "deuxièmement", "troisièmement",
  ]
  private static let verbs: WordSet = [
    "is", "concerns", "concern", "depends", "rests", "rewards", "looks", "covers", "turns",
    "relates", "pays", "has", "comes", "measures", "goes", "will", "would", "ist", "betrifft",
    "hängt",
  ]
  private static let nouns: WordSet = [
    "goal", "part", "milestone", "item", "element", "bonus", "payment", "target", "condition",
    "piece", "component", "objective", "ziel", "teil",
  ]
}
