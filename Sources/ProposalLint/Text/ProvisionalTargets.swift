import ProposalModel

/// Targets that are called provisional until somebody knows more: “These figures are provisional until I
/// have met the growers”, “The occupancy figure is a placeholder: the chair and I agree the final one”.
enum ProvisionalTargets {
  /// Whether a text has a word for it.
  static func mayBe(in prose: Prose) -> Bool { prose.has(provisional) }

  /// Whether a sentence says so of targets, and that others will take their place.
  static func are(_ sentence: Range<Int>, of prose: Prose) -> Bool {
    let tokens = prose.tokens
    guard let word = sentence.first(where: { provisional.contains(tokens[$0].key) }) else {
      return false
    }
    let front = max(sentence.lowerBound, word - 3)..<word
    guard let copula = front.last(where: { copulas.contains(tokens[$0].key) }),
      let object = (max(sentence.lowerBound, copula - 2)..<copula).reversed().lazy
        .compactMap({ WordObject(tokens[$0].key) }).first
    else { return false }
    return isReplaced(behind: word + 1..<sentence.upperBound, object, of: prose)
  }

  /// Whether a sentence reviews what the one in front of it calls provisional: “The app target is provisional. The
  /// board reviews it within 45 days of 1 April 2026.”
  static func areReviewed(in sentence: Range<Int>, of prose: Prose) -> Bool {
    let tokens = prose.tokens
    guard sentence.lowerBound > 1, prose.has(provisional, in: 0..<sentence.lowerBound) else {
      return false
    }
    let end = sentence.lowerBound - 1
    let front = prose.sentence(around: max(0, end - 1)..<end)
    let isBare = front.contains { index in
      provisional.contains(tokens[index].key) && index + 1 >= end
        && index > front.lowerBound + 1 && copulas.contains(tokens[index - 1].key)
        && (targets.contains(tokens[index - 2].key) || figures.contains(tokens[index - 2].key))
    }
    return isBare
      && sentence.dropLast().contains { index in
        reviews.contains(tokens[index].key) && objects.contains(tokens[index + 1].key)
      }
  }

  private static let reviews: WordSet = [
    "review", "reviews", "revisit", "revisits", "settle", "settles", "set", "sets", "fix", "fixes",
    "agree", "agrees", "reconsider", "confirm", "confirms", "finalise", "finalises", "finalize",
    "finalizes", "check", "checks", "recalibrate", "adjust", "adjusts",
  ]
  private static let objects: WordSet = ["it", "them", "this", "these", "the", "a", "final", "new"]

  /// What is called provisional: targets, or figures, which results are as well.
  private enum WordObject {
    case target, figure

    init?(_ key: WordKey) {
      if targets.contains(key) {
        self = .target
      } else if figures.contains(key) {
        self = .figure
      } else {
        return nil
      }
    }
  }

  /// Until somebody has learned more, or with a final one to be agreed. Figures that are provisional until
  /// the audit are results.
  private static func isReplaced(
    behind range: Range<Int>, _ object: WordObject, of prose: Prose
  ) -> Bool {
    let tokens = prose.tokens
    if prose.has(verbs, in: range), prose.has(finals, in: range) || isToBeSettled(range, of: prose)
    {
      return true
    }
    guard let until = range.first(where: { tokens[$0].key == "until" }),
      until + 1 < range.upperBound
    else { return false }
    return object == .target || people.contains(tokens[until + 1].key)
  }

  /// “And is to be settled by the chair within 45 days”, “and will be fixed once …”.
  private static func isToBeSettled(_ range: Range<Int>, of prose: Prose) -> Bool {
    range.contains { index in
      index > range.lowerBound + 1 && verbs.contains(prose.tokens[index].key)
        && prose.tokens[index - 1].key == "be"
        && ["to", "will", "shall"].contains(prose.tokens[index - 2].key)
    }
  }

  private static let provisional: WordSet = [
    "provisional", "preliminary", "tentative", "placeholder", "placeholders", "vorläufig",
  ]
  private static let copulas: WordSet = ["is", "are", "remain", "remains", "sind", "ist"]
  private static let targets: WordSet = [
    "target", "targets", "goal", "goals", "milestone", "milestones", "threshold", "thresholds",
    "level", "levels", "ziel", "ziele",
  ]
  private static let figures: WordSet = ["figure", "figures", "number", "numbers", "amounts"]
  private static let people: WordSet = ["i", "we", "he", "she", "they", "you", "both"]
  private static let verbs: WordSet = [
    "agree", "agrees", "agreed", "settle", "settles", "settled", "set", "fix", "fixed", "finalise",
    "finalize", "finalised", "finalized",
  ]
  private static let finals: WordSet = ["final", "definitive", "definite"]
}
