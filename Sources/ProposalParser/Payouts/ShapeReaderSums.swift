import ProposalModel

extension ShapeReader {
  /// An amount for each unit beside sums that agree with it: "three customers pay $45,000".
  func perUnitWithExamples() -> PayoutShape? {
    let units = evidence.promises.filter { $0.kind == .perUnit }
    // "A further €25,000 for each additional store" is one beside the sum.
    guard units.count == 1, evidence.promises.count > 1, !units[0].isAdditional,
      evidence.promises.allSatisfy({ $0.kind != .rate })
    else { return nil }
    let reader = ShapeReader(evidence: evidence.with(promises: units), book: book, bases: bases)
    guard reader.leastUnits == nil, let terms = reader.perUnit().units else { return nil }
    let sums = evidence.promises.filter { $0.kind == .amount }
    let agrees = sums.allSatisfy { promise in
      let levels = promise.levels.compactMap(level)
      guard levels.count == 1, let total = amount(promise) else { return false }
      return terms.pay(units: terms.units(at: levels[0].value)) == total
    }
    guard agrees else { return nil }
    let whole = Set(sums.filter(isOfAll).flatMap { $0.levels.compactMap(level) }.map(\.value))
    guard whole.count == 1, evidence.mostUnits.isEmpty, evidence.lastUnits.isEmpty else {
      return reader.shape()
    }
    var bounded = evidence.with(promises: units)
    bounded.mostUnits = [terms.units(at: whole.first ?? .zero)]
    return ShapeReader(evidence: bounded, book: book, bases: bases).shape()
  }

  /// "a further $600, so $1,600 in all": whether the steps come to what is said so far.
  func runningSumsAgree(_ promises: [Promise]) -> Bool {
    var sum = Rational.zero
    for promise in promises {
      sum = promise.isAdditional ? sum + (amount(promise) ?? .zero) : amount(promise) ?? .zero
      guard promise.isAdditional, let said = promise.restated.flatMap({ book[$0].money?.amount })
      else { continue }
      guard said == sum else { return false }
    }
    return true
  }

  /// "€45,000 at 300 contracts; from 240 pro rata, €150 per contract": what one of them comes to.
  func proportionalWithPrice() -> PayoutShape? {
    guard evidence.says(.proportional), evidence.promises.count == 2,
      let whole = evidence.promises.first(where: { $0.kind == .amount }),
      let price = evidence.promises.first(where: { $0.kind == .perUnit }),
      let amount = self.amount(whole), let unit = self.amount(price),
      whole.levels.count == 1, let full = whole.levels.first.flatMap(level)?.value,
      full * unit == amount
    else { return nil }
    var alone = evidence.with(promises: [whole])
    alone.partialFrom += price.levels.filter { level in
      !evidence.partialFrom.contains { $0.figure == level.figure }
    }
    return ShapeReader(evidence: alone, book: book, bases: bases).shape()
  }

  /// "£7,200 for all 18": there are no more than those.
  private func isOfAll(_ promise: Promise) -> Bool {
    let tokens = promise.sentence.prose.tokens
    return promise.levels.contains { level in
      let start = book[level.figure].tokens.lowerBound
      return promise.sentence.window(start - 2, start).contains {
        Self.allWords.contains(tokens[$0].key)
      }
    }
  }

  private static let allWords: WordSet = ["all", "alle", "allen", "tous", "toutes"]
}
