import ProposalModel

/// What amounts of money do.
extension FigureLabeler {
  func money(_ near: Neighbours, _ earlier: FigureLabels) -> FigureLabel {
    let label = amount(near, earlier)
    // "Goal: four groups, each for €120,000 a year": which ones count.
    if isGoalField, near.isEachFor, near.right(within: 2, .recurring) != nil { return .background }
    if isUnitPriceField, label == .pay { return .unitPrice }
    // "Award: $7,500 each" does not say for each of what.
    if label == .unitPrice, isPayField, !isUnitPriceField, near.closesWithEach { return .unknown }
    return label == .pay && near.right(within: 1, .recurring) != nil ? .unknown : label
  }

  func amount(_ near: Neighbours, _ earlier: FigureLabels) -> FigureLabel {
    if heads != nil, let label = amountOfEach(near) { return label }
    if isNothing(near) || isConditionalAmount(near) { return .pay }
    if isStatedBound(near) { return .cap }
    if LeastPay(sentence: sentence, book: book).isFloor(near.figureIndex) { return .floor }
    if near.isTaxAmount || near.isWorth { return .background }
    if near.isStill || near.isReplaced || near.isOfPart || near.isFactor && earlier.hasPay {
      return .restated
    }
    // "An error costs about $8,750": what something costs, or cost before.
    if near.isIncrement || isOfCommitment(near) || near.left(within: 0, .history) != nil {
      return .background
    }
    if isRisen(near, earlier) || near.isFollowedByMore { return .pay }
    if earlier.contains(.rate), near.isFollowedByLeast { return .floor }
    if let label = alternativeToRate(near) { return label }
    if near.right(within: 0, .orMore) != nil { return .level(.atLeast) }
    if near.right(within: 0, .orLess) != nil { return .level(.atMost) }
    if near.right(within: 3, .exceeded) != nil || near.isExceeded { return .level(.moreThan) }
    return bound(near, earlier) ?? unbounded(near, earlier)
  }

  /// What an amount does that no word bounds.
  private func unbounded(_ near: Neighbours, _ earlier: FigureLabels) -> FigureLabel {
    if near.isPaidResult(in: book) { return .level(.unstated) }
    if near.opensSetOff { return .pay }
    if near.left(within: 0, .portion) != nil || near.followsFirst(in: book) { return .portion }
    if near.right(within: 3, .payNoun) != nil {
      return near.left(within: 3, .salary) != nil ? .background : .pay
    }
    if let each = Neighbours.openingEach(of: sentence, book) {
      if each == near.figureIndex { return .background }
      if !earlier.contains(.rate) { return .rate }
    }
    if near.precedesEachAmount(in: book) { return .rate }
    if near.followsEach, earlier.contains(.rate) { return .background }
    if near.isAboveTheFirst(in: book) { return .level(.moreThan) }
    if near.right(within: 2, .each) != nil, near.isPaidFor(in: book) { return .level(.unstated) }
    if near.right(within: 2, .each) != nil || near.followsUnitRate || near.followsPerWord
      || isPerUnitOnTheLeft(near) || isPerUnitAhead(near)
      || (opensForEach(near) || near.precedesUnit) && isPay(near, earlier)
    {
      return .unitPrice
    }
    if near.isFollowedByMetric || near.isOfRevenue || earlier.hasPay && near.isOfMetric {
      return .level(.unstated)
    }
    if near.left(within: 3, .salary) != nil || near.right(within: 3, .salary) != nil {
      return .background
    }
    if near.precedesBoundedFigure, earlier.hasPay { return .pay }
    if near.isCalledLevel || near.followsLevelName { return .level(.unstated) }
    if near.restatesPart(in: book) { return .pay }
    return isPay(near, earlier) ? .pay : leftover(near)
  }

