import ProposalModel

/// "Should anyone lose their life at a site, the safety part is nil whatever the rate": a condition
/// that leaves nothing of one part, however it was reached.
enum ZeroCondition {
  /// The condition under which something is left; `nil` where a sentence states none.
  static func condition(in sentence: Sentence, _ book: FigureBook) -> Condition? {
    guard let clause = ConditionClause(sentence: sentence, book: book),
      saysZero(sentence, behind: clause.tokens)
        && (sentence.says(AdjustmentWords.whatever)
          || AdjustmentWords.events.first(in: sentence.prose, clause.tokens) != nil)
        || loses(sentence, clause, book),
      clause.figures.allSatisfy({ book[$0].reading != nil })
    else { return nil }
    let name = clause.slug(clause.tokens)
    return name.isEmpty ? nil : Condition(name: clause.isNegated ? name : "no-" + name)
  }

  /// "It falls away if the scrap rate rises": an event without a number that leaves nothing.
  private static func loses(_ sentence: Sentence, _ clause: ConditionClause, _ book: FigureBook)
    -> Bool
  {
    clause.figures.isEmpty && !sentence.has(.toBeAgreed, .discretion, .additional, .each)
      && sentence.figures.isEmpty && !HarmlessTalk(sentence: sentence, book: book).isHarmless
      && OwnAlteration(sentence: sentence, book: book).losesAll
  }

  /// "A minimum of £10,000, even if nothing is signed": nothing as the subject of the condition takes
  /// no pay away.
  private static func saysZero(_ sentence: Sentence, behind clause: Range<Int>) -> Bool {
    sentence.items.contains { item in
      guard case .cue(.nothing, let words) = item else { return false }
      return words.lowerBound != clause.lowerBound
    }
      || sentence.all(AdjustmentWords.zero).contains {
        $0.tokens.lowerBound != clause.lowerBound
      }
  }
}
