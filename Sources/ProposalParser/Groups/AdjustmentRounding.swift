import ProposalModel

/// What amounts are rounded to.
extension AdjustmentReader {
  func rounding() -> Outcome {
    guard !mentions(AdjustmentWords.parts) else { return .none }
    if mentions(AdjustmentWords.cents) { return .adjustments(centStep.map { [.round($0)] } ?? []) }
    let amounts = steppedAmounts
    let numbers = sentence.figures.filter { isStep($0) }.compactMap { book[$0].number }
    let steps = amounts.isEmpty ? numbers : amounts
    if amounts.count == 1, roundsToAmount { return .none }
    guard steps.count == 1, let step = steps.first, step > .zero, !mentions(AdjustmentWords.oneWay)
    else {
      return wholeUnits
    }
    return .adjustments([
      .round(RoundingStep(of: .money, increment: step, mode: .halfAwayFromZero))
    ])
  }

  /// The amounts that may be a step: "$600,000 times the score, rounded to the nearest dollar" says no step before it
  /// speaks of rounding.
  private var steppedAmounts: [Rational] {
    let word = sentence.first(AdjustmentWords.rounds)?.tokens.lowerBound ?? 0
    return sentence.figures.filter { book[$0].tokens.lowerBound > word || isStep($0) }
      .compactMap { book[$0].money?.amount }
  }

  /// "auf 5 Rappen", "to the nearest 10 cents"; one cent is what amounts are rounded to anyway.
  private var centStep: RoundingStep? {
    let step = sentence.figures.first { figure in
      let end = book[figure].tokens.upperBound
      return end < sentence.tokens.upperBound
        && AdjustmentWords.cents.match(
          in: sentence.prose.tokens, at: end, before: sentence.tokens.upperBound) != nil
    }
    guard let count = step.flatMap({ book[$0].number }), count > .one,
      let increment = count.dividing(by: .hundred)
    else { return nil }
    return RoundingStep(of: .money, increment: increment, mode: .halfAwayFromZero)
  }

  /// "The overall price has been rounded to £99,000": an amount, and no step.
  private var roundsToAmount: Bool {
    sentence.figures.contains { figure in
      guard book[figure].money != nil else { return false }
      let start = book[figure].tokens.lowerBound
      return start > sentence.tokens.lowerBound
        && Self.toWords.contains(sentence.prose.tokens[start - 1].key)
        && book[figure].money.map { $0.amount > .hundred } ?? false
    }
  }

  private static let toWords: WordSet = ["to", "at", "auf", "à"]

  /// "to the nearest 10", "to a multiple of 50": other numbers are of clauses and decimals.
  private func isStep(_ figure: Int) -> Bool {
    let start = book[figure].tokens.lowerBound
    guard start > sentence.tokens.lowerBound else { return false }
    return Self.stepWords.contains(sentence.prose.tokens[start - 1].key)
  }

  private static let stepWords: WordSet = [
    "nearest", "volle", "ganze", "vollen", "ganzen", "next",
  ]

  private var wholeUnits: Outcome {
    guard mentions(AdjustmentWords.wholeUnits), !sentence.figures.contains(where: isStep),
      steppedAmounts.isEmpty,
      !mentions(AdjustmentWords.oneWay)
    else { return sentence.has(.payNoun) ? .open : .none }
    return .adjustments([
      .round(RoundingStep(of: .money, increment: .one, mode: .halfAwayFromZero))
    ])
  }
}
