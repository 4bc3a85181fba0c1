import ProposalModel

/// Labels that change pay, and worked examples that do not.
extension UnclaimedModifiers {
  /// `Tolerance: one site`, `Multiplier: 1.2 if under budget`: a label of what changes the pay, which nobody knows.
  func labelAlters(_ index: Int) -> Bool {
    let statement = reading.outline.statements[index]
    guard statement.field == nil, let label = statement.label, !label.isEmpty else { return false }
    let tokens = reading.passages[statement.passage].prose.tokens[label]
    return tokens.count <= 3 && tokens.contains { Self.alteringLabels.contains($0.key) }
      && !reading.text(of: index).tokens.contains { Self.nones.contains($0.key) }
  }

  private static let nones: WordSet = ["none", "no", "nil", "n/a", "keine", "keiner"]

  private static let alteringLabels: WordSet = [
    "tolerance", "multiplier", "accelerator", "kicker", "pro-rata", "rata", "near-miss", "malus",
    "decelerator", "toleranz", "multiplikator",
  ]

  /// `Value created: each point of vacancy costs $410,000 a year`: what the result is worth, in a field of
  /// its own and without a word of paying.
  func isReason(_ sentence: Sentence, _ statement: Int) -> Bool {
    guard let field = reading.outline.statements[statement].field else { return false }
    return Self.reasons.contains(field) && !sentence.has(.payNoun, .payVerb)
  }

  /// "For example, if A is reached and B is not, you receive £9,000", where A pays £10,000 and every amount is known.
  func contradictsAll(_ sentence: Sentence) -> Bool {
    guard sentence.isExample, let possible else { return false }
    return sentence.figures.contains { figure in
      guard let amount = reading.book[figure].money?.amount else { return false }
      let start = reading.book[figure].tokens.lowerBound
      let front = sentence.window(start - 2, start)
      let pays = sentence.items.contains {
        $0.isCue(.payVerb) && $0.tokens.upperBound > front.lowerBound
          && $0.tokens.upperBound <= start
      }
      return pays && !possible.mayCome(to: amount)
    }
  }

  /// "Value: $2M of tenders. Paid only when the first one is won": a rule behind a reason, in the same field.
  func rulesAmongReasons(_ sentence: Sentence, _ statement: Int) -> Bool {
    guard let field = reading.outline.statements[statement].field, Self.reasons.contains(field),
      sentence.tokens.lowerBound > reading.outline.statements[statement].body.lowerBound
    else { return false }
    let pays = sentence.has(.payNoun, .payVerb)
    let isMoney = sentence.figures.contains { reading.book[$0].money != nil }
    return sentence.opensWhen && (pays || isMoney && sentence.tokens.count <= 16)
      || pays && sentence.holds(Self.onlyWords)
  }

  private static let onlyWords: WordSet = ["only", "nur", "unless", "most", "seulement"]
  private static let reasons: FieldSet = [.value, .benchmark, .history, .baseline]

  /// "For example, if A and B are reached and C is not, you receive £10,000": what the milestones come to
  /// at some of their levels.
  func worksExample(_ sentence: Sentence) -> Bool {
    guard sentence.isExample, let possible else { return false }
    let amounts = sentence.figures.compactMap { reading.book[$0].money?.amount }
    return !amounts.isEmpty && amounts.allSatisfy(possible.contain)
  }

  /// "In no event will more than $70,000 be paid", "the total is limited to 25% of base salary": a bound on all, below
  /// what they pay, or in percent.
  func boundsInAnyEvent(_ sentence: Sentence) -> Bool {
    guard let found = sentence.first(Self.anyEvent), !computed.overlaps(sentence.place),
      let bound = sentence.figures.first(where: {
        reading.book[$0].tokens.lowerBound >= found.tokens.upperBound
          && (reading.book[$0].money != nil || reading.book[$0].percent != nil)
      }), !isPayout(bound)
    else { return false }
    guard let most, let amount = reading.book[bound].money?.amount else { return true }
    return amount < most
  }

  private func isPayout(_ figure: Int) -> Bool {
    if case .payout? = reading.book.entries[figure].use { true } else { false }
  }

  private static let anyEvent = PhraseTable<Bool>([
    (
      true,
      [
        "in no event", "in no case", "under no circumstances", "total is limited to",
        "total is capped at", "auf keinen fall", "in keinem fall",
        "en aucun cas",
      ]
    )
  ])
}
