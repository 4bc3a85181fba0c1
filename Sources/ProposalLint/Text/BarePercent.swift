import ProposalModel

/// A percentage that is all a sentence says of the pay: “The award is 6%.”
struct BarePercent {
  /// From the pay to the percentage.
  let place: SourceRange
  /// The words.
  let words: String

  /// The first one of a milestone whose pay was not understood.
  init?(ofMilestone position: Int, in context: LintContext) {
    let milestone = context.proposal.milestones[position]
    switch milestone.payout.state {
    case .unresolved(_, .notUnderstood), .missing: break
    default: return nil
    }
    for passage in context.text.passages(in: milestone.place) {
      let tokens = passage.prose.tokens
      for percent in passage.body where Self.percents.contains(tokens[percent].key) {
        guard let start = Self.start(of: percent, in: passage) else { continue }
        place = passage.prose.place(ofTokens: start..<percent + 1)
        words = passage.prose.string(tokens: start..<percent + 1)
        return
      }
    }
    return nil
  }

  /// The article or noun a bare percentage belongs to; a word behind the percentage may name the base.
  private static func start(of percent: Int, in passage: OperativePassage) -> Int? {
    let tokens = passage.prose.tokens
    let sentence = passage.sentence(around: percent..<percent + 1)
    let noun = percent - 3
    guard noun >= sentence.lowerBound, tokens[percent - 1].kind == .number,
      verbs.contains(tokens[percent - 2].key), nouns.contains(tokens[noun].key),
      percent + 1 >= sentence.upperBound || ends.contains(tokens[percent + 1].key)
    else { return nil }
    let isArticle = noun > sentence.lowerBound && articles.contains(tokens[noun - 1].key)
    return isArticle ? noun - 1 : noun
  }

  private static let percents: WordSet = ["%", "percent", "prozent"]
  private static let verbs: WordSet = ["is", "of", ":", "beträgt", "von"]
  private static let nouns: WordSet = [
    "award", "bonus", "premium", "prämie", "commission", "incentive", "payout", "payment",
  ]
  private static let articles: WordSet = ["the", "a", "an", "this", "die", "der", "eine", "ein"]
  /// Marks and words behind a percentage that has no base.
  private static let ends: WordSet = [
    ".", ";", ",", "if", "when", "upon", "for", "wenn", "bei", "für",
  ]
}
