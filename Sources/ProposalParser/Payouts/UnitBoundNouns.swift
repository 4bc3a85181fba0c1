import ProposalModel

/// Bounds of units that stand as a noun or close a sentence: "the limit is six", "we pay for six at most".
extension UnitBounds {
  /// "We pay for six at most", "six vets and no more".
  static func closing(
    _ figure: Int, _ front: Range<Int>, _ sentence: Sentence, _ book: FigureBook
  ) -> Bool {
    let end = book[figure].tokens.upperBound
    guard let phrase = closings.first(in: sentence.prose, sentence.window(end, end + 6)),
      phrase.tokens.lowerBound - end <= 2
    else { return false }
    return payFor.first(in: sentence.prose, front) != nil
  }

  private static let closings = PhraseTable<Bool>([
    (
      true,
      [
        "at most", "at the most", "and no more", "but no more", "and not more", "maximum", "tops",
        "and no further", "höchstens", "und nicht mehr",
      ]
    )
  ])

  /// "Six is also the most we will invoice", "sixty is the ceiling".
  static func named(_ figure: Int, _ sentence: Sentence, _ book: FigureBook) -> (
    Rational, [Int]
  )? {
    guard let units = book[figure].number, units > .zero else { return nil }
    let place = book[figure].tokens
    let tokens = sentence.prose.tokens
    let behind = sentence.window(place.upperBound, place.upperBound + 12)
    guard
      let verb = behind.first(where: { tokens[$0].key == "is" || tokens[$0].key == "are" }),
      verb - place.upperBound <= 2 || tokens[verb - 1].key == Mark.close,
      let noun = behind.first(where: { $0 > verb && !links.contains(tokens[$0].key) }),
      noun - verb <= 4,
      mosts.contains(tokens[noun].key)
        || tokens[noun].key == "all" && noun + 1 < sentence.tokens.upperBound
          && payers.contains(tokens[noun + 1].key),
      place.lowerBound == sentence.tokens.lowerBound
        || links.contains(tokens[place.lowerBound - 1].key)
    else { return nil }
    return (units, [figure])
  }

  /// "The limit is six", "maximum: six hires": nothing but the noun in front.
  static func leading(_ figure: Int, _ sentence: Sentence, _ book: FigureBook) -> (
    Rational, [Int]
  )? {
    guard let units = book[figure].number, units > .zero,
      sentence.figures.allSatisfy({ $0 == figure || book[$0].money != nil })
    else { return nil }
    let (tokens, place) = (sentence.prose.tokens, book[figure].tokens)
    let front = sentence.window(sentence.tokens.lowerBound, place.lowerBound)
    guard front.contains(where: { mosts.contains(tokens[$0].key) }),
      front.allSatisfy({
        mosts.contains(tokens[$0].key) || links.contains(tokens[$0].key)
          || being.contains(tokens[$0].key)
      }), thing(behind: place.upperBound, sentence).count <= 3
    else { return nil }
    return (units, [figure])
  }

  /// What is counted: the words behind a number up to a parenthesis.
  private static func thing(behind start: Int, _ sentence: Sentence) -> Range<Int> {
    let end = sentence.window(start, sentence.tokens.upperBound).first {
      sentence.prose.tokens[$0].key == Mark.open
    }
    return start..<(end ?? max(start, sentence.tokens.upperBound))
  }

  private static let being: WordSet = [
    "is", "are", ":", "=", "there", "a", "of", "an", "upper", ".",
  ]
  private static let payers: WordSet = ["we", "that", "you", "i", "which", "they"]
  private static let links: WordSet = ["also", "the", "and", "our", "your", "a", ","]
  private static let mosts: WordSet = ["most", "ceiling", "limit", "maximum", "cap"]
}
