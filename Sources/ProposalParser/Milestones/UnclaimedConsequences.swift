import ProposalModel

extension UnclaimedModifiers {
  /// Whether the words take something off, share it out, or move what pay hangs on; `nil` where they do none of
  /// this.
  func consequence(of sentence: Sentence, _ statement: Int) -> Bool? {
    let talk = ConsequenceTalk(sentence: sentence, names: context.names, book: reading.book)
    guard let effect = talk.effect, !LateTalk.isAboutLate(sentence, reading.book),
      talk.opensWithout
        || !HarmlessTalk(sentence: sentence, book: reading.book).isOwnMiss(context.levels)
    else { return nil }
    switch effect {
    case .taken: return !computed.overlaps(sentence.place)
    case .ruled: return !isClaimed(sentence) && !reading.groupRules.statements.contains(statement)
    }
  }

  /// "All four awards together: $3,500 at the most": what all milestones come to.
  func statesMost(_ sentence: Sentence) -> Bool {
    let amounts = sentence.figures.compactMap { reading.book[$0].money?.amount }
    return amounts.count == 1 && sentence.holds(Self.wholes) && amounts[0] == most
      && sentence.figures.allSatisfy {
        reading.book[$0].money != nil || reading.book[$0].number.map { $0 <= 12 } ?? false
      }
  }

  private static let wholes: WordSet = [
    "all", "together", "total", "altogether", "alle", "zusammen", "insgesamt",
  ]

  /// "Trial migration: at least 99.5% of the sampled records match" under "Acceptance criteria": what is accepted,
  /// and no word of pay.
  func isCriterion(_ sentence: Sentence, _ statement: Int) -> Bool {
    guard !sentence.has(.payNoun, .payVerb, .nothing), !sentence.has(.modifier, .instead) else {
      return false
    }
    let scopes = reading.outline.scopes
    let own = reading.outline.statements[statement].scope
    let scope = scopes[own].opening == .item ? scopes[own].parent ?? own : own
    return scopes[scope].title?.prose.tokens.contains { Self.criteria.contains($0.key) } ?? false
  }

  private static let criteria: WordSet = [
    "acceptance", "criteria", "criterion", "abnahmekriterien", "abnahme", "tests", "specification",
  ]

  /// "Late certification: £9,000 instead, if it is dated after 31 July": an amount that nobody took in the place of the
  /// one that is promised.
  func paysOtherInstead(_ sentence: Sentence, _ statement: Int) -> Bool {
    let field = reading.outline.statements[statement].field
    guard field.map({ !Self.telling.contains($0) }) ?? true else { return false }
    return sentence.has(.instead) && sentence.has(.late)
      && sentence.figures.contains { isOpen($0) && reading.book[$0].money != nil }
  }

  private static let telling: FieldSet = [
    .history, .background, .value, .benchmark, .salary, .salaryBand, .baseline, .description,
  ]

  /// Whether words of a milestone alter what it pays, and are neither those of a plain miss nor of another kind.
  ///
  /// The one milestone of a sheet owns all words of its own, whatever share of the sheet it takes.
  func alters(_ sentence: Sentence, _ owner: Int?) -> Bool {
    let alteration = OwnAlteration(sentence: sentence, book: reading.book)
    let only = reading.proposal.milestones.count == 1 ? 0 : nil
    guard let owner = owner ?? only, alteration.isOne || paysAnyway(sentence, owner),
      alteration.repeats || !idle.overlaps(sentence.place),
      ZeroCondition.condition(in: sentence, reading.book) == nil
    else { return false }
    let talk = HarmlessTalk(sentence: sentence, book: reading.book)
    return !isRead(sentence, owner, alteration) && !talk.isHarmless
      && !talk.isOwnMiss(context.levels)
      && !sentence.isExample && !sentence.tellsMeaning && !sentence.defines
  }

  /// "Accelerator: 150% above $3m", of which no reader took a number for pay.
  func altersInALine(_ sentence: Sentence, _ owner: Int?) -> Bool {
    guard let owner, TerseAlteration(sentence: sentence, book: reading.book).isOne,
      ZeroCondition.condition(in: sentence, reading.book) == nil
    else { return false }
    let numbers = reading.proposal.milestones[owner].payout.plan?.terms.writtenNumbers ?? []
    return !sentence.figures.contains { figure in
      switch reading.book.entries[figure].use {
      case .payout, .term: true
      case .level: reading.book[figure].compared.map(numbers.contains) ?? false
      default: false
      }
    }
  }

  /// "Death, disability or dismissal: goals already reached are paid. Other goals lapse": what becomes of the rest when
  /// somebody leaves.
  func followsLeaving(_ sentence: Sentence, _ statement: Int) -> Bool {
    guard sentence.figures.isEmpty, sentence.has(.nothing), !sentence.opensWhen else {
      return false
    }
    let own = reading.outline.statements[statement]
    let front = (own.label?.lowerBound ?? own.body.lowerBound)..<sentence.tokens.lowerBound
    return AdjustmentWords.leaving.first(in: sentence.prose, front) != nil
  }

