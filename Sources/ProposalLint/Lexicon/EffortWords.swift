/// Standards of effort, where an outcome belongs (lexicon, group 5).
enum EffortWords {
  private static let owners = ["her", "his", "their", "its", "your", "my", "our"]

  /// “Does her best”, “doing their utmost”, “gave it everything”.
  private static let bests = ["do", "does", "doing", "try", "tries", "trying", "give", "gives"]
    .flatMap { verb in
      owners.flatMap { ["\(verb) \($0) best", "\(verb) \($0) utmost", "\(verb) \($0) level best"] }
        + ["\(verb) the utmost"] + owners.map { "\(verb) \($0) hardest" }
    }

  /// “All she can”, “everything in its power”.
  private static let alls =
    ["she", "he", "they", "it", "you", "i", "we"].flatMap { who in
      [
        "all \(who) could", "everything \(who) could", "what \(who) could", "all \(who) can",
        "everything \(who) can", "what \(who) can", "as best \(who) can",
      ]
    } + owners.map { "everything in \($0) power" }

  /// “Pursue the water right”, “press for the permit”: alone such verbs often say how something is done, and
  /// where a goal opens with one it is all that is asked.
  static let pursuits =
    [
      "pursue", "pursues", "pursuing", "press for", "pressing for", "push for", "pushing for",
      "campaign for", "campaigning for", "lobby for", "lobbying for", "continue to", "explore",
      "exploring", "keep working on", "go after", "chase", "chasing", "push ahead with",
      "press ahead with", "move forward with", "engage with", "engaging with", "actively engage",
      "contribute to", "contributing to", "advocate for", "liaise with", "keep pushing for",
    ] + helps

  /// “Support the launch”, “champion the new prices”: where an article or owner follows; “support desk open” is an event.
  private static let helps: [String] =
    ["support", "supporting", "help", "helping", "assist", "champion", "facilitate"].flatMap {
      verb in
      (["the", "with", "in", "a"] + owners).map { "\(verb) \($0)" }
    }

  static let words =
    bests + alls + pursuits + [
      "all due diligence", "use due diligence", "uses due diligence", "exercise due diligence",
      "exercises due diligence", "go all out", "goes all out", "no stone unturned",
      "all reasonable steps", "all reasonable measures", "all necessary steps", "every attempt",
      "best attempt", "every endeavour", "every endeavor", "all efforts", "utmost efforts",
      "trying to", "tries to", "endeavours to", "endeavors to", "endeavouring to",
      "strives to", "strives for", "striving to", "striving for", "seeks to", "seeking to",
      "attempts to", "attempting to", "work hard", "works hard", "working hard",
      "work tirelessly", "works tirelessly", "working tirelessly", "works towards", "works toward",
      "full weight behind", "aims to", "aim to", "whatever it takes", "makes progress",
      "best efforts", "best endeavours", "best endeavors", "reasonable efforts",
      "reasonable endeavours", "reasonable endeavors", "all reasonable efforts",
      "all reasonable endeavours", "commercially reasonable efforts", "reasonable best efforts",
      "every reasonable effort", "every possible effort", "every reasonable endeavour",
      "every reasonable endeavor", "all possible efforts", "all necessary efforts",
      "diligent efforts", "good faith efforts", "good-faith efforts", "every effort",
      "appropriate efforts", "do everything possible", "endeavour to", "endeavor to", "seek to",
      "strive to", "strive for", "attempt to", "try to", "work towards", "work toward",
      "working towards", "working toward", "make progress", "making progress", "look into",
    ]

  static let fixedExpressions = [
    "reasonable efforts to mitigate", "what it can be", "what they can be", "what it can do",
    "what it can not",
  ]
}
