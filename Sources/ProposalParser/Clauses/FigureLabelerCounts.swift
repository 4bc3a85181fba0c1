import ProposalModel

/// What percentages and counts do.
extension FigureLabeler {
  func percent(_ near: Neighbours, _ earlier: FigureLabels) -> FigureLabel {
    if isInstalment, near.isFirst { return .payShare(.contract) }
    if LeastPay(sentence: sentence, book: book).pointsBack(near.figureIndex) { return .restated }
    if near.isTaxRate { return .background }
    if isRateOfChoice(near) { return .rate }
    let comparison = near.isPaidOver ? .unstated : near.comparison
    if comparison == .unstated, near.left(within: 1, .payNoun) != nil, opensWithMetric {
      return .rate
    }
    if let share = share(near, earlier), comparison == .unstated { return share }
    if near.right(within: 1, .attainment) != nil { return .attainment(comparison) }
    if near.left(within: 3, .weight) != nil || near.right(within: 1, .weight) != nil {
      return .weight
    }
    if comparison == .unstated, near.isCalledLevel || near.followsLevelName || statesGoal(near) {
      return .level(.unstated)
    }
    if near.isZeroOtherwise(in: book) { return .background }
    if earnsAmount(near) { return .level(.unstated) }
    // "Today the rate is 13.2%" pays nothing.
    if sentence.has(.history), !sentence.has(.payVerb, .payNoun, .additional) { return .background }
    if isRate(near), comparison == .unstated { return .rate }
    if comparison != .unstated { return .level(comparison) }
    if near.right(within: 1, .arrow) != nil || near.precedesColon { return .level(.unstated) }
    if sentence.has(.history) { return .background }
    if near.left(within: 3, .reach) != nil || near.left(within: 0, .at) != nil {
      return .level(.unstated)
    }
    return isGoalField && near.isFirst ? .level(.unstated) : .unknown
  }

  /// "104% earns you $18,000", "a year of 104% brings $18,000": a level that is the subject, and an amount
  /// right behind the verb.
  private func earnsAmount(_ near: Neighbours) -> Bool {
    guard near.isFirst, near.start - sentence.tokens.lowerBound <= 5, let next = near.nextFigure,
      near.left(within: 5, .payNoun, .payVerb, .salary, .condition) == nil,
      book[next.figure].money != nil, let verb = near.key(behind: 0), Self.earning.contains(verb)
    else { return false }
    return next.tokens.lowerBound - near.figureEnd <= 3
  }

  private static let earning: WordSet = [
    "earns", "brings", "pays", "gives", "yields", "means", "triggers", "bringt", "ergibt", "donne",
  ]

  /// "50% of the bonus", "20% of base salary", "a 15% bonus"; "and 150% at $12m" goes on.
  func share(_ near: Neighbours, _ earlier: FigureLabels) -> FigureLabel? {
    guard !isGoalField else { return nil }
    if near.right(within: 0, .payNoun) != nil { return .payShare(.unstated) }
    if near.isFollowedByThereof { return .payShare(.bonus) }
    if near.right(within: 2, .marginalPart) != nil { return nil }
    if near.left(within: 1, .payVerb) != nil, near.isOwnPart {
      return paysOnSlice(near) ? nil : .payShare(.bonus)
    }
    if near.isFollowedByOf {
      if near.right(within: 4, .salary) != nil, isPayContext(near) { return .payShare(.salary) }
      if let base = near.shareBase, speaksOfShare(near) { return .payShare(base) }
      if near.right(within: 3, .payNoun) != nil || near.isFollowedByPronoun {
        return .payShare(.bonus)
      }
    } else if near.left(within: 1, .payNoun) != nil, near.left(within: 8, .payVerb) != nil {
      return .payShare(.unstated)
    }
    let isShareBefore = earlier.hasShareOfBonus
    return isShareBefore && near.right(within: 0, .at) != nil ? .payShare(.bonus) : nil
  }

  /// Whether the words in front speak of pay, and the figure is no remark in parentheses.
  func isPayContext(_ near: Neighbours) -> Bool {
    let start = near.start
    let opens =
      start > sentence.tokens.lowerBound && sentence.prose.tokens[start - 1].key == Mark.open
    return !opens && (isPayField || near.left(within: 6, .payNoun, .payVerb) != nil)
  }

  /// "The slice above $26 million earns 4%": a rate of a part of a value, which is the subject.
  func paysOnSlice(_ near: Neighbours) -> Bool {
    guard near.left(within: 2, .payVerb) != nil, near.endsPhrase else { return false }
    return paysOnValueAbove(near)
      || sentence.items.contains { item in
        guard case .cue(.marginalPart, let words) = item else { return false }
        return words.upperBound <= near.start && words.lowerBound - sentence.tokens.lowerBound <= 2
      } && sentence.figures.contains { book[$0].money != nil }
  }

