import ProposalModel

extension SheetReading {
  /// Leaves every payout open that a sentence nobody understood may change.
  mutating func unsettleUnclaimed() {
    for open in UnclaimedModifiers(reading: self).sentences() where !unsettle(by: open) { return }
  }

  /// The milestones of which a level stands in a sentence: "the target of €18.00 is replaced by …".
  private func milestones(withLevelOf sentence: Sentence) -> [Int] {
    let values = Set(sentence.figures.map { book[$0].value })
    let owners = book.entries.compactMap { entry -> Int? in
      guard case .level(let owner)? = entry.use, values.contains(entry.quantity.value) else {
        return nil
      }
      return owner
    }
    return Array(Set(owners)).sorted()
  }

  /// "Payment 3 is reduced …", "if the audit fails, payment 3 is not made": a milestone in the condition is
  /// no subject, and the words reach all.
  func opensWithMilestone(_ sentence: Sentence) -> Bool {
    let start = sentence.tokens.lowerBound == 0 ? ClauseNumber.end(in: sentence.prose) ?? 0 : nil
    let first = sentence.endOfOpeningCondition ?? start ?? sentence.tokens.lowerBound
    guard first < sentence.tokens.upperBound else { return false }
    return isMentionWord(sentence.prose.tokens[first].key)
  }

  /// A sentence about one milestone reaches that one, any other one all: then nothing is left for the
  /// sentences behind it, and the answer is no.
  private mutating func unsettle(by open: UnclaimedModifiers.Open) -> Bool {
    let sentence = open.sentence
    let remark = remarks.first { $0.sentence === sentence }
    var named = opensWithMilestone(sentence) ? remark.map { milestonesNamed(in: $0) } ?? [] : []
    if let owner = open.owner { named = [owner] }
    if named.isEmpty, TargetChange.moves(sentence) { named = milestones(withLevelOf: sentence) }
    for index in named.isEmpty ? Array(proposal.milestones.indices) : named {
      guard case .settled = proposal.milestones[index].payout.state else { continue }
      proposal.milestones[index].payout.state = .unresolved(
        words: sentence.words, reason: .mayChange)
      proposal.milestones[index].payout.faults = [sentence.place]
    }
    return !named.isEmpty
  }
}

extension Sentence {
  /// "If the audit fails, …": the token behind the comma that ends a condition at the start.
  fileprivate var endOfOpeningCondition: Int? {
    guard let first = tokens.first, Self.conditionals.contains(prose.tokens[first].key) else {
      return nil
    }
    return tokens.first { prose.tokens[$0].key == Mark.comma }.map { $0 + 1 }
  }

  private static let conditionals: WordSet = [
    "if", "should", "unless", "where", "when", "once", "with", "without", "wenn", "falls", "sofern",
    "si",
  ]
}
