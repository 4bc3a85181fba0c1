import ProposalModel

extension SheetReading {
  /// The payout of a candidate, and its evidence less the sentences that only work an example of it.
  mutating func payoutBesideExamples(
    of candidate: Candidate, _ evidence: inout PayoutEvidence, _ rules: SharedRules
  ) -> MilestonePayout {
    let read = payout(of: candidate, evidence, rules)
    guard case .unresolved = read.state else { return read }
    let examples = WorkedExamples(
      evidence: evidence, book: book,
      hasTable: candidate.tables.contains { layouts[$0].shape.holdsLevels },
      sentences: candidate.statements.flatMap { sentences(of: $0) },
      namingWords: candidate.scope.map(namingWords(in:)) ?? [])
    for candidates in [[]] + examples.candidates {
      // Without all that could be examples first, then without those alone that hold.
      let trial = reckoned(evidence.without(candidates), of: candidate, rules, examples)
      let held = held(candidates, of: trial.payout, examples)
      guard !held.isEmpty || candidates.isEmpty else { continue }
      let last = reckoned(evidence.without(held), of: candidate, rules, examples)
      guard case .settled = last.payout.state,
        self.held(held, of: last.payout, examples).count == held.count
      else { continue }
      evidence = last.evidence
      for figure in held.flatMap(\.figures) + last.reached { book.take(figure, for: .statedAmount) }
      return last.payout
    }
    return read
  }

  /// A payout, and what it was read from.
  private struct Reckoned {
    let payout: MilestonePayout
    let evidence: PayoutEvidence
    /// The results at which its bounds are reached, by figure.
    var reached: [Int] = []
  }

  /// "With a ceiling of $12,500, which is reached at $450,000": the payout, where need be without the result at
  /// which its bound is reached, if that is right.
  private func reckoned(
    _ evidence: PayoutEvidence, of candidate: Candidate, _ rules: SharedRules,
    _ examples: WorkedExamples
  ) -> Reckoned {
    let read = payout(of: candidate, evidence, rules)
    guard case .unresolved = read.state else { return Reckoned(payout: read, evidence: evidence) }
    for stated in examples.reachingBounds {
      for figure in stated.sentence.figures.dropFirst() {
        let rest = evidence.without(figure, of: stated.sentence)
        let payout = payout(of: candidate, rest, rules)
        guard case .settled(let plan) = payout.state, stated.tellsBound(at: figure, under: plan),
          stated.tellsPlainly(at: figure, beside: examples.ruleWords)
        else { continue }
        return Reckoned(payout: payout, evidence: rest, reached: [figure])
      }
    }
    return Reckoned(payout: read, evidence: evidence)
  }

  /// A bound with the result at which it is reached says of the payout what an example does: one that does
  /// not hold contradicts it.
  func agreeing(_ payout: MilestonePayout, _ evidence: PayoutEvidence) -> MilestonePayout {
    guard case .settled(let plan) = payout.state else { return payout }
    if !plan.isSliding, evidence.promises.count == 1, let only = evidence.promises.first,
      StatedResult(only.sentence, book).tellsOnlyResult
    {
      return open(payout, only.sentence, .notUnderstood)
    }
    let examples = WorkedExamples(evidence: evidence, book: book)
    guard let other = evidence.reachedCaps.first(where: { !examples.holds($0, under: plan) }) else {
      return payout
    }
    return open(payout, other, .contradictory)
  }

  private func open(
    _ payout: MilestonePayout, _ sentence: Sentence, _ reason: UnresolvedReason
  ) -> MilestonePayout {
    var payout = payout
    payout.state = .unresolved(words: sentence.words, reason: reason)
    return payout
  }

  /// "If the certificate is dated 31 January": an amount for an event that hangs on a day of which
  /// nobody knows whether it is the last.
  func leaveOpen(_ milestone: inout Milestone, whereDatesOf evidence: PayoutEvidence) {
    guard milestone.deadline == nil, evidence.promises.count == 1,
      let promise = evidence.promises.first,
      promise.dates.contains(where: { promise.sentence.isInCondition(book[$0].tokens.lowerBound) }),
      case .settled(let plan) = milestone.payout.state, case .fixed = plan.terms
    else { return }
    milestone.payout.state = .unresolved(words: promise.sentence.words, reason: .notUnderstood)
  }

  private func held(
    _ sentences: [Sentence], of payout: MilestonePayout, _ examples: WorkedExamples
  ) -> [Sentence] {
    guard case .settled(let plan) = payout.state else { return [] }
    return sentences.filter { examples.holds($0, under: plan) }
  }
}
