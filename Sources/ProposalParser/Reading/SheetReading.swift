import ProposalModel

/// A sheet while it is read: its outline, its figures, and what has been understood so far.
struct SheetReading {
  let outline: Outline
  let passages: [Passage]
  /// What the bytes and marks of the sheet leave unread.
  let documentIssues: [MarkdownIssue]
  /// What each table is for.
  let layouts: [TableLayout]
  /// The sentences of each statement.
  let statementSentences: [[Sentence]]
  /// The promises of each statement.
  let statementPromises: [[Promise]]
  /// What the sheet as a whole says about its numbers.
  let context: ReadingContext
  var book: FigureBook
  var proposal = Proposal()
  /// Where the milestones stand, once they are read.
  var milestonePlaces = MilestonePlaces([])
  /// What the sheet says about milestones that share one amount.
  var groupRules = GroupRules()
  /// The rows of tables that milestones were read from, by the milestone's position.
  var rows: [Int: Candidate.Row] = [:]
  /// The statements that belong to a milestone.
  var owned: Set<Int> = []

  /// Takes a document's outline and reads its figures in the light of the whole sheet.
  init(_ document: MarkdownDocument) {
    outline = OutlineBuilder.outline(of: document)
    documentIssues = document.issues
    let readers = outline.passages.map { QuantityReader($0.prose, ReadingContext()) }
    context = SheetContext.context(of: outline, readers)
    var book = FigureBook()
    var passages: [Passage] = []
    for (index, text) in outline.passages.enumerated() {
      let quantities = readers[index].reading(in: context).quantities()
      let figures = book.add(quantities, passage: index)
      passages.append(Passage(prose: text.prose, figures: figures, block: text.block))
    }
    self.book = book
    self.passages = passages
    layouts = TableLayout.layouts(of: outline, passages, book)
    statementSentences = Self.sentences(of: outline.statements, passages, book)
    statementPromises = Self.promises(of: outline.statements, statementSentences, book)
  }

  /// The sentences of a statement.
  func sentences(of statement: Int) -> [Sentence] { statementSentences[statement] }

  private static func sentences(
    of statements: [Statement], _ passages: [Passage], _ book: FigureBook
  ) -> [[Sentence]] {
    let reader = SentenceReader(book: book)
    return statements.map { statement in
      reader.sentences(
        of: passages[statement.passage], at: statement.passage, tokens: statement.body)
    }
  }

  /// The sentences of a passage.
  func sentences(ofPassage passage: Int) -> [Sentence] {
    SentenceReader(book: book).sentences(of: passages[passage], at: passage)
  }

  /// The positions of a statement's figures.
  func figures(of statement: Int) -> [Int] {
    let statement = outline.statements[statement]
    return book.figures(of: passages[statement.passage], in: statement.body).filter {
      statement.body.overlaps(book[$0].tokens)
    }
  }

  /// The text of a statement behind its label.
  func text(of statement: Int) -> Prose {
    let statement = outline.statements[statement]
    return passages[statement.passage].prose.part(statement.body)
  }

  /// Where a figure stands.
  func place(of figure: Int) -> SourceRange { book[figure].place }
}
