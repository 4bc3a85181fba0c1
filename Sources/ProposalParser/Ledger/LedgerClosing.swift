import ProposalModel

extension SheetReading {
  /// Accounts for every figure that nothing took, and reports what cannot be accounted for.
  ///
  /// Called last. An amount in operative text that no payout, term or background sentence explains
  /// is reported; other figures only where pay could hang on them.
  mutating func closeLedger() {
    takeFree()
    reportUnread()
    reportFigures()
    reportDocument()
    reportNotes()
    if proposal.milestones.isEmpty {
      proposal.issues.append(Located(.noMilestone, at: outline.scopes[0].place))
    }
    proposal.issues.sort { $0.place < $1.place }
    proposal.ledger = ledger
  }

  private mutating func takeFree() {
    for (index, use) in freeUses { book.take(index, for: use) }
  }

  /// What the figures nobody took are for, found before any of them is taken.
  private var freeUses: [(Int, Figure.Use)] {
    let context = LedgerContext(self)
    return book.entries.indices.filter { book.isFree($0) }.map {
      ($0, FreeFigure(index: $0, context: context).use)
    }
  }

  /// One entry for each figure, in the order of the text.
  private var ledger: [Figure] {
    book.entries.compactMap { entry in
      guard let kind = entry.quantity.ledgerKind else { return nil }
      guard let use = entry.use, kind != .number || use != .background else { return nil }
      return Figure(kind: kind, use: use, place: entry.quantity.place)
    }.sorted { $0.place < $1.place }
  }

  // MARK: Unread

  /// One issue a sentence, for the first figure in it that is unread.
  private mutating func reportUnread() {
    proposal.issues += unreadIssues
  }

  private var unreadIssues: [Located<SheetIssue>] {
    let context = LedgerContext(self)
    var reported: Set<SourceRange> = []
    return book.entries.indices.compactMap { index in
      guard book.entries[index].use == .unread, !isHeldByPayout(place(of: index)),
        let sentence = FreeFigure(index: index, context: context).sentence,
        reported.insert(sentence.place).inserted
      else { return nil }
      let reason = reason(of: book[index], in: sentence)
      return Located(.unread(words: sentence.words, reason), at: place(of: index))
    }
  }

  /// Money in words that promise pay may be part of the total, which is then not settled.
  private func reason(of quantity: Quantity, in sentence: Sentence) -> UnreadReason {
    guard quantity.isMoney else { return .figure }
    let isPromise =
      sentence.has(.payNoun, .payVerb)
      && !sentence.has(.history, .term, .salary, .totalName, .totalOf)
    return isPromise ? .clause : .amount
  }

  /// Whether an unsettled payout shows the words a figure stands in already.
  private func isHeldByPayout(_ place: SourceRange) -> Bool {
    proposal.milestones.contains { milestone in
      guard milestone.payout.plan == nil else { return false }
      return milestone.payout.places.contains { $0.contains(place) }
    }
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
