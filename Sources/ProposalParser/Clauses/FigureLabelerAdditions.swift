import ProposalModel

/// Amounts for several people, and amounts that take the place of others.
extension FigureLabeler {
  /// "$7,500 each to Anna Reyes and Tom Bell (in total $15,000)"
  func amountOfEach(_ near: Neighbours) -> FigureLabel? {
    let amounts = sentence.figures.filter { book[$0].money != nil }
    guard sentence.figures.count <= 12, let heads,
      let least = amounts.compactMap({ book[$0].money?.amount }).min(),
      let amount = book[near.figureIndex].money?.amount, amounts.count <= 2
    else { return nil }
    if amount == least { return .pay }
    return amount == least * Rational(heads) ? .restated : nil
  }

  /// "The bonus goes up to £35,000 at £5m and to £60,000 at £6m": what was promised becomes more.
  func isRisen(_ near: Neighbours, _ earlier: FigureLabels) -> Bool {
    guard sentence.raisesPay else { return false }
    if near.left(within: 1, .becomes) != nil { return true }
    if near.follows(Self.risenTo), sentence.has(.becomes, before: near.start) { return true }
    return earlier.hasPay && near.right(within: 0, .totalOf) != nil
      && near.right(within: 3, .at, .from, .condition) != nil
  }

  private static let risenTo: WordSet = ["to", "auf", "à"]

  /// "After 2 March 2029 it is $0."
  func isNothing(_ near: Neighbours) -> Bool {
    guard book[near.figureIndex].money?.amount == .zero,
      near.start > sentence.tokens.lowerBound + 1
    else { return false }
    let front = sentence.prose.tokens[near.start - 2..<near.start].map(\.key)
    return Self.nothingIs.contains(front)
  }

  private static let nothingIs: Set<[WordKey]> = [["it", "is"], ["this", "is"], ["that", "is"]]

  /// "The ceiling is $60,000."
  func isStatedBound(_ near: Neighbours) -> Bool {
    guard let figure = sentence.figures.first(where: { book[$0].money != nil }),
      book[figure].tokens.lowerBound == near.start
    else { return false }
    return BoundSentence.isCap(figure, in: sentence, book)
  }
}
