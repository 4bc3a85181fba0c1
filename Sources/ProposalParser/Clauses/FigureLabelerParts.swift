import ProposalModel

extension FigureLabeler {
  /// "48 hours or less" is a level; "within 30 days" and "30 days after" are times.
  func length(_ near: Neighbours, _ earlier: FigureLabels) -> FigureLabel {
    let comparison = near.comparison
    if speaksOfUnits(earlier),
      comparison == .atMost || near.left(within: 2, .capped) != nil || near.closesBound
    {
      return .cap
    }
    // "At 45 minutes the team gets €4,000", "our target is 52 days, and that earns $25,000"
    if comparison == .unstated, sentence.has(.payVerb),
      near.left(within: 0, .at) != nil || near.left(within: 1, .target, .threshold) != nil
    {
      return .length(.unstated)
    }
    if comparison == .unstated, pairsWithPay(near) { return .length(.unstated) }
    guard comparison != .unstated, !near.isAnchored, !sentence.has(.late, .term),
      near.left(within: 3, .within, .by, .from) == nil
    else { return .time }
    return .length(comparison)
  }

  /// `Target: ten months, £5,000`: a level and what it pays, and nothing else.
  private func pairsWithPay(_ near: Neighbours) -> Bool {
    (isGoalField && near.start <= sentence.tokens.lowerBound + 1
      || near.left(within: 1, .target) != nil)
      && near.isFirst && !near.isAnchored && sentence.figures.count == 2
      && book[sentence.figures[1]].money != nil && !sentence.has(.by, .within, .late)
  }

  /// Whether the words beside a share of a stated amount speak of paying it, not of the past.
  func speaksOfShare(_ near: Neighbours) -> Bool {
    guard !sentence.has(.history, .term) else { return false }
    return isPayField || sentence.has(.payVerb, .payNoun, .nothing)
      || near.right(within: 12, .condition, .at, .atLeast) != nil || near.followsColon
      || isBehindLabel(near)
  }

  /// `Rohbau fertiggestellt: 35 % des Pauschalpreises`: the label is no part of the sentence.
  private func isBehindLabel(_ near: Neighbours) -> Bool {
    near.start == sentence.tokens.lowerBound && near.start > 0
      && sentence.prose.tokens[near.start - 1].key == Mark.colon
  }

  /// "half of the bonus", "and half at 98%": a part of the pay.
  func part(_ near: Neighbours) -> FigureLabel? {
    guard !isGoalField, !sentence.has(.nothing, .term, .history) else { return nil }
    if near.isFollowedByOf {
      guard near.right(within: 2, .marginalPart) == nil,
        !sentence.says(AdjustmentWords.amounts)
      else { return nil }
      if let base = near.shareBase, speaksOfShare(near) { return .payShare(base) }
      return near.right(within: 3, .payNoun) != nil || near.isFollowedByPronoun || near.isOwnPart
        ? .payShare(.bonus) : nil
    }
    let paysIt = near.left(within: 1, .payVerb) != nil || near.right(within: 1, .payVerb) != nil
    let isSaidAgain = near.isRestated(in: book) && near.key(behind: 0) != Mark.open
    return (paysIt || near.followsColon) && near.endsPhrase && !isSaidAgain
      ? .payShare(.bonus) : nil
  }

  /// Whether the figure before this one states a level.
  func isLevel(before near: Neighbours, _ earlier: FigureLabels) -> Bool {
    guard let last = earlier.last else { return false }
    switch earlier[last] {
    case .level, .length, .rank: return true
    default: return false
    }
  }

  /// "The goal is that 90% of the contracts are renewed": the one percentage of a sentence that
  /// names a goal and speaks of no pay.
  func statesGoal(_ near: Neighbours) -> Bool {
    guard near.isFollowedByOf, near.isFirst, !sentence.has(.payNoun, .payVerb, .capped, .weight)
    else { return false }
    return sentence.holds(Self.goalWords)
  }

  private static let goalWords: WordSet = [
    "goal", "goals", "objective", "ziel", "objectif", "aim", "target",
  ]
}
