import ProposalModel

/// Conditions without which nothing is paid.
extension AdjustmentReader {
  /// "If the company breaches its covenant, the bonus is zero."
  func gate() -> Outcome? {
    guard let clause, saysZero, !mentions(AdjustmentWords.ownLevels),
      !sentence.opensWithOneOfSeveral
    else {
      return nil
    }
    if namesMilestone(clause) { return .open }
    if speaksOfOwnResult(clause) { return .adjustments([.onlyIfEarned]) }
    guard reachesAll(clause) else {
      // "Nothing is payable if debtor days stand at more than 48": a number leaves no doubt.
      guard sentence.has(.payVerb), let condition = clause.holdsUnless else { return nil }
      return .adjustments([.gate(condition)])
    }
    guard clause.figures.allSatisfy(isTime) else {
      return clause.holdsUnless.map { .adjustments([.gate($0)]) } ?? .open
    }
    let name = clause.slug(clause.tokens)
    guard !name.isEmpty else { return nil }
    return .adjustments([.gate(Condition(name: clause.isNegated ? name : "no-" + name))])
  }

  private func reachesAll(_ clause: ConditionClause) -> Bool {
    sentence.has(.payNoun) || mentions(AdjustmentWords.result)
      || mentions(AdjustmentWords.everything)
      || AdjustmentWords.events.first(in: sentence.prose, clause.tokens) != nil
  }

  /// "If the blended ratio is below 90% there is no bonus at all, whatever was added": the scale's
  /// own floor, said for what comes behind it.
  private func speaksOfOwnResult(_ clause: ConditionClause) -> Bool {
    guard mentions(AdjustmentWords.whatever) || mentions(AdjustmentWords.atAll) else {
      return false
    }
    return !clause.figures.isEmpty
      && AdjustmentWords.ownResults.first(in: sentence.prose, clause.tokens) != nil
  }

  /// "Milestone 2 lapses if milestone 1 is missed": what was computed decides, and no gate of its own.
  private func namesMilestone(_ clause: ConditionClause) -> Bool {
    let tokens = sentence.prose.tokens
    return clause.tokens.contains { index in
      guard reading.isMentionWord(tokens[index].key), index + 1 < tokens.count else {
        return Self.either.contains(tokens[index].key)
      }
      return tokens[index + 1].kind == .number
    }
  }

  private static let either: WordSet = ["either"]

  private func isTime(_ figure: Int) -> Bool {
    switch book[figure].value {
    case .date, .duration: true
    default: false
    }
  }

  private var saysZero: Bool {
    sentence.has(.nothing) || mentions(AdjustmentWords.zero)
  }
}