  /// A comparison in front of an amount bounds the pay or states a level.
  func bound(_ near: Neighbours, _ earlier: FigureLabels) -> FigureLabel? {
    if near.right(within: 1, .capped, .atMost) != nil, near.left(within: 2, .capped) == nil,
      earlier.contains(.unitPrice) || earlier.hasPay
    {
      return .cap
    }
    if near.left(within: 2, .capped) != nil {
      if endsStretch(near, earlier) { return .level(.atMost) }
      return near.endsPortion(in: book) || isUnpaidCondition(near) ? .level(.atMost) : .cap
    }
    if near.closesRise || isBoundOfNamedPay(near, earlier) { return .cap }
    if near.left(within: 2, .minimumPay) != nil { return .floor }
    if near.right(within: 0, .atLeast) != nil, !near.precedesBoundedFigure {
      return .level(.atLeast)
    }
    if near.closesBound, earlier.contains(.rate) || earlier.contains(.unitPrice) || earlier.hasPay {
      return .cap
    }
    if near.isResult, isLevel(before: near, earlier), !sentence.has(.history) { return .pay }
    guard let (cue, depth) = near.nearestLeft(within: 1), !near.followsComma else { return nil }
    let speaksOfPay =
      near.speaksOfPay(before: depth) || near.isPronounSubject && earlier.hasPay
    switch cue {
    case .atMost:
      let isPaid =
        speaksOfPay || isBareBound(near) || near.right(within: 2, .payVerb) != nil
        || (earlier.contains(.rate) || earlier.contains(.unitPrice)
          || earlier.contains(.payShare(.salary)))
          && isSetOff(near)
      return isPaid ? .cap : .level(.atMost)
    case .atLeast:
      return speaksOfPay || earlier.contains(.rate) && isSetOff(near) ? .floor : .level(.atLeast)
    case .moreThan:
      // "Only payable if the share price exceeds $50"
      let isMet = sentence.isInCondition(book[near.figureIndex].tokens.lowerBound)
      return speaksOfPay && !isMet && !earlier.contains(.rate) ? .cap : .level(.moreThan)
    case .lessThan: return .level(.lessThan)
    case .from where speaksOfPay: return .pay
    case .between, .from: return .level(.atLeast)
    case .at where near.right(within: 1, .each) != nil && near.left(within: 6, .payVerb) != nil:
      return nil
    case .to, .at: return .level(.unstated)
    case .reach:
      if near.isAmountOfPronoun && near.right(within: 0, .at) != nil { return .pay }
      if near.isEndOfRise, isLevel(before: near, earlier) { return .pay }
      if near.left(within: 8, .capped) != nil || opensWithBound { return .cap }
      if near.right(within: 2, .each) != nil || opensForEach(near) { return nil }
      return speaksOfPay || isNamedPay ? .pay : .level(.unstated)
    default: return nil
    }
  }

  /// "The bonus for opening the plant is $20,000": pay is the subject, and one amount stands there.
  private var isNamedPay: Bool {
    guard case .cue(.payNoun, let tokens)? = sentence.items.first,
      tokens.lowerBound - sentence.tokens.lowerBound <= 1
    else { return false }
    return sentence.figures.count <= 8 && !sentence.has(.history)
      && sentence.figures.count { book[$0].money != nil } == 1
  }

  /// "2% of the part above $1m and up to and including $5m": the other end of a stretch.
  func endsStretch(_ near: Neighbours, _ earlier: FigureLabels) -> Bool {
    guard earlier.contains(.rate), let last = earlier.last else { return false }
    let between = sentence.items[last].tokens.upperBound..<near.start
    guard between.count <= 6,
      between.allSatisfy({ Self.stretchWords.contains(sentence.prose.tokens[$0].key) })
    else { return false }
    switch earlier[last] {
    case .level(.moreThan), .level(.atLeast): return true
    default: return false
    }
  }

  private static let stretchWords: WordSet = [
    "and", "does", "do", "exceed", "exceeding", "up", "to", "including", "but", "not", "und", "bis",
    "zu", "et", "jusqu'à", "$", "€", "£",
  ]

  /// "So the most this one can pay is $80,000": the bound is the subject of the sentence.
  var opensWithBound: Bool {
    guard case .cue(.capped, let tokens)? = sentence.items.first,
      tokens.lowerBound - sentence.tokens.lowerBound <= 2
    else { return false }
    return sentence.figures.count { book[$0].money != nil } == 1
  }

  /// "at most $25,000": a bound that opens its sentence and has no metric beside it.
  func isBareBound(_ near: Neighbours) -> Bool {
    near.isFirst && near.start - sentence.tokens.lowerBound <= 3 && !near.isFollowedByMetric
      && !sentence.has(.condition, .reach, .nothing)
  }

  /// "15% of sublicence income, at most $450,000": behind a comma a bound is one of the pay.
  func isSetOff(_ near: Neighbours) -> Bool {
    let start = max(sentence.tokens.lowerBound, near.start - 6)
    return sentence.prose.tokens[start..<near.start].contains {
      $0.key == Mark.comma || $0.key == "but" || $0.key == Mark.open
    } && !near.isFollowedByMetric
  }

  /// "Each with a minimum commitment of $250,000": what the thing counted must be worth.
  func isOfCommitment(_ near: Neighbours) -> Bool {
    let tokens = sentence.prose.tokens
    let start = max(sentence.tokens.lowerBound, near.start - 7)
    guard let with = (start..<near.start).last(where: { Self.withWords.contains(tokens[$0].key) })
    else { return false }
    return tokens[with + 1..<near.start].contains { Self.commitments.contains($0.key) }
  }

