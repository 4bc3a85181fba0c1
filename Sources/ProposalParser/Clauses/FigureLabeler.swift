import ProposalModel

/// Tells what each figure of a sentence does, from the words beside it.
///
/// A label is given only where the words say so; a figure without words is `unknown`, and what is
/// unknown beside pay leaves the payout unsettled.
struct FigureLabeler {
  let sentence: Sentence
  let book: FigureBook
  /// Whether the field or column the sentence stands in holds pay: `Bonus: $50,000`.
  var isPayField = false
  /// Whether the field states a goal, whose percentages are levels and never rates of pay.
  var isGoalField = false

  /// The labels of the sentence's figures, by their position among the items.
  func labels() -> FigureLabels {
    var labels = FigureLabels(count: sentence.items.count)
    for (position, item) in sentence.items.enumerated() {
      if case .figure(let figure, _) = item {
        labels.append(label(of: book[figure], at: position, earlier: labels), at: position)
      }
    }
    return labels
  }

  private func label(of quantity: Quantity, at position: Int, earlier: FigureLabels)
    -> FigureLabel
  {
    guard quantity.isOperative else { return .background }
    if let label = rangeEnd(quantity, at: position, earlier) { return label }
    if let label = restatement(quantity, at: position, earlier) { return label }
    if earlier.hasPay, isBehindSplit(position) { return .background }
    let near = Neighbours(sentence: sentence, position: position)
    switch quantity.value {
    case .money: return money(near, earlier)
    case .percent, .points, .basisPoints: return percent(near, earlier)
    case .number, .fraction, .multiple: return number(near)
    case .ordinal: return isPortion(near) ? .portion : isRank(near) ? .rank : .unknown
    case .date: return .date
    case .duration: return .time
    default: return .unknown
    }
  }

  /// "for the third", "upon the first market"; "when sales first reach" ranks nothing.
  private func isRank(_ near: Neighbours) -> Bool {
    guard near.left(within: 4, .condition, .additional) != nil else { return false }
    return near.start > sentence.tokens.lowerBound
      && Self.articles.contains(sentence.prose.tokens[near.start - 1].key)
  }

  /// "4% of the second million": a part of the value as wide as the one before.
  private func isPortion(_ near: Neighbours) -> Bool {
    guard near.followsRate, near.start + 1 < sentence.tokens.upperBound else {
      return false
    }
    return Self.scales.contains(sentence.prose.tokens[near.start + 1].key)
  }

  private static let scales: WordSet = [
    "million", "thousand", "billion", "m", "lakh", "crore",
  ]

  private static let articles: WordSet = [
    "the", "each", "der", "die", "das", "den", "dem", "le", "la", "a",
  ]

  /// "£1,800, to be divided Amal £900, Becky £450": parts of what was said before.
  private func isBehindSplit(_ position: Int) -> Bool {
    guard sentence.has(.split) else { return false }
    return sentence.items[..<position].contains {
      if case .cue(.split, _) = $0 { true } else { false }
    }
  }

  /// A figure in parentheses behind another says the same again: "four customers ($60,000)",
  /// "32 (80%)".
  private func restatement(
    _ quantity: Quantity, at position: Int, _ earlier: FigureLabels
  ) -> FigureLabel? {
    let start = quantity.tokens.lowerBound
    guard start > sentence.tokens.lowerBound, sentence.prose.tokens[start - 1].key == Mark.open,
      let before = earlier.last, let label = earlier[before],
      start - sentence.items[before].tokens.upperBound <= 3
    else { return nil }
    switch (label, quantity.value) {
    case (.cap, .money), (.pay, .money), (.floor, .money): return label
    case (.level, .percent), (.rank, .percent), (.payShare, .money): return .restated
    default: return nil
    }
  }

