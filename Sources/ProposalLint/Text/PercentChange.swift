import ProposalModel

/// A change by so many percent, or by a part: “reduce churn by 20%”, “a 15% increase”, “unit cost down 4%”,
/// “cut breakage by a third”.
struct PercentChange: Sendable {
  /// The text.
  let passage: OperativePassage
  /// The tokens from the word of change to the percentage, or the other way round.
  let tokens: Range<Int>
  /// The token that says which way.
  let change: Int
  /// Whether it is a part and no percentage: of a percentage, such a part can be meant in one way only.
  let isFraction: Bool

  var prose: Prose { passage.prose }
  var place: SourceRange { prose.place(ofTokens: tokens) }
  var words: String { prose.string(tokens: tokens) }
  var sentence: Range<Int> { passage.sentence(around: tokens) }

  /// The changes in the goals, or in the statement somebody asks about, in order.
  static func all(in text: OperativeText) -> [PercentChange] {
    let isStatement = text.statement != nil
    return text.passages.flatMap { passage -> [PercentChange] in
      let changes = all(in: passage)
      guard !changes.isEmpty,
        isStatement || text.milestone(at: passage.prose.place) != nil
          || text.extents.isPromise(at: passage.prose.place) && !text.isContractClause(passage)
          || text.isContract && (isOrder(passage) || changes.contains(where: \.isCondition))
      else { return [] }
      return changes.filter { $0.prose.role(ofToken: $0.tokens.lowerBound) == .operative }
    }
  }

  /// “A supplement is paid if wastage falls by 5%”: a clause that pays for the change.
  private var isCondition: Bool {
    condition.lowerBound > sentence.lowerBound
      && prose.has(
        ["paid", "pays", "earns", "receives", "gets", "added"],
        in: sentence.lowerBound..<condition.lowerBound)
  }

  /// “Reduce phosphate in the river by 20%”, an item of its own: it opens with what is to change.
  private static func isOrder(_ passage: OperativePassage) -> Bool {
    guard let first = passage.body.first else { return false }
    let key = passage.prose.tokens[first].key
    return ChangeNouns.orders.contains(key)
  }

  /// The changes of a text, in order; those of pay, prices and targets are terms, not goals.
  static func all(in passage: OperativePassage) -> [PercentChange] {
    let tokens = passage.prose.tokens
    return passage.body.compactMap { percent in
      if ChangeNouns.percents.contains(tokens[percent].key) {
        return PercentChange(passage, percent: percent)
      }
      guard ChangeNouns.fractions.contains(tokens[percent].key) else { return nil }
      return PercentChange(passage, fraction: percent)
    }
  }

  private init?(_ passage: OperativePassage, percent: Int) {
    let tokens = passage.prose.tokens
    let number = percent - 1
    guard number >= passage.body.lowerBound, tokens[number].kind == .number else { return nil }
    let sentence = passage.sentence(around: number..<percent + 1)
    guard let (change, start) = Self.change(tokens, number, percent, in: sentence) else {
      return nil
    }
    self.passage = passage
    self.change = change
    self.tokens = min(change, start)..<max(change, percent) + 1
    isFraction = false
    if isBothWays || isOfMilestone(in: sentence) { return nil }
    if condition.contains(where: { ChangeNouns.pay.contains(tokens[$0].key) }) { return nil }
  }

  /// The sentence; from the “if” in front of the change on where there is one: “£500 are paid if wastage falls by 5%”.
  private var condition: Range<Int> {
    let front = sentence.lowerBound..<change
    let hinge = front.last { ["if", "when", "once", "provided"].contains(prose.tokens[$0].key) }
    return (hinge ?? sentence.lowerBound)..<sentence.upperBound
  }

  /// “Milestones A and B are each reduced by 20%”: what they pay.
  private func isOfMilestone(in sentence: Range<Int>) -> Bool {
    let tokens = prose.tokens
    guard change > sentence.lowerBound, ChangeNouns.passive.contains(tokens[change - 1].key) else {
      return false
    }
    return (sentence.lowerBound..<change).contains {
      ChangeNouns.milestones.contains(tokens[$0].key)
    }
  }

  /// “By 15% up or down”: how far something may move.
  private var isBothWays: Bool {
    let tokens = prose.tokens
    return change + 2 < tokens.count && tokens[change + 1].key == "or"
      && Self.isChange(tokens[change + 2])
  }

  /// “Reduce breakage by a third”, “cut complaints by half”.
  private init?(_ passage: OperativePassage, fraction: Int) {
    let tokens = passage.prose.tokens
    let sentence = passage.sentence(around: fraction..<fraction + 1)
    let by = (max(sentence.lowerBound, fraction - 4)..<fraction).last {
      ChangeNouns.by.contains(tokens[$0].key)
    }
    guard let by, (by + 1..<fraction).allSatisfy({ ChangeNouns.counts.contains(tokens[$0].key) }),
      let change = (sentence.lowerBound..<by).last(where: { Self.isChange(tokens[$0]) }),
      !sentence.contains(where: { ChangeNouns.pay.contains(tokens[$0].key) })
    else { return nil }
    self.passage = passage
    self.change = change
    self.tokens = change..<fraction + 1
    isFraction = true
  }

