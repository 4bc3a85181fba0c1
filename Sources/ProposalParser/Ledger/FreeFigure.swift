import ProposalModel

/// A figure that nothing took, and what the words around it make of it.
struct FreeFigure {
  let index: Int
  /// The sentence it stands in; `nil` where nobody reads it.
  let clause: LedgerClause?
  /// Its position among the items of the sentence.
  let position: Int
  let context: LedgerContext

  private var reading: SheetReading { context.reading }
  private var entry: FigureBook.Entry { reading.book.entries[index] }
  private var quantity: Quantity { entry.quantity }

  /// What the figure is taken for.
  var use: Figure.Use {
    guard reading.isPublic(passage: entry.passage), quantity.isOperative else {
      return isListedInQuote ? .unread : .inert
    }
    switch role {
    case .privateNotes: return .inert
    case .background, .signatures: return .background
    case .results: return .result
    case .definitions: return .definition
    case .operative: return operativeUse
    }
  }

  /// "> 2,400,000 trays: $12,000": amounts behind the colons of a quoted list say what is paid, and no more what
  /// somebody said.
  private var isListedInQuote: Bool {
    let passage = reading.passages[entry.passage]
    let start = quantity.tokens.lowerBound
    guard quantity.role == .quoted, quantity.isMoney, role == .operative, start > 0,
      context.holdsPlainAmounts,
      passage.prose.tokens[start - 1].key == Mark.colon,
      context.use(ofAmount: index) == nil
    else { return false }
    return passage.figures.allSatisfy { !reading.book.isOperative($0) }
  }

  private var role: SectionRole {
    reading.outline.scopes[reading.outline.blocks[reading.passages[entry.passage].block].scope].role
  }

  private var operativeUse: Figure.Use {
    if isOpenTitle { return .unread }
    if isDefined { return .definition }
    if quantity.isMoney { return isExplained ? .background : repetition ?? .unread }
    guard quantity.ledgerKind == .percent, clause?.speaksOfPay ?? false, !isExplained else {
      return .background
    }
    return .unread
  }

  /// "### Savings ($20,000)": pay or a level, where nothing below it was taken for a milestone.
  var isOpenTitle: Bool { quantity.isMoney && context.isOpenTitle(quantity.place) }

  private var isDefined: Bool {
    guard context.isDefined(quantity.place), let sentence = clause?.sentence,
      !sentence.has(.payVerb)
    else { return false }
    return !quantity.isMoney || !sentence.has(.payNoun) && !isHandedOver(in: sentence)
  }

  /// "An early finish means $9,000" is no definition, "plan revenue means $9,000,000" is one.
  private func isHandedOver(in sentence: Sentence) -> Bool {
    let tokens = sentence.prose.tokens
    let start = quantity.tokens.lowerBound
    guard start > sentence.tokens.lowerBound, Self.meaning.contains(tokens[start - 1].key) else {
      return false
    }
    return !sentence.holds(MetricWords.keys)
  }

  private static let meaning: WordSet = ["means", "mean", "=", "bedeutet", "heißt"]

  /// Whether the words tell history, cost, cover or scale rather than pay.
  private var isExplained: Bool {
    guard let clause else { return false }
    if reading.paysByRows, RowsRemark(sentence: clause.sentence, book: reading.book).tellsPrice {
      return false
    }
    if let field = clause.field, Self.quietFields.contains(field) { return true }
    if isColumnOfBackground || clause.tellsBackground
      || PastPay.isPast(clause.sentence, quantity.tokens)
      || PastPay.tellsWhoIsPaid(clause.sentence, before: quantity.tokens.lowerBound)
      || Neighbours(sentence: clause.sentence, position: position).isWorth
      || MarketRange.holds(index, in: clause.sentence, reading.book)
    {
      return true
    }
    return clause.mayTellBackground && !isPaid(in: clause.sentence)
  }

  /// "If Savings do not exceed $2,000,000, nothing is paid": a level or amount said once more.
  private var repetition: Figure.Use? {
    guard let clause, let use = context.use(ofAmount: index) else { return nil }
    let start = quantity.tokens.lowerBound
    let isNamed =
      start > clause.sentence.tokens.lowerBound
      && Self.pointers.contains(clause.sentence.prose.tokens[start - 1].key)
    return clause.saysNothing || isNamed ? use : nil
  }

  private static let pointers: WordSet = [
    "the", "that", "this", "these", "those", "der", "die",
  ]

  /// Whether a word of paying stands right beside the figure.
  private func isPaid(in sentence: Sentence) -> Bool {
    let near = Neighbours(sentence: sentence, position: position)
    return near.left(within: 1, .payVerb, .payNoun, .additional) != nil
      || near.right(within: 1, .payNoun) != nil
  }

  /// Whether the head of the column the figure stands in speaks of background.
  private var isColumnOfBackground: Bool {
    guard let head = context.head(of: entry.passage) else { return false }
    return BackgroundWords.table.first(in: head, 0..<head.tokens.count) != nil
  }

  private static let quietFields: FieldSet = [
    .salary, .salaryBand, .value, .benchmark, .history, .background, .baseline, .title, .asOf,
    .actual, .description, .evidence,
  ]
}
