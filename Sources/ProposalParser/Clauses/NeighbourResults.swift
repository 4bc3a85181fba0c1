import ProposalModel

/// What a payment comes to at a level that was just named.
extension Neighbours {
  /// "At the target of $3,200,000 it is $300,000", "the target is $5 million, at which this comes to $90,000",
  /// "the fourth takes this piece to $50,000": an amount that says a result of what was promised.
  var isResult: Bool {
    guard start > sentenceStart + 2 else { return false }
    return followsTaking || namesResult && (opensAtLevel || pointsAtLevel) || joinsResult
  }

  /// "reach C$9 million and it is C$45,000": the pay goes on behind the level.
  private var joinsResult: Bool {
    let front = max(sentenceStart, start - 4)..<start
    guard let found = Self.joined.all(in: prose, front).last else { return false }
    return found.tokens.upperBound == start && found.tokens.lowerBound > sentenceStart
  }

  private static let joined = PhraseTable<Bool>([
    (
      true,
      [
        "and it is", "and it's", "and that is", "and that's", "then it is", "then it's", ", it is",
        ", it's", "and it becomes", "dann sind es", "und es sind",
      ]
    )
  ])

  /// "it is", "this comes to", "the instalment is", right in front of the amount.
  private var namesResult: Bool {
    let front = max(sentenceStart, start - 4)..<start
    guard
      let verb = Self.verbs.all(in: prose, front).last(where: { $0.tokens.upperBound == start }),
      verb.tokens.lowerBound > sentenceStart
    else { return false }
    return Self.subjects.contains(prose.tokens[verb.tokens.lowerBound - 1].key)
  }

  private var opensAtLevel: Bool { Self.leads.contains(prose.tokens[sentenceStart].key) }

  /// "… 18 hectares, and at that figure the instalment is"
  private var pointsAtLevel: Bool {
    guard let previousFigure else { return false }
    let between = previousFigure.tokens.upperBound..<start
    return between.count <= Self.reach && Self.pointing.first(in: prose, between) != nil
  }

  /// "takes this piece to", "brings the total to"
  private var followsTaking: Bool {
    guard Self.to.contains(prose.tokens[start - 1].key) else { return false }
    return prose.tokens[max(sentenceStart, start - 6)..<start - 2].contains {
      Self.taking.contains($0.key)
    }
  }

  /// "Every additional move is worth $410,000 a year in capacity": what a result is worth to the company, and no
  /// pay for it; "is worth $500 to you" is.
  var isWorth: Bool {
    let front = max(sentenceStart, start - 3)..<start
    guard let worth = front.last(where: { Self.worths.contains(prose.tokens[$0].key) }),
      prose.tokens[worth + 1..<start].allSatisfy({ Self.roughly.contains($0.key) })
    else { return false }
    return right(within: 0, .recurring) != nil || Self.toUs.first(in: prose, behind(5)) != nil
  }

  /// "the $12 million three-year plan": the size of something.
  var describesThing: Bool {
    guard start > sentenceStart, ["the", "our", "a", "this"].contains(prose.tokens[start - 1].key)
    else { return false }
    return prose.tokens[behind(4)].contains { Self.things.contains($0.key) }
      && right(within: 3, .payNoun, .condition, .payVerb) == nil
  }

  private static let things: WordSet = [
    "plan", "programme", "program", "project", "budget", "deal", "contract", "facility", "round",
    "order", "portfolio", "business", "loan", "backlog",
  ]

  /// "3 % des Betrags, der 200.000 € übersteigt"
  var isExceeded: Bool { key(behind: 0).map { Self.exceeding.contains($0) } ?? false }

  private static let exceeding: WordSet = [
    "übersteigt", "übersteigen", "überschreitet", "überschreiten",
  ]

  /// "91.9% earns nothing"
  var earnsNothing: Bool {
    guard right(within: 0, .payVerb) != nil else { return false }
    return key(behind: 1).map { Self.nothings.contains($0) } ?? false
  }

  private static let nothings: WordSet = ["nothing", "nil", "zero", "zip", "nichts", "rien"]

  private func behind(_ count: Int) -> Range<Int> { figureEnd..<min(end, figureEnd + count) }

  private static let worths: WordSet = ["worth", "wert"]
  private static let roughly: WordSet = [
    "about", "roughly", "around", "some", "approximately", "rund",
  ]
  private static let toUs = PhraseTable<Bool>([
    (
      true,
      [
        "to us", "to the company", "to the group", "to the business", "to the firm", "of margin",
        "in margin", "of interest", "in savings", "of savings", "in revenue", "of revenue",
        "of gross margin", "in gross margin", "in capacity",
      ]
    )
  ])

  /// The £1 of "for each £1 the trust collects, we add 50p", where the sentence opens with it.
  static func openingEach(of sentence: Sentence, _ book: FigureBook) -> Int? {
    let start = sentence.tokens.lowerBound
    guard start + 2 < sentence.tokens.upperBound, let first = sentence.figures.first,
      book.isMoney(first), book.tokens(of: first).lowerBound == start + 2,
      forWords.contains(sentence.prose.tokens[start].key),
      eachWords.contains(sentence.prose.tokens[start + 1].key)
    else { return nil }
    return first
  }

  private static let forWords: WordSet = ["for", "für", "pour"]
  private static let eachWords: WordSet = ["each", "every", "jeden", "jede", "chaque"]

  /// "the fourth takes this to": the count is what brings the pay there.
  var isTaking: Bool { key(behind: 0).map { Self.taking.contains($0) } ?? false }

  private static let reach = 12
  private static let to: WordSet = ["to", "auf"]
  private static let taking: WordSet = ["takes", "brings", "lifts", "raises", "carries", "bringt"]
  private static let leads: WordSet = ["at", "with", "for", "bei", "mit", "à"]
  private static let subjects: WordSet = [
    "it", "this", "that", "which", "payment", "instalment", "installment", "bonus", "award", "fee",
    "payout", "share", "commission", "tranche", "sie", "er", "es", "das",
  ]
  private static let verbs = PhraseTable<Bool>([
    (
      true,
      [
        "is", "comes to", "amounts to", "would be", "will be", "equals", "makes", "ist", "beträgt",
        "would come to", "is therefore", "would be worth", "is worth",
      ]
    )
  ])
  private static let pointing = PhraseTable<Bool>([
    (
      true,
      [
        "at which", "at that", "at this", "for which", "with which", "at those", "bei dem",
        "bei denen",
      ]
    )
  ])
}
