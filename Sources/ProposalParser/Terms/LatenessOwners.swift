import ProposalModel

extension SheetReading {
  /// What is taken off a named payment is a term of that one alone: "the Stage 3 payment is reduced
  /// by $1,500 for every day". Its last day may stand there only.
  ///
  /// "No deduction applies to milestones 1 and 2" frees these: late, they lose nothing.
  mutating func giveLateness(_ term: Located<SheetTerm>, _ group: TermGroup) -> Bool {
    guard case .lateDeduction(let deduction) = term.value, group.owner == nil else { return false }
    let freeing = group.remarks.filter { isFreeing($0) }
    let charging = group.remarks.filter { !isFreeing($0) }
    let free = Set(freeing.flatMap { milestonesNamed(in: $0) })
    var named = Set(charging.flatMap { milestonesNamed(in: $0) }).subtracting(free)
    if named.isEmpty, !free.isEmpty { named = Set(proposal.milestones.indices).subtracting(free) }
    guard !named.isEmpty else { return false }
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

  private mutating func giveLastDay(_ group: TermGroup, _ named: Set<Int>) {
    let days = group.remarks.compactMap { LateClause.day(behindAfterIn: $0.sentence, book) }
    guard let day = days.first, let date = book[day].day else { return }
    for index in named where proposal.milestones[index].deadline == nil {
      proposal.milestones[index].deadline = Located(
        Deadline(date: date, basis: .stated), at: place(of: day))
    }
  }

  /// Whether a sentence says that nothing is taken off.
  private func isFreeing(_ remark: Remark) -> Bool {
    Self.freeingWords.first(in: remark.prose, remark.tokens) != nil
      && !remark.sentence.figures.contains { book[$0].percent != nil || book[$0].money != nil }
  }

  private static let freeingWords = PhraseTable<Bool>([
    (
      true,
      [
        "no liquidated damages", "no deduction", "no deductions", "no reduction", "no penalty",
        "no damages", "does not apply", "do not apply", "not reduced", "without deduction",
        "keinen abzug", "kein abzug", "keine vertragsstrafe", "keine pönale", "nicht gekürzt",
        "aucune pénalité", "aucune déduction",
      ]
    )
  ])
}

extension LateDeductionTerm {
  /// The same sentences where they take nothing off.
  fileprivate var nothing: LateDeductionTerm {
    LateDeductionTerm(
      text: text, rate: .amount(.zero), periodDays: periodDays,
      countsBegunPeriods: countsBegunPeriods)
  }
}
