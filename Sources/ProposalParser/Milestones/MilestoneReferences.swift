import ProposalModel

/// Amounts said again elsewhere about a milestone that has a label: "€45,000 for Milestone 2".
struct MilestoneReferences {
  let reading: SheetReading

  /// The promises about the milestone with this label in statements that are not its own.
  func promises(about label: String, outside own: [Int]) -> [Promise] {
    let key = WordKey(label)
    let own = Set(own)
    return reading.outline.statements.indices.filter { !own.contains($0) }.flatMap { statement in
      reading.promises(of: statement).filter { mentions(key, $0.sentence) }
    }
  }

  /// Whether a sentence names the label behind a word for milestones.
  private func mentions(_ label: WordKey, _ sentence: Sentence) -> Bool {
    let tokens = sentence.prose.tokens
    return sentence.tokens.dropFirst().contains { index in
      tokens[index].key == label && TitleReader.milestoneWords.contains(tokens[index - 1].key)
        && tokens[index].followsSpace
    }
  }

  /// Whether another amount is stated for a milestone that pays one amount.
  func contradict(_ state: MilestonePayout.State, label: String?, own: [Int]) -> Promise? {
    guard let label, case .settled(let plan) = state, let amount = plan.terms.soleAmount else {
      return nil
    }
    return promises(about: label, outside: own).first { promise in
      guard case .amount(let figure) = promise.pay, promise.levels.allSatisfy({ !$0.isAttainment }),
        !promise.isAdditional, case .money(let stated, _) = reading.book[figure].value
      else { return false }
      return stated != amount
    }
  }
}

extension PayoutTerms {
  /// The amount of terms that pay one amount or nothing.
  fileprivate var soleAmount: Rational? {
    switch self {
    case .fixed(let amount), .threshold(let amount, _, _), .scheduleLine(let amount): amount
    default: nil
    }
  }
}
