import ProposalModel

/// The clause of a sentence that opens with "if".
struct ConditionClause {
  /// The tokens behind "if".
  let tokens: Range<Int>
  /// Whether it opens with "unless": what is said holds where the clause does not.
  let isNegated: Bool
  let sentence: Sentence
  let book: FigureBook

  /// The first clause of a sentence; `nil` where there is none.
  init?(sentence: Sentence, book: FigureBook) {
    let prose = sentence.prose
    guard
      sentence.holds(Self.openers) || sentence.holds(Self.cases)
        || sentence.holds(Self.germanVerbs),
      let start = Self.verbFirst(sentence)
        ?? sentence.tokens.first(where: { index in
          Self.openers.contains(prose.tokens[index].key)
            && !Self.isEnglishVerb(index, sentence)
            || Self.cases.contains(prose.tokens[index].key) && index > sentence.tokens.lowerBound
              && prose.tokens[index - 1].key == "in"
        })
    else { return nil }
    let end = (start + 1..<max(start + 1, sentence.tokens.upperBound)).first { index in
      prose.tokens[index].key == Mark.comma || prose.tokens[index].key == Mark.stop
    }
    self.sentence = sentence
    self.book = book
    tokens = start + 1..<(end ?? sentence.tokens.upperBound)
    isNegated = Self.negations.contains(prose.tokens[start].key)
  }

  /// "Liegt der EBIT unter CHF 2 Mio., wird kein Bonus ausgerichtet": German conditions may open with
  /// their verb.
  private static func verbFirst(_ sentence: Sentence) -> Int? {
    let (first, tokens) = (sentence.tokens.lowerBound, sentence.prose.tokens)
    guard first + 2 < sentence.tokens.upperBound, germanVerbs.contains(tokens[first].key),
      let comma = sentence.tokens.first(where: { tokens[$0].key == Mark.comma }),
      comma + 1 < sentence.tokens.upperBound, mainVerbs.contains(tokens[comma + 1].key)
    else { return nil }
    return first
  }

  /// "It falls away if": no German "falls", which opens a sentence or stands behind a comma.
  private static func isEnglishVerb(_ index: Int, _ sentence: Sentence) -> Bool {
    let tokens = sentence.prose.tokens
    return tokens[index].key == "falls" && index > sentence.tokens.lowerBound
      && tokens[index - 1].key != Mark.comma
  }

  private static let germanVerbs: WordSet = [
    "liegt", "fällt", "sinkt", "erreicht", "übersteigt", "unterschreitet", "beträgt", "bleibt",
  ]
  private static let mainVerbs: WordSet = [
    "wird", "werden", "entfällt", "entfallen", "gibt", "so", "besteht", "ist", "beträgt",
  ]
  private static let openers: WordSet = [
    "if", "unless", "wenn", "falls", "sofern", "si", "should", "where",
  ]
  private static let cases: WordSet = ["case"]
  private static let negations: WordSet = ["unless"]

  /// The figures of the clause.
  var figures: [Int] { sentence.figures.filter { tokens.contains(book[$0].tokens.lowerBound) } }

  /// The condition, with its level where one number is compared.
  var condition: Condition {
    let numbers = figures.filter { if case .date = book[$0].value { false } else { true } }
    if saysNegative {
      return Condition(
        name: measure, level: Level(.zero, isStrict: true), direction: .lowerIsBetter)
    }
    guard numbers.count == 1, let figure = numbers.first, let value = value(of: figure),
      let comparison
    else { return Condition(name: slug(tokens)) }
    return Condition(
      name: measure, level: Level(value, isStrict: comparison.isStrict),
      direction: comparison.isLowerBetter ? .lowerIsBetter : .higherIsBetter)
  }

  /// The condition that holds where the clause does not: "if EBITDA is below $12M" leaves "EBITDA of at
  /// least $12M". `nil` where no number is compared.
  var holdsUnless: Condition? {
    var condition = condition
    guard let level = condition.level else { return nil }
    guard !isNegated else { return condition }
    condition.level = Level(level.value, isStrict: !level.isStrict)
    condition.direction =
      condition.direction == .higherIsBetter ? .lowerIsBetter : .higherIsBetter
    return condition
  }

  private func value(of figure: Int) -> Rational? {
    book[figure].money?.amount ?? book[figure].percent ?? book[figure].number
  }

  private var saysNegative: Bool {
    sentence.prose.tokens[tokens].contains { ["negative", "negativ"].contains($0.key) }
  }

  /// How the number is compared; `nil` where no word says.
  private var comparison: Comparison? {
    for (position, item) in sentence.items.enumerated() {
      guard case .figure(let figure, _) = item, figures.contains(figure) else { continue }
      let comparison = Neighbours(sentence: sentence, position: position).comparison
      if comparison != .unstated { return comparison }
    }
    return nil
  }

  /// The words in front of the verb.
  private var measure: String {
    let end = tokens.first { index in
      index > tokens.lowerBound && Self.verbs.contains(sentence.prose.tokens[index].key)
    }
    return slug(tokens.lowerBound..<(end ?? tokens.upperBound))
  }

  private static let verbs: WordSet = [
    "is", "are", "for", "reaches", "exceeds", "falls", "was", "in", "of", "ist", "beträgt", "stays",
  ]

  /// The telling words, joined by hyphens: how the condition is named on the command line.
  func slug(_ range: Range<Int>) -> String {
    let words = range.filter { sentence.prose.tokens[$0].kind == .word }
      .filter { !Self.fillers.contains(sentence.prose.tokens[$0].key) }
      .map { sentence.prose.string(sentence.prose.tokens[$0].range).lowercased() }
    return words.prefix(7).joined(separator: "-")
  }

  private static let fillers: WordSet = [
    "the", "a", "an", "its", "any", "is", "are", "of", "at", "in", "on", "for", "and", "or", "to",
    "by", "be", "company", "fiscal", "year", "der", "die", "das", "ein", "eine", "im", "während",
  ]
}
