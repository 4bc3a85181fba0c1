import ProposalModel

/// Targets that a sentence opens again, or that are not there yet: “The goal will be looked at again within
/// 60 days”, “the target may be revisited”, “targets will follow”, “the level is still under discussion”.
enum ReopenedTargets {
  /// Whether a text has a word for it.
  static func mayBe(in prose: Prose) -> Bool { prose.has(targets) }

  /// Whether a sentence says so. With a cause in it, it moves targets when something happens, and each year
  /// it sets new ones.
  static func are(_ sentence: Range<Int>, of prose: Prose) -> Bool {
    if areActively(sentence, of: prose) { return true }
    guard !prose.has(conditions, in: sentence),
      let target = sentence.prefix(reach).first(where: { targets.contains(prose.tokens[$0].key) }),
      target == sentence.lowerBound || !prose.has(results, in: sentence.lowerBound..<target)
    else { return false }
    return sentence.contains { index in
      index > target && index <= target + reach
        && (isReopened(index, of: sentence, prose) || isUnsettled(index, of: sentence, prose))
    }
  }

  /// “We revisit the target after the first 90 days”: who does it, the target, and what that waits for.
  private static func areActively(_ sentence: Range<Int>, of prose: Prose) -> Bool {
    let tokens = prose.tokens
    guard !prose.has(conditions, in: sentence),
      let verb = sentence.prefix(reach).dropFirst().first(where: {
        actives.contains(tokens[$0].key)
      }),
      let target = (verb + 1..<min(verb + 4, sentence.upperBound)).first(where: {
        targets.contains(tokens[$0].key)
      })
    else { return false }
    return prose.has(waits, in: target + 1..<max(target + 1, sentence.upperBound))
  }

  private static let actives: WordSet = [
    "revisit", "revisits", "reconsider", "reconsiders", "reopen", "reopens", "rethink", "reset",
  ]
  private static let waits: WordSet = ["after", "once", "when", "within", "in", "by"]

  /// “Will be revisited”, “is to be reviewed”, “may be looked at again”.
  private static func isReopened(_ index: Int, of sentence: Range<Int>, _ prose: Prose) -> Bool {
    let tokens = prose.tokens
    guard tokens[index].key == "be", futures.contains(tokens[index - 1].key),
      index + 1 < sentence.upperBound
    else { return false }
    let behind = index + 1..<min(index + 4, sentence.upperBound)
    if behind.contains(where: { returns.contains(tokens[$0].key) }) { return true }
    return behind.contains { looks.contains(tokens[$0].key) }
      && (index..<min(index + 6, sentence.upperBound)).contains { tokens[$0].key == "again" }
  }

  /// “Is under discussion”, “are still open”, “will follow”, “is to follow”.
  private static func isUnsettled(_ index: Int, of sentence: Range<Int>, _ prose: Prose) -> Bool {
    let tokens = prose.tokens
    let key = tokens[index].key
    if key == "follow", index + 1 == sentence.upperBound {
      return futures.contains(tokens[index - 1].key)
    }
    if key == "discussion" { return tokens[index - 1].key == "under" }
    return key == "still" && index + 1 < sentence.upperBound
      && works.contains(tokens[index + 1].key)
  }

  private static let reach = 8
  private static let targets: WordSet = [
    "target", "targets", "goal", "goals", "level", "levels", "threshold", "thresholds",
  ]
  private static let futures: WordSet = ["will", "shall", "may", "can", "to", "must"]
  private static let returns: WordSet = [
    "revisited", "reconsidered", "reopened", "reassessed", "re-examined", "renegotiated",
    "reviewed", "rethought", "re-set", "reset",
  ]
  private static let looks: WordSet = ["looked", "discussed", "considered", "examined"]
  private static let works: WordSet = [
    "open", "being", "under", "to", "unknown", "provisional", "missing", "outstanding",
  ]
  private static let conditions: WordSet = [
    "if", "should", "unless", "annually", "quarterly", "each", "every", "yearly", "whether",
    "where", "case",
  ]
  private static let results: WordSet = [
    "achievement", "attainment", "result", "results", "bonus", "payout", "performance", "against",
    "whether", "meeting", "reaching",
  ]
}
