import ProposalModel

/// How a sheet calls the one who is paid, for sentences in which they keep the record of their own result:
/// “The CTO tallies the rate on his own dashboard”.
struct PayeeWords {
  private let keys: Set<WordKey>

  /// The role, its initials, the names, and words for whoever is paid.
  init(of proposal: Proposal) {
    var keys = Self.general
    let role = proposal.role?.tokens.filter { $0.kind == .word } ?? []
    keys.formUnion(role.map(\.key).filter(Actors.keys.contains))
    if role.count > 1, let prose = proposal.role, role.allSatisfy(\.isCapitalised) {
      keys.insert(WordKey(role.map { prose.string($0.range.prefix(1)) }.joined().lowercased()))
    }
    // Where no role was read, the title may name it: “Bonus sheet 2026 - Sales Director, De Zwaan”.
    if role.isEmpty, let title = proposal.title {
      keys.formUnion(
        title.tokens.filter { $0.isCapitalised }.map(\.key).filter(Self.roles.contains))
    }
    for payee in proposal.payees {
      keys.formUnion(payee.name.tokens.filter { $0.range.count > 2 }.map(\.key))
    }
    self.keys = keys
  }

  /// Words without which no such sentence is looked for.
  static let marks: WordSet = ["own", "determines", "decides", "supplies", "herself", "himself"]

  /// From the act to the record that is their own, or to what they decide.
  func record(in sentence: Range<Int>, of prose: Prose) -> Range<Int>? {
    let tokens = prose.tokens
    let front = sentence.prefix(Self.reach)
    guard let who = front.first(where: { keys.contains(tokens[$0].key) }),
      let act = (who + 1..<min(who + 4, sentence.upperBound)).first(where: {
        Self.acts.contains(tokens[$0].key) || Self.decisions.contains(tokens[$0].key)
      })
    else { return nil }
    let behind = act + 1..<min(act + 9, sentence.upperBound)
    if Self.decisions.contains(tokens[act].key) {
      return behind.first.flatMap { Self.questions.contains(tokens[$0].key) ? who..<$0 + 1 : nil }
    }
    if let own = behind.first(where: { tokens[$0].key == "own" }) {
      let thing = (own + 1..<min(own + 3, sentence.upperBound)).first {
        Self.records.contains(tokens[$0].key)
      }
      if let thing { return who..<thing + 1 }
    }
    let oneself = behind.first { ["herself", "himself"].contains(tokens[$0].key) }
    return oneself.map { who..<$0 + 1 }
  }

  private static let roles: WordSet = ["director", "manager", "officer", "head", "president"]
  private static let reach = 6
  private static let general: Set<WordKey> = Set(
    ["executive", "employee", "participant", "beneficiary", "she", "he", "i"].map { WordKey($0) })
  private static let acts: WordSet = [
    "tallies", "keeps", "records", "counts", "logs", "tracks", "measures", "computes", "calculates",
    "reports", "sends", "takes", "reads", "enters", "totals", "works", "scores", "rates",
    "assesses",
    "determines", "compiles", "tally", "keep", "record", "count", "log", "track", "measure",
    "report",
    "send", "assess", "calculate",
  ]
  private static let decisions: WordSet = ["determines", "decides", "judges", "declares"]
  private static let questions: WordSet = ["whether", "if"]
  private static let records: WordSet = [
    "spreadsheet", "dashboard", "sheet", "notebook", "log", "records", "record", "tally", "list",
    "figures", "numbers", "count", "report", "reports", "data", "diary", "notes", "statistics",
    "results", "calendar", "files", "file", "estimate",
  ]
}
