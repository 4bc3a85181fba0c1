import ProposalModel

/// Sums and bounds said beside a price: "€8,000 for every group signed (€32,000 at the goal of four), limited to six
/// groups, €48,000".
extension FigureLabeler {
  /// The label of such a sum, and of the count that stands with it in parentheses.
  func unitSum(_ quantity: Quantity, at position: Int, _ earlier: FigureLabels) -> FigureLabel? {
    if quantity.money != nil, earlier.hasPay, isRunningSum(at: position) { return .restated }
    guard let price = earlier.first(.unitPrice).flatMap(figure).flatMap({ book[$0].money?.amount })
    else { return nil }
    if let sum = quantity.money?.amount {
      // "£7,200 for all 18" is a sum at a level of its own.
      let isSum = near(quantity).contains { figure in
        let isSaid =
          book[figure].tokens.upperBound <= quantity.tokens.lowerBound
          || sentence.isAside(quantity.tokens.lowerBound)
        return isSaid && book[figure].number.map { $0 > .one && $0 * price == sum } ?? false
      }
      if isSum, isSetOff(quantity) { return .restated }
      return isBehindRank(quantity) ? .cap : nil
    }
    guard let count = quantity.number, count > .one, sentence.isAside(quantity.tokens.lowerBound)
    else { return nil }
    let isOfSum = near(quantity).contains { figure in
      book[figure].money?.amount == count * price
        && sentence.isAside(book[figure].tokens.lowerBound)
    }
    return isOfSum ? .restated : nil
  }

  /// "up to the twenty-fifth ($45,000)": the bound, said again in money.
  private func isBehindRank(_ quantity: Quantity) -> Bool {
    let start = quantity.tokens.lowerBound
    guard sentence.isAside(start) else { return false }
    return sentence.figures.contains { figure in
      guard case .ordinal = book[figure].value else { return false }
      return (1...2).contains(start - book[figure].tokens.upperBound)
    }
  }

  /// "a further $600, so $1,600 in all": what the steps come to so far.
  private func isRunningSum(at position: Int) -> Bool {
    let near = Neighbours(sentence: sentence, position: position)
    return sentence.has(.additional) && near.right(within: 0, .totalOf) != nil
      && near.left(within: 2, .additional) == nil
  }

  /// Whether a comma or parenthesis stands in front: "up to £1,200" bounds.
  private func isSetOff(_ quantity: Quantity) -> Bool {
    let start = quantity.tokens.lowerBound
    guard start > sentence.tokens.lowerBound else { return false }
    return sentence.prose.tokens[start - 1].kind == .mark
  }

  private func figure(at position: Int) -> Int? {
    guard case .figure(let figure, _) = sentence.items[position] else { return nil }
    return figure
  }

  /// The figures a few words around.
  private func near(_ quantity: Quantity) -> [Int] {
    sentence.figures.filter { figure in
      let place = book[figure].tokens
      return place != quantity.tokens
        && place.lowerBound - quantity.tokens.upperBound <= Self.reach
        && quantity.tokens.lowerBound - place.upperBound <= Self.reach
    }
  }

  private static let reach = 6

  /// "If it ships by 31 July 2026, it is $150,000": what "it" comes to where the words around speak of pay, or a day
  /// decides.
  func isConditionalAmount(_ near: Neighbours) -> Bool {
    guard near.isAmountOfPronoun,
      let clause = ConditionClause(sentence: sentence, book: book), !clause.isNegated,
      clause.tokens.lowerBound == sentence.tokens.lowerBound + 1,
      clause.tokens.upperBound < near.start
    else { return false }
    return isPayField || clause.figures.contains { book[$0].day != nil }
  }

  /// "6% of the savings, up to a success fee of $45,000": the bound has a name.
  func isBoundOfNamedPay(_ near: Neighbours, _ earlier: FigureLabels) -> Bool {
    guard earlier.contains(.rate) || earlier.contains(.unitPrice) || earlier.hasPay,
      near.left(within: 1, .payNoun) != nil
    else { return false }
    return near.left(within: 6, .capped) != nil
  }
}
