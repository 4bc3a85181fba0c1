import ProposalModel

extension EvidenceCollector {
  /// Whether a sentence says what late delivery costs, or from when on nothing is paid.
  mutating func addLateness(_ sentence: Sentence) -> Bool {
    if let tail = lateTail(sentence) {
      evidence.lateTails.append(tail)
      return true
    }
    if LateTail.denies(sentence, reading.book) { evidence.unread.append(sentence) }
    if let clause = LateClause(sentence, reading.book) {
      evidence.late.append(clause)
      return true
    }
    if LateTalk.costsByDelay(sentence) { return true }
    if let day = LateClause.lastDay(in: sentence, reading.book) { evidence.lastDays.append(day) }
    return false
  }

  /// "A later pass still earns the full fee, but nothing is owed if it has not been passed by 28 February 2027."
  private func lateTail(_ sentence: Sentence) -> LateTail? {
    let said = evidence.sources.flatMap { $0.prose.tokens[$0.tokens].map(\.key) }
    return LateTail(
      sentence, reading.book, kind: reading.proposal.kind, known: goal.union(said))
  }
}

extension SheetReading {
  /// Gives a milestone the last day on which it still pays in full when late; two such sentences, or one beside a
  /// deduction, leave it open.
  mutating func addLateTail(_ evidence: PayoutEvidence, to milestone: inout Milestone) {
    guard let tail = evidence.lateTails.first else { return }
    guard evidence.lateTails.count == 1, evidence.late.isEmpty, evidence.lastDays.isEmpty,
      let last = book[tail.lastDay].day, let due = milestone.deadline?.value.date, due <= last
    else {
      milestone.payout.state = .unresolved(words: tail.sentence.words, reason: .notUnderstood)
      return
    }
    book.take(tail.lastDay, for: .term)
    lateSentences.append(tail.sentence.place)
    milestone.terms.append(
      Located(.lateDeduction(tail.term(book)), at: tail.sentence.place))
  }
}