  /// The word of change that a percentage belongs to, and the first word of the amount.
  private static func change(
    _ tokens: [Token], _ number: Int, _ percent: Int, in sentence: Range<Int>
  ) -> (change: Int, start: Int)? {
    var before = number - 1
    while before >= sentence.lowerBound, ChangeNouns.bounds.contains(tokens[before].key) {
      before -= 1
    }
    if before >= sentence.lowerBound {
      let key = tokens[before].key
      // “Growth divided by 15%” is a formula.
      if before > sentence.lowerBound, ChangeNouns.operations.contains(tokens[before - 1].key) {
        return nil
      }
      if ChangeNouns.by.contains(key) {
        let change =
          (sentence.lowerBound..<before).last { isChange(tokens[$0]) }
          ?? (percent..<sentence.upperBound).first { isChange(tokens[$0]) }
        return change.map { ($0, before) }
      }
      if ChangeNouns.direct.contains(key) { return (before, number) }
      if ChangeNouns.of.contains(key), before > sentence.lowerBound,
        ChangeNouns.nouns.contains(tokens[before - 1].key)
      {
        return (before - 1, number)
      }
    }
    // “The 20% growth of 2025” is history.
    if number > sentence.lowerBound, tokens[number - 1].key == "the" { return nil }
    let nearby = percent + 1..<max(percent + 1, min(percent + 3, sentence.upperBound))
    // “12% fewer complaints”, “sales 8% up”.
    if let next = nearby.first, ChangeNouns.behind.contains(tokens[next].key),
      number == sentence.lowerBound || !["a", "an"].contains(tokens[number - 1].key),
      next + 1 >= sentence.upperBound || !ChangeNouns.links.contains(tokens[next + 1].key)
    {
      return (next, number)
    }
    return nearby.first { ChangeNouns.nouns.contains(tokens[$0].key) }.map { ($0, number) }
  }

  private static func isChange(_ token: Token) -> Bool {
    ChangeNouns.verbs.contains(token.key) || ChangeNouns.nouns.contains(token.key)
      || ChangeNouns.direct.contains(token.key)
  }
}

extension PercentChange {
  /// Whether the sentence says where the change ends: “to 45%”, “reaching $10M”.
  var hasEndLevel: Bool {
    sentence.contains { index in
      ChangeNouns.ends.contains(prose.tokens[index].key) && isFollowedByNumber(index, within: 4)
    }
  }

  /// Whether the sentence says that points, or percent of the value, are meant.
  var saysKind: Bool {
    sentence.contains { ChangeNouns.kinds.contains(prose.tokens[$0].key) }
  }

  /// Whether the sentence says what the change counts from.
  var hasBaseline: Bool {
    standsOnPercent || Self.hasBaseline(in: sentence, of: prose, but: tokens)
  }

  /// Whether a text says somewhere what a change counts from.
  static func hasBaseline(_ passage: OperativePassage) -> Bool {
    hasBaseline(in: passage.body, of: passage.prose, but: 0..<0)
  }

  private static func hasBaseline(
    in range: Range<Int>, of prose: Prose, but own: Range<Int>
  ) -> Bool {
    range.contains { index in
      let key = prose.tokens[index].key
      if ChangeNouns.baselines.contains(key) { return true }
      guard ChangeNouns.origins.contains(key) else { return false }
      let behind = index + 1..<max(index + 1, min(index + 6, range.upperBound))
      return isValue(behind, of: prose, but: own) || behind.contains { isYear($0, of: prose) }
    }
  }

  /// A number that is neither the change itself nor a time: “over 12 months”, “from 1 January”.
  private static func isValue(_ range: Range<Int>, of prose: Prose, but own: Range<Int>) -> Bool {
    let number = range.first { prose.tokens[$0].kind == .number && !own.contains($0) }
    guard let number else { return false }
    return number + 1 >= prose.tokens.count
      || !ChangeNouns.durations.contains(prose.tokens[number + 1].key)
  }

  /// “Over FY2025”, “on the level of 2025”.
  private static func isYear(_ index: Int, of prose: Prose) -> Bool {
    let token = prose.tokens[index]
    return token.key == "level"
      || token.range.count == 6
        && prose.utf8[token.range].starts(with: [0x46, 0x59])
  }

  /// “By 4% from 16%”: what it starts from is a percentage, so the measure is one.
  var startsFromPercent: Bool {
    let tokens = prose.tokens
    let behind = (self.tokens.upperBound..<sentence.upperBound).prefix(3)
    return behind.prefix { tokens[$0].kind == .word }.contains { index in
      ChangeNouns.starts.contains(tokens[index].key) && index + 2 < sentence.upperBound
        && tokens[index + 1].kind == .number && ChangeNouns.percents.contains(tokens[index + 2].key)
    }
  }

  /// “Coral cover, 21% in November, by 8%”: the value of today stands in front, and is a percentage.
  var standsOnPercent: Bool {
    let tokens = prose.tokens
    guard change < self.tokens.upperBound - 2 else { return false }
    return (change + 1..<self.tokens.upperBound - 2).contains { index in
      tokens[index].kind == .number && ChangeNouns.percents.contains(tokens[index + 1].key)
    }
  }

  /// A number close behind, and no verb or day in between: “to be achieved by 31 October” ends nowhere.
  private func isFollowedByNumber(_ index: Int, within reach: Int) -> Bool {
    (index + 1..<max(index + 1, min(index + 1 + reach, sentence.upperBound)))
      .prefix { !ChangeNouns.breaks.contains(prose.tokens[$0].key) }
      .contains { prose.tokens[$0].kind == .number && !tokens.contains($0) }
  }
}
