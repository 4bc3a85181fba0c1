import ProposalModel

/// Words that say the least that is paid: "the award is never below £10,000", "the greater of CHF 20,000
/// and 5% of licence income", "if the 2% comes to less than £10,000, £10,000 is paid instead".
struct LeastPay {
  let sentence: Sentence
  let book: FigureBook

  /// Whether an amount is the least that is paid.
  func isFloor(_ figure: Int) -> Bool {
    guard sentence.figures.count <= 8, mayHold, let amount = book[figure].money?.amount,
      amount > .zero, isOnlyAmount(amount)
    else { return false }
    let place = book[figure].tokens
    return isBounded(place) || isNamed(place) || isToppedUp(place) || fillsUp || isChosen
      || isAtLeast(place)
  }

  /// "the said 2%", "the 2%": the rate that was promised before.
  func pointsBack(_ figure: Int) -> Bool {
    let start = book[figure].tokens.lowerBound
    guard start > sentence.tokens.lowerBound, Self.pointers.contains(tokens[start - 1].key),
      sentence.figures.contains(where: { book[$0].money != nil })
    else { return false }
    return sentence.figures.contains { isFloor($0) }
  }

  /// "the larger of two amounts": how many there are to choose from.
  func countsChoices(_ figure: Int) -> Bool {
    let end = book[figure].tokens.upperBound
    return holds(Self.choices, sentence.window(end, end + 1))
      && sentence.figures.contains { isFloor($0) }
  }

  private static let choices: WordSet = ["amounts", "sums", "figures", "values"]

  private var prose: Prose { sentence.prose }
  private var tokens: [Token] { prose.tokens }

  private func holds(_ words: WordSet, _ range: Range<Int>? = nil) -> Bool {
    sentence.holds(words, in: range ?? sentence.tokens)
  }

  /// One look that passes over nearly all sentences.
  private var mayHold: Bool { holds(Self.signs) && !sentence.has(.history, .each) }

  /// Whether no other amount stands in the sentence: "twenty thousand francs (CHF 20,000)" is one.
  private func isOnlyAmount(_ amount: Rational) -> Bool {
    sentence.figures.allSatisfy { figure in
      book[figure].money.map { $0.amount == amount } ?? true
    }
  }

  // MARK: Bounds

  /// "The award is never below £10,000", "not less than £10,000 will be paid".
  private func isBounded(_ amount: Range<Int>) -> Bool {
    let end = amount.lowerBound
    guard let under = Self.under.all(in: prose, sentence.window(end - 3, end)).last,
      under.tokens.upperBound == end
    else { return false }
    let front = sentence.window(sentence.tokens.lowerBound, under.tokens.lowerBound)
    guard let denial = front.last(where: { Self.denials.contains(tokens[$0].key) }),
      !holds(Self.conditions, front), denies(denial, before: under.tokens.lowerBound)
    else { return false }
    return holds(Self.pays, front) || sentence.firstRate < amount.lowerBound
      || holds(Self.paying, sentence.window(amount.upperBound, amount.upperBound + 4))
  }

  /// "is never below", "in no event be less than"; "no payout below $5 million" denies the payout.
  private func denies(_ denial: Int, before under: Int) -> Bool {
    let between = sentence.window(denial + 1, under)
    if tokens[denial].key == "no", let next = between.first {
      return Self.events.contains(tokens[next].key)
    }
    return between.allSatisfy { Self.falling.contains(tokens[$0].key) }
  }

  /// "The royalty for 2028 is at least $60,000, even with no sales": a name for pay at the start, and no condition.
  private func isAtLeast(_ amount: Range<Int>) -> Bool {
    let end = amount.lowerBound
    guard let least = Self.leasts.all(in: prose, sentence.window(end - 3, end)).last,
      least.tokens.upperBound == end, least.tokens.lowerBound > sentence.tokens.lowerBound,
      holds(Self.beings, sentence.window(least.tokens.lowerBound - 1, least.tokens.lowerBound)),
      holds(Self.pays, sentence.window(sentence.tokens.lowerBound, sentence.tokens.lowerBound + 3))
    else { return false }
    return !holds(Self.conditions) && !isMetric(behind: amount.upperBound)
      && !holds(["until", "provided", "only", "for each", "per"])
  }

  private static let leasts = PhraseTable<Bool>([
    (true, ["at least", "no less than", "not less than", "a minimum of"])
  ])
  private static let beings: WordSet = ["is", "be", "amounts", "comes", "to"]

  /// "a guaranteed minimum of £10,000", "Minimum award: £10,000", "a floor of £10,000 applies".
  private func isNamed(_ amount: Range<Int>) -> Bool {
    let front = sentence.window(amount.lowerBound - 7, amount.lowerBound)
    guard let noun = front.last(where: { Self.nouns.contains(tokens[$0].key) }),
      (noun + 1..<amount.lowerBound).allSatisfy({ Self.joining.contains(tokens[$0].key) }),
      !holds(Self.denials, sentence.window(noun - 3, noun)), !isMetric(behind: amount.upperBound)
    else { return false }
    return holds(Self.own, noun + 1..<amount.lowerBound) || holds(["guaranteed"])
      || tokens[noun].key == "floor" || holds(Self.paying)
  }

  /// "minimum of £10,000 in revenue"
  private func isMetric(behind end: Int) -> Bool {
    holds(MetricWords.keys, sentence.window(end, end + 4))
  }

  /// "We top the award up to £10,000."
  private func isToppedUp(_ amount: Range<Int>) -> Bool {
    let front = sentence.window(amount.lowerBound - 8, amount.lowerBound)
    guard front.count > 2, tokens[front.upperBound - 1].key == "to",
      tokens[front.upperBound - 2].key == "up"
    else { return false }
    return holds(Self.topping, front)
  }

