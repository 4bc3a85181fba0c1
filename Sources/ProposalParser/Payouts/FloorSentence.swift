import ProposalModel

/// "If this comes to less than $40,000, you will receive $40,000 instead": the least that is paid, said as
/// a condition of its own.
enum FloorSentence {
  /// The figure of the least pay, and of what says it again; `nil` where the sentence states none.
  static func floor(in sentence: Sentence, _ book: FigureBook) -> (amount: Int, figures: [Int])? {
    let amounts = sentence.figures.filter { book[$0].money != nil }
    guard sentence.figures.count == amounts.count, let first = amounts.first else { return nil }
    if amounts.count == 1 { return isStated(first, sentence, book) ? (first, []) : nil }
    guard amounts.count == 2, book[first].money?.amount == book[amounts[1]].money?.amount,
      let opening = sentence.tokens.first, ifs.contains(sentence.prose.tokens[opening].key),
      speaksOfPay(sentence, before: book[first].tokens.lowerBound),
      sentence.has(.payVerb, .instead, .reach)
    else { return nil }
    return (first, [amounts[1]])
  }

  /// "The royalty is at least $60,000 if the product is launched", "… for each product": more than a least amount, behind
  /// it; "even if nothing is sold" is none.
  static func isConditional(_ figure: Int, _ sentence: Sentence, _ book: FigureBook) -> Bool {
    let tokens = sentence.prose.tokens
    let behind = sentence.window(book[figure].tokens.upperBound, sentence.tokens.upperBound)
    // "… once spend exceeds $3,000,000" is a level, which is read as one.
    let holdsLevel = sentence.figures.contains {
      book[$0].tokens.lowerBound >= behind.lowerBound && book[$0].compared != nil
    }
    return !holdsLevel
      && behind.contains { index in
        conditions.contains(tokens[index].key) && !evens.contains(tokens[index - 1].key)
      }
  }

  private static let conditions: WordSet = [
    "if", "unless", "until", "provided", "only", "each", "wenn", "sofern", "falls",
    "solange", "nur", "si",
  ]
  private static let evens: WordSet = ["even", "auch", "selbst", "même"]

  /// "If this comes to less than", "should the commission be below"
  private static func speaksOfPay(_ sentence: Sentence, before amount: Int) -> Bool {
    let front = sentence.window(sentence.tokens.lowerBound, amount)
    guard sentence.has(.lessThan, before: amount) else { return false }
    return front.dropFirst().prefix(3).contains { index in
      pronouns.contains(sentence.prose.tokens[index].key)
    } || sentence.has(.payNoun, before: amount)
  }

  /// "minimum $40,000", "at least $40,000": nothing else.
  private static func isStated(_ figure: Int, _ sentence: Sentence, _ book: FigureBook) -> Bool {
    let place = book[figure].tokens
    let front = sentence.window(sentence.tokens.lowerBound, place.lowerBound)
    let behind = sentence.window(place.upperBound, sentence.tokens.upperBound)
    let tokens = sentence.prose.tokens
    return !front.isEmpty && front.count <= 3
      && tokens[front].contains { minimums.contains($0.key) }
      && tokens[front].allSatisfy { minimums.contains($0.key) || links.contains($0.key) }
      && tokens[behind].allSatisfy { $0.kind == .mark }
  }

  private static let ifs: WordSet = ["if", "should", "where", "wenn", "falls", "sollte", "si"]
  private static let pronouns: WordSet = ["this", "it", "that", "dies", "das", "sie", "cela"]
  private static let minimums: WordSet = ["minimum", "floor", "mindestens", "min"]
  private static let links: WordSet = ["a", "of", "guaranteed", "the", "is", ":", ".", "at"]
}
