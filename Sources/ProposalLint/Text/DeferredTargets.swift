import ProposalModel

/// Targets that a sentence puts off until somebody knows more, or has agreed: “Targets for Brazil will be
/// settled once she has met the dealers”, “the level is to be agreed between you and me”.
enum DeferredTargets {
  /// Whether a sentence says so: what is open in front of a passive of settling, and behind it what that
  /// waits for.
  static func are(_ sentence: Range<Int>, of prose: Prose) -> Bool {
    let tokens = prose.tokens
    if sentence.contains(where: { isPending($0, of: sentence, prose) }) { return true }
    if prose.has(actives, in: sentence), areActively(sentence, of: prose) { return true }
    return sentence.contains { index in
      guard index > sentence.lowerBound + 1, verbs.contains(tokens[index].key),
        tokens[index - 1].key == "be", isFuture(index - 2, of: sentence, prose)
      else { return false }
      let front = sentence.lowerBound..<index - 2
      let behind = index + 1..<sentence.upperBound
      guard let object = front.last(where: { objects.contains(tokens[$0].key) }),
        !prose.has(results, in: front)
      else { return false }
      return targets.contains(tokens[object].key)
        ? prose.has(deferrals, in: behind) : isPutOff(behind, of: prose)
    }
  }

  /// “The number of signs is agreed once the survey is done”; “is set once a year” is a rhythm.
  private static func isPending(_ index: Int, of sentence: Range<Int>, _ prose: Prose) -> Bool {
    let tokens = prose.tokens
    guard verbs.contains(tokens[index].key), index > sentence.lowerBound + 1,
      ["is", "are"].contains(tokens[index - 1].key), index + 2 < sentence.upperBound,
      ["once", "after"].contains(tokens[index + 1].key),
      !["a", "per", "each", "every", "an"].contains(tokens[index + 2].key)
    else { return false }
    let front = sentence.lowerBound..<index - 1
    return prose.has(objects, in: front) && !prose.has(results, in: sentence)
  }

  /// “We will set the level for Brazil once I have met the dealers”.
  private static func areActively(_ sentence: Range<Int>, of prose: Prose) -> Bool {
    let tokens = prose.tokens
    guard let verb = sentence.first(where: { actives.contains(tokens[$0].key) }),
      prose.has(futures, in: max(sentence.lowerBound, verb - 3)..<verb),
      let wait = (verb + 1..<sentence.upperBound).first(where: { waits.contains(tokens[$0].key) }),
      prose.has(targets, in: verb + 1..<wait)
    else { return false }
    return isPutOff(wait..<sentence.upperBound, of: prose)
  }

  private static let actives: WordSet = [
    "settle", "set", "fix", "agree", "decide", "define", "finalise", "finalize", "determine",
  ]

  /// “Will be”, “is to be”, “are still to be”.
  private static func isFuture(_ index: Int, of sentence: Range<Int>, _ prose: Prose) -> Bool {
    let key = prose.tokens[index].key
    if futures.contains(key) { return true }
    return key == "to" && index > sentence.lowerBound
      && copulas.contains(prose.tokens[index - 1].key)
  }

  /// “After I have been through the files”: figures that wait for an audit are results.
  private static func isPutOff(_ behind: Range<Int>, of prose: Prose) -> Bool {
    guard let word = behind.prefix(3).first(where: { waits.contains(prose.tokens[$0].key) }) else {
      return false
    }
    return (word + 1..<behind.upperBound).prefix(2).contains {
      people.contains(prose.tokens[$0].key)
    }
  }

  private static let verbs: WordSet = [
    "settled", "set", "fixed", "finalised", "finalized", "agreed", "determined", "decided",
    "defined", "firmed", "pinned",
    "established",
  ]
  private static let futures: WordSet = ["will", "shall", "must", "can"]
  private static let copulas: WordSet = ["is", "are", "still", "yet", "remain", "remains"]
  private static let objects: WordSet = targets.union(["figure", "figures", "number", "numbers"])
  private static let targets: WordSet = [
    "target", "targets", "goal", "goals", "level", "levels", "threshold", "thresholds", "milestone",
    "milestones",
  ]
  /// Such words in front make it a result, or pay.
  private static let results: WordSet = [
    "whether", "bonus", "payout", "payment", "achievement", "result", "results", "attainment", "if",
    "when", "dispute", "disputes",
  ]
  private static let deferrals: WordSet = [
    "once", "after", "when", "between", "later", "mutually", "jointly", "together", "within", "up",
  ]
  private static let waits: WordSet = ["once", "after", "when"]
  private static let people: WordSet = ["i", "we", "he", "she", "they", "you", "both"]
}
