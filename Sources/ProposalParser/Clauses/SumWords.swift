import ProposalModel

/// Words that speak of all milestones at once: "the four milestones pay £100,000".
enum SumWords {
  /// Whether a sentence tells what several milestones come to.
  static func speak(in sentence: Sentence) -> Bool {
    table.all(in: sentence.prose, sentence.tokens).contains { found in
      guard found.meaning else { return true }
      let next = found.tokens.upperBound
      return next < sentence.tokens.upperBound && verbs.contains(sentence.prose.tokens[next].key)
    }
  }

  /// "Of the two goals, the first pays $5,000" tells no sum.
  private static let verbs: WordSet = [
    "pay", "come", "add", "total", "sum", "make", "amount", "together", "can", "could", "cost",
  ]

  /// `true` for phrases that speak of all only in front of a verb.
  private static let table = PhraseTable<Bool>([
    (true, counted),
    (
      false,
      [
        "taken together",
        "if everything goes well", "in the best case", "im besten fall",
        "the most you can earn", "the most she can earn", "the most he can earn",
        "the most i can earn", "the most they can earn", "most the team can earn",
        "all milestones pay", "all goals pay", "au mieux",
      ]
    ),
  ])

  /// "the three amounts", "all four goals".
  private static let counted: [String] = ["two", "three", "four", "five", "six", "seven"].flatMap {
    count in
    [
      "milestones", "goals", "amounts", "payments", "parts", "items", "bonuses", "awards", "fees",
      "components", "targets", "objectives",
    ].flatMap { ["the \(count) \($0)", "all \(count) \($0)", "\(count) \($0) together"] }
  }
}