  /// The upper end of a range does what the lower end does.
  private func rangeEnd(_ quantity: Quantity, at position: Int, _ earlier: FigureLabels)
    -> FigureLabel?
  {
    guard quantity.rangePartner != nil, position >= 2,
      let before = earlier.last,
      case .figure(let partner, _) = sentence.items[before], book[partner].rangePartner != nil,
      case .level? = earlier[before]
    else { return nil }
    return .level(.unstated)
  }

  // MARK: Money

  private func money(_ near: Neighbours, _ earlier: FigureLabels) -> FigureLabel {
    let label = amount(near, earlier)
    return label == .pay && near.right(within: 1, .recurring) != nil ? .unknown : label
  }

  private func amount(_ near: Neighbours, _ earlier: FigureLabels) -> FigureLabel {
    if near.right(within: 0, .orMore) != nil { return .level(.atLeast) }
    if near.right(within: 0, .orLess) != nil { return .level(.atMost) }
    if near.right(within: 3, .exceeded) != nil { return .level(.moreThan) }
    if let label = bound(near) { return label }
    if near.left(within: 0, .portion) != nil || near.followsFirst(in: book) { return .portion }
    if near.right(within: 3, .payNoun) != nil {
      return near.left(within: 3, .salary) != nil ? .background : .pay
    }
    if near.right(within: 2, .each) != nil || isPerUnitOnTheLeft(near) { return .unitPrice }
    if near.isFollowedByMetric { return .level(.unstated) }
    if near.left(within: 3, .salary) != nil || near.right(within: 3, .salary) != nil {
      return .background
    }
    if near.precedesBoundedFigure, earlier.hasPay { return .pay }
    return isPay(near, earlier) ? .pay : leftover(near)
  }

  /// A comparison in front of an amount bounds the pay or states a level.
  private func bound(_ near: Neighbours) -> FigureLabel? {
    if near.left(within: 2, .capped) != nil { return .cap }
    if near.left(within: 2, .minimumPay) != nil { return .floor }
    if near.right(within: 0, .atLeast) != nil, !near.precedesBoundedFigure {
      return .level(.atLeast)
    }
    guard let (cue, depth) = near.nearestLeft(within: 1) else { return nil }
    let speaksOfPay = near.speaksOfPay(before: depth)
    switch cue {
    case .atMost: return speaksOfPay || isBareBound(near) ? .cap : .level(.atMost)
    case .atLeast: return speaksOfPay ? .floor : .level(.atLeast)
    case .moreThan: return speaksOfPay ? .cap : .level(.moreThan)
    case .lessThan: return .level(.lessThan)
    case .from where speaksOfPay: return .pay
    case .between, .from: return .level(.atLeast)
    case .to: return .level(.unstated)
    case .at: return .level(.unstated)
    case .reach:
      if near.left(within: 8, .capped) != nil { return .cap }
      return speaksOfPay ? .pay : .level(.unstated)
    default: return nil
    }
  }

  /// "at most $25,000": a bound that opens its sentence and has no metric beside it.
  private func isBareBound(_ near: Neighbours) -> Bool {
    near.isFirst && near.start - sentence.tokens.lowerBound <= 3 && !near.isFollowedByMetric
      && !sentence.has(.condition, .reach, .nothing)
  }

  private func isPerUnitOnTheLeft(_ near: Neighbours) -> Bool {
    near.left(within: 8, .each) != nil && near.left(within: 2, .payVerb) != nil
  }

  private func isPay(_ near: Neighbours, _ earlier: FigureLabels) -> Bool {
    if near.right(within: 0, .at) != nil, earlier.hasPay { return true }
    if near.left(within: 3, .payVerb, .payNoun, .additional, .totalOf, .arrow) != nil {
      return true
    }
    if near.left(within: 5, .payVerb) != nil || near.isSubjectOfPay(in: book) { return true }
    if near.right(within: 1, .condition) != nil { return true }
    if near.followsColon { return true }
    return isPayField
  }

