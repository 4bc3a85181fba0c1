import ProposalModel

/// A result that those who are paid count alone, called by what they do: “reported by the colleague who
/// claims the award”, “totalled by the shift leads themselves”.
struct PayeeCount {
  let place: SourceRange
  let words: String

  /// The sentences of a sheet that say so, where nobody else checks the same milestone, or all of them.
  static func all(in context: LintContext) -> [PayeeCount] {
    var found: [(count: PayeeCount, milestone: Int?, isAlone: Bool)] = []
    let payees = PayeeWords(of: context.proposal)
    for passage in context.text.passages where isRead(passage.prose) {
      let prose = passage.prose
      for sentence in prose.sentences where sentence.upperBound > passage.body.lowerBound {
        guard
          let words = words(in: sentence, of: prose) ?? payees.record(in: sentence, of: prose),
          !isCheck(words.upperBound..<sentence.upperBound, of: prose)
        else { continue }
        let count = PayeeCount(
          place: prose.place(ofTokens: words), words: prose.string(tokens: words))
        found.append((count, context.milestone(at: count.place), isAlone(sentence, of: prose)))
      }
    }
    guard !found.isEmpty else { return [] }
    let checked = checkedMilestones(in: context)
    return found.filter { found in
      found.isAlone || !checked.contains(found.milestone) && !checked.contains(nil)
    }.map(\.count)
  }

  private static func isRead(_ prose: Prose) -> Bool {
    prose.has(selves) || prose.has(acts) || prose.has(PayeeWords.marks)
  }

  /// The milestones of which a sentence says that somebody checks; `nil` where it is about all of them.
  private static func checkedMilestones(in context: LintContext) -> Set<Int?> {
    var checked: Set<Int?> = []
    for passage in context.text.passages where passage.prose.has(checks) {
      for sentence in passage.prose.sentences
      where words(in: sentence, of: passage.prose) == nil && isCheck(sentence, of: passage.prose)
        && !passage.prose.has(["accounts"], in: sentence)
      {
        checked.insert(context.milestone(at: passage.prose.place(ofTokens: sentence)))
      }
    }
    return checked
  }

  /// From the act to the word that shows it is their own.
  private static func words(in sentence: Range<Int>, of prose: Prose) -> Range<Int>? {
    let tokens = prose.tokens
    for index in sentence.dropFirst() where tokens[index].key == "by" {
      guard acts.contains(tokens[index - 1].key) else { continue }
      let near = index + 1..<min(sentence.upperBound, index + 10)
      if let end = reflexive(in: near, of: prose) ?? claimant(in: near, of: prose) {
        return index - 1..<end
      }
    }
    return active(in: sentence, of: prose)
  }

  /// “The shift leads total the hours themselves”; of one person other words are heard already.
  private static func active(in sentence: Range<Int>, of prose: Prose) -> Range<Int>? {
    guard let own = sentence.first(where: { prose.tokens[$0].key == "themselves" }),
      let act = (max(sentence.lowerBound, own - 6)..<own).first(where: {
        actives.contains(prose.tokens[$0].key)
      }),
      act > sentence.lowerBound, !prose.has(others, in: sentence.lowerBound..<act)
    else { return nil }
    return act..<own + 1
  }

  private static let actives: WordSet = [
    "count", "report", "total", "record", "measure", "log", "tally", "score", "rate", "assess",
    "calculate", "note",
  ]

  /// “The shift leads themselves”; customers and auditors are not paid.
  private static func reflexive(in near: Range<Int>, of prose: Prose) -> Int? {
    guard let own = near.prefix(6).first(where: { selves.contains(prose.tokens[$0].key) }),
      !prose.has(others, in: near.lowerBound..<own)
    else { return nil }
    return own + 1
  }

  /// “The colleague who claims the award”.
  private static func claimant(in near: Range<Int>, of prose: Prose) -> Int? {
    guard
      let who = near.prefix(4).first(where: { ["who", "that"].contains(prose.tokens[$0].key) }),
      who + 1 < near.upperBound, claims.contains(prose.tokens[who + 1].key),
      let prize = (who + 2..<near.upperBound).first(where: { prizes.contains(prose.tokens[$0].key) }
      )
    else { return nil }
    return prize + 1
  }

  /// Somebody who acts, and a word of checking.
  private static func isCheck(_ range: Range<Int>, of prose: Prose) -> Bool {
    prose.has(checks, in: range) && prose.has(checkers, in: range)
  }

  /// “No one else keeps a count”, “that total is what counts”, in the sentence or right behind it.
  private static func isAlone(_ sentence: Range<Int>, of prose: Prose) -> Bool {
    let tokens = prose.tokens
    let behind = min(sentence.upperBound + 1, tokens.count)
    let near = sentence.lowerBound..<prose.sentence(around: behind..<behind).upperBound
    return near.dropFirst().contains { index in
      let (before, key) = (tokens[index - 1].key, tokens[index].key)
      return key == "else" && nobody.contains(before) || key == "counts" && before == "what"
    }
  }

  private static let checkers = Actors.keys.union(others)
  private static let acts: WordSet = [
    "reported", "counted", "totalled", "totaled", "measured", "recorded", "assessed", "scored",
    "rated", "logged", "tallied", "calculated", "noted", "kept", "certified", "confirmed",
    "determined", "added",
  ]
  private static let selves: WordSet = ["themselves", "himself", "herself", "themself"]
  private static let claims: WordSet = [
    "claims", "claim", "earns", "earn", "receives", "receive", "gets", "get", "wins", "win",
    "shares", "share", "wants",
  ]
  private static let prizes: WordSet = [
    "award", "bonus", "prize", "payment", "payout", "it", "money", "reward", "awards", "pool",
  ]
  private static let nobody: WordSet = ["one", "nobody", "noone", "anybody", "anyone"]
  private static let checks: WordSet = [
    "check", "checks", "checked", "certifies", "certified", "confirms", "confirmed", "verifies",
    "verified", "audits", "audited", "countersigns", "countersigned", "measures", "measured",
    "counts", "approves", "approved", "reviews", "reviewed", "signs", "signed",
  ]
  /// Who is not paid by the sheet, or is there to check.
  private static let others: WordSet = [
    "auditor", "auditors", "controller", "controllers", "cfo", "finance", "accountant",
    "accountants", "client", "clients", "customer", "customers", "patients", "guests", "judges",
    "jury", "committee", "board", "inspector", "inspectors", "surveyor", "users", "students",
    "visitors", "audit", "stewards", "steward",
  ]
}
