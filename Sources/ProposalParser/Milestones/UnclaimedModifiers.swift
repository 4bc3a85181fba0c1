import ProposalModel

/// Sentences outside the milestones that change what is paid and that no reader took.
///
/// "All bonuses are halved if the dividend is cut": until such words are understood nothing they
/// reach can be settled. A class, for each sentence is asked whether its figures are open.
final class UnclaimedModifiers {
  let reading: SheetReading
  /// Where terms stand that were read.
  private let terms: PlaceCover
  /// Where terms stand that take up nothing that changes what is paid.
  let idle: PlaceCover
  /// Where terms stand that are computed, and rules for several milestones.
  let computed: PlaceCover
  /// Where gates stand that leave a part.
  private let gated: PlaceCover
  /// Whether a formula was read by which targets move.
  private let movesByFormula: Bool
  let context: PayTalkContext

  init(reading: SheetReading) {
    self.reading = reading
    context = PayTalkContext(reading)
    gated = PlaceCover(reading.gatedSentences)
    let all = reading.proposal.terms + reading.proposal.milestones.flatMap(\.terms)
    movesByFormula = all.contains { term in
      if case .escalation(let clause) = term.value { clause.formula != nil } else { false }
    }
    let terms = all.filter { !$0.value.isIdle }
    self.terms = PlaceCover(
      terms.map(\.place) + reading.groupRules.places + reading.takenSentences)
    computed = PlaceCover(
      all.filter(\.value.isComputed).map(\.place) + reading.groupRules.places
        + reading.takenSentences)
    idle = PlaceCover(
      all.filter(\.value.isIdle).map(\.place) + reading.idleSentences)
  }

  /// A sentence that changes pay, with the milestone in whose words it stands.
  struct Open {
    let sentence: Sentence
    let owner: Int?
  }

  /// The sentences outside the milestones, in order, and those inside that promise nothing.
  func sentences() -> [Open] {
    let change = OpenChange(book: reading.book, isOpen: isOpen)
    return reading.outline.statements.indices.filter { isOperative($0) }.flatMap { statement in
      let isOwned = reading.owned.contains(statement)
      return sentences(of: statement).filter {
        if gated.overlaps($0.place) { return false }
        return isOwned ? changesOwner($0, statement, change) : changesAny($0, statement, change)
      }.map { Open(sentence: $0, owner: isOwned ? reading.owner(of: $0.place) : nil) }
    } + inTables(change)
  }

  /// Sentences in the cells of tables that pay nothing themselves: rules that stand in a table of another
  /// form than is read.
  private func inTables(_ change: OpenChange) -> [Open] {
    reading.outline.tables.indices.flatMap { index -> [Open] in
      let table = reading.outline.tables[index]
      guard reading.outline.scopes[table.scope].role == .operative,
        reading.outline.scopes[table.scope].audience == .everyone,
        reading.tableShape(index) == .other
      else { return [] }
      let text = TableText(table: table, passages: reading.passages, book: reading.book)
      return table.rows.joined().compactMap(\.self).flatMap { text.sentences(of: $0) }
        .filter { change.mayChangeAny($0) && !isClaimed($0) }
        .map { Open(sentence: $0, owner: nil) }
    }
  }

  /// The sentences of a statement; where no known label stands in front of its colon, they are read with
  /// those words too.
  private func sentences(of statement: Int) -> [Sentence] {
    let own = reading.outline.statements[statement]
    guard own.field == nil, let label = own.label, !label.isEmpty else {
      return reading.sentences(of: statement)
    }
    return reading.sentences(of: statement)
      + SentenceReader(book: reading.book).sentences(
        of: reading.passages[own.passage], at: own.passage,
        tokens: label.lowerBound..<max(label.upperBound, own.body.upperBound))
  }

  private func isNote(_ statement: Int) -> Bool {
    let passage = reading.passages[reading.outline.statements[statement].passage]
    if case .footnote = reading.outline.blocks[passage.block].kind { return true }
    return false
  }