  /// Whether words beside the table of a contract may change what its rows pay.
  func changesRows(_ sentence: Sentence, _ statement: Int) -> Bool {
    let field = reading.outline.statements[statement].field
    guard field.map({ Self.lessening.contains($0) }) ?? true,
      field != .lateDeduction || LatePeriodWords.period(in: sentence, reading.book) == nil
    else { return false }
    return RowsRemark(sentence: sentence, book: reading.book).mayChange(
      isLabelled: field != nil, isOpen: isOpen)
  }

  /// "Variation no. 1 reduces milestone 2 to £45,000", and no row pays £45,000.
  func changesByOrder(_ sentence: Sentence) -> Bool {
    let remark = RowsRemark(sentence: sentence, book: reading.book)
    return remark.isChangeOrder && sentence.holds(RowsRemarkWords.reductions)
      && sentence.figures.contains { reading.book[$0].money != nil }
      && !sentence.figures.contains { figure in
        reading.book[figure].money.map { rowAmounts.contains($0.amount) } ?? false
      }
  }

  private static let lessening: FieldSet = [.lateDeduction, .discount, .changeOrder, .cap]

  /// "Halved if more than three defects are open", "Cap: 15% of base salary", of which no reader took anything.
  func fragmentChanges(_ sentence: Sentence, _ statement: Int, _ owner: Int?) -> Bool {
    let field = reading.outline.statements[statement].field
    if let field, Self.quiet.contains(field) { return false }
    let bounds =
      (field.map { Self.bounding.contains($0) } ?? false) && sentence.holdsFigures
      && reading.sentences(of: statement).first === sentence
    guard bounds || PayFragment(sentence: sentence, book: reading.book).isOne,
      PayFragment(sentence: sentence, book: reading.book).opensWithChange
        || !HarmlessTalk(sentence: sentence, book: reading.book).isOfOtherKind,
      !HarmlessTalk(sentence: sentence, book: reading.book).isOwnMiss(context.levels),
      !PayFragment(sentence: sentence, book: reading.book).tellsMiss
    else { return false }
    return !takesPart(sentence, statement, owner)
  }

  /// Whether a reader took a number of the sentence, or the sentence as a gate or a rule.
  private func takesPart(_ sentence: Sentence, _ statement: Int, _ owner: Int?) -> Bool {
    if computed.overlaps(sentence.place) || reading.groupRules.statements.contains(statement) {
      return true
    }
    let milestones = owner.map { [reading.proposal.milestones[$0]] } ?? reading.proposal.milestones
    if milestones.contains(where: { $0.gates.contains { $0.text.place.overlaps(sentence.place) } })
    {
      return true
    }
    return sentence.figures.contains { figure in
      switch reading.book.entries[figure].use {
      case .payout: true
      case .term: !idle.overlaps(reading.place(of: figure))
      case .level(let owner):
        reading.book[figure].compared.map(numbers(of: owner).contains) ?? false
      default: false
      }
    }
  }

  /// The numbers that the payout of a milestone rests on; the level of one amount alone may have been taken from the
  /// fragment itself.
  private func numbers(of owner: Int) -> Set<Rational> {
    let terms = reading.proposal.milestones[owner].payout.plan?.terms
    switch terms {
    case .percentOfValue, .perUnit: return terms?.comparedLevels ?? []
    default: return terms?.writtenNumbers ?? []
    }
  }

  private static let bounding: FieldSet = [.cap, .threshold, .minimum]
  private static let quiet: FieldSet = [
    .goal, .measure, .description, .evidence, .acceptance, .history, .background, .value,
    .benchmark, .salary, .salaryBand, .baseline, .deadline, .payment, .leaver, .clawback, .tax,
  ]

  /// "There is a floor of $1,000 in any case", where the least that was read is nothing.
  private func paysAnyway(_ sentence: Sentence, _ owner: Int) -> Bool {
    guard sentence.has(.guaranteed),
      sentence.figures.contains(where: { reading.book[$0].money != nil }),
      let plan = reading.proposal.milestones[owner].payout.plan
    else { return false }
    return [.zero, Rational(1_000_000_000_000)].contains { plan.pay(at: $0)?.isZero ?? true }
  }

  /// Whether a reader took the sentence's amount for pay, or a number of it for one that a term has.
  private func isRead(_ sentence: Sentence, _ owner: Int, _ alteration: OwnAlteration) -> Bool {
    let uses = sentence.figures.map { reading.book.entries[$0].use }
    if uses.contains(.payout(owner)) { return !sentence.has(.guaranteed) }
    let numbers = reading.proposal.milestones[owner].payout.plan?.terms.comparedLevels ?? []
    return !alteration.holdsWhateverIsRead
      && sentence.figures.contains { figure in
        guard case .level = reading.book.entries[figure].use else { return false }
        return reading.book[figure].compared.map(numbers.contains) ?? false
      }
  }
}
