import ProposalModel

extension SheetReading {
  /// Accounts for every figure that nothing took, and reports what cannot be accounted for.
  ///
  /// Called last. An amount in operative text that no payout, term or background sentence explains
  /// is reported; other figures only where pay could hang on them.
  mutating func closeLedger() {
    takeStatedMaxima()
    takeFree()
    reportOpenParts()
    reportFigures()
    reportDocument()
    reportNotes()
    if proposal.milestones.isEmpty {
      proposal.issues.append(Located(.noMilestone, at: outline.scopes[0].place))
    }
    proposal.issues.sort { $0.place < $1.place }
    proposal.ledger = ledger
  }

  /// Takes what is left, and reports one issue a sentence, for the first figure that is unread; where
  /// another one may be pay, for that.
  private mutating func takeFree() {
    let figures = LedgerContext(self).freeFigures()
    let shown = PlaceCover(unsettledPlaces)
    var quoted: Set<SourceRange> = []
    var reported: [SourceRange: Int] = [:]
    let paying = cellsOfPayTables
    let items = OpenItems(reading: self)
    let sums = KnownSums(self)
    for figure in figures {
      let index = figure.index
      book.take(index, for: figure.use)
      if figure.use == .unread, !book.isOperative(index) { reportQuoted(index, in: &quoted) }
      guard figure.use == .unread, let clause = figure.clause, !shown.contains(place(of: index))
      else { continue }
      if statesTarget(figure, clause, sums) {
        book.take(index, for: .statedAmount)
        continue
      }
      let isStray =
        book[index].isMoney && !isToBeReached(clause) && isStray(figure, clause, sums)
      if let issue = reported[clause.sentence.place] {
        if isStray { report(clause, .clause, for: index, at: issue) }
        continue
      }
      let isPay =
        isStray
        || book[index].isMoney && !isToBeReached(clause)
          && (paying.contains(book.entries[index].passage) || items.isItemBesidePaying(index)
            || isDated(clause.sentence) || isBare(index, clause.sentence)
            || sums.contradict(book[index], in: clause.sentence))
      reported[clause.sentence.place] = proposal.issues.count
      report(
        clause,
        isPay || changesRows(figure, clause, sums)
          ? .clause : reason(of: book[index], in: clause),
        for: index)
    }
    reportCases(sums)
  }

  /// Reports a total of a table of cases that the milestones cannot come to.
  private mutating func reportCases(_ sums: KnownSums) {
    guard let cell = sums.caseAboveMost else { return }
    let prose = passages[cell].prose
    proposal.issues.append(Located(.unread(words: prose.string, .clause), at: prose.place))
  }

  /// Whether an amount of a text may be pay, and is none that the milestones or other words account for.
  private func isStray(_ figure: FreeFigure, _ clause: LedgerClause, _ sums: KnownSums) -> Bool {
    if figure.isOpenTitle { return true }
    if TargetSums.speak(in: clause.sentence) { return true }
    let stray = StrayPay(clause: clause, position: figure.position)
    if stray.mayBePay { return !sums.hold(book[figure.index]) }
    guard stray.isUnexplained, !isCell(figure.index) else { return false }
    return
      !(stray.isResultOfPlan ? sums.mayPay(book[figure.index]) : sums.explain(book[figure.index]))
  }

  /// Whether an amount is what all come to at target, or one person's part of it, said again.
  private func statesTarget(_ figure: FreeFigure, _ clause: LedgerClause, _ sums: KnownSums) -> Bool
  {
    if clause.field == .target || clause.sentence.has(.target),
      let owner = owner(of: place(of: figure.index)),
      sums.isTarget(book[figure.index], of: owner)
    {
      return true
    }
    return TargetSums.speak(in: clause.sentence)
      && sums.holdAtTarget(book[figure.index], heads: TargetSums.heads(in: clause.sentence, book))
  }

  private func isCell(_ figure: Int) -> Bool {
    if case .table = outline.blocks[passages[book.entries[figure].passage].block].kind {
      true
    } else {
      false
    }
  }

  /// Reports a sentence with a figure that is unread, in the place of an issue that it has already.
  private mutating func report(
    _ clause: LedgerClause, _ reason: UnreadReason, for figure: Int, at issue: Int? = nil
  ) {
    let found = Located(
      SheetIssue.unread(words: clause.sentence.words, reason), at: place(of: figure))
    if let issue { proposal.issues[issue] = found } else { proposal.issues.append(found) }
  }

  /// Reports amounts of a quoted list, once for each list.
  private mutating func reportQuoted(_ index: Int, in reported: inout Set<SourceRange>) {
    let prose = passages[book.entries[index].passage].prose
    guard reported.insert(prose.place).inserted else { return }
    proposal.issues.append(
      Located(.unread(words: prose.string, .clause), at: place(of: index)))
  }

  /// One entry for each figure, in the order of the text.
  private var ledger: [Figure] {
    book.entries.compactMap { entry in
      guard let kind = entry.quantity.ledgerKind else { return nil }
      guard let use = entry.use, kind != .number || use != .background else { return nil }
      return Figure(
        kind: kind, use: use, place: entry.quantity.place, value: entry.quantity.ledgerValue)
    }.sorted { $0.place < $1.place }
  }

  // MARK: Unread

