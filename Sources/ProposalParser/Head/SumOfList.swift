import ProposalModel

/// "We pay a flat $132,000 for the film. It is paid as the work comes in:" above parts that come to as much.
///
/// No word need say that the parts make up the sum: the numbers do. Where the words say so and the numbers do
/// not, the sum and what the parts come to contradict each other, and no total is settled.
extension SheetReading {
  /// Reads the sums that stand above lists of their parts.
  mutating func readSumsOfLists() {
    for statement in outline.statements.indices
    where opensList(statement) || standsAlone(statement) {
      guard let figure = soleAmount(of: statement), let money = money(of: figure),
        book.isFree(figure)
      else { continue }
      if comeTo(money.amount, behind: statement) {
        listSums.insert(figure)
        set(contractSum: money, figure)
      } else if saysParts(statement) || sharesFollow(statement),
        let parts = sumOfParts(behind: statement)
      {
        listSums.insert(figure)
        book.take(figure, for: .statedAmount)
        proposal.statedAmounts.append(
          StatedAmount(
            meaning: .contractSum, amount: Located(money.amount, at: place(of: figure)),
            computed: parts, tolerance: tolerance(of: figure)))
      }
    }
  }

  /// "20% of the fee, €30,000": the part behind is a share of what is stated here.
  private func sharesFollow(_ statement: Int) -> Bool {
    outline.statements.indices.dropFirst(statement + 1).prefix(Self.mostParts).lazy
      .flatMap { promises(of: $0) }.first.map { $0.isShare && $0.restated != nil } ?? false
  }

  /// "It is paid in three parts:"
  private func saysParts(_ statement: Int) -> Bool {
    sentences(of: statement).contains { sentence in
      sentence.has(.payVerb, .payNoun) && sentence.holds(Self.parts)
    }
  }

  private static let parts: WordSet = [
    "parts", "instalments", "installments", "tranches", "stages", "milestones", "payments",
    "follows", "raten", "tranchen", "teilbeträgen", "versements",
  ]

  /// What the statements right behind come to, each with one amount; `nil` for fewer than two.
  private func sumOfParts(behind statement: Int) -> Rational? {
    let amounts = outline.statements.indices.dropFirst(statement + 1).prefix(Self.mostParts)
      .lazy.map { promises(of: $0) }.prefix { $0.count == 1 }
      .compactMap { amount(of: $0[0]) }
    let parts = Array(amounts)
    return parts.count > 1 ? parts.sum : nil
  }

  /// Whether the words end in a colon, and no condition of their own is set: "$80,000 is paid if both are open:".
  private func opensList(_ statement: Int) -> Bool {
    guard let last = text(of: statement).tokens.last, last.key == Mark.colon else { return false }
    return !sentences(of: statement).contains { $0.holds(Self.conditions) }
  }

  private static let conditions: WordSet = [
    "if", "when", "once", "unless", "provided", "upon", "where", "only", "wenn", "sobald", "falls",
    "si",
  ]

  /// "We commission the film for a fixed fee of €150,000": an amount without a condition, day or level of its own.
  private func standsAlone(_ statement: Int) -> Bool {
    guard outline.statements[statement].field == nil, let figure = soleAmount(of: statement) else {
      return false
    }
    // "For joining us you receive $50,000" above bonuses that happen to come to as much is one more.
    let isShared = sharesFollow(statement)
    return sentences(of: statement).contains { sentence in
      guard isShared || sentence.holds(Self.prices) else { return false }
      return
        sentence.figures.contains(figure) && !sentence.has(.each, .recurring, .history, .additional)
        && !sentence.holds(Self.conditions) && !sentence.isExample
        && sentence.figures.allSatisfy {
          $0 == figure || book[$0].duration != nil || isPlainCount($0)
        }
    }
  }

  private static let prices: WordSet = [
    "fee", "price", "costs", "cost", "grant", "lump", "honorar", "preis", "festpreis", "vergütung",
    "prix", "honoraires",
  ]

  /// "one part of 52 minutes": a number that is no share.
  private func isPlainCount(_ figure: Int) -> Bool { book[figure].number != nil }

  private func soleAmount(of statement: Int) -> Int? {
    let amounts = figures(of: statement).filter { book[$0].money != nil && book[$0].isOperative }
    return amounts.count == 1 ? amounts[0] : nil
  }

  /// Whether the amounts of what follows come to a sum, each part with one amount.
  private func comeTo(_ sum: Rational, behind statement: Int) -> Bool {
    var (rest, parts) = (sum, 0)
    for next in outline.statements.indices.dropFirst(statement + 1).prefix(Self.mostParts) {
      let promises = promises(of: next)
      guard !promises.isEmpty else { continue }
      guard promises.count == 1, let part = amount(of: promises[0]), part < sum else {
        return false
      }
      (rest, parts) = (rest - part, parts + 1)
      if rest.isZero { return parts > 1 }
      if rest < .zero { return false }
    }
    return false
  }

  /// "20% of the fee, €30,000": a share with what it comes to is as good as the amount.
  private func amount(of part: Promise) -> Rational? {
    switch part.pay {
    case .amount(let figure): book[figure].money?.amount
    case .share: part.restated.flatMap { book[$0].money?.amount }
    case .perUnit, .rate, .whole: nil
    }
  }

  private static let mostParts = 40
}
