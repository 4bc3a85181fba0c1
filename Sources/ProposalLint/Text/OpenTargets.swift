import ProposalModel

/// A sentence that leaves the final targets to be settled, which the reader took for no review:
/// “The chair and the executive will settle the final figures within 75 days of 1 April 2026.”
struct OpenTargets {
  /// The sentence.
  let place: SourceRange
  /// The last day for it, where it follows from the words.
  let end: CalendarDate?
  /// Whether a date or a number of days bounds it.
  let isBounded: Bool
  /// Whether the next sentence says what holds if nobody agrees.
  let hasFallback: Bool

  /// The sentences of a sheet, in order.
  static func all(in context: LintContext) -> [OpenTargets] {
    let known = context.discoveryPeriods
    let passages = context.text.passages.filter {
      $0.prose.has(objects) || ProvisionalTargets.mayBe(in: $0.prose)
        || ReopenedTargets.mayBe(in: $0.prose) || ScopingPhase.mayBe(in: $0.prose)
    }
    return passages.flatMap { passage in
      passage.prose.sentences.compactMap { sentence -> OpenTargets? in
        guard
          isOpen(sentence, of: passage.prose) || ProvisionalTargets.are(sentence, of: passage.prose)
            || DeferredTargets.are(sentence, of: passage.prose)
            || context.isEmployment && ReopenedTargets.are(sentence, of: passage.prose)
            || !context.isContract && ScopingPhase.settles(sentence, of: passage.prose)
            || ProvisionalTargets.areReviewed(in: sentence, of: passage.prose)
        else { return nil }
        let place = passage.prose.place(ofTokens: trimmed(sentence, of: passage.prose))
        guard !known.contains(where: { $0.place.overlaps(place) }) else { return nil }
        let isBounded = context.figures.inside(place).contains {
          $0.kind == .date || $0.kind == .duration
        }
        return OpenTargets(
          place: place, end: end(of: sentence, of: passage.prose, context), isBounded: isBounded,
          hasFallback: passage.prose.sentences.contains { isFallback($0, of: passage.prose) })
      }
    }
  }

  /// “Will settle the final figures”: a verb of settling behind one of the future, and in front of
  /// “final” or “new” targets.
  private static func isOpen(_ sentence: Range<Int>, of prose: Prose) -> Bool {
    let tokens = prose.tokens
    return sentence.contains { index in
      guard verbs.contains(tokens[index].key) else { return false }
      let front = max(sentence.lowerBound, index - 5)..<index
      let behind = index + 1..<min(sentence.upperBound, index + 6)
      return front.contains { futures.contains(tokens[$0].key) }
        && behind.contains { position in
          objects.contains(tokens[position].key) && position > behind.lowerBound
            && adjectives.contains(tokens[position - 1].key)
        }
    }
  }

  /// “If the President and I do not agree on one, it is 14.”
  private static func isFallback(_ sentence: Range<Int>, of prose: Prose) -> Bool {
    prose.has(["if", "failing", "without"], in: sentence)
      && prose.has(["agree", "agreed", "agreement", "settled"], in: sentence)
      && prose.has(["not", "no", "nothing", "cannot", "failing", "without"], in: sentence)
  }

  /// A sentence without its stop.
  private static func trimmed(_ sentence: Range<Int>, of prose: Prose) -> Range<Int> {
    guard let last = sentence.last, prose.tokens[last].key == "." else { return sentence }
    return sentence.lowerBound..<last
  }

  /// “Within 75 days of 1 April 2026”.
  private static func end(
    of sentence: Range<Int>, of prose: Prose, _ context: LintContext
  ) -> CalendarDate? {
    let figures = context.figures.inside(prose.place(ofTokens: sentence))
    guard let start = figures.first(where: { $0.day != nil })?.day,
      let days = sentence.first(where: { isDays($0, prose) }),
      let count = Int(prose.string(tokens: days..<days + 1)), count < 1000
    else { return nil }
    return start.adding(days: count)
  }

  private static func isDays(_ index: Int, _ prose: Prose) -> Bool {
    prose.tokens[index].kind == .number && index + 2 < prose.tokens.count
      && prose.tokens[index + 1].key == "days" && starts.contains(prose.tokens[index + 2].key)
  }

  private static let starts: WordSet = ["of", "after", "from"]
  private static let futures: WordSet = ["will", "shall", "to", "must"]
  private static let verbs: WordSet = [
    "settle", "set", "fix", "finalise", "finalize", "agree", "determine", "decide",
  ]
  private static let adjectives: WordSet = [
    "final", "definitive", "definite", "actual", "real", "proper", "binding",
  ]
  private static let objects: WordSet = [
    "figures", "levels",
    "targets", "goals", "milestones", "thresholds", "numbers", "amounts", "target", "number",
    "level", "threshold",
  ]
}
