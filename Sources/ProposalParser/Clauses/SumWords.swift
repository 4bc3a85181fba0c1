import ProposalModel

/// Words that speak of all milestones at once: "the four milestones pay £100,000".
enum SumWords {
  /// Whether a sentence tells what several milestones come to.
  static func speak(in sentence: Sentence) -> Bool {
    table.first(in: sentence.prose, sentence.tokens) != nil
  }

  private static let table = PhraseTable<Bool>([
    (true, counted),
    (
      true,
      [
        "taken together", "you've earned all", "you've earned both", "so all three",
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
