import ProposalModel

/// A product that is worked out wrongly: “four sessions at £900 each, £3,200 in all”.
struct RestatedProduct {
  /// The amount that is called the whole.
  let stated: Figure
  /// What so many at that price come to.
  let product: Rational

  static func all(in context: LintContext) -> [RestatedProduct] {
    context.text.passages.flatMap { passage -> [RestatedProduct] in
      guard passage.prose.has(prices), passage.prose.has(wholes) else { return [] }
      return passage.prose.sentences.compactMap {
        RestatedProduct(in: $0, of: passage.prose, context)
      }
    }
  }

  private init?(in sentence: Range<Int>, of prose: Prose, _ context: LintContext) {
    let money = context.figures.inside(prose.place(ofTokens: sentence)).filter { $0.money != nil }
    guard money.count == 2, let price = money.first, let whole = money.last,
      let each = price.money, let sum = whole.money,
      let first = prose.token(at: price.place), let second = prose.token(at: whole.place),
      first > sentence.lowerBound + 1, prose.tokens[first - 1].key == "at",
      prose.has(Self.prices, in: first..<second),
      Self.isWhole(second, in: sentence, of: prose),
      let count = Self.count(in: max(sentence.lowerBound, first - 4)..<first - 1, of: prose),
      count * each != sum
    else { return nil }
    stated = whole
    product = count * each
  }

  /// “In all”, “together” right behind the amount, or “in all” and “=” in front of it.
  private static func isWhole(_ amount: Int, in sentence: Range<Int>, of prose: Prose) -> Bool {
    let behind = amount..<min(sentence.upperBound, amount + 6)
    return prose.has(wholes, in: behind)
      || prose.has(
        ["total", "=", "together", "altogether"], in: max(sentence.lowerBound, amount - 3)..<amount)
  }

  /// The only number in front of the price.
  private static func count(in range: Range<Int>, of prose: Prose) -> Rational? {
    let numbers = range.filter { MeasuringNumber.isNumber(prose.tokens[$0]) }
    guard numbers.count == 1, let index = numbers.first else { return nil }
    if let word = words.firstIndex(of: prose.tokens[index].key) { return Rational(word) }
    return Rational(text: prose.string(tokens: index..<index + 1))
  }

  private static let prices: WordSet = ["each", "per", "apiece"]
  private static let wholes: WordSet = ["all", "total", "altogether", "together", "="]
  private static let words: [WordKey] = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve",
  ]
}
