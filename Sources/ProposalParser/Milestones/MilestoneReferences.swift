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

  /// The amounts said to be paid for the milestone named by all the words of its title, in any
  /// sentence: "the US Approval payment of $4,500,000".
  private func promises(naming name: Prose, outside own: [Int]) -> [Promise] {
    let words = Set(name.tokens.filter { $0.kind == .word }.map(\.key))
    guard !words.isEmpty, words.count <= 6 else { return [] }
    let own = Set(own)
    return reading.outline.statements.indices.filter { !own.contains($0) }.flatMap { statement in
      reading.sentences(of: statement).filter { sentence in
        sentence.has(.payNoun) && !sentence.has(.totalName, .totalOf, .history)
          && words.isSubset(of: sentence.prose.tokens[sentence.tokens].map(\.key))
      }.flatMap { paid(in: $0) }
    }
  }

  /// The amounts right behind "payment of".
  private func paid(in sentence: Sentence) -> [Promise] {
    sentence.items.indices.compactMap { position in
      guard case .figure(let figure, let tokens) = sentence.items[position], position > 0,
        case .cue(.payNoun, let noun) = sentence.items[position - 1],
        tokens.lowerBound - noun.upperBound <= 1
      else { return nil }
      return Promise(pay: .amount(figure), sentence: sentence)
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