  private static let withWords: WordSet = ["with", "worth", "mit", "avec"]
  private static let commitments: WordSet = [
    "commitment", "commitments", "value", "volume", "spend", "order", "orders", "deposit",
    "revenue", "turnover", "contract", "purchase", "subscription", "mindestumsatz", "volumen",
  ]

  /// "If the proceeds do not exceed $4m, no bonus is payable": what is bounded stands behind an "if"
  /// and is no pay.
  func isUnpaidCondition(_ near: Neighbours) -> Bool {
    near.right(within: 9, .nothing) != nil && sentence.isInCondition(near.start)
  }

  func isPerUnitOnTheLeft(_ near: Neighbours) -> Bool {
    near.left(within: 8, .each) != nil && near.left(within: 2, .payVerb) != nil
      && !near.followsPrice(in: book)
  }

  /// "For each additional station … the Foundation pays €900."
  func isPerUnitAhead(_ near: Neighbours) -> Bool {
    let opening = sentence.items.prefix(24).contains { item in
      guard case .cue(.each, let tokens) = item, tokens.upperBound <= near.start else {
        return false
      }
      return tokens.lowerBound - sentence.tokens.lowerBound <= 1 || opensClause(tokens.lowerBound)
    }
    guard opening else { return false }
    // "Each site migrated earns the supplier a fee of €1,200."
    let isFee = near.left(within: 1, .payNoun) != nil && near.left(within: 9, .payVerb) != nil
    return near.left(within: 2, .payVerb, .additional) != nil || isFee || near.followsColon
      || near.right(within: 2, .payVerb) != nil
  }

  /// "For each branch that receives the label you pay us CHF 1,500": whatever the words between say,
  /// the amount is one for each.
  func opensForEach(_ near: Neighbours) -> Bool {
    let tokens = sentence.prose.tokens
    return sentence.window(near.start - Self.farthestEach, near.start - 1).contains { index in
      Self.forWords.contains(tokens[index].key) && Self.eachWords.contains(tokens[index + 1].key)
        && opensClause(index)
    }
  }

  /// Whether a token opens the sentence, or a part of it behind a comma.
  private func opensClause(_ index: Int) -> Bool {
    index == sentence.tokens.lowerBound || sentence.prose.tokens[index - 1].key == Mark.comma
  }

  /// How many words may stand between "for each" and the amount.
  private static let farthestEach = 60
  private static let forWords: WordSet = ["for", "für", "pour"]
  private static let eachWords: WordSet = [
    "each", "every", "jede", "jeden", "jedes", "chaque",
  ]

  func isPay(_ near: Neighbours, _ earlier: FigureLabels) -> Bool {
    if near.describesThing || near.followsSpending { return false }
    if near.right(within: 0, .at) != nil, earlier.hasPay || near.opensPair(in: book) {
      return true
    }
    if near.closesPair || near.followsCount && earlier.hasPay, isLevel(before: near, earlier) {
      return true
    }
    if !earlier.hasPay, near.closesCondition(in: book) { return true }
    if near.left(within: 3, .payVerb, .payNoun, .additional, .totalOf, .arrow) != nil {
      return true
    }
    if near.left(within: 5, .payVerb) != nil || near.isSubjectOfPay(in: book) { return true }
    // "$40,000, provided that both plants close a month"
    if near.isFirst, near.right(within: 1, .gate) != nil { return true }
    if near.right(within: 1, .condition) != nil || near.key(behind: 0) == "where"
      || isConditionBehindShare(near)
      || near.right(within: 2, .form) != nil && near.right(within: 7, .condition) != nil
    {
      return true
    }
    // "€18,000 in total if it is 94% or more"
    if near.right(within: 0, .totalOf) != nil, near.right(within: 3, .condition) != nil {
      return true
    }
    if near.followsColon || near.closesDashed(in: book) || near.opensDated(in: book)
      || near.isFlat
    {
      return true
    }
    if near.followsEquals, isLevel(before: near, earlier) { return true }
    return isPayField
  }

  /// "$26,400 (20%) when both have signed"
  private func isConditionBehindShare(_ near: Neighbours) -> Bool {
    guard near.key(behind: 0) == Mark.open, let next = near.nextFigure,
      book[next.figure].percent != nil,
      let close = sentence.window(next.tokens.upperBound, next.tokens.upperBound + 6)
        .first(where: { sentence.prose.tokens[$0].key == Mark.close })
    else { return false }
    return sentence.items.contains {
      if case .cue(.condition, let words) = $0 { words.lowerBound == close + 1 } else { false }
    }
  }

  func leftover(_ near: Neighbours) -> FigureLabel {
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
}
