import ProposalModel

/// A figure that nothing took, and what the words around it make of it.
struct FreeFigure {
  let index: Int
  let context: LedgerContext

  private var reading: SheetReading { context.reading }
  private var entry: FigureBook.Entry { reading.book.entries[index] }
  private var quantity: Quantity { entry.quantity }

  /// What the figure is taken for.
  var use: Figure.Use {
    guard reading.isPublic(passage: entry.passage), quantity.isOperative else { return .inert }
    switch role {
    case .privateNotes: return .inert
    case .background, .signatures: return .background
    case .results: return .result
    case .definitions: return .definition
    case .operative: return operativeUse
    }
  }

  private var role: SectionRole {
    reading.outline.scopes[reading.outline.blocks[reading.passages[entry.passage].block].scope].role
  }

  private var operativeUse: Figure.Use {
    if isDefined { return .definition }
    if quantity.isMoney { return isExplained ? .background : repetition ?? .unread }
    guard quantity.ledgerKind == .percent, paysHere, !isExplained else { return .background }
    return .unread
  }

  // MARK: The sentence

  /// The statement the figure stands in.
  private var statement: Statement? { context.statement(of: entry) }

  /// The sentence the figure stands in.
  var sentence: Sentence? {
    let passage = reading.passages[entry.passage]
    let range = statement.map { ($0.label?.lowerBound ?? $0.body.lowerBound)..<$0.body.upperBound }
    return SentenceReader(book: reading.book).sentences(
      of: passage, at: entry.passage, tokens: range
    ).first { $0.tokens.overlaps(quantity.tokens) }
  }

  private var isDefined: Bool {
    guard context.isDefined(quantity.place), let sentence, !sentence.has(.payVerb) else {
      return false
    }
    return !quantity.isMoney || !sentence.has(.payNoun)
  }

  /// Whether the words tell history, cost, cover or scale rather than pay.
  private var isExplained: Bool {
    if let field = statement?.field, Self.quietFields.contains(field) { return true }
    guard let sentence else { return false }
    if isColumnOfBackground { return true }
    let found = BackgroundWords.table.all(in: sentence.prose, sentence.tokens)
    if found.contains(where: \.meaning) { return true }
    return (!found.isEmpty || sentence.has(.history, .salary)) && !isPaid(in: sentence)
  }

  /// "If Savings do not exceed $2,000,000, nothing is paid": a level or amount said once more.
  private var repetition: Figure.Use? {
    guard let sentence, let use = context.use(ofAmount: index) else { return nil }
    let start = quantity.tokens.lowerBound
    let isNamed =
      start > sentence.tokens.lowerBound
      && Self.pointers.contains(sentence.prose.tokens[start - 1].key)
    return sentence.has(.nothing) || isNamed ? use : nil
  }

  private static let pointers: Set<WordKey> = [
    "the", "that", "this", "these", "those", "der", "die",
  ]

  /// Whether a word of paying stands right beside the figure.
  private func isPaid(in sentence: Sentence) -> Bool {
    guard let position = sentence.items.firstIndex(where: { $0.tokens == quantity.tokens }) else {
      return false
    }
    let near = Neighbours(sentence: sentence, position: position)
    return near.left(within: 1, .payVerb, .payNoun, .additional) != nil
      || near.right(within: 1, .payNoun) != nil
  }

  private var paysHere: Bool {
    sentence?.has(.payVerb, .payNoun, .capped, .attainment, .proportional) ?? false
  }

  /// Whether the head of the column the figure stands in speaks of background.
  private var isColumnOfBackground: Bool {
    guard let head = context.head(of: entry.passage) else { return false }
    return BackgroundWords.table.first(in: head, 0..<head.tokens.count) != nil
  }

  private static let quietFields: Set<Field> = [
    .salary, .salaryBand, .value, .benchmark, .history, .background, .baseline, .title, .asOf,
    .actual, .description, .evidence,
  ]
}
