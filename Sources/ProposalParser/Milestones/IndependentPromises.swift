import ProposalModel

/// Statements without a title of their own that are a milestone each.
extension MilestoneFinder {
  /// Whether a statement without a title of its own promises pay for something: it speaks of pay
  /// and names a condition, and is not about sums or terms.
  func isIndependent(_ statement: Int) -> Bool {
    if statesTarget(statement) { return false }
    return reading.promises(of: statement).contains { promise in
      let isItem =
        isItem(reading.outline.statements[statement].scope) || isEnumerated(statement)
        || reading.outline.statements[statement].isJoined
      guard
        isItem || promise.sentence.has(.payNoun, .payVerb, .additional, .each)
          || promise.isBand && promise.sentence.has(.rateNoun)
      else { return false }
      let isPriced = isPricedUnit(promise)
      guard
        !promise.sentence.has(.totalName, .history, .capped) || !promise.levels.isEmpty
          || isPriced && !promise.sentence.has(.totalName, .history)
      else { return false }
      return promise.sentence.has(.condition) || isPriced || !promise.levels.isEmpty
        || !promise.dates.isEmpty
        || isItem && isLabelledInstalment(promise, statement)
        || reading.listed.prices.contains(statement)
    }
  }

  /// "The target is ten new dealers, which pays $15,000", behind the price for each of them.
  private func statesTarget(_ statement: Int) -> Bool {
    guard EvidenceCollector(reading: reading).namesTarget(in: statement) else { return false }
    let scope = reading.outline.scopes[reading.outline.statements[statement].scope]
    let part = scope.statements.count == 1 ? scope.parent.map { reading.outline.scopes[$0] } : scope
    let siblings = (part ?? scope).place
    return reading.outline.statements.indices.prefix(statement).contains {
      siblings.contains(reading.text(of: $0).place)
        && reading.promises(of: $0).contains { $0.kind == .perUnit }
    }
  }

  /// "Time worked is charged at £850 a day"; "spare batteries (about £11 each)" is no promise.
  private func isPricedUnit(_ promise: Promise) -> Bool {
    guard case .perUnit = promise.pay else { return false }
    return promise.sentence.has(.payVerb, .rateNoun)
      || promise.sentence.has(.payNoun, before: reading.book[promise.figure].tokens.lowerBound)
  }

  /// `Rohbau fertiggestellt: 35 % des Pauschalpreises`: the event stands in front of the colon.
  private func isLabelledInstalment(_ promise: Promise, _ statement: Int) -> Bool {
    guard case .share(_, .contract) = promise.pay else { return false }
    let label = reading.outline.statements[statement].label
    return label.map { !$0.isEmpty } ?? false
  }
}
