import ProposalModel

/// Targets that are left to a phase of finding out: “The number of trips is looked at again in a scoping phase”.
enum ScopingPhase {
  /// Whether a text has a word for it.
  static func mayBe(in prose: Prose) -> Bool { prose.has(phases) }

  /// Whether a sentence says so: what is counted, that it is settled or looked at again, and the phase it is done in.
  static func settles(_ sentence: Range<Int>, of prose: Prose) -> Bool {
    let tokens = prose.tokens
    guard
      let phase = sentence.first(where: { index in
        phases.contains(tokens[index].key) && index > sentence.lowerBound
          && kinds.contains(tokens[index - 1].key)
      }), let verb = verb(in: sentence.lowerBound..<phase, of: prose)
    else { return false }
    return prose.has(objects, in: sentence.lowerBound..<verb)
      && !prose.has(others, in: sentence)
      && prose.has(links, in: max(verb, phase - 5)..<phase)
  }

  /// “Is looked at again”, “will be reviewed”, “are set”.
  private static func verb(in range: Range<Int>, of prose: Prose) -> Int? {
    range.dropFirst().first { index in
      guard verbs.contains(prose.tokens[index].key) else { return false }
      return (Swift.max(range.lowerBound, index - 3)..<index).contains {
        copulas.contains(prose.tokens[$0].key)
      }
    }
  }

  private static let kinds: WordSet = [
    "scoping", "discovery", "inception", "exploration", "exploratory", "baseline", "calibration",
    "start-up", "startup", "preparatory", "diagnostic", "assessment", "planning", "design", "pilot",
    "learning", "observation", "fact-finding", "preparation", "onboarding", "trial",
  ]
  private static let phases: WordSet = [
    "phase", "period", "stage", "study", "workshop", "workshops", "exercise", "sprint", "window",
    "round",
  ]
  private static let verbs: WordSet = [
    "looked", "reviewed", "revisited", "refined", "settled", "set", "fixed", "confirmed",
    "finalised", "finalized", "agreed", "decided", "determined", "reconsidered", "defined",
    "worked", "established", "adjusted", "reassessed", "tuned",
  ]
  private static let copulas: WordSet = ["is", "are", "be", "gets", "get"]
  private static let objects: WordSet = [
    "number", "numbers", "target", "targets", "level", "levels", "quantity", "quantities", "volume",
    "volumes", "threshold", "thresholds", "goal", "goals", "figures", "count", "counts",
    "milestones",
  ]
  private static let links: WordSet = ["in", "during", "after", "at", "by", "within", "through"]
  private static let others: WordSet = ["paid", "bonus", "award", "if", "invoice"]
}
