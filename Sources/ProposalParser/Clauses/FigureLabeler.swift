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
  /// Whether the sentence opens with a share of the price of all: `20 % nach Abnahme`.
  var isInstalment = false
  /// Whether the field is the price of each unit: `Fee per migrated site: €1,200`.
  var isUnitPriceField = false

  /// How many people receive the amount, each.
  var heads: Int?

  /// Whether the words speak of what each of several units pays.
  func speaksOfUnits(_ earlier: FigureLabels) -> Bool {
    isUnitPriceField || sentence.has(.each) || earlier.contains(.unitPrice)
  }

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
    guard quantity.isOperative, !isClauseNumber(quantity) else { return .background }
    if quantity.money != nil, PastPay.isPast(sentence, quantity.tokens) {
      return .background
    }
    if let label = rangeEnd(quantity, at: position, earlier) { return label }
    if let label = restatement(quantity, at: position, earlier)
      ?? unitSum(quantity, at: position, earlier)
    {
      return label
    }
    if earlier.hasPay, isBehindSplit(position) { return .background }
    if let label = continued(quantity, at: position, earlier) { return label }
    let near = Neighbours(sentence: sentence, position: position)
    if near.earnsNothing, quantity.money == nil { return .unpaid(near.comparison) }
    let label = label(of: quantity, near, earlier)
    if case .level(let comparison) = label, near.isUnpaid { return .unpaid(comparison) }
    return label
  }

  /// The 3.1 of "3.1 The supplier receives …".
  private func isClauseNumber(_ quantity: Quantity) -> Bool {
    guard sentence.tokens.lowerBound == 0, quantity.number != nil, quantity.tokens.upperBound <= 3
    else { return false }
    return ClauseNumber.end(in: sentence.prose) == quantity.tokens.upperBound
  }

  private func label(
    of quantity: Quantity, _ near: Neighbours, _ earlier: FigureLabels
  ) -> FigureLabel {
    switch quantity.value {
    case .money: return money(near, earlier)
    case .percent, .points, .basisPoints: return percent(near, earlier)
    case .fraction: return part(near) ?? number(near, earlier)
    case .multiple where near.isOwnPart && sentence.has(.payVerb): return .payShare(.bonus)
    case .number(.zero) where near.left(within: 1, .payVerb) != nil: return .background
    case .number, .multiple: return near.isNumeral ? .background : number(near, earlier)
    case .ordinal: return isPortion(near) ? .portion : isRank(near) ? .rank : .unknown
    case .date: return .date
    case .duration: return length(near, earlier)
    default: return .unknown
    }
  }

  /// "for the third", "upon the first market"; "when sales first reach" ranks nothing.
  private func isRank(_ near: Neighbours) -> Bool {
    guard near.start > sentence.tokens.lowerBound,
      Self.articles.contains(sentence.prose.tokens[near.start - 1].key)
    else { return false }
    return near.left(within: 4, .condition, .additional) != nil || near.isTaking
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
      if case .cue(.split, let tokens) = $0 { !isDivision(tokens.upperBound) } else { false }
    }
  }

  /// "divided by 70" computes, and splits nothing.
  private func isDivision(_ token: Int) -> Bool {
    guard token + 1 < sentence.tokens.upperBound, sentence.prose.tokens[token].key == "by" else {
      return false
    }
    return sentence.prose.tokens[token + 1].kind == .number
  }

  /// A figure in parentheses behind another says the same again: "four customers ($60,000)",
  /// "32 (80%)".
  private func restatement(
    _ quantity: Quantity, at position: Int, _ earlier: FigureLabels
  ) -> FigureLabel? {
    let start = quantity.tokens.lowerBound
    guard start > sentence.tokens.lowerBound, let before = earlier.lastStated,
      let label = earlier[before]
    else { return nil }
    if case (.cap, .money) = (label, quantity.value), isSaidAgain(start, behind: before) {
      return .cap
    }
    if case (.payShare, .money) = (label, quantity.value),
      isSaidAgain(start, behind: before) || isApposition(quantity.tokens, behind: before)
    {
      return .restated
    }
    guard opensAside(start),
      start - sentence.items[before].tokens.upperBound <= 8
    else { return nil }
    if case .pay = label, quantity.money != nil, isWithTax(quantity.tokens) { return .restated }
    switch (label, quantity.value) {
    case (.cap, .money), (.pay, .money), (.floor, .money): return label
    case (.level, .percent), (.rank, .percent), (.payShare, .money), (.pay, .percent):
      return .restated
    default: return nil
    }
  }

  /// "(80%)", "(that's 80%)"
  private func opensAside(_ start: Int) -> Bool {
    let tokens = sentence.prose.tokens
    if tokens[start - 1].key == Mark.open { return true }
    let front = sentence.window(start - 4, start)
    guard let open = front.last(where: { tokens[$0].key == Mark.open }) else { return false }
    let words = Self.againWords.match(in: tokens, at: open + 1, before: start)
    return words.map { open + 1 + $0.count == start } ?? false
  }

  /// "£30,000 net (£36,000 with VAT)"
  private func isWithTax(_ tokens: Range<Int>) -> Bool {
    sentence.prose.tokens[sentence.window(tokens.upperBound, tokens.upperBound + 3)].contains {
      Neighbours.taxWords.contains($0.key) || $0.key == "gross" || $0.key == "brutto"
    }
  }

  /// "30% of the Price, CHF 414,000, on signature": between commas, and nothing else between.
  private func isApposition(_ tokens: Range<Int>, behind position: Int) -> Bool {
    let all = sentence.prose.tokens
    let end = sentence.items[position].tokens.upperBound
    let between = end..<max(end, tokens.lowerBound)
    guard (1...6).contains(between.count), all[between.upperBound - 1].key == Mark.comma,
      all[between.dropLast()].allSatisfy({ $0.kind == .word && !Self.adding.contains($0.key) })
    else { return false }
    guard tokens.upperBound < sentence.tokens.upperBound else { return true }
    let next = all[tokens.upperBound]
    return next.kind == .mark || Self.opening.contains(next.key)
  }

  private static let adding: WordSet = ["and", "or", "plus", "und", "oder", "et", "ou", "less"]
  private static let opening: WordSet = ["on", "upon", "when", "once", "if", "bei", "nach", "à"]

  /// "at most twelve audits, that is £9,000": a bound in money behind one in units.
  private func isSaidAgain(_ start: Int, behind position: Int) -> Bool {
    let end = sentence.items[position].tokens.upperBound
    guard start - end <= 7 else { return false }
    return Self.againWords.first(in: sentence.prose, end..<start) != nil
  }

  private static let againWords = PhraseTable<Bool>([
    (
      true,
      [
        "that is", "that's", "i.e.", "i.e", "ie", "being", "which is", "so", "also", "mithin",
        "somit",
        "d.h.",
        "d. h.",
        "das sind", "soit", "c'est-à-dire", "which comes to", "making", "in total",
      ]
    )
  ])

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
}
