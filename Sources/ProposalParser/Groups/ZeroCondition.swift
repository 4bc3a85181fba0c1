import ProposalModel

/// "Should anyone lose their life at a site, the safety part is nil whatever the rate": a condition
/// that leaves nothing of one part, however it was reached.
enum ZeroCondition {
  /// The condition under which something is left; `nil` where a sentence states none.
  static func condition(in sentence: Sentence, _ book: FigureBook) -> Condition? {
    guard
      sentence.has(.nothing)
        || AdjustmentWords.zero.first(in: sentence.prose, sentence.tokens) != nil,
      let clause = ConditionClause(sentence: sentence, book: book),
      AdjustmentWords.whatever.first(in: sentence.prose, sentence.tokens) != nil
        || AdjustmentWords.events.first(in: sentence.prose, clause.tokens) != nil,
      clause.figures.allSatisfy({ book[$0].reading != nil })
    else { return nil }
    let name = clause.slug(clause.tokens)
    return name.isEmpty ? nil : Condition(name: clause.isNegated ? name : "no-" + name)
  }
}
