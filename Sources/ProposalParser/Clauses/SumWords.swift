import ProposalModel

/// Words that speak of all milestones at once: "the four milestones pay £100,000".
enum SumWords {
  /// Whether a sentence tells what several milestones come to.
  static func speak(in sentence: Sentence) -> Bool {
    if opens(sentence) { return true }
    return sentence.all(table).contains { found in
      guard found.meaning else { return true }
      let next = found.tokens.upperBound
      return next < sentence.tokens.upperBound && verbs.contains(sentence.prose.tokens[next].key)
    }
  }

  /// "At the very most, then, this costs $220,000".
  private static func opens(_ sentence: Sentence) -> Bool {
    let (tokens, start) = (sentence.prose.tokens, sentence.tokens.lowerBound)
    if openings.match(in: tokens, at: start, before: sentence.tokens.upperBound) != nil {
      return true
    }
    if opensWithResult(sentence) { return true }
    // "The most that Dana can earn is $50,000"
    guard mosts.match(in: tokens, at: start, before: sentence.tokens.upperBound) != nil else {
      return false
    }
    return gains.first(in: sentence.prose, sentence.window(start, start + 9)) != nil
  }

  /// "so that the award for all six sites amounts to $60,000"
  private static func opensWithResult(_ sentence: Sentence) -> Bool {
    let (tokens, start) = (sentence.prose.tokens, sentence.tokens.lowerBound)
    guard results.match(in: tokens, at: start, before: sentence.tokens.upperBound) != nil else {
      return false
    }
    return sentence.has(.payNoun) && sentence.says(amounts)
  }

  /// Whether a sentence says of what parts an amount is made up: "made up of the four payments below".
  static func dividesBelow(_ sentence: Sentence) -> Bool {
    sentence.says(divisions)
  }

  private static let divisions = PhraseTable<Bool>([
    (
      true,
      [
        "made up of the", "made up of", "consisting of the", "composed of the",
        "broken down as follows", "split as follows", "in folgenden raten", "die sich aus",
      ]
    )
  ])

  private static let results = PhraseTable<Bool>([
    (true, ["so that", "so the", "which means that"])
  ])
  private static let amounts = PhraseTable<Bool>([
    (true, ["amounts to", "comes to", "is worth", "totals", "adds up to"])
  ])
  private static let mosts = PhraseTable<Bool>([(true, ["the most", "most", "so the most"])])
  private static let gains = PhraseTable<Bool>([
    (true, ["can earn", "could earn", "can be earned", "can receive", "can get", "can be paid"])
  ])

  private static let openings = PhraseTable<Bool>([
    (
      true,
      [
        "at the very most", "at most, therefore", "at most, then", "in the very best case",
        "at its very highest", "im allerbesten fall", "in the most favourable case",
        "in all up to", "in all , up to", "altogether up to", "in total up to",
      ]
    )
  ])

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
        "taken together", "total of all milestones", "sum of all milestones",
        "total of all payments", "sum of all payments", "total of all instalments",
        "sum of all instalments", "total of the milestones", "sum of the milestones",
        "summe aller meilensteine", "summe aller raten", "summe aller zahlungen",
        "the whole scorecard", "the scorecard as a whole", "the whole bonus", "the whole plan",
        "the whole sheet", "the bonus as a whole", "if everything goes well", "in the best case",
        "im besten fall",
        "the most you can earn", "the most she can earn", "the most he can earn",
        "the most i can earn", "the most they can earn", "most the team can earn",
        "all milestones pay", "all goals pay", "au mieux", "most that can be paid",
        "most that can be earned", "most that this", "most that the", "the most this",
        "largest possible", "highest possible", "höchste mögliche",
        "höchstmögliche", "maximal mögliche", "im höchsten fall", "most the client can owe",
        "most the buyer can owe", "most the customer can owe", "can owe is", "can owe in all",
      ] + sums
    ),
  ])

  /// "you can earn as much as $210,000 through the three milestones"
  private static let sums = ["through the", "from the", "under the", "across the"].flatMap { lead in
    ["two", "three", "four", "five", "six"].flatMap { count in
      ["milestones", "goals", "items", "parts", "awards"].map { "\(lead) \(count) \($0)" }
    }
  }

  /// "the three amounts", "all four goals".
  private static let counted: [String] = ["two", "three", "four", "five", "six", "seven"].flatMap {
    count in
    [
      "milestones", "goals", "amounts", "payments", "parts", "items", "bonuses", "awards", "fees",
      "components", "targets", "objectives",
    ].flatMap { ["the \(count) \($0)", "all \(count) \($0)", "\(count) \($0) together"] }
  }
}
