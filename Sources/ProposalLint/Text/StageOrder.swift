import ProposalModel

/// Stages that follow one another, with a day in front of the day of an earlier one.
struct StageOrder {
  let early: Located<Deadline>
  let before: Located<Deadline>
  /// The position of the stage that is due too early.
  let milestone: Int

  /// The stages at fault, where a sentence of the sheet says that each waits for the one before.
  static func all(in context: LintContext) -> [StageOrder] {
    guard isStated(in: context) else { return [] }
    var last: Located<Deadline>?
    return context.payable.compactMap { position in
      let milestone = context.proposal.milestones[position]
      guard !milestone.isEarnedByDate, let deadline = milestone.deadline,
        deadline.value.basis == .stated, let date = deadline.value.date
      else { return nil }
      if let before = last, let day = before.value.date, date < day {
        return StageOrder(early: deadline, before: before, milestone: position)
      }
      last = deadline
      return nil
    }
  }

  private static func isStated(in context: LintContext) -> Bool {
    context.text.passages.contains { passage in
      let prose = passage.prose
      guard prose.has(stages) || prose.has(others) else { return false }
      return prose.sentences.contains { isOrder($0, of: prose) }
    }
  }

  /// “Each begins only after the one before it has been accepted.”
  private static func isOrder(_ sentence: Range<Int>, of prose: Prose) -> Bool {
    let tokens = prose.tokens
    guard prose.has(starts, in: sentence), prose.has(waits, in: sentence) else { return false }
    return sentence.contains { index in
      guard index + 1 < sentence.upperBound else { return false }
      let next = tokens[index + 1].key
      return others.contains(tokens[index].key) && stages.contains(next)
        || tokens[index].key == "one" && next == "before"
    }
  }

  private static let stages: WordSet = [
    "stage", "stages", "milestone", "milestones", "phase", "phases", "step", "steps", "one",
  ]
  private static let others: WordSet = ["previous", "preceding", "prior", "earlier", "former"]
  private static let starts: WordSet = [
    "begins", "begin", "starts", "start", "follows", "started", "begun", "commences", "opens",
  ]
  private static let waits: WordSet = ["after", "when", "once", "until"]
}
