import ProposalModel

/// The days by which something is to be done, as the sentences of a milestone state them, whichever
/// of them the reader took for the deadline.
struct DueDays {
  /// A day behind “by”, “until” or “before”.
  struct DueDay {
    let date: CalendarDate
    let place: SourceRange
    /// Whether the sentence is an obligation of its own: “must be complete by …”.
    let isObligation: Bool
  }

  let days: [DueDay]

  /// Reads the sentences that belong to a milestone and speak of doing, not of paying or reporting.
  init(ofMilestone position: Int, in context: LintContext) {
    let place = context.proposal.milestones[position].place
    days = context.text.passages(in: place).flatMap { passage in
      passage.prose.sentences.flatMap { Self.days(in: $0, of: passage.prose, context) }
    }
  }

  private static func days(
    in sentence: Range<Int>, of prose: Prose, _ context: LintContext
  ) -> [DueDay] {
    guard !sentence.contains(where: { others.contains(prose.tokens[$0].key) }) else { return [] }
    let isObligation = isObligation(sentence, of: prose)
    return context.figures.inside(prose.place(ofTokens: sentence)).compactMap { figure in
      guard let date = figure.day, isDue(figure, of: prose) else { return nil }
      return DueDay(date: date, place: figure.place, isObligation: isObligation)
    }
  }

  /// “Must be complete”, “has to be finished”.
  static func isObligation(_ sentence: Range<Int>, of prose: Prose) -> Bool {
    sentence.contains { index in
      let key = prose.tokens[index].key
      return obligations.contains(key)
        || auxiliaries.contains(key) && index + 1 < sentence.upperBound
          && prose.tokens[index + 1].key == "to"
    } && (prose.has(ends, in: sentence) || sentence.contains { isPassive($0, of: sentence, prose) })
  }

  /// “Be let”, “be connected”: something is done to the subject; notices and requests are none of its ends.
  private static func isPassive(_ index: Int, of sentence: Range<Int>, _ prose: Prose) -> Bool {
    guard prose.tokens[index].key == "be", index + 1 < sentence.upperBound else { return false }
    let participle = prose.tokens[index + 1]
    if participle.kind != .word || acts.contains(participle.key) { return false }
    return strong.contains(participle.key)
      || prose.utf8[participle.range].suffix(2).elementsEqual([0x65, 0x64])
  }

  private static let strong: WordSet = [
    "let", "sold", "set", "laid", "hung", "cut", "dug", "bought", "found", "won", "hired", "sown",
    "begun", "driven", "fit", "met", "shut", "rebuilt", "relaid", "lit", "cast",
  ]
  /// What is done about a thing, and not to it.
  private static let acts: WordSet = [
    "claimed", "notified", "informed", "requested", "raised", "objected", "exercised", "returned",
    "repaid", "applied", "appointed", "named", "disputed", "invoiced", "reduced", "increased",
    "considered", "deemed", "treated", "allowed", "required", "asked", "received", "postponed",
  ]

  /// Whether a word of a deadline stands right in front of a figure.
  static func isDue(_ figure: Figure, of prose: Prose) -> Bool {
    guard let token = prose.token(at: figure.place), token > 0 else { return false }
    return prose.tokens[max(0, token - 2)..<token].contains { due.contains($0.key) }
  }

  private static let due: WordSet = ["by", "until", "before", "bis", "spätestens"]
  private static let obligations: WordSet = ["must", "shall", "muss", "müssen"]
  private static let auxiliaries: WordSet = ["has", "have", "is", "are"]
  private static let ends: WordSet = [
    "reached", "achieved", "ready", "handed", "operational",
    "complete", "completed", "finished", "live", "launched", "done", "delivered", "signed",
    "opened", "issued", "granted", "obtained", "installed", "commissioned", "concluded", "closed",
    "built", "moved", "abgeschlossen", "fertig", "fertiggestellt",
  ]
  /// Sentences with such words set other days than the deadline.
  private static let others: WordSet = WordSet(
    [
      "paid", "pay", "pays", "payable", "payment", "certified", "certifies", "certification",
      "report", "reports", "reported", "invoice", "invoices", "invoiced", "review", "reviewed",
      "draft", "long-stop", "longstop", "extension", "extended", "agreed", "notice", "leaves",
      "resigns", "otherwise", "later", "if", "unless", "bonus", "audit",
      "tranche", "first", "second", "interim", "gezahlt", "ausgezahlt", "wenn", "sofern",
    ].map { WordKey($0) })
}