  /// "For savings in 2026 above $200,000 we pay you 5%": the value and the amount it has to exceed lead, and no
  /// share of a bonus is as small.
  private func paysOnValueAbove(_ near: Neighbours) -> Bool {
    guard let first = sentence.tokens.first, let percent = book[near.figureIndex].percent,
      percent <= Self.mostRate, Self.leading.contains(sentence.prose.tokens[first].key),
      sentence.figures.count(where: { book[$0].percent != nil }) == 1,
      !sentence.has(.payNoun, .salary, .each)
    else { return false }
    return sentence.items.indices.contains { position in
      guard case .figure(let figure, let place) = sentence.items[position],
        place.upperBound <= near.start, book[figure].money != nil
      else { return false }
      let amount = Neighbours(sentence: sentence, position: position)
      return amount.comparison == .moreThan || amount.isExceeded
    }
  }

  private static let mostRate = Rational(25)
  private static let leading: WordSet = [
    "on", "of", "for", "from", "above", "over", "beyond", "von", "vom", "auf", "für", "aus",
  ]

  /// A percentage of something, in words that speak of pay; "4% if …" in a list of rates.
  func isRate(_ near: Neighbours) -> Bool {
    guard !isGoalField, near.right(within: 4, .salary) == nil, !near.standsOnDay(in: book),
      !near.tellsPast
    else { return false }
    if near.left(within: 3, .rateNoun) != nil { return !near.isMeasuredRate }
    if paysOnSlice(near) || isPaidOfMetric(near) { return true }
    if near.left(within: 1, .payNoun) != nil,
      near.right(within: 2, .payVerb, .wholeAmount) != nil || opensWithMetric
    {
      return true
    }
    if near.isFollowedByOf {
      if isPayField || near.left(within: 8, .payVerb, .payNoun, .additional) != nil { return true }
      return near.right(within: 12, .payVerb) != nil || isFirstWord(near)
        || near.followsRate
    }
    return isFirstWord(near) && near.right(within: 0, .condition) != nil
  }

  /// "Of the saving above $300,000, 12% is paid, capped at $60,000": the value leads.
  private func isPaidOfMetric(_ near: Neighbours) -> Bool {
    let start = sentence.tokens.lowerBound
    return near.right(within: 1, .payVerb) != nil
      && Self.leads.contains(sentence.prose.tokens[start].key)
      && sentence.window(start, start + 6).contains {
        MetricWords.keys.contains(sentence.prose.tokens[$0].key)
          || Self.values.contains(sentence.prose.tokens[$0].key)
      }
  }

  private static let values: WordSet = ["saving", "excess", "gain", "gains"]
  private static let leads: WordSet = ["of", "on", "from", "von", "auf", "sur"]

  /// "Net sales carry a commission of 5%": the value is the subject.
  private var opensWithMetric: Bool {
    let start = sentence.tokens.lowerBound
    return sentence.has(.payVerb)
      && sentence.window(start, start + 3).contains {
        MetricWords.keys.contains(sentence.prose.tokens[$0].key)
      }
  }

  /// Whether the sentence starts with the figure, as an item of a list of rates does.
  func isFirstWord(_ near: Neighbours) -> Bool {
    near.start <= sentence.tokens.lowerBound + 2
      && near.left(within: 2, .reach, .target, .threshold) == nil
  }

  /// "At most 3 injuries per 1,000 shifts" is a goal, "at most ten, $2,000 for each" a bound of what is paid.
  private var holdsMoney: Bool { sentence.figures.contains { book[$0].money != nil } }

  func number(_ near: Neighbours, _ earlier: FigureLabels) -> FigureLabel {
    // "$38 for each one" counts nothing.
    if near.countsNeighbours || near.isPronounOne
      || LeastPay(sentence: sentence, book: book).countsChoices(near.figureIndex)
    {
      return .background
    }
    let comparison = near.comparison
    if near.followsGoalWord { return .level(comparison) }
    if isGoalField, comparison != .unstated, !holdsMoney { return .level(comparison) }
    if near.left(within: 2, .capped) != nil || near.isMostPaidFor
      || near.closesBound && speaksOfUnits(earlier)
    {
      return .cap
    }
    if comparison == .atMost,
      !sentence.isInCondition(near.start),
      near.isCounted || speaksOfUnits(earlier)
        || near.right(within: 4, .payVerb) != nil && near.right(within: 3, .orLess) == nil
    {
      return .cap
    }
    if near.isSaidInPercent(in: book), sentence.has(.payVerb) { return .level(.unstated) }
    // "for each dealer above four, up to $20,000": what bounds the pay is behind the comma.
    if speaksOfUnits(earlier), comparison != .moreThan, comparison != .lessThan,
      near.right(within: 2, .atMost, .capped) != nil
    {
      return .cap
    }
    if comparison != .unstated { return .level(comparison) }
    if near.isCalledLevel || near.followsLevelName { return .level(.unstated) }
    if near.right(within: 2, .arrow) != nil || near.precedesColon { return .level(.unstated) }
    if near.left(within: 4, .condition, .reach) != nil || near.isInVerbFirstClause
      || near.opensWithCount && !sentence.has(.condition)
    {
      return .level(.unstated)
    }
    if near.right(within: 2, .payVerb) != nil || near.opensBehindRemark {
      return .level(.unstated)
    }
    if near.left(within: 0, .at) != nil || isGoalField && near.isFirst { return .level(.unstated) }
    return .unknown
  }
}
