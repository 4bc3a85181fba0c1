import ProposalModel

extension SheetReading {
  /// Reports figures that read two ways, or not at all, and slots that were never filled in.
  mutating func reportFigures() {
    for figure in book.entries.indices
    where mayBeIssue(book.entries[figure]) && !book.isStruck(figure) {
      let entry = book.entries[figure]
      let words = passages[entry.passage].prose.string(tokens: entry.quantity.tokens)
      guard let issue = issue(of: entry, words) else { continue }
      proposal.issues.append(Located(issue, at: entry.quantity.place))
    }
    reportHeadings()
    reportSlotWords()
  }

  /// Whether everyone may read a figure, and it is no plain amount.
  private func mayBeIssue(_ entry: FigureBook.Entry) -> Bool {
    switch entry.quantity.value {
    case .placeholder, .ambiguous, .mismatch, .tooLarge, .unreadable, .date:
      isPublic(passage: entry.passage)
    default: false
    }
  }

  private func issue(of entry: FigureBook.Entry, _ words: String) -> SheetIssue? {
    let quantity = entry.quantity
    if quantity.value == .placeholder { return .placeholder(words: words) }
    guard quantity.isOperative, scopeRole(of: entry.passage) == .operative else { return nil }
    switch quantity.value {
    case .ambiguous(let readings), .mismatch(let readings):
      return .ambiguousNumber(words: words, readings: readings.map(\.reading))
    case .tooLarge: return .numberTooLarge(words: words)
    case .unreadable where entry.use != .unread: return .unread(words: words, .figure)
    case .date(let date): return issue(of: date.period, words)
    default: return nil
    }
  }

  private func issue(of period: DateReading.Period, _ words: String) -> SheetIssue? {
    switch period {
    case .impossible: .impossibleDate(words: words)
    case .either: .ambiguousDate(words: words)
    default: nil
    }
  }

  private func scopeRole(of passage: Int) -> SectionRole {
    outline.scopes[outline.blocks[passages[passage].block].scope].role
  }

  // MARK: Headings

  /// Slots in headings, and amounts of headings that stand nowhere else.
  private mutating func reportHeadings() {
    var stated: Set<Rational>?
    var isRead = [Bool](repeating: false, count: outline.blocks.count)
    for passage in passages { isRead[passage.block] = true }
    for (index, block) in outline.blocks.enumerated() where block.audience == .everyone {
      guard !isRead[index], block.kind.isHeadline,
        outline.scopes[block.scope].role != .privateNotes
      else { continue }
      for quantity in QuantityReader.quantities(in: block.prose, context: context) {
        let words = block.prose.string(tokens: quantity.tokens)
        if quantity.value == .placeholder {
          proposal.issues.append(Located(.placeholder(words: words), at: quantity.place))
        } else if quantity.isMoney, quantity.isOperative {
          let known = stated ?? statedAmounts
          stated = known
          guard quantity.money.map({ !known.contains($0.amount) }) ?? true else { continue }
          proposal.issues.append(
            Located(.unread(words: Self.heading(block.prose, words), .amount), at: quantity.place))
        }
      }
    }
  }

  /// The heading an amount stands in; of one as long as a paragraph, the amount alone, or each of
  /// its amounts would bring the whole of it.
  private static func heading(_ prose: Prose, _ words: String) -> String {
    prose.utf8.count > mostOfHeading ? words : prose.string
  }

  /// No heading of a real sheet is as long, in bytes.
  private static let mostOfHeading = 400

  /// The amounts that something accounts for.
  private var statedAmounts: Set<Rational> {
    Set(book.entries.lazy.filter { $0.use != .unread }.compactMap { $0.quantity.money?.amount })
  }

  // MARK: Words

