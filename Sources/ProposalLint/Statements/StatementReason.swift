public import ProposalModel

/// Words of a statement, and what they do to its verdict.
public struct StatementReason: Sendable, Hashable {
  /// The words as written.
  public let words: String
  /// Where they stand.
  public let place: SourceRange
  /// One sentence: the words, and what they do.
  public let why: String
  /// What to write instead, for words at fault.
  public let help: String
  /// Whether the words leave the outcome open.
  public let isFault: Bool
  /// The rule that flags such words in sheets.
  let rule: String

  init(_ reason: Reason, in text: StatementText) {
    words = text.string(reason.words)
    place = text.prose.place(ofTokens: text.tokens(of: reason.words))
    why = reason.role.sentence(about: Wording.quoted(words))
    help = reason.role.help
    isFault = reason.role.isFault
    rule = reason.role.rule
  }
}

extension Reason.Role {
  /// Whether words in this role leave the outcome open.
  var isFault: Bool { self != .decides && self != .counts }

  /// One sentence about the words.
  fileprivate func sentence(about words: String) -> String {
    switch self {
    case .decides: "\(words) names what anybody can see done"
    case .counts: "\(words) states how much or how many"
    case .defers: "\(words) leaves to a later decision what has to be reached"
    case .escapes: "\(words) offers a way out of what is promised"
    case .changes: "\(words) is a change without an amount: the least change would do"
    case .tries: "\(words) is an effort, which no event ends"
    case .values: "\(words) is measured differently by each reader"
    case .compares: "\(words) compares with nothing that is stated"
    case .blurs: "\(words) does not say how many or how much, or which"
    case .empties: "\(words) is nothing one can be shown: one can always have more of it, or less"
    }
  }

  fileprivate var help: String {
    switch self {
    case .decides, .counts: ""
    case .defers: "State the goals and their levels here, or the formula and who publishes it"
    case .escapes: "Leave it out, or say when it applies and who decides by when"
    case .changes: "State both levels: “from [level today] to [level to reach]”"
    case .tries: "Name the event that shows success: “[what] is [done, signed, open] by [date]”"
    case .values: "Name the test or number that shows it"
    case .compares: "Name the level to reach: “at least [number]”"
    case .blurs: "Write the number, and name which ones"
    case .empties: "Name the event, the thing delivered or the level that shows it"
    }
  }

  /// The rule that flags such words in sheets.
  fileprivate var rule: String {
    switch self {
    case .defers: "vague-discretion"
    case .changes, .compares: "vague-comparative"
    case .tries: "vague-effort-standard"
    case .escapes: "vague-weasel-phrase"
    case .values: "vague-subjective-adjective"
    case .blurs: "vague-quantity-word"
    case .decides, .counts, .empties: "measure-no-metric"
    }
  }
}
