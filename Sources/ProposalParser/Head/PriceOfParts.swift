import ProposalModel

extension SheetReading {
  /// `Fixed fee: $412,500` above parts with fees of their own that come to as much: the price of them all.
  mutating func readPriceOfParts() {
    let fees = outline.statements.indices.compactMap { index -> (scope: Int, amount: Rational)? in
      let statement = outline.statements[index]
      guard statement.field == .payout, outline.scopes[statement.scope].title != nil,
        let first = figures(of: index).compactMap({ book[$0].money?.amount }).first
      else { return nil }
      return (statement.scope, first)
    }
    guard Set(fees.map(\.scope)).count > 1 else { return }
    for statement in outline.statements.indices where isNamedPrice(statement) {
      guard let (figure, money) = labelledMoney(statement),
        sums(of: fees.map(\.amount)).contains(money.amount)
      else { continue }
      set(contractSum: money, figure)
    }
  }

  /// Whether a statement outside of all parts is labelled as a fee or price.
  private func isNamedPrice(_ index: Int) -> Bool {
    let statement = outline.statements[index]
    guard
      outline.scopes[statement.scope].opening == .sheet
        || outline.scopes[statement.scope].level <= 1,
      isPublic(passage: statement.passage), let label = statement.label, !label.isEmpty,
      figures(of: index).count == 1
    else { return false }
    let prose = passages[statement.passage].prose
    return prose.tokens[label].contains { PriceLabels.nouns.contains($0.key) }
  }

  /// What all fees come to, and all but one: a bonus may stand on top.
  private func sums(of fees: [Rational]) -> Set<Rational> {
    let all = fees.sum
    return fees.count > 2 ? Set([all] + fees.map { all - $0 }) : [all]
  }
}

private enum PriceLabels {
  static let nouns: WordSet = [
    "fee", "price", "preis", "vergütung", "honorar", "prix", "festpreis", "pauschale",
  ]
}
