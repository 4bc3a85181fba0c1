import ProposalModel

/// A deadline in a clause of a contract that starts nowhere: “Go-live takes place within ten weeks.”
enum DeedWithoutStart {
  /// The durations in first sentences of clauses that say when something is done, and name no event:
  /// a further sentence may count from the one in front of it.
  static func all(in text: OperativeText) -> [SourceRange] {
    text.passages.compactMap { passage -> SourceRange? in
      let prose = passage.prose
      guard prose.has(bounds), let first = passage.body.first else { return nil }
      let sentence = passage.sentence(around: first..<first + 1)
      if let words = condition(in: sentence, of: prose) { return prose.place(ofTokens: words) }
      guard !prose.has(events, in: sentence) else { return nil }
      return duration(in: sentence, of: prose).map { prose.place(ofTokens: $0) }
    }
  }

  /// The number of weeks or months behind a verb of being done and “within”, at the end of the sentence;
  /// days are mostly those of an answer.
  private static func duration(in sentence: Range<Int>, of prose: Prose) -> Range<Int>? {
    let tokens = prose.tokens
    guard let within = sentence.first(where: { bounds.contains(tokens[$0].key) }),
      within + 2 < sentence.upperBound, MeasuringNumber.isNumber(tokens[within + 1]),
      units.contains(tokens[within + 2].key),
      within + 3 == sentence.upperBound || tokens[within + 3].key == ".",
      prose.has(deeds, in: sentence.lowerBound..<within)
    else { return nil }
    return within + 1..<within + 3
  }

  /// “Is paid only if the bond has been lodged within 21 days”: pay hangs on the days, and they end the sentence.
  private static func condition(in sentence: Range<Int>, of prose: Prose) -> Range<Int>? {
    let tokens = prose.tokens
    guard let within = sentence.last(where: { bounds.contains(tokens[$0].key) }),
      within + 2 < sentence.upperBound, MeasuringNumber.isNumber(tokens[within + 1]),
      let end = (within + 2..<min(sentence.upperBound, within + 4)).first(where: {
        units.contains(tokens[$0].key) || days.contains(tokens[$0].key)
      }), end + 1 >= sentence.upperBound || tokens[end + 1].key == ".",
      let hinge = (sentence.lowerBound..<within).last(where: { hinges.contains(tokens[$0].key) }),
      prose.has(pays, in: sentence.lowerBound..<hinge),
      !prose.has(events.union(answers), in: hinge + 1..<within)
    else { return nil }
    return within..<end + 1
  }

  private static let days: WordSet = ["day", "days", "tage", "tagen"]
  private static let hinges: WordSet = ["if", "provided", "unless", "when", "once"]
  private static let pays: WordSet = [
    "paid", "payable", "released", "due", "pays", "earned", "kept", "transferred",
  ]
  /// Who answers, counts from what was sent to them.
  private static let answers: WordSet = [
    "answered", "answers", "replied", "objected", "objects", "rejected", "responded", "accepted",
    "approved", "corrected", "cured", "remedied", "paid", "pays", "confirmed", "commented",
    "fixed", "repaired", "silent", "returned",
  ]

  private static let bounds: WordSet = ["within", "inside", "binnen", "innerhalb"]
  private static let units: WordSet = ["weeks", "months", "wochen", "monaten"]
  private static let deeds: WordSet = [
    "place", "completed", "complete", "finished", "delivered", "live", "launched", "opened",
    "installed", "built", "filed", "operational", "done", "ready", "commissioned", "migrated",
    "happens", "ends", "delivery", "installation", "completion", "commissioning", "abgeschlossen",
    "geliefert", "fertig",
  ]
  /// Words of something to count from.
  private static let events: WordSet = [
    "after", "of", "from", "following", "follows", "on", "upon", "once", "when", "if", "then",
    "thereafter", "receipt", "each", "every", "later", "since", "until", "nach", "ab",
  ]
}
