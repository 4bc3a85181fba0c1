import ProposalModel

/// A figure that nothing took, and what the words around it make of it.
struct FreeFigure {
  let index: Int
  let reading: SheetReading
  /// The statements of each passage.
  let statements: [Int: [Int]]

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
    if quantity.isMoney { return isExplained ? .background : .unread }
    guard quantity.percent != nil, paysHere, !isExplained, !isInTerm else { return .background }
    return .unread
  }

  // MARK: The sentence

  /// The statement the figure stands in.
  private var statement: Statement? {
    let candidates = statements[entry.passage] ?? []
    return candidates.lazy.map { reading.outline.statements[$0] }.first {
      $0.body.overlaps(quantity.tokens)
    }
  }

  /// The sentence the figure stands in.
  var sentence: Sentence? {
    let passage = reading.passages[entry.passage]
    let range = statement.map { ($0.label?.lowerBound ?? $0.body.lowerBound)..<$0.body.upperBound }
    return SentenceReader(book: reading.book).sentences(
      of: passage, at: entry.passage, tokens: range
    ).first { $0.tokens.overlaps(quantity.tokens) }
  }

  private var isDefined: Bool {
    guard let sentence, !sentence.has(.payVerb) else { return false }
    return reading.proposal.definitions.contains { $0.meaning.place.contains(quantity.place) }
      && (!quantity.isMoney || !sentence.has(.payNoun))
  }

  /// Whether the words tell history, cost, cover or scale rather than pay.
  private var isExplained: Bool {
    if let field = statement?.field, Self.quietFields.contains(field) { return true }
    guard let sentence else { return false }
    if isColumnOfBackground { return true }
    let explains =
      sentence.has(.history, .salary)
      || BackgroundWords.table.first(in: sentence.prose, sentence.tokens) != nil
    return explains && !isPaid(in: sentence)
  }

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

  private var isInTerm: Bool {
    let terms = reading.proposal.terms + reading.proposal.milestones.flatMap(\.terms)
    return terms.contains { $0.place.contains(quantity.place) }
  }

  /// Whether the head of the column the figure stands in speaks of background.
  private var isColumnOfBackground: Bool {
    for table in reading.outline.tables {
      for row in table.rows {
        guard let column = row.firstIndex(of: entry.passage), column < table.header.count,
          let head = table.header[column]
        else { continue }
        let prose = reading.passages[head].prose
        return BackgroundWords.table.first(in: prose, 0..<prose.tokens.count) != nil
      }
    }
    return false
  }

  private static let quietFields: Set<Field> = [
    .salary, .salaryBand, .value, .benchmark, .history, .background, .baseline, .title, .asOf,
    .actual, .description, .evidence,
  ]
}
