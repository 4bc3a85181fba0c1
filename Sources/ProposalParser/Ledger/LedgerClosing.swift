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

  /// Takes what is left, and reports one issue a sentence, for the first figure that is unread.
  private mutating func takeFree() {
    let figures = LedgerContext(self).freeFigures().map { ($0.index, $0.use, $0.clause?.sentence) }
    let shown = PlaceCover(unsettledPlaces)
    var reported: Set<SourceRange> = []
    let paying = cellsOfPayTables
    let items = OpenItems(reading: self)
    let sums = KnownSums(self)
    for (index, use, sentence) in figures {
      book.take(index, for: use)
      if use == .unread, !book.isOperative(index) { reportQuoted(index, in: &reported) }
      guard use == .unread, let sentence, !shown.contains(place(of: index)),
        reported.insert(sentence.place).inserted
      else { continue }
      let isPay =
        book[index].isMoney
        && (paying.contains(book.entries[index].passage) || items.isItemBesidePaying(index)
          || isDated(sentence) || isBare(index, sentence)
          || sums.contradict(book[index], in: sentence))
      let reason = isPay ? .clause : self.reason(of: book[index], in: sentence)
      proposal.issues.append(
        Located(.unread(words: sentence.words, reason), at: place(of: index)))
    }
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
  private func reason(of quantity: Quantity, in sentence: Sentence) -> UnreadReason {
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
