import ProposalModel

/// A sentence that states again what a level pays: “The $9 million tier pays $95,000.”
struct RestatedPay {
  /// The amount in the sentence.
  let restated: Figure
  /// The row or item that has the same level.
  let row: LevelPairs.Pair

  /// The sentences of a milestone that differ from its table or list.
  static func all(ofMilestone position: Int, in context: LintContext) -> [RestatedPay] {
    let milestones = context.proposal.milestones
    guard milestones[position].payout.plan == nil,
      let pairs = LevelPairs(ofMilestone: position, in: context)?.pairs
    else { return [] }
    let sentences = context.text.passages(in: milestones[position].place)
      .flatMap { passage in passage.prose.sentences.map { passage.prose.part($0) } }
    return sentences.compactMap { RestatedPay(in: $0, pairs, context) }
  }

  private init?(in sentence: Prose, _ pairs: [LevelPairs.Pair], _ context: LintContext) {
    let figures = Array(context.figures.inside(sentence.place).filter { $0.money != nil })
    guard figures.count == 2, sentence.has(Self.levels), sentence.has(Self.verbs),
      let row = pairs.first(where: { $0.levelValue == figures[0].money }),
      figures[1].money != row.payValue, !pairs.contains(where: { $0.level == figures[0] })
    else { return nil }
    restated = figures[1]
    self.row = row
  }

  private static let levels: WordSet = ["tier", "level", "step", "row", "stufe", "band"]
  private static let verbs: WordSet = ["pays", "pay", "paid", "earns", "zahlt", "bringt"]
}