  private func changesAny(_ sentence: Sentence, _ statement: Int, _ change: OpenChange) -> Bool {
    if isSureChange(sentence, isOwned: false) { return !computed.overlaps(sentence.place) }
    if TargetChange.moves(sentence) { return !movesByFormula }
    if reading.tellsWhenRetainedIsPaid(sentence, statement) { return false }
    if labelBounds(statement, sentence) { return true }
    if changesNothing(sentence) || isCriterion(sentence, statement) { return false }
    if rulesAmongReasons(sentence, statement) || boundsInAnyEvent(sentence) { return true }
    if contradictsAll(sentence) { return true }
    if isReason(sentence, statement) { return false }
    if followsLeaving(sentence, statement) { return false }
    if BareConsequence(sentence: sentence, book: reading.book).isOne {
      return !computed.overlaps(sentence.place)
    }
    if BoundReach(reading: reading, sentence: sentence).isPartial {
      return !computed.overlaps(sentence.place)
    }
    if paysByPrices {
      if changesByOrder(sentence) { return true }
      if changesRows(sentence, statement) { return !computed.overlaps(sentence.place) }
    }
    if WholeOrNothing(sentence: sentence, book: reading.book).ties { return !isClaimed(sentence) }
    let talk = self.talk(sentence)
    if talk.altersPay(isOwned: false), !LateTalk.isAboutLate(sentence, reading.book) {
      return !computed.overlaps(sentence.place)
    }
    if let changes = consequence(of: sentence, statement) { return changes }
    if tellsWhereExcessGoes(sentence, statement) || isOutside(sentence, statement) { return false }
    if EarlyRate.adds(sentence, reading.book) { return !terms.overlaps(sentence.place) }
    if talk.bindsMilestones || talk.excusesDelay {
      return !terms.overlaps(sentence.place)
    }
    if LateTalk.isAboutLate(sentence, reading.book) { return false }
    if PriceRise.figures(in: sentence, reading.book, reading.tableTotals.sums) != nil {
      return false
    }
    if change.replacesAmount(sentence) {
      return !reading.groupRules.statements.contains(statement)
    }
    if ExcessUnits.speaks(sentence) { return holdsUnboundedUnits }
    if change.changesSurely(sentence) || isNote(statement) && change.changesNoted(sentence) {
      return !terms.overlaps(sentence.place)
    }
    return
      (sentence.changesPay || sentence.raisesPay || holdsOpenPart(sentence)
      || reading.boundsOneSection(statement) || change.mayChangeAny(sentence)
      || talk.mayChange)
      && !isClaimed(sentence)
  }

  /// Whether rows, or parts with one price each, are what a contract pays for. Asked for each sentence.
  private lazy var paysByPrices = reading.paysByRows || reading.paysByPricedParts

  private func isSureChange(_ sentence: Sentence, isOwned: Bool) -> Bool {
    SureChange(
      sentence: sentence, book: reading.book, currency: reading.proposal.currency?.value,
      isOwned: isOwned
    ).isOne
  }

  /// Whether the sentence says by its whole form that it changes nothing.
  private func changesNothing(_ sentence: Sentence) -> Bool {
    TotalMiss(sentence: sentence, book: reading.book).isOne || statesMost(sentence)
      || PlainRemark(sentence: sentence, book: reading.book).isOne
      || PaymentForm(sentence: sentence, book: reading.book).isOne
      || ContractTalk(sentence: sentence, book: reading.book).isOne
      || HeldRemark(sentence: sentence).isOne
      || WholeOrNothing(sentence: sentence, book: reading.book).isOne
      || worksExample(sentence)
  }

  /// What the milestones can come to together; `nil` where one of them is open.
  private(set) lazy var possible = PossibleSums(of: reading.proposal)

  /// What the rows of tables pay, and their sums.
  private(set) lazy var rowAmounts = Set(
    reading.book.entries.compactMap { entry -> Rational? in
      guard case .payout? = entry.use else { return nil }
      return entry.quantity.money?.amount
    }
  ).union(reading.tableTotals.sums)

  /// What all milestones pay at most.
  private(set) lazy var most = PayoutReport(of: reading.proposal).maximum.money?.amount
  /// Whether the words compare pay with other amounts, or are about money outside the plan.
  private func isOutside(_ sentence: Sentence, _ statement: Int) -> Bool {
    reading.comparesValues(sentence, statement)
      || OutsideTalk(sentence: sentence, book: reading.book).isOne
  }

  private func talk(_ sentence: Sentence) -> PayTalk {
    PayTalk(sentence: sentence, book: reading.book, context: context, isOpen: isOpen)
  }

