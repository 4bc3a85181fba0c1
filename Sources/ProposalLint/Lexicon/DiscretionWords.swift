/// Words that leave the outcome to someone's judgement (lexicon, group 10).
enum DiscretionWords {
  private static let judges = [
    "ceo", "cfo", "board", "company", "chair", "committee", "employer", "client", "customer",
    "owner", "foundation", "funder", "manager", "director", "management", "sponsor", "president",
    "broadcaster", "publisher", "council", "editor", "buyer", "purchaser",
  ]

  /// “At the CEO's discretion”, “in the board's view”.
  private static let ofJudges = judges.flatMap { judge in
    ["\(judge) satisfied", "\(judge) happy", "\(judge) pleased", "\(judge) content"]
      + ["\(judge)'s discretion", "\(judge)'s satisfaction", "\(judge)'s liking"]
      + ["judgement", "judgment", "opinion", "view", "eyes"].map { "in the \(judge)'s \($0)" }
  }

  /// What somebody feels about a result; only where a judge stands in front of it.
  static let feelings = [
    "happy with", "content with", "pleased with", "is happy", "are happy", "likes it", "like it",
    "likes the", "feels that", "feels it", "feels the",
    "satisfied with how", "comfortable with", "feels they", "feels she", "feels he", "feels we",
    "thinks that", "thinks it", "thinks the", "believes that", "believes it", "believes the",
    "deems it", "deems the", "judges it", "judges that", "judges the", "is confident that",
    "are confident that",
    "finds it", "finds that", "finds the",
    "considers it", "considers the", "is convinced", "are convinced", "liked by",
    "as judged by", "worth it", "is impressed", "are impressed", "approves of it",
  ]

  /// “As it considers fair”, “whatever it thinks right”.
  private static let opinions: [String] = [
    "considers", "consider", "thinks", "think", "deems", "deem", "sees", "see", "finds", "believes",
    "judges", "feels",
  ].flatMap { verb in
    [
      "fair", "fit", "right", "appropriate", "proper", "reasonable", "best", "just", "due",
      "suitable",
    ]
    .map { "\(verb) \($0)" }
  }

  /// “Is for the board to decide”, “rests with the chair”, “is up to the client”.
  private static let sayings: [String] = judges.flatMap { judge in
    ["decide", "judge", "determine", "say"].map { "for the \(judge) to \($0)" }
      + ["rests with the", "lies with the", "is up to the", "matter for the"].map {
        "\($0) \(judge)"
      }
  }

  private static let owners = ["its", "their", "his", "her", "our"]

  /// “At the option of the trustees”, “at her election”: of work such words let somebody order more; only of
  /// pay and of its conditions do they leave anything open.
  static let choices: [String] =
    ["option", "sole option", "election", "sole election", "choice", "pleasure"].flatMap { choice in
      ["at the \(choice) of"] + owners.map { "at \($0) \(choice)" }
    } + ["as it chooses", "as they choose", "as it pleases", "as they please", "if it so chooses"]
    + [
      "last word", "final say", "final word", "so decides", "so decide", "so wishes", "so chooses",
    ]
    + ["sees reason to", "sees cause to", "as it wishes", "as they wish"]

  /// “In the judgement of the chair”, “in the eyes of the panel”.
  private static let views =
    ["judgement", "judgment", "opinion", "eyes", "estimation", "sole judgement", "sole judgment"]
    .flatMap { view in ["in the \(view) of"] + owners.map { "in \($0) \(view)" } }

  static let words =
    ofJudges + feelings + choices + views + opinions + sayings + [
      "as it thinks fit", "as they think fit", "thinks fit", "sees fit", "deems fit",
      "deem appropriate", "considers appropriate", "thinks appropriate", "at the discretion",
      "to its liking", "to their liking", "to her liking", "to his liking", "to our liking",
      "sole discretion", "absolute discretion", "sole and absolute discretion",
      "at the discretion of", "at its discretion", "at their discretion", "at his discretion",
      "at her discretion", "in its discretion", "in its sole discretion", "at its sole discretion",
      "discretionary", "to the satisfaction of", "acceptable to", "satisfactory to",
      "as it sees fit", "as they see fit", "as determined by", "to be determined by",
      "as decided by", "deemed by", "reserves the right", "merit-based", "overall performance",
      "subjective assessment", "when deemed appropriate", "deems appropriate", "fit for purpose",
      "customer is satisfied", "client is satisfied", "board is satisfied",
      "manager is satisfied", "employer is satisfied", "owner is satisfied", "we are satisfied",
      "is satisfied with", "are satisfied with",
      "nach billigem ermessen", "nach eigenem ermessen",
    ]

  static let fixedExpressions = ["discretionary spending", "consumer discretionary"]
}
