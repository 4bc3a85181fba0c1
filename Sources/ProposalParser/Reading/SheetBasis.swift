import ProposalModel

/// What of a sheet is fixed once its figures are read: shared by every reader, never copied.
final class SheetBasis {
  let outline: Outline
  let passages: [Passage]
  /// What the bytes and marks of the sheet leave unread.
  let documentIssues: [MarkdownIssue]
  /// What each table is for.
  let layouts: [TableLayout]
  /// The levels of each table that holds some.
  let levelTables: [LevelTable?]
  /// What the tables of payments come to.
  let tableTotals: TableTotals
  /// The sentences of each statement.
  let sentences: [[Sentence]]
  /// The items of lists that pay without a word of paying.
  let listed: ListedPay
  /// The clauses of each statement.
  let clauses: [[StatementClauses.Clause]]
  /// The promises of each statement.
  let promises: [[Promise]]
  /// Whether everyone may read each passage, and it is text rather than code.
  let isPublic: [Bool]
  /// The sentences of all statements that everyone may read, in order.
  let remarks: [Remark]
  /// Every amount of money in the sheet.
  let amounts: Set<Rational>
  /// What the sheet as a whole says about its numbers.
  let context: ReadingContext
  /// The words of the sheet.
  let words: SheetWords

  /// Cuts the statements of an outline into sentences, in the light of the figures in `book`.
  init(
    _ outline: Outline, _ passages: [Passage], _ book: FigureBook, _ context: ReadingContext,
    _ issues: [MarkdownIssue]
  ) {
    self.outline = outline
    self.passages = passages
    self.context = context
    words = SheetWords(of: passages)
    documentIssues = issues
    amounts = Set(book.entries.compactMap { $0.quantity.money?.amount })
    layouts = PriceTables.marked(
      TableLayout.layouts(of: outline, passages, book), outline, passages, book)
    levelTables = LevelTable.tables(of: outline, layouts, passages, book)
    tableTotals = TableTotals(of: outline, layouts, passages, book)
    let reader = SentenceReader(book: book)
    sentences = outline.statements.map { statement in
      reader.sentences(
        of: passages[statement.passage], at: statement.passage, tokens: statement.body)
    }
    listed = ListedPay(of: outline, passages, book)
    clauses = StatementClauses.clauses(of: outline.statements, sentences, book, listed)
    promises = clauses.map { $0.flatMap(\.promises) }
    isPublic = passages.map { Self.isPublic($0, in: outline) }
    remarks = Self.remarks(of: outline, sentences, isPublic)
  }

  private static func isPublic(_ passage: Passage, in outline: Outline) -> Bool {
    let (blocks, block) = (outline.blocks, passage.block)
    guard blocks[block].audience == .everyone, blocks[block].quoteDepth == 0 else { return false }
    if case .code = blocks[block].kind { return false }
    return outline.scopes[blocks[block].scope].role != .privateNotes
  }

  private static func remarks(
    of outline: Outline, _ sentences: [[Sentence]], _ isPublic: [Bool]
  ) -> [Remark] {
    var remarks: [Remark] = []
    remarks.reserveCapacity(sentences.count + sentences.count / 2)
    for (index, statement) in outline.statements.enumerated()
    where isPublic[statement.passage] {
      let role = outline.scopes[statement.scope].role
      for sentence in sentences[index] {
        let isFirst = sentence.tokens.lowerBound == statement.body.lowerBound
        remarks.append(
          Remark(
            sentence: sentence, statement: index, field: statement.field, scope: statement.scope,
            role: role, label: isFirst ? statement.label ?? 0..<0 : 0..<0))
      }
    }
    return remarks
  }
}