  /// A sentence in a milestone's own words that neither promises nor was taken.
  private func changesOwner(_ sentence: Sentence, _ statement: Int, _ change: OpenChange) -> Bool {
    if isSureChange(sentence, isOwned: true) { return !computed.overlaps(sentence.place) }
    if changesNothing(sentence) { return false }
    if rulesAmongReasons(sentence, statement) || boundsInAnyEvent(sentence) { return true }
    if labelAlters(statement) { return !computed.overlaps(sentence.place) }
    if BoundReach(reading: reading, sentence: sentence).isPartial { return true }
    if fragmentChanges(sentence, statement, reading.owner(of: sentence.place)) { return true }
    if paysOtherInstead(sentence, statement) { return true }
    if change.changesSurely(sentence) || isNote(statement) && change.changesNoted(sentence) {
      return !terms.overlaps(sentence.place)
    }
    if AmountUnits.multiplies(sentence) || change.setsAnew(sentence) { return true }
    if talk(sentence).altersPay(isOwned: true) { return !computed.overlaps(sentence.place) }
    let mayChange = change.mayChangeOwner(sentence) && (!isClaimed(sentence) || isDated(sentence))
    let owner = reading.owner(of: sentence.place)
    if isPromise(sentence, statement) {
      return context.isLoose(owner, statement, in: reading)
        && talk(sentence).refersBack(from: owner)
    }
    let talks =
      !terms.overlaps(sentence.place)
      && (talk(sentence).mayChange(ownedBy: owner) || holdsStrayLevel(sentence)
        || alters(sentence, owner) || altersInALine(sentence, owner))
    return mayChange || talks
  }

  /// "The payout is paid twice if it is reached by 30 September": that the day was taken for the last one
  /// says nothing of the change.
  private func isDated(_ sentence: Sentence) -> Bool {
    !terms.overlaps(sentence.place) && sentence.holdsFigures
      && sentence.figures.allSatisfy {
        if case .deadline = reading.book.entries[$0].use { true } else { false }
      }
  }

  /// Whether a price for each unit has no bound that "the limit" may mean.
  private var holdsUnboundedUnits: Bool {
    reading.proposal.milestones.contains { milestone in
      guard case .perUnit(let units)? = milestone.payout.plan?.terms else { return false }
      return units.mostUnits == nil
    }
  }

  /// "The bonus may not be higher than 0.5% of the revenue": a number that was taken for a level, where the
  /// steps or bands that were read have no such level.
  private func holdsStrayLevel(_ sentence: Sentence) -> Bool {
    guard talk(sentence).isPlainTalk else { return false }
    return sentence.figures.contains { figure in
      guard case .level(let owner)? = reading.book.entries[figure].use,
        reading.book[figure].number == nil, let value = reading.book[figure].compared,
        let numbers = reading.proposal.milestones[owner].payout.plan?.terms.writtenNumbers
      else { return false }
      return !numbers.contains(value)
    }
  }

  private func isPromise(_ sentence: Sentence, _ statement: Int) -> Bool {
    reading.promises(of: statement).contains { $0.sentence.tokens.overlaps(sentence.tokens) }
  }

  /// "You are paid 9/12 of it": a part or a multiple of the pay that nobody took.
  private func holdsOpenPart(_ sentence: Sentence) -> Bool {
    guard sentence.has(.payNoun, .payVerb), !sentence.has(.history, .term, .salary, .split) else {
      return false
    }
    return sentence.figures.contains { figure in
      guard reading.book.isFree(figure), reading.book[figure].isOperative else { return false }
      switch reading.book[figure].value {
      case .fraction, .multiple: return true
      default: return false
      }
    }
  }

  private func isOperative(_ statement: Int) -> Bool {
    let (scopes, scope) = (reading.outline.scopes, reading.outline.statements[statement].scope)
    return scopes[scope].role == .operative && scopes[scope].audience == .everyone
  }

  /// Whether a term, a stated sum or the plan covers the sentence.
  func isClaimed(_ sentence: Sentence) -> Bool {
    if terms.overlaps(sentence.place) { return true }
    let counted = sentence.figures.filter {
      reading.book[$0].days == nil && reading.book[$0].day == nil
    }
    return !counted.isEmpty && counted.allSatisfy { !isOpen($0) }
  }

  /// Whether a figure is free, or stands in a term that takes up nothing.
  func isOpen(_ figure: Int) -> Bool {
    reading.book.isFree(figure)
      || reading.book.entries[figure].use == .term
        && idle.overlaps(reading.place(of: figure))
  }
}