  private func leftover(_ near: Neighbours) -> FigureLabel {
    if sentence.has(.history) { return .background }
    if sentence.has(.nothing) || near.left(within: 3, .reach) != nil || isGoalField && near.isFirst
    {
      return .level(.unstated)
    }
    if near.right(within: 1, .arrow, .additional) != nil || near.precedesColon {
      return .level(.unstated)
    }
    return .unknown
  }

  // MARK: Percentages and counts

  private func percent(_ near: Neighbours, _ earlier: FigureLabels) -> FigureLabel {
    let comparison = near.comparison
    if let share = share(near, earlier), comparison == .unstated { return share }
    if near.right(within: 1, .attainment) != nil { return .attainment(comparison) }
    if near.left(within: 3, .weight) != nil || near.right(within: 1, .weight) != nil {
      return .weight
    }
    if isRate(near), comparison == .unstated { return .rate }
    if comparison != .unstated { return .level(comparison) }
    if near.right(within: 1, .arrow) != nil || near.precedesColon { return .level(.unstated) }
    if sentence.has(.history) { return .background }
    if near.left(within: 3, .reach) != nil || near.left(within: 0, .at) != nil {
      return .level(.unstated)
    }
    return isGoalField && near.isFirst ? .level(.unstated) : .unknown
  }

  /// "50% of the bonus", "20% of base salary", "a 15% bonus"; "and 150% at $12m" goes on.
  private func share(_ near: Neighbours, _ earlier: FigureLabels) -> FigureLabel? {
    guard !isGoalField else { return nil }
    if near.right(within: 0, .payNoun) != nil { return .payShare(.unstated) }
    if near.isFollowedByOf {
      if near.right(within: 4, .salary) != nil, isPayContext(near) { return .payShare(.salary) }
      if near.right(within: 3, .payNoun) != nil || near.isFollowedByPronoun {
        return .payShare(.bonus)
      }
    }
    let isShareBefore = earlier.hasShareOfBonus
    return isShareBefore && near.right(within: 0, .at) != nil ? .payShare(.bonus) : nil
  }

  /// Whether the words in front speak of pay, and the figure is no remark in parentheses.
  private func isPayContext(_ near: Neighbours) -> Bool {
    let start = near.start
    let opens =
      start > sentence.tokens.lowerBound && sentence.prose.tokens[start - 1].key == Mark.open
    return !opens && (isPayField || near.left(within: 6, .payNoun, .payVerb) != nil)
  }

  /// A percentage of something, in words that speak of pay; "4% if …" in a list of rates.
  private func isRate(_ near: Neighbours) -> Bool {
    guard !isGoalField, near.right(within: 4, .salary) == nil else { return false }
    if near.left(within: 3, .rateNoun) != nil { return true }
    if near.left(within: 1, .payNoun) != nil, near.right(within: 2, .payVerb, .wholeAmount) != nil {
      return true
    }
    if near.isFollowedByOf {
      if isPayField || near.left(within: 8, .payVerb, .payNoun, .additional) != nil { return true }
      return near.right(within: 12, .payVerb) != nil || isFirstWord(near)
        || near.followsRate
    }
    return isFirstWord(near) && near.right(within: 0, .condition) != nil
  }

  /// Whether the sentence starts with the figure, as an item of a list of rates does.
  private func isFirstWord(_ near: Neighbours) -> Bool {
    near.start <= sentence.tokens.lowerBound + 2
  }

  private func number(_ near: Neighbours) -> FigureLabel {
    let comparison = near.comparison
    if near.left(within: 2, .capped) != nil { return .cap }
    if comparison == .atMost, sentence.has(.each) { return .cap }
    if comparison != .unstated { return .level(comparison) }
    if near.right(within: 2, .arrow) != nil || near.precedesColon { return .level(.unstated) }
    if near.left(within: 4, .condition, .reach) != nil { return .level(.unstated) }
    if near.right(within: 2, .payVerb) != nil { return .level(.unstated) }
    if near.left(within: 0, .at) != nil || isGoalField && near.isFirst { return .level(.unstated) }
    return .unknown
  }
}