  /// Money in words that promise pay may be part of the total, which is then not settled.
  private func reason(of quantity: Quantity, in clause: LedgerClause) -> UnreadReason {
    let sentence = clause.sentence
    if isToBeReached(clause) { return .amount }
    guard quantity.isMoney else { return sharesOut(sentence) ? .clause : .figure }
    if Procurement.speaks(in: sentence) || OutsideTalk(sentence: sentence, book: book).isOne {
      return .amount
    }
    let isPromise =
      sentence.has(
        .payNoun, .payVerb, .atLeast, .moreThan, .atMost, .lessThan, .orMore, .orLess, .each)
      && !sentence.has(.history, .term, .salary)
      && (!sentence.has(.totalName, .totalOf) && !SumWords.speak(in: sentence)
        && !SumWords.dividesBelow(sentence)
        || sentence.has(.capped, .atMost))
    return isPromise ? .clause : .amount
  }

  /// "Goal: a facility with commitments of $120M or more": compared in a goal of what pays under words of its own.
  private func isToBeReached(_ clause: LedgerClause) -> Bool {
    guard let field = clause.field, EvidenceCollector.goals.contains(field),
      !clause.sentence.has(.payNoun, .payVerb), !clause.sentence.has(.each, .capped),
      clause.sentence.has(.atLeast, .moreThan, .orMore),
      let owner = owner(of: clause.sentence.place)
    else { return false }
    return proposal.milestones[owner].payout.plan != nil
  }

  /// Whether an amount beside the table of a contract may change what its rows pay; what stands beside an
  /// amount that the rows come to tells of it.
  private func changesRows(_ figure: FreeFigure, _ clause: LedgerClause, _ sums: KnownSums) -> Bool
  {
    guard paysByRows, book[figure.index].isMoney,
      clause.field.map({ Self.lessening.contains($0) }) ?? true,
      !isCell(figure.index),
      !RowsRemark(sentence: clause.sentence, book: book).isOfOtherKind,
      RowsRemark(sentence: clause.sentence, book: book).tellsPrice
        || !clause.isOtherMoney && !clause.mayTellBackground
    else { return false }
    let stray = StrayPay(clause: clause, position: figure.position)
    if stray.isResultOfPlan, sums.mayPay(book[figure.index]) { return false }
    return !clause.sentence.figures.contains { book[$0].isMoney && sums.explain(book[$0]) }
  }

  private static let lessening: FieldSet = [.lateDeduction, .discount, .changeOrder, .cap]

  /// "payable 40% on design and 60% on go-live": shares of all that is paid, which nobody took.
  private func sharesOut(_ sentence: Sentence) -> Bool {
    guard sentence.has(.payVerb), !sentence.has(.history, .weight, .split) else { return false }
    let shares = sentence.figures.compactMap { book[$0].percent }
    return shares.count > 1 && shares.sum == .hundred
  }

  /// "€20,000" alone under a heading: an amount that nobody says what it is paid for.
  private func isBare(_ figure: Int, _ sentence: Sentence) -> Bool {
    let tokens = sentence.prose.tokens
    let place = book.tokens(of: figure)
    return !proposal.milestones.isEmpty && book[figure].money != nil
      && sentence.tokens.count == sentence.prose.tokens.count
      && sentence.tokens.allSatisfy { place.contains($0) || tokens[$0].kind == .mark }
      && outline.statements.contains { $0.passage == sentence.passage }
  }

  /// "documentation, EUR 2,500, due 31 October 2027": money for something that is due on a day.
  private func isDated(_ sentence: Sentence) -> Bool {
    guard !sentence.has(.history, .term, .salary, .totalName, .totalOf) else { return false }
    return sentence.holds(Self.dueWords)
      && sentence.figures.contains { book[$0].day != nil }
  }

  private static let dueWords: WordSet = ["due", "fällig", "payable", "zahlbar"]

  /// The cells of tables that have a column of pay or weight.
  private var cellsOfPayTables: Set<Int> {
    let roles: Set<TableColumn.Role> = [.payout, .unitPrice, .share, .weight, .scheduled]
    return Set(
      outline.tables.indices.filter { table in
        layouts[table].columns.contains { roles.contains($0.role) }
      }.flatMap { outline.tables[$0].rows.joined().compactMap(\.self) })
  }

  /// Where the words stand that unsettled payouts show already.
  private var unsettledPlaces: [SourceRange] {
    proposal.milestones.flatMap { $0.payout.plan == nil ? $0.payout.places : [] }
  }
}

extension Quantity {
  /// Whether the figure is money in at least one reading.
  var isMoney: Bool {
    switch value {
    case .money: true
    case .ambiguous(let readings), .mismatch(let readings):
      readings.contains { if case .money = $0 { true } else { false } }
    case .tooLarge, .unreadable: form.currencyPosition != .none
    default: false
    }
  }

  /// What the figure is in the ledger; `nil` for names, slots and times of day.
  var ledgerKind: Figure.Kind? {
    if isMoney { return .money }
    switch value {
    case .percent, .points, .basisPoints: return .percent
    case .date: return .date
    case .duration: return .duration
    case .number, .multiple, .fraction, .ordinal, .ambiguous, .mismatch, .tooLarge, .unreadable:
      return .number
    default: return nil
    }
  }
}