  /// "If the 2% comes to less than £10,000, £10,000 is paid instead."
  private var fillsUp: Bool {
    let amounts = sentence.figures.filter { book[$0].money != nil }
    guard amounts.count == 2 else { return false }
    let first = book[amounts[0]].tokens
    let front = sentence.window(sentence.tokens.lowerBound, first.lowerBound)
    guard let opening = front.first(where: { Self.conditions.contains(tokens[$0].key) }),
      let under = Self.under.all(in: prose, front).last, under.tokens.upperBound == first.lowerBound
    else { return false }
    let percents = sentence.figures.map { book[$0].tokens }
    return (opening + 1..<under.tokens.lowerBound).allSatisfy { index in
      Self.results.contains(tokens[index].key) || percents.contains { $0.contains(index) }
    }
  }

  // MARK: Choice

  /// "the greater of CHF 20,000 and 5% of licence income", "the calculated amount or £10,000, whichever is
  /// greater".
  private var isChosen: Bool {
    guard !holds(Self.lower), let amount = sentence.figures.first(where: { book[$0].money != nil }),
      let rank = sentence.tokens.first(where: { isRank($0) }), chooses(rank)
    else { return false }
    let place = book[amount].tokens
    return sentence.figures.contains { figure in
      book[figure].percent != nil && isJoined(place, book[figure].tokens)
    } || isJoinedToResult(place)
  }

  private func isRank(_ index: Int) -> Bool {
    if tokens[index].key == "max" {
      return sentence.window(index + 1, index + 3).contains { tokens[$0].key == "of" }
    }
    return Self.ranks.contains(tokens[index].key)
  }

  private func chooses(_ rank: Int) -> Bool {
    let behind = sentence.window(rank + 1, rank + 3)
    return holds(Self.chosen, behind) || tokens[rank].key == "max"
      || holds(["whichever", "which"], sentence.window(rank - 3, rank))
  }

  /// "CHF 20,000 and (b) 5%", "5% of the income received or CHF 20,000": nothing but "and" or "or" stands
  /// beside the second.
  private func isJoined(_ amount: Range<Int>, _ percent: Range<Int>) -> Bool {
    let second = max(amount.lowerBound, percent.lowerBound)
    var index = second - 1
    while index > sentence.tokens.lowerBound, Self.linking.contains(tokens[index].key) {
      index -= 1
    }
    guard index > min(amount.lowerBound, percent.lowerBound) else { return false }
    return Self.joins.contains(tokens[index].key)
  }

  /// "the calculated amount or £10,000"
  private func isJoinedToResult(_ amount: Range<Int>) -> Bool {
    let front = sentence.window(amount.lowerBound - 4, amount.lowerBound)
    let percents = sentence.figures.contains { book[$0].percent != nil }
    return !percents && holds(Self.joins, front) && holds(Self.results, front)
      && holds(Self.formulas)
  }
}

extension LeastPay {
  private static let signs: WordSet = [
    "minimum", "floor", "below", "less", "under", "greater", "higher", "larger", "bigger", "more",
    "top", "tops", "max", "short", "lower", "greatest", "highest", "largest", "least", "lower",
  ]
  private static let pointers: WordSet = ["the", "said", "that", "this", "these"]
  private static let denials: WordSet = ["not", "never", "no", "cannot", "nor"]
  private static let events: WordSet = ["event", "case", "circumstances", "way"]
  private static let falling: WordSet = [
    "be", "is", "been", "fall", "falls", "drop", "drops", "go", "goes", "come", "comes", "to",
    "ever", "amount", "total", "get", "gets", "pay", "pays",
  ]
  private static let conditions: WordSet = ["if", "should", "where", "when", "whenever", "unless"]
  private static let under = PhraseTable<Bool>([
    (true, ["less than", "lower than", "below", "under", "fall below", "short of", "fewer than"])
  ])
  private static let pays: WordSet = [
    "award", "bonus", "payment", "payout", "amount", "commission", "fee", "royalty", "premium",
    "paid", "pay", "pays", "receive", "receives", "get", "gets", "total", "share",
  ]
  private static let paying: WordSet = [
    "paid", "payable", "pay", "pays", "receives", "receive", "gets", "due", "guaranteed",
  ]
  private static let nouns: WordSet = ["minimum", "floor"]
  private static let own: WordSet = ["award", "bonus", "payment", "payout", "fee", "commission"]
  private static let joining: WordSet = [
    "award", "bonus", "payment", "payout", "fee", "commission", "amount", "of", "is", ":", "–",
    "-", "—", ",", "the", "a", "sum", "in", "=", "be", "shall", "will", "at",
  ]
  private static let topping: WordSet = ["top", "tops", "topped", "topping", "raise", "make"]
  private static let results: WordSet = [
    "the", "this", "that", "it", "result", "calculation", "formula", "amount", "award", "gives",
    "give", "gave", "comes", "come", "to", "is", "be", "are", "of", "payment", "bonus", "said",
    "percentage", "calculated", "figure", "out", "at", "works", "yields", "produces", "sum",
    "payout", "so", "resulting", "share", "commission", "would",
  ]
  private static let formulas: WordSet = [
    "calculated", "result", "formula", "calculation", "resulting", "percentage",
  ]
  private static let lower: WordSet = ["lower", "lesser", "smaller", "least", "lowest", "smallest"]
  private static let ranks: WordSet = [
    "greater", "higher", "larger", "bigger", "more", "greatest", "highest", "largest",
  ]
  private static let chosen: WordSet = ["of", "amount", "one", "sum"]
  private static let linking: WordSet = [
    "(", ")", "a", "b", "i", "ii", "the", "sum", "of", "fixed", "amount", "said", "to",
  ]
  private static let joins: WordSet = ["and", "or"]
}
