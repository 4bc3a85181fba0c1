import ProposalModel

extension SheetReading {
  /// What is taken off a named payment is a term of that one alone: "the Stage 3 payment is reduced
  /// by $1,500 for every day". Its last day may stand there only.
  ///
  /// "No deduction applies to milestones 1 and 2" frees these: late, they lose nothing.
  mutating func giveLateness(_ term: Located<SheetTerm>, _ group: TermGroup) -> Bool {
    guard case .lateDeduction(let deduction) = term.value, group.owner == nil else { return false }
    let freeing = group.remarks.filter { isFreeing($0) }
    // What raises one line for an early day was read, and names nothing that loses.
    let others = group.remarks.filter { !isFreeing($0) && !raisingSentences.contains($0.place) }
    let taking = others.filter {
      TermBuilder.speaksOfTaking($0.sentence) && !milestonesNamed(in: $0).isEmpty
    }
    // Where the sentence that takes something off names its own, others name what is freed.
    let charging = taking.isEmpty ? others : taking
    var free = Set(freeing.flatMap { milestonesNamed(in: $0) + milestonesPointedAt($0, group) })
    let charged = Set(charging.flatMap { milestonesNamed(in: $0) })
    if !charged.isEmpty, freeing.contains(where: { Self.speaksOfOthers($0) }) {
      free.formUnion(Set(proposal.milestones.indices).subtracting(charged))
    }
    var named = Set(charging.flatMap { milestonesNamed(in: $0) }).subtracting(free)
    if named.isEmpty, free.isEmpty { named = milestonesDue(in: charging) }
    if named.isEmpty, !free.isEmpty { named = Set(proposal.milestones.indices).subtracting(free) }
    guard !named.isEmpty else { return false }
    // "The same applies to stages 2 and 3": what is said of others is not understood.
    let unclear = Set(others.flatMap { milestonesNamed(in: $0) }).subtracting(named)
      .subtracting(free)
    if !unclear.isEmpty { proposal.hasOpenLateDeduction = true }
    for index in named { proposal.milestones[index].terms.append(term) }
    giveLastDay(group, named)
    // What the others lose when late is not said here; it may be said elsewhere.
    if proposal.kind == .contractPayout, free.isEmpty, named.count < proposal.milestones.count {
      proposal.hasOpenLateDeduction = true
    }
    let nothing = deduction.nothing
    for index in free {
      proposal.milestones[index].terms.append(Located(.lateDeduction(nothing), at: term.place))
    }
    return true
  }

  /// "The dates of stages 1 and 2 are there to guide us. If one of those stages is late it is paid in full":
  /// the milestones of the sentence before.
  private func milestonesPointedAt(_ remark: Remark, _ group: TermGroup) -> [Int] {
    guard milestonesNamed(in: remark).isEmpty,
      let before = group.remarks.last(where: { $0.place.end <= remark.place.start }),
      remark.prose.tokens[remark.tokens].contains(where: { Self.pointers.contains($0.key) })
    else { return [] }
    return milestonesNamed(in: before)
  }

  private static let pointers: WordSet = ["those", "these", "diese", "diesen", "dieser", "jene"]

  /// Amounts that are promised for an early day, beside the lines of a schedule or payments that lose for
  /// delay: "if stage 4 is delivered by 12 June, £4,000 in addition".
  mutating func noteEarlyBonuses() {
    let lines = proposal.milestones.indices.filter { isScheduleLine($0) }
    guard !lines.isEmpty, lines.count < proposal.milestones.count else { return }
    for index in proposal.milestones.indices where !isScheduleLine(index) {
      proposal.milestones[index].isEarnedByDate = isForEarlyDay(proposal.milestones[index])
    }
  }

  private func isScheduleLine(_ index: Int) -> Bool {
    guard case .settled(let plan) = proposal.milestones[index].payout.state else { return true }
    if case .scheduleLine = plan.terms { return true }
    return proposal.milestones[index].terms.contains {
      if case .lateDeduction = $0.value { true } else { false }
    }
  }

  private func isForEarlyDay(_ milestone: Milestone) -> Bool {
    guard milestone.deadline?.value.basis == .stated else { return false }
    return [milestone.name, milestone.goal].compactMap { $0 }.contains { words in
      words.tokens.contains { Self.earlyWords.contains($0.key) }
    }
  }

  private static let earlyWords: WordSet = [
    "early", "earlier", "addition", "additional", "extra", "bonus", "incentive", "premium",
    "acceleration", "zusätzlich", "bonus", "prämie", "beschleunigungsprämie", "vorzeitig", "prime",
  ]

  /// "If the authorisation is granted after 31 December 2028, its payment is reduced": the milestones of
  /// several that are due on the day behind "after".
  private func milestonesDue(in remarks: [Remark]) -> Set<Int> {
    let days = Set(
      remarks.compactMap { LateClause.day(behindAfterIn: $0.sentence, book) }
        .compactMap { book[$0].day })
    guard days.count == 1, let day = days.first else { return [] }
    let all = proposal.milestones.indices
    let due = all.filter { proposal.milestones[$0].deadline?.value.date == day }
    return due.count < all.count ? Set(due) : []
  }

  private mutating func giveLastDay(_ group: TermGroup, _ named: Set<Int>) {
    let days = group.remarks.compactMap { LateClause.day(behindAfterIn: $0.sentence, book) }
    guard let day = days.first, let date = book[day].day else { return }
    for index in named where proposal.milestones[index].deadline == nil {
      proposal.milestones[index].deadline = Located(
        Deadline(date: date, basis: .stated), at: place(of: day))
    }
  }

  /// Whether a sentence says that nothing is taken off.
  func isFreeing(_ remark: Remark) -> Bool {
    remark.sentence.says(Self.freeingWords)
      && !remark.sentence.figures.contains { book[$0].percent != nil || book[$0].money != nil }
  }

  /// "The other deliverables keep their full price even if they are late."
  private static func speaksOfOthers(_ remark: Remark) -> Bool {
    others.first(
      in: remark.prose,
      remark.tokens.lowerBound..<min(remark.tokens.upperBound, remark.tokens.lowerBound + 5))
      != nil
  }

  private static let others = PhraseTable<Bool>([
    (
      true,
      [
        "the other", "the others", "all other", "all others", "other deliverables",
        "other stages", "die übrigen", "die anderen", "alle übrigen", "alle anderen",
        "les autres",
      ]
    )
  ])

  private static let freeingWords = PhraseTable<Bool>([
    (
      true,
      [
        "no liquidated damages", "no deduction", "no deductions", "no reduction", "no penalty",
        "stays the same", "stay the same", "remains the same", "remain the same",
        "remains unchanged", "remain unchanged", "whatever the date", "regardless of the date",
        "no damages", "keep their full", "keeps its full", "paid in full even",
        "full price even", "full payment even", "even if it is late", "even if they are late",
        "even if late", "auch bei verspätung", "does not apply", "do not apply", "not reduced",
        "without deduction", "without any deduction", "ohne abzug",
        "keinen abzug", "kein abzug", "keine vertragsstrafe", "keine pönale", "nicht gekürzt",
        "aucune pénalité", "aucune déduction",
      ]
    )
  ])
}

extension LateDeductionTerm {
  /// The same sentences where they take nothing off.
  var nothing: LateDeductionTerm {
    LateDeductionTerm(
      text: text, rate: .amount(.zero), period: period, countsBegunPeriods: countsBegunPeriods)
  }
}
