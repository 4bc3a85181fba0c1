import ProposalModel

/// A sentence that moves a target by a step for each thing that happens: “The level of 240 is reduced by 6
/// for each site closed by the sponsor”.
enum TargetStep {
  /// Whether a sentence does so; what days of absence take off is a share of the time, and no adjustment.
  static func moves(_ sentence: Range<Int>, of prose: Prose) -> Bool {
    let tokens = prose.tokens
    guard let verb = sentence.dropFirst().first(where: { isMove($0, tokens) }),
      verb + 1 < sentence.upperBound, tokens[verb + 1].key == "by"
    else { return false }
    let front = sentence.lowerBound..<verb
    let behind = verb + 1..<sentence.upperBound
    return prose.has(targets, in: front) && !prose.has(pay, in: front)
      && behind.dropLast().contains { index in
        tokens[index].key == "for" && steps.contains(tokens[index + 1].key)
      } && !prose.has(absences, in: behind)
  }

  /// “Is reduced”, “falls”.
  private static func isMove(_ index: Int, _ tokens: [Token]) -> Bool {
    actives.contains(tokens[index].key)
      || verbs.contains(tokens[index].key) && copulas.contains(tokens[index - 1].key)
  }

  /// Verbs by which a target moves by itself.
  static let actives: WordSet = ["falls", "fall", "drops", "drop", "rises", "rise"]
  private static let verbs: WordSet = ["reduced", "lowered", "cut", "raised", "increased"]
  private static let copulas: WordSet = ["is", "are", "be"]
  private static let targets: WordSet = [
    "target", "targets", "level", "levels", "threshold", "thresholds", "goal", "goals", "quota",
  ]
  private static let pay: WordSet = [
    "bonus", "payout", "payment", "payments", "award", "amount", "amounts", "fee", "price",
    "instalment", "sum", "pay",
  ]
  private static let steps: WordSet = ["each", "every"]
  private static let absences: WordSet = [
    "day", "days", "week", "weeks", "month", "months", "absence", "leave", "sick", "illness",
    "holiday", "vacation",
  ]
}
