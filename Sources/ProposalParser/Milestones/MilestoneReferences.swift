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

  /// The promises that name the milestone by all the words of its title.
  private func promises(naming name: Prose, outside own: [Int]) -> [Promise] {
    let words = Set(name.tokens.filter { $0.kind == .word }.map(\.key))
    guard !words.isEmpty, words.count <= 6 else { return [] }
    let own = Set(own)
    return reading.outline.statements.indices.filter { !own.contains($0) }.flatMap { statement in
      reading.promises(of: statement).filter { promise in
        let sentence = promise.sentence
        guard !sentence.has(.totalName, .totalOf, .history) else { return false }
        return words.isSubset(of: sentence.prose.tokens[sentence.tokens].map(\.key))
      }
    }
  }

  /// Whether another amount is stated for a milestone that pays one amount.
  func contradict(_ state: MilestonePayout.State, _ candidate: Candidate) -> Promise? {
    guard case .settled(let plan) = state, let amount = plan.terms.soleAmount else { return nil }
    let own = candidate.statements
    let byLabel = candidate.label.map { promises(about: $0, outside: own) } ?? []
    let byName = candidate.scope == nil ? [] : promises(naming: candidate.name, outside: own)
    return (byLabel + byName).first { promise in
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