  /// "On a specific date": words that stand for what was never filled in.
  private mutating func reportSlotWords() {
    guard Self.slotWords.mayStand(in: words) else { return }
    for (index, passage) in passages.enumerated() where isPublic(passage: index) {
      let prose = passage.prose
      for found in Self.slotWords.all(in: prose, 0..<prose.tokens.count) {
        proposal.issues.append(
          Located(
            .placeholder(words: prose.string(tokens: found.tokens)),
            at: prose.place(ofTokens: found.tokens)))
      }
    }
  }

  /// Reports notes to oneself in text that others will read.
  mutating func reportNotes() {
    if Self.noteWords.mayStand(in: words) {
      for (index, passage) in passages.enumerated() where isPublic(passage: index) {
        reportNote(in: passage.prose)
      }
    }
    for block in outline.blocks where block.audience == .everyone {
      if case .heading = block.kind { reportNote(in: block.prose) }
    }
  }

  private mutating func reportNote(in prose: Prose) {
    guard let found = Self.noteWords.first(in: prose, 0..<prose.tokens.count) else { return }
    proposal.issues.append(
      Located(
        .noteToSelf(words: prose.string(tokens: found.tokens)),
        at: prose.place(ofTokens: found.tokens)))
  }

  private static let slotWords = PhraseTable<Bool>([
    (
      true,
      [
        "a specific date", "a specific amount", "specific date", "insert date", "insert amount",
        "insert name", "your name here", "name of the company here", "lorem ipsum",
        "amount to be inserted", "date to be inserted", "bitte ausfüllen",
      ]
    )
  ])

  private static let noteWords = PhraseTable<Bool>([
    (
      true,
      [
        "note to self", "notes to self", "delete before sending", "remove before sending",
        "delete this before", "do not send", "not to be sent", "vor dem versand löschen",
        "vor versand löschen", "for our eyes only", "à supprimer avant envoi",
        "remove this paragraph before", "nicht mitschicken", "delete before we send",
      ]
    )
  ])

  // MARK: Bytes and marks

  /// Hands on what the bytes, the marks and the front matter leave unread.
  mutating func reportDocument() {
    for issue in documentIssues {
      proposal.issues.append(Located(issue.kind.sheetIssue, at: issue.place))
    }
  }
}

extension SheetBlock.Kind {
  /// A heading, or a bold line in place of one.
  fileprivate var isHeadline: Bool {
    switch self {
    case .heading, .paragraph: true
    default: false
    }
  }
}

extension MarkdownIssue.Kind {
  /// The same as an issue of the sheet.
  var sheetIssue: SheetIssue {
    switch self {
    case .invalidUTF8: .encoding(.invalidUTF8)
    case .nul: .encoding(.nullByte)
    case .controlCharacter: .encoding(.controlCharacter)
    case .bidirectionalOverride: .encoding(.directionOverride)
    case .nestingTooDeep: .nestingTooDeep
    case .unclosedComment: .unread(words: "<!--", .clause)
    case .unclosedFrontMatter: .frontMatter("the front matter has no closing ---")
    case .invalidFrontMatter(let message): .frontMatter(message)
    case .tabInFrontMatter: .frontMatter("a tab stands where YAML wants spaces")
    case .duplicateKey(let key): .frontMatter("the key \(key) stands twice")
    case .frontMatterAlias: .frontMatter("anchors and aliases are not expanded")
    case .frontMatterTooLarge: .frontMatter("the front matter is too large or too deep")
    case .extraCells: .unread(words: "more cells than the head of the table has", .clause)
    }
  }
}

extension QuantityValue {
  /// The value in plain notation, for showing readings side by side.
  var reading: String {
    switch self {
    case .money(let amount, let currency):
      (currency.map { $0.code + " " } ?? "") + amount.plainText
    case .percent(let value): value.plainText + "%"
    case .points(let value): value.plainText + " points"
    case .basisPoints(let value): value.plainText + " basis points"
    case .multiple(let value): value.plainText + "x"
    case .number(let value), .fraction(let value): value.plainText
    case .duration(let value, let unit): "\(value.plainText) \(unit)"
    default: "\(self)"
    }
  }
}
